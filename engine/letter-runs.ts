import { hashOf } from './packed.ts';

const SHORTEST = 2;
const LONGEST = 5;

/**
 * The places of a word's runs of letters in a table of `size` weights, `size` being a power of two.
 * `^` and `$` stand for the word's edges.
 */
export function runPlaces(word: string, size: number): number[] {
  const framed = `^${word}$`;
  const places: number[] = [];
  for (let length = SHORTEST; length <= LONGEST; length++)
    for (let from = 0; from + length <= framed.length; from++)
      places.push(hashOf(framed, from, from + length, length) & (size - 1));
  return places;
}
