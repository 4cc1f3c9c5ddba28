import type { Block } from '../block.ts';
import type { Word } from '../tokens.ts';
import { AUXILIARIES, CONJUNCTIONS, QUESTION_WORDS } from './function-words.ts';

/**
 * Words with which English sentences start and names do not, as they stand there, with a capital.
 * The closed classes of the grammar again, and the commonest adverbs and verbs of address.
 */
export const OPENERS: ReadonlySet<string> = new Set(
  `The A An This That These Those It He She We You They There Here I
  My Your His Her Its Our Their It's He's She's We're You're They're There's That's What's I'm I've
  We've You've They've Don't Doesn't Didn't Can't Isn't Let's
  In On At By For From With To Of As If When While After Before During Since Until Under Over
  Between Among Through Without Within Despite Unlike Like Although Though Because Unless Whether
  Once Where Whatever Whenever Wherever
  And But Or So Yet Nor
  What Who How Why Which Whose
  Some Many Most Much Few Several Each Every Both All Another Other Any None Such More One Two
  However Moreover Therefore Thus Then Now Also Still Instead Otherwise Meanwhile Nevertheless
  Furthermore Finally First Second Next Later Recently Today Perhaps Maybe Indeed Besides Just Only
  Even Not Never Always Sometimes Often Usually Here's According Is Are Was Were Do Does Did Has Have
  Had Can Could Will Would Should Please Let Take Make`
    .trim()
    .split(/\s+/)
    .flatMap((word) => [word, word.replace("'", '’')]),
);

const RELIGIOUS = /\b(?:God|Lord|Jesus|Christ|Allah)\b/;
const isName = (word: Word | undefined) => word !== undefined && word.text[0] !== word.lower[0];

/**
 * Whether word `index` starts a sentence, though nothing but a blank ends the one before: a word
 * that starts sentences and no names, in a text that gives it no capital for another reason.
 */
export function opensSentence({ text, words }: Block, index: number): boolean {
  const [before, word, after] = [words[index - 1]!, words[index]!, words[index + 1]];
  if (!OPENERS.has(word.text) || !after) return false;
  if (QUESTION_WORDS.has(word.lower) && word.lower !== 'when') return false;
  const gap = text.slice(before.end, word.start);
  if (!/^\s["“]?$/.test(gap)) return false;
  const quoted = gap.length > 1;
  if (quoted ? before.lower === 'that' && !CONJUNCTIONS.has(word.lower) : /^I\b/.test(word.text))
    return false;
  // A title: “the song Goodbye to You”, “The Power of Now and Then”.
  if (CONJUNCTIONS.has(after.lower)) return false;
  if (isName(words[index - 2]) && !AUXILIARIES.has(after.lower)) return false;
  if (/[-.]/.test(text.charAt(word.end))) return false;
  if (text.charAt(word.end) === ',') return true;
  if (!/^[a-z]/.test(after.text) && after.text !== 'I') return false;
  return !(/^H/.test(word.text) && RELIGIOUS.test(text));
}
