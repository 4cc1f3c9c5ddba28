import type { Block } from './block.ts';
import { startsSentence } from './sentences.ts';
import { askOnce } from './spelling.ts';
import type { Word } from './tokens.ts';
import { formsOf, type VerbForms } from './verb-forms.ts';

/**
 * A phrase carried over word for word. `A`: hardly ever natural English, so found in any text; `B`:
 * found where the text is known to come from that language; `C`: there too, but often good English,
 * so a hint.
 */
export interface Calque {
  /** The phrase in its own language. */
  readonly from: string;
  readonly use: 'A' | 'B' | 'C';
  /**
   * Words parted by blanks. `step*`: any form of the verb. `rake|rakes`: either. `(the)`: may be
   * missing. `(..)`: up to two words of any kind. `{whose}`: my, your, the firm's. `{whom}`: I,
   * you, we, they. `{year}`: a year. `^` first: at the start of a sentence. `,`: a comma.
   * `<here|now>`, first or last: must be there, but stays. Several patterns are alternatives.
   */
  readonly match: string | readonly string[];
  /**
   * Natural English, the best first. `make*` takes the form of the verb that stood there,
   * `{whose}`, `{whom}` (as me, you, us, them) and `{year}` what they matched. An empty string: leave it out.
   */
  readonly say: readonly string[];
  /** One of these words, or one that starts so, must stand in the block. */
  readonly near?: string;
  /** Words, or beginnings of words, in whose company the phrase means what it says. */
  readonly unless?: string;
  readonly bad: readonly [string, ...string[]];
  readonly good: readonly [string, string, ...string[]];
}

type Slot =
  | {
      readonly kind: 'words';
      readonly words: ReadonlyMap<string, VerbForms | undefined>;
      readonly optional: boolean;
      readonly ahead: boolean;
    }
  | { readonly kind: 'gap' | 'start' | 'comma' }
  | { readonly kind: Filler };

/** What a pattern takes over into the fix. */
type Filler = 'whose' | 'whom' | 'year';

const FILLERS: Readonly<Record<Filler, RegExp>> = {
  whose: /^(?:my|your|his|her|its|our|their|one's|[^']+'s|[^']+s')$/,
  whom: /^(?:i|you|we|they)$/,
  year: /^(?:1[5-9]|20)\d\d$/,
};

interface Pattern {
  readonly calque: Calque;
  readonly slots: readonly Slot[];
  /** The slot whose words are looked up; no other pattern is tried at a word. */
  readonly anchor: number;
  readonly near: RegExp | undefined;
  readonly unless: RegExp | undefined;
}

/** The patterns to try at a word: those whose rarest word it is. */
export type CalqueIndex = (word: Word) => readonly Pattern[] | null;

/** Words so common that a lookup under them would try their patterns everywhere. */
const COMMON = new Set(
  (
    'a about and as at be been being by can for from go goes going went gone had has have having ' +
    'if in into is it its know known more not of on one or that the their then there they this to ' +
    'was we were what which who will with year years you your'
  ).split(' '),
);

/** Compiles packs for `findCalques`. */
export function indexOf(calques: readonly Calque[]): CalqueIndex {
  const index = new Map<string, Pattern[]>();
  for (const calque of calques) {
    for (const match of [calque.match].flat()) {
      const pattern = compile(calque, match);
      const slot = pattern.slots[pattern.anchor]!;
      if (slot.kind !== 'words') throw new Error(`“${match}” has no word to look up.`);
      for (const word of slot.words.keys()) index.set(word, [...(index.get(word) ?? []), pattern]);
    }
  }
  return askOnce(({ lower }) => index.get(lower) ?? null);
}

function compile(calque: Calque, match: string): Pattern {
  const slots = match.split(' ').map(slotOf);
  const rarity = slots.map((slot) => {
    if (slot.kind !== 'words' || slot.optional || slot.ahead) return -1;
    return Math.min(...[...slot.words.keys()].map((word) => (COMMON.has(word) ? 0 : word.length)));
  });
  return {
    calque,
    slots,
    anchor: rarity.indexOf(Math.max(...rarity)),
    near: wordsLike(calque.near),
    unless: wordsLike(calque.unless),
  };
}

/** Longer words stand for all that start so; short ones for themselves. */
function wordsLike(list: string | undefined): RegExp | undefined {
  if (list === undefined) return undefined;
  const words = list.split(' ').map((word) => (word.length > 3 ? word : `${word}s?\\b`));
  return new RegExp(`\\b(?:${words.join('|')})`, 'i');
}

function slotOf(part: string): Slot {
  if (part === '(..)') return { kind: 'gap' };
  if (part === '^') return { kind: 'start' };
  if (part === ',') return { kind: 'comma' };
  const filler = /^\{(.*)\}$/.exec(part)?.[1];
  if (filler) return { kind: filler as Filler };
  const ahead = /^<.*>$/.test(part);
  const optional = /^\(.*\)$/.test(part);
  const words = new Map<string, VerbForms | undefined>();
  for (const word of part.replace(/^[(<]|[)>]$/g, '').split('|')) {
    if (!word.endsWith('*')) words.set(word, undefined);
    else {
      const forms = formsOf(word.slice(0, -1));
      for (const form of Object.values(forms)) words.set(form, forms);
    }
  }
  return { kind: 'words', words, optional, ahead };
}

/** What a pattern took: the words from `first` to `last`, and what the fix must take over. */
export interface Match {
  first: number;
  last: number;
  verb?: { word: number; forms: VerbForms };
  readonly taken: Partial<Record<Filler, string>>;
}

export function matchAt(block: Block, { slots, anchor }: Pattern, at: number): Match | undefined {
  const match: Match = { first: at, last: at, taken: {} };
  take(block, slots[anchor]!, at, match);
  return walk(block, slots, anchor - 1, at, -1, match) &&
    walk(block, slots, anchor + 1, at, 1, match)
    ? match
    : undefined;
}

/** Matches the slots from `k` on, leftward or rightward, beside the word `at`. */
function walk(
  block: Block,
  slots: readonly Slot[],
  k: number,
  at: number,
  step: 1 | -1,
  match: Match,
): boolean {
  const slot = slots[k];
  if (!slot) {
    if (step === 1) match.last = at;
    else match.first = at;
    return true;
  }
  if (slot.kind === 'start') {
    match.first = at;
    return startsSentence(block.text, block.words[at]!.start);
  }
  if (slot.kind === 'comma')
    return hasComma(block, at, step) && walk(block, slots, k + step, at, step, match);
  if (slot.kind === 'gap') {
    for (let skip = 0, edge = at; skip <= 2; skip++, edge += step) {
      if (skip > 0 && !adjoins(block, edge - step, step, true)) return false;
      if (walk(block, slots, k + step, edge, step, match)) return true;
    }
    return false;
  }
  const next = at + step;
  const comma = slots[k - step]?.kind === 'comma';
  if (
    adjoins(block, at, step, comma) &&
    take(block, slot, next, match) &&
    walk(block, slots, k + step, slot.kind === 'words' && slot.ahead ? at : next, step, match)
  )
    return true;
  return slot.kind === 'words' && slot.optional && walk(block, slots, k + step, at, step, match);
}

/** Whether the word fits the slot; what the fix needs of it is noted in `match`. */
function take(block: Block, slot: Slot, at: number, match: Match): boolean {
  const word = block.words[at];
  if (!word) return false;
  if (slot.kind in FILLERS) {
    match.taken[slot.kind as Filler] = word.text;
    return FILLERS[slot.kind as Filler].test(word.lower);
  }
  if (slot.kind !== 'words' || !slot.words.has(word.lower)) return false;
  const forms = slot.words.get(word.lower);
  if (forms) match.verb = { word: at, forms };
  return true;
}

const CLOSE = /^["”’»']?[\s-]+["“‘«']?$/;
const CLOSE_OR_COMMA = /^["”’»']?,?[\s-]+["“‘«']?$/;

/** Nothing but blanks, or quotation marks, between a word and its neighbour on that side. */
function adjoins({ text, words }: Block, at: number, step: 1 | -1, comma: boolean): boolean {
  const [left, right] = step === 1 ? [words[at], words[at + 1]] : [words[at - 1], words[at]];
  if (!left || !right) return false;
  return (comma ? CLOSE_OR_COMMA : CLOSE).test(text.slice(left.end, right.start));
}

function hasComma({ text, words }: Block, at: number, step: 1 | -1): boolean {
  const left = words[step === 1 ? at : at - 1];
  return left !== undefined && text[left.end] === ',';
}
