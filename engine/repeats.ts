import type { Block } from './block.ts';
import { HOLE } from './text.ts';
import { isSame, type Word } from './tokens.ts';

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

/** The last answer is kept: one rule after the other asks about one block. */
let last: { readonly block: Block; readonly repeats: readonly Repeat[] } | undefined;

/**
 * The repeats of a block, the shortest copies first; a repeat inside one of shorter copies is left
 * out. What parts the words is not looked at, save that no repeat reaches across code.
 */
export function repeatsOf(block: Block): readonly Repeat[] {
  if (last?.block !== block) last = { block, repeats: find(block) };
  return last.repeats;
}

function find({ text, words }: Block): Repeat[] {
  const found: Repeat[] = [];
  /** For each word, where the longest repeat that it is part of ends. */
  let reach: Int32Array | undefined;
  for (const repeat of candidates(words)) {
    const { first, last, tail } = repeat;
    reach ??= new Int32Array(words.length).fill(-1);
    if (reach[first]! >= last) continue;
    if (text.slice(words[first]!.start, words[last]!.end).includes(HOLE)) continue;
    for (let word = first; word <= last + tail; word++)
      reach[word] = Math.max(reach[word]!, last + tail);
    found.push(repeat);
  }
  return found;
}

/** All blocks share these tables. The latest word of each shape, by the shape's last bits. */
const BITS = 8;
const latest = new Int32Array(1 << BITS);

/** For each word, the one before with the same last bits. */
const BEFORE = new Int32Array(1 << 10);
/** For each period: how many words in a row are the same so many words on, up to which one. */
const matched = new Int32Array(LONGEST + 1);
const until = new Int32Array(LONGEST + 1);

/** Every repeat, by its period, then by its place. A word is compared with few others alone. */
function candidates(words: readonly Word[]): Repeat[] {
  const repeats: Repeat[] = [];
  const before = words.length <= BEFORE.length ? BEFORE : new Int32Array(words.length);
  matched.fill(0);
  until.fill(-1);
  const close = (period: number) => {
    // Most words that are said again are “the”, some words on.
    if (matched[period]! < period - 1) return;
    const repeat = repeatOf(words, until[period]! - matched[period]! + 1, period, matched[period]!);
    if (repeat) repeats.push(repeat);
  };
  latest.fill(-1);
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const bits = word.spelling.shape & (latest.length - 1);
    before[i] = latest[bits]!;
    latest[bits] = i;
    for (let j = before[i]!; j >= 0 && i - j <= LONGEST; j = before[j]!) {
      if (!isSame(words[j]!, word)) continue;
      const period = i - j;
      if (until[period] === j - 1) matched[period]!++;
      else {
        close(period);
        matched[period] = 1;
      }
      until[period] = j;
    }
  }
  for (let period = 1; period <= LONGEST; period++) close(period);
  return repeats.sort((a, b) => a.period - b.period || a.first - b.first);
}

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
