import { runPlaces } from './letter-runs.ts';
import { unpack } from './packed.ts';
import { BIAS, SCALE, WEIGHTS } from './words/letter-model.ts';

let weights: Int8Array | undefined;

/**
 * How foreign a word looks that no English dictionary has: log odds, by its runs of letters, that
 * it comes from another language in Latin script. The table is unpacked at the first question.
 * @param word in lower case, four letters or more
 */
export function foreignness(word: string): number {
  weights ??= new Int8Array(unpack(WEIGHTS).buffer);
  const places = runPlaces(word, weights.length);
  let sum = 0;
  for (const place of places) sum += weights[place]!;
  return BIAS + (SCALE * sum) / Math.sqrt(places.length);
}
