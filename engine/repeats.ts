import type { Block } from './block.ts';
import { HOLE } from './text.ts';
import type { Word } from './tokens.ts';

/** Words said over again, copy after copy. */
export interface Repeat {
  /** Index in the block's words of the first copy's first word. */
  readonly first: number;
  /** Words from one copy's start to the next one's. */
  readonly period: number;
  /** Whole copies, two or more. */
  readonly copies: number;
  /** Index of the last copy's last word. */
  readonly last: number;
  /** Words after the last whole copy that begin one more. */
  readonly tail: number;
  /** The last word of each copy but the last is an “and”, “or” or “of” that joins it to the next. */
  readonly joined: boolean;
}

/** Longest copy that is looked for, in words. Longer ones are sentences. */
const LONGEST = 16;
const JOINERS = new Set(['and', 'or', 'of']);

const known = new WeakMap<Block, readonly Repeat[]>();

/**
 * The repeats of a block, the shortest copies first; a repeat inside one of shorter copies is left
 * out. What parts the words is not looked at, save that no repeat reaches across code.
 */
export function repeatsOf(block: Block): readonly Repeat[] {
  let repeats = known.get(block);
  if (!repeats) {
    repeats = find(block);
    known.set(block, repeats);
  }
  return repeats;
}

function find({ text, words }: Block): Repeat[] {
  const found: Repeat[] = [];
  /** For each word, where the longest repeat that it is part of ends. */
  const reach = new Int32Array(words.length).fill(-1);
  const shapes = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) shapes[i] = shapeOf(words[i]!.lower);
  for (let period = 1; period <= LONGEST && period < words.length; period++) {
    const end = words.length - period;
    let matched = 0;
    for (let i = 0; i <= end; i++) {
      const equal =
        i < end && shapes[i] === shapes[i + period] && words[i]!.lower === words[i + period]!.lower;
      if (equal) {
        matched++;
        continue;
      }
      if (matched === 0) continue;
      const repeat = repeatOf(words, i - matched, period, matched);
      matched = 0;
      if (!repeat) continue;
      const { first, last, tail } = repeat;
      if (reach[first]! >= last) continue;
      if (text.slice(words[first]!.start, words[last]!.end).includes(HOLE)) continue;
      for (let word = first; word <= last + tail; word++)
        reach[word] = Math.max(reach[word]!, last + tail);
      found.push(repeat);
    }
  }
  return found;
}

/** Equal for equal words, and for few others: numbers are compared faster than words. */
const shapeOf = (word: string) =>
  (word.length << 24) ^ (word.charCodeAt(0) << 8) ^ word.charCodeAt(word.length - 1);

/** The repeat that `matched` words show which are each equal to the one `period` words on. */
function repeatOf(
  words: readonly Word[],
  first: number,
  period: number,
  matched: number,
): Repeat | undefined {
  const tail = matched % period;
  const joined = period > 1 && tail === period - 1 && JOINERS.has(words[first + period - 1]!.lower);
  if (matched < period && !joined) return undefined;
  const copies = Math.floor(matched / period) + (joined ? 2 : 1);
  const last = first + copies * period - 1 - (joined ? 1 : 0);
  return { first, period, copies, last, tail: joined ? 0 : tail, joined };
}

/** What stands between two neighbouring words. */
export const gapBefore = ({ text, words }: Block, index: number): string =>
  text.slice(words[index - 1]!.end, words[index]!.start);
