import type { Block } from './block.ts';
import { MAY_WAIT } from './ending.ts';
import { isEnglishWord } from './english.ts';
import type { Word } from './tokens.ts';
import { AUXILIARIES, CONJUNCTIONS, QUESTION_WORDS } from './words/function-words.ts';
import { OPENERS } from './words/openers.ts';

const RELIGIOUS = /\b(?:God|Lord|Jesus|Christ|Allah)\b/;
/** Openers that may have a name after them, and still are no title. */
const BEFORE_NAME = new Set(
  'But And When If While After Before Although Because Since As Yet So'.split(' '),
);
const BEFORE_NUMBER = new Set('In On By Since At For About Some More Only Around After'.split(' '));

export const isName = (word: Word | undefined): boolean =>
  word !== undefined && word.text[0] !== word.lower[0];

/**
 * Whether word `index` starts a sentence, though nothing but a blank ends the one before: a word
 * that starts sentences and no names, in a text that gives it no capital for another reason. An
 * opening quotation mark may stand before it.
 */
export function opensSentence({ text, words }: Block, index: number): boolean {
  const [before, word, after] = [words[index - 1]!, words[index]!, words[index + 1]];
  if (!after) return false;
  if (!OPENERS.has(word.text)) return opensWithPlural(text, words, index);
  if (QUESTION_WORDS.has(word.lower) && word.lower !== 'when') return false;
  const gap = text.slice(before.end, word.start);
  if (!/^\s["“]?$/.test(gap)) return false;
  const quoted = gap.length > 1;
  if (quoted ? before.lower === 'that' && !CONJUNCTIONS.has(word.lower) : /^I\b/.test(word.text))
    return false;
  // A title: “the song Goodbye to You”, “The Art of Here and There”.
  if (CONJUNCTIONS.has(after.lower)) return false;
  if (MAY_WAIT.has(before.lower) && isName(words[index - 2]) && !AUXILIARIES.has(after.lower))
    return false;
  // “Hepatitis A is”: a letter, not an article.
  if (word.text === 'A' && AUXILIARIES.has(after.lower)) return false;
  if (/[-.]/.test(text.charAt(word.end))) return false;
  if (text.charAt(word.end) === ',') return true;
  if (/^\d/.test(after.text)) return BEFORE_NUMBER.has(word.text);
  if (isName(after) && after.text !== 'I') return BEFORE_NAME.has(word.text) && !isName(before);
  return !(/^H/.test(word.text) && RELIGIOUS.test(text));
}

/** A common plural with a capital, right after a conjunction, that goes on: “… and Farmers are”. */
function opensWithPlural(text: string, words: readonly Word[], index: number): boolean {
  const [subject, before, word, after] = words.slice(index - 2, index + 2);
  if (!subject || !before || !word || !after || isName(subject) || isName(after)) return false;
  if (!CONJUNCTIONS.has(before.lower) || !/^[A-Z][a-z]+[^s]s$/.test(word.text)) return false;
  if (text.slice(before.end, word.start) !== ' ' || text.slice(word.end, after.start) !== ' ')
    return false;
  if (!isEnglishWord(word.lower)) return false;
  // “The mayor and Friends of the city”: only a comma tells a new clause from a list there.
  return AUXILIARIES.has(after.lower) || (after.lower === 'of' && text[subject.end] === ',');
}
