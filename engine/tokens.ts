import { gapSpelling, type Spelling, traitCount, wordSpelling } from './spelling.ts';

/** A word of a block: `[start, end)` in UTF-16 units; `lower` is folded for comparing. */
export class Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** Equal for equal words, and for few others: numbers are compared faster than words. */
  readonly shape: number;
  readonly spelling: Spelling;

  constructor(start: number, end: number, spelling: Spelling) {
    this.start = start;
    this.end = end;
    this.text = spelling.text;
    this.lower = spelling.lower;
    this.shape = spelling.shape;
    this.spelling = spelling;
  }
}

/** Whether two words are the same but for their case. */
export const isSame = (a: Word, b: Word): boolean => a.shape === b.shape && a.lower === b.lower;

/** Letters, marks and digits; apostrophes, soft hyphens and joiners hold a word together inside. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’\u00AD\u200B-\u200D\u2060]+[\p{L}\p{N}\p{M}]+)*/gu;

/** The words of `text`, left to right. Hyphens part words; everything else is a gap between them. */
export const wordsOf = (text: string): Word[] => tokensOf(text).words;

/** A text cut into words and gaps. */
export interface Tokens {
  readonly words: Word[];
  /** For each trait that a word or a gap has: the index of the word, or of the word after the gap. */
  readonly places: Places;
}

type Places = (number[] | undefined)[];

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
  const places: Places = new Array(traitCount());
  const { length } = text;
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
      note(places, gapSpelling(text.slice(last, start)), words.length);
    const spelling = wordSpelling(text.slice(start, at));
    note(places, spelling, words.length);
    words.push(new Word(start, at, spelling));
    last = at;
  }
  note(places, gapSpelling(`${text.slice(last)}\n`), words.length);
  return { words, places };
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
  const places: Places = new Array(traitCount());
  let last = 0;
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    note(places, gapSpelling(text.slice(last, index)), words.length);
    const spelling = wordSpelling(raw);
    note(places, spelling, words.length);
    last = index + raw.length;
    words.push(new Word(index, last, spelling));
  }
  note(places, gapSpelling(`${text.slice(last)}\n`), words.length);
  return { words, places };
}

function note(places: Places, { traits }: Spelling, index: number): void {
  for (let i = 0; i < traits.length; i++) {
    const trait = traits[i]!;
    const known = places[trait];
    if (known === undefined) places[trait] = [index];
    else if (known[known.length - 1] !== index) known.push(index);
  }
}
