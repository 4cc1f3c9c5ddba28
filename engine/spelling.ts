/**
 * Words and signs as they are written. Texts say the same ones over and over, so what can be told
 * from the spelling alone is found out once and kept.
 */

/** A number that stands for what some words or signs have in common; made by `trait`. */
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
  /** What `askOnce` was answered, by the number of the question. */
  readonly answers: unknown[];
}

const LISTED = new Map<string, Trait[]>();
const PATTERNS: (readonly [Trait, RegExp])[] = [];
let traits = 0;

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
  knownWords.clear();
  knownGaps.clear();
  return made;
}

/** How many traits there are so far. */
export const traitCount = (): number => traits;

let questions = 0;

/** A question about a word's spelling alone, which is asked once for each spelling. */
export function askOnce<Answer>(
  question: (spelling: Spelling) => Answer,
): (word: { readonly spelling: Spelling }) => Answer {
  const number = questions++;
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
const knownWords = new Map<string, Spelling>();
const knownGaps = new Map<string, Spelling>();

/** @param raw a word as it stands in a text */
export const wordSpelling = (raw: string): Spelling =>
  knownWords.get(raw) ?? keep(knownWords, raw, spellWord(raw));

/** @param raw what stands between two words */
export const gapSpelling = (raw: string): Spelling =>
  knownGaps.get(raw) ??
  keep(knownGaps, raw, { text: raw, lower: raw, shape: 0, traits: matching(raw), answers: [] });

function keep(known: Map<string, Spelling>, raw: string, spelling: Spelling): Spelling {
  if (raw.length > LONGEST) return spelling;
  if (known.size >= MOST) known.clear();
  known.set(raw, spelling);
  return spelling;
}

function spellWord(raw: string): Spelling {
  const text = raw.replace(/[\u00AD\u200B-\u200D\u2060]/g, '');
  const lower = text.toLowerCase().replaceAll('’', "'");
  let traits = LISTED.get(lower) ?? [];
  if (!/^[A-Za-z]+$/.test(raw)) {
    const pieces = raw.toLowerCase().match(/\w+/g) ?? [];
    const listed = pieces.flatMap((piece) => LISTED.get(piece) ?? []);
    traits = [...new Set([...traits, ...listed, ...matching(raw)])];
  }
  return { text, lower, shape: shapeOf(lower), traits, answers: [] };
}

const matching = (raw: string): Trait[] =>
  PATTERNS.filter(([, signs]) => signs.test(raw)).map(([made]) => made);

function shapeOf(word: string): number {
  let shape = word.length;
  for (let i = 0; i < word.length; i++) shape = (Math.imul(shape, 31) + word.charCodeAt(i)) | 0;
  return shape;
}
