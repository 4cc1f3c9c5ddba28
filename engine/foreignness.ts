import { runPlaces } from './letter-runs.ts';
import { unpack } from './packed.ts';
import { BIAS, SCALE, weights } from './words/letter-model.ts';

let table: Int8Array | undefined;

/**
 * How foreign a word looks that no English dictionary has: log odds, by its runs of letters, that
 * it comes from another language in Latin script. The table is unpacked at the first question.
 * @param word in lower case, four letters or more
 */
export function foreignness(word: string): number {
  table ??= new Int8Array(unpack(weights()).buffer);
  const places = runPlaces(word, table.length);
  let sum = 0;
  for (const place of places) sum += table[place]!;
  return BIAS + (SCALE * sum) / Math.sqrt(places.length);
}
