/**
 * Words and signs as they are written. Texts say the same ones over and over, so what can be told
 * from the spelling alone is found out once and kept.
 */

/** A number that stands for what some words or signs have in common. */
export type Trait = number;

/** How a word, or what stands between two words, is written. */
export interface Spelling {
  /** A word without the characters that nobody sees. */
  readonly text: string;
  /** The text in lower case, with straight apostrophes. */
  readonly lower: string;
  /** A number made of `lower`. */
  readonly shape: number;
  readonly traits: readonly Trait[];
  /** The traits that `wordTrait` made, a bit for each. */
  readonly marks: number;
  /** What `askOnce` was answered, by the number of the question. */
  readonly answers: unknown[];
}

const LISTED = new Map<string, Trait[]>();
const PATTERNS: (readonly [Trait, RegExp])[] = [];
/** Traits below this number are bits of `marks`. */
export const MARKS = 31;
let traits = MARKS;

/**
 * Makes a trait that a rule can need, or look for in a block.
 * @param words in lower case. A word has the trait also where a piece of it is listed that an
 *   apostrophe parts from the rest: “he’s” for “he”. Who looks for whole words looks again
 * @param signs matches in what stands between two words, as a whole, or in a word that is not all
 *   of ASCII letters; so never across a word's edge. The end of a text is a line break
 */
export function trait({ words, signs }: { words?: Iterable<string>; signs?: RegExp }): Trait {
  const made = traits++;
  for (const word of words ?? []) LISTED.set(word, [...(LISTED.get(word) ?? []), made]);
  if (signs) PATTERNS.push([made, signs]);
  WORD_SPELLINGS.clear();
  GAP_SPELLINGS.clear();
  return made;
}

const MARKED: ((spelling: Spelling) => boolean)[] = [];

/**
 * Makes a trait of the words for which the answer is yes. It is asked once for each spelling, and a
 * word says by `is` whether it has the trait.
 */
export function wordTrait(question: (spelling: Spelling) => boolean): Trait {
  if (MARKED.length === MARKS) throw new RangeError(`No more than ${MARKS} traits fit in a word.`);
  WORD_SPELLINGS.clear();
  return MARKED.push(question) - 1;
}

/** One more than the highest trait so far. */
export const traitCount = (): number => traits;

let questions = 0;

/** A question about a word's spelling alone, which is asked once for each spelling. */
export function askOnce<Answer>(
  question: (spelling: Spelling) => Answer,
): (word: { readonly spelling: Spelling }) => Answer {
  const number = questions++;
  WORD_SPELLINGS.clear();
  return ({ spelling }) => {
    const { answers } = spelling;
    let answer = answers[number] as Answer | undefined;
    if (answer === undefined) {
      answer = question(spelling);
      answers[number] = answer;
    }
    return answer;
  };
}

/** So many spellings are kept, of so many units at most; then all are forgotten. */
const MOST = 50_000;
const LONGEST = 40;

/**
 * Spellings by their letters in a text, which is not cut for it: a hash table, since a Map would
 * want a string of its own for each place.
 */
class Spellings {
  readonly #make: (raw: string) => Spelling;
  readonly #table: (Entry | undefined)[] = new Array(1 << 15).fill(undefined);
  #size = 0;

  constructor(make: (raw: string) => Spelling) {
    this.#make = make;
  }

  /** The spelling of `[start, end)` in `text`. */
  find(text: string, start: number, end: number): Spelling {
    const length = end - start;
    if (length > LONGEST) return this.#make(text.slice(start, end));
    let hash = length;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    const place = (hash ^ (hash >>> 15)) & (this.#table.length - 1);
    const first = this.#table[place];
    for (let entry = first; entry; entry = entry.next)
      if (entry.hash === hash && entry.raw.length === length && stands(entry.raw, text, start))
        return entry.spelling;
    if (this.#size >= MOST) this.clear();
    const raw = text.slice(start, end);
    const entry = { raw, hash, spelling: this.#make(raw), next: this.#table[place] };
    this.#table[place] = entry;
    this.#size++;
    return entry.spelling;
  }

  clear(): void {
    if (this.#size > 0) this.#table.fill(undefined);
    this.#size = 0;
  }
}

/** One spelling in the table, and the next one with the same place in it. */
interface Entry {
  readonly raw: string;
  readonly hash: number;
  readonly spelling: Spelling;
  readonly next: Entry | undefined;
}

function stands(raw: string, text: string, at: number): boolean {
  for (let i = 0; i < raw.length; i++)
    if (raw.charCodeAt(i) !== text.charCodeAt(at + i)) return false;
  return true;
}

/** The words of all texts, as they stand in them. */
export const WORD_SPELLINGS = new Spellings(spellWord);

/** What stands between two words. */
export const GAP_SPELLINGS = new Spellings((raw) => ({
  text: raw,
  lower: raw,
  shape: 0,
  traits: matching(raw),
  marks: 0,
  answers: [],
}));

function spellWord(raw: string): Spelling {
  const text = raw.replace(/[\u00AD\u200B-\u200D\u2060]/g, '');
  const lower = text.toLowerCase().replaceAll('’', "'");
  let traits = LISTED.get(lower) ?? [];
  if (!/^[A-Za-z]+$/.test(raw)) {
    const pieces = raw.toLowerCase().match(/\w+/g) ?? [];
    const listed = pieces.flatMap((piece) => LISTED.get(piece) ?? []);
    traits = [...new Set([...traits, ...listed, ...matching(raw)])];
  }
  const answers = new Array(questions).fill(undefined);
  const spelling = { text, lower, shape: shapeOf(lower), traits, marks: 0, answers };
  for (const [bit, question] of MARKED.entries())
    if (question(spelling)) spelling.marks |= 1 << bit;
  return spelling;
}

const matching = (raw: string): Trait[] =>
  PATTERNS.filter(([, signs]) => signs.test(raw)).map(([made]) => made);

function shapeOf(word: string): number {
  let shape = word.length;
  for (let i = 0; i < word.length; i++) shape = (Math.imul(shape, 31) + word.charCodeAt(i)) | 0;
  return shape;
}
