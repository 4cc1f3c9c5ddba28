import { WordList } from './word-list.ts';
import { englishWords } from './words/word-bases.ts';

const bases = new WordList(englishWords);
/** Texts say the same words again and again; so many answers are kept. */
const MOST_ANSWERS = 50_000;
const answers = new Map<string, boolean>();
/** No English word is longer; a line without a blank is none. */
const LONGEST = 40;

/**
 * Whether a word, in lower case, is a common English one, inflected or derived. Rare words are not,
 * nor are names.
 */
export function isEnglishWord(lower: string): boolean {
  if (lower.length > LONGEST) return false;
  let answer = answers.get(lower);
  if (answer === undefined) {
    answer = isKnown(lower, 0);
    if (answers.size >= MOST_ANSWERS) answers.clear();
    answers.set(lower, answer);
  }
  return answer;
}

function isKnown(word: string, depth: number): boolean {
  if (word.length < 3 || bases.has(word)) return true;
  if (depth === 2) return false;
  for (const [ending, stems] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const rest = word.slice(0, -ending.length);
    for (const stem of stems) if (isKnown(rest + stem, depth + 1)) return true;
    // “Planned” from “plan”.
    if (
      DOUBLING.has(ending) &&
      rest.at(-1) === rest.at(-2) &&
      isKnown(rest.slice(0, -1), depth + 1)
    )
      return true;
  }
  return BEGINNINGS.some(
    (beginning) =>
      word.startsWith(beginning) &&
      word.length - beginning.length >= 4 &&
      isKnown(word.slice(beginning.length), depth + 1),
  );
}

/** An ending, and what stood in its place. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['s', ['']],
  ['es', ['']],
  ['ies', ['y']],
  ['ed', ['', 'e']],
  ['ied', ['y']],
  ['ing', ['', 'e']],
  ['er', ['', 'e']],
  ['or', ['e', '']],
  ['ier', ['y']],
  ['iest', ['y']],
  ['est', ['', 'e']],
  ['ly', ['', 'le']],
  ['ily', ['y']],
  ['ness', ['']],
  ['iness', ['y']],
  ['able', ['', 'e']],
  ['ability', ['able']],
  ['ment', ['']],
  ['ally', ['al', '']],
  ['less', ['']],
  ['ful', ['']],
  ['ation', ['e', 'ate']],
  ['ion', ['e', '']],
  ['ive', ['e', '']],
  ['isation', ['ize', 'ization']],
  ['ise', ['ize', '']],
  ['ize', ['']],
  ['iser', ['']],
  ['izer', ['']],
  ['our', ['or']],
  ['like', ['']],
  ['ship', ['']],
  ['hood', ['']],
  ['wise', ['']],
  ['ish', ['', 'e']],
  ['ism', ['', 'e']],
  ['ist', ['', 'e', 'y']],
  ['ity', ['', 'e']],
  ['al', ['', 'e']],
  ['ic', ['', 'y', 'e']],
];
const DOUBLING = new Set(['ed', 'ing', 'er', 'est']);
const BEGINNINGS = (
  'un re non over under out pre mis dis inter sub super anti counter co semi multi micro post fore ' +
  'in im en'
).split(' ');
