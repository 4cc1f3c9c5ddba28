import {
  GAP_SPELLINGS,
  type Spelling,
  type Trait,
  traitCount,
  WORD_SPELLINGS,
} from './spelling.ts';

/** A word of a block: `[start, end)` in UTF-16 units. */
export class Word {
  readonly start: number;
  readonly end: number;
  readonly spelling: Spelling;
  readonly marks: number;

  constructor(start: number, end: number, spelling: Spelling) {
    this.start = start;
    this.end = end;
    this.spelling = spelling;
    this.marks = spelling.marks;
  }

  /** Whether the word has a trait that `wordTrait` made. */
  is(trait: Trait): boolean {
    return ((this.marks >>> trait) & 1) === 1;
  }

  /** The word without the characters that nobody sees. */
  get text(): string {
    return this.spelling.text;
  }

  /** The word folded for comparing. */
  get lower(): string {
    return this.spelling.lower;
  }
}

/** Whether two words are the same but for their case. */
export const isSame = ({ spelling: a }: Word, { spelling: b }: Word): boolean =>
  a === b || (a.shape === b.shape && a.lower === b.lower);

/** Letters, marks and digits; apostrophes, soft hyphens and joiners hold a word together inside. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’\u00AD\u200B-\u200D\u2060]+[\p{L}\p{N}\p{M}]+)*/gu;

/** The words of `text`, left to right. Hyphens part words; everything else is a gap between them. */
export const wordsOf = (text: string): Word[] => tokensOf(text).words;

/** A text cut into words and gaps. */
export interface Tokens {
  readonly words: Word[];
  /** A bit for each trait that `trait` made, set where a word or a gap has it. */
  readonly traits: Int32Array;
  /** The marks of all words. */
  readonly marks: number;
}

/** Cuts a text into words. Most texts are Latin, and need no look at what Unicode says. */
export function tokensOf(text: string): Tokens {
  return cutLatin(text) ?? cutAny(text);
}

const [LETTER, JOINER] = [1, 2];
const LATIN_END = 0x250;
const LATIN = new Uint8Array(LATIN_END);
for (let code = 0; code < LATIN_END; code++)
  if (/[A-Za-z0-9\u00C0-\u024F]/.test(String.fromCharCode(code))) LATIN[code] = LETTER;
LATIN[0x27] = JOINER;
LATIN[0xad] = JOINER;

const BLANK = 32;
/** No code, past the text's end, is no letter. */
const isLetter = (code: number) => code < LATIN_END && LATIN[code] === LETTER;
const isJoiner = (code: number) => (code < LATIN_END ? LATIN[code] === JOINER : code === 0x2019);
const isBeyond = (code: number) =>
  code >= LATIN_END &&
  (code < 0x2000 ||
    (code >= 0x200b && code <= 0x200d) ||
    code === 0x2060 ||
    (code >= 0x2c00 && code <= 0xfffb));

/** Undefined for a text that is not all Latin. */
function cutLatin(text: string): Tokens | undefined {
  const words: Word[] = [];
  const traits = new Int32Array((traitCount() + 31) >> 5);
  const { length } = text;
  let marks = 0;
  let last = 0;
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    if (!isLetter(code)) {
      if (isBeyond(code)) return undefined;
      at++;
      continue;
    }
    const start = at;
    at = endOfWord(text, at);
    if (start - last !== 1 || text.charCodeAt(last) !== BLANK)
      note(traits, GAP_SPELLINGS.find(text, last, start));
    const spelling = WORD_SPELLINGS.find(text, start, at);
    note(traits, spelling);
    marks |= spelling.marks;
    words.push(new Word(start, at, spelling));
    last = at;
  }
  note(traits, endSpelling(text.slice(last)));
  return { words, traits, marks };
}

function endOfWord(text: string, at: number): number {
  for (;;) {
    const code = text.charCodeAt(++at);
    if (isLetter(code)) continue;
    if (!isJoiner(code)) return at;
    let next = at + 1;
    while (isJoiner(text.charCodeAt(next))) next++;
    if (!isLetter(text.charCodeAt(next))) return at;
    at = next;
  }
}

function cutAny(text: string): Tokens {
  const words: Word[] = [];
  const traits = new Int32Array((traitCount() + 31) >> 5);
  let marks = 0;
  let last = 0;
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    note(traits, GAP_SPELLINGS.find(text, last, index));
    const spelling = WORD_SPELLINGS.find(raw, 0, raw.length);
    note(traits, spelling);
    marks |= spelling.marks;
    last = index + raw.length;
    words.push(new Word(index, last, spelling));
  }
  note(traits, endSpelling(text.slice(last)));
  return { words, traits, marks };
}

/** The end of a text is a line break. */
function endSpelling(rest: string): Spelling {
  const gap = `${rest}\n`;
  return GAP_SPELLINGS.find(gap, 0, gap.length);
}

function note(seen: Int32Array, { traits }: Spelling): void {
  for (let i = 0; i < traits.length; i++) {
    const trait = traits[i]!;
    seen[trait >> 5]! |= 1 << (trait & 31);
  }
}
