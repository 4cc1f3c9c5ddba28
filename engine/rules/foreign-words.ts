import type { Block } from '../block.ts';
import { isForeignName, isMention, isPartOfCode } from '../foreign-context.ts';
import { foreignness } from '../foreignness.ts';
import { isEnglish, isSlip } from '../rare-english.ts';
import type { BlockRule, Class, Hit } from '../rule.ts';
import { askOnce, wordTrait } from '../spelling.ts';
import type { Word } from '../tokens.ts';
import { FUNCTION_WORDS_OF } from '../words/languages.ts';

/** Log odds (see foreignness.ts) from which a person is asked, and from which there is a hint. */
const ASK = -0.5;
const HINT = -2.5;
/** Beside a foreign word less will do. */
const BESIDE = -3;
const SHORTEST = 4;
/** What is longer is no word; and each length more costs more look-ups. */
const LONGEST = 40;
/** A block of so many words can be in a language of its own. */
const SHORTEST_BLOCK = 4;
/** Two letters that are words, names of notes, or parts of borrowed phrases in English. */
const SHORT_ENGLISH = 'a am do go he hi i id me my no o oh or so to up us we de la le al el et en';
const NOUN = /^[A-Z\u00C0-\u00DE][a-z\u00DF-\u024F]{2,}$/;
const LATIN_WORD = /^[a-z\u00DF-\u024F]+$/;

let functionWords: Set<string> | undefined;
let names: Intl.DisplayNames | undefined;

const rule: BlockRule = {
  id: 'foreign-words',
  title: 'Words that were not translated',
  family: 'Residue',
  class: 'ask',
  version: 1,
  languages: 'any',
  why: 'A word that the model has never seen is copied from the source, or half translated.',
  source: 'https://aclanthology.org/P16-1162/',
  *check(block: Block): Iterable<Hit> {
    const { text, words, lang, settings } = block;
    if (lang !== settings.lang) {
      if (words.length >= SHORTEST_BLOCK) yield wholeBlock(text, lang, settings.lang);
      return;
    }
    if (lang !== 'en') return;
    let from = 0;
    for (let i = 0; i < words.length; i++) {
      if (!words[i]!.is(STRANGE)) continue;
      const run = runAt(text, words, i, from);
      if (!run) continue;
      const [start, end] = [words[run.first]!.start, words[run.last]!.end];
      yield {
        start,
        end,
        message: `“${text.slice(start, end)}” looks like another language. What is it in English?`,
        fixes: [],
        ...(run.class === 'hint' && { class: 'hint' as const }),
      };
      i = run.last;
      from = i + 1;
    }
  },
  bad: [
    { text: 'Every baker in the village sells [[rukkileib]] at dawn.' },
    { text: 'The tired cook locked his [[bucatarie]] before midnight.' },
    { text: 'The stalls of the [[piata veche]] close before noon.' },
    { text: 'They had [[im vergangenen Jahr]] rebuilt the old mill.' },
    { text: 'You can add [[unter anderem]] a second key.' },
    { text: '[[El barco de la mañana llega a las ocho y sale por la tarde.]]' },
    {
      text: 'Los barcos llegan a la ciudad por la mañana y se van con la tarde.\n\n[[When will you get to the town and what will you do there?]]',
      lang: 'es',
    },
  ],
  good: [
    'He ordered a café au lait, a purée and a croissant, as is de rigueur.',
    'The beetle Carabus violaceus crawls through La strada, the Corriere della Sera says.',
    'Pieter van den Bosch paid.',
    'A flat cake named baklava, or “rukkileib”, and mirin (sweet) are sold here.',
    'The webinar on nanotubes, exoplanets and upcycling was free.',
    'Write to bucatarie@example.com or see example.org/rukkileib for more.',
  ],
};
export default rule;

function wholeBlock(text: string, lang: string, expected: string): Hit {
  names ??= new Intl.DisplayNames('en', { type: 'language' });
  return {
    start: 0,
    end: text.length,
    message: `This is in ${names.of(lang)}; expected ${names.of(expected)}.`,
    fixes: [],
  };
}

interface Run {
  readonly first: number;
  readonly last: number;
  readonly class: Class;
}

/** The untranslated words around the word `i`, where that is one; `from` is the first it may take. */
function runAt(text: string, words: readonly Word[], i: number, from: number): Run | undefined {
  const odds = oddsOf(words[i]!);
  if (isPartOfCode(text, words[i]!)) return undefined;
  let [first, last] = [i, i];
  while (first > from && isNear(text, words, first - 1, first)) first--;
  while (last + 1 < words.length && isNear(text, words, last, last + 1)) last++;
  // “Ha ha”: words that only hold a sentence together are none by themselves.
  const phrase = words.slice(first, last + 1);
  if (phrase.every((word) => oddsOf(word) === FUNCTION_WORD)) return undefined;
  const isAlone = first === last;
  if (isAlone && hasName(text, words[i]!.text)) return undefined;
  if (isForeignName(text, words, first, last)) return undefined;
  if (isMention(text, words[first]!.start, words[last]!.end)) return undefined;
  const isSure = !isAlone || (odds >= ASK && !isSlip(words[i]!.lower));
  return { first, last, class: isSure ? 'ask' : 'hint' };
}

/** Whether the word `b` goes on with the phrase of `a`, one of them being foreign. */
function isNear(text: string, words: readonly Word[], a: number, b: number): boolean {
  const [one, other] = [words[a]!, words[b]!];
  return (
    text.slice(one.end, other.start) === ' ' &&
    isBeside(one) &&
    (isBeside(other) || isForeignNoun(other))
  );
}

const isBeside = (word: Word) => oddsOf(word) >= BESIDE;

/** A name that this text writes with a capital too is no word of another language. */
function hasName(text: string, word: string): boolean {
  return text.includes(word.charAt(0).toUpperCase() + word.slice(1));
}

/** What a word in small letters is: log odds, or one of these two. */
const ORDINARY = Number.NEGATIVE_INFINITY;
const FUNCTION_WORD = Number.POSITIVE_INFINITY;

/** Log odds that the word is foreign; `ORDINARY` for a name too. */
const oddsOf = askOnce(({ text, lower }) => {
  if (text !== lower || lower.length > LONGEST) return ORDINARY;
  return isFunctionWord(lower) ? FUNCTION_WORD : contentOdds(lower);
});
const STRANGE = wordTrait((spelling) => oddsOf({ spelling }) >= HINT);

function contentOdds(lower: string): number {
  if (lower.length < SHORTEST || !LATIN_WORD.test(lower) || isEnglish(lower)) return ORDINARY;
  return foreignness(lower);
}

/** A word that holds sentences of another language together, and none of English. */
function isFunctionWord(lower: string): boolean {
  if (!functionWords) {
    const { en, ...others } = FUNCTION_WORDS_OF;
    functionWords = new Set(Object.values(others).flatMap((list) => list.trim().split(/\s+/)));
    for (const word of `${en} ${SHORT_ENGLISH}`.split(/\s+/)) functionWords.delete(word);
  }
  return functionWords.has(lower) && (lower.length < 3 || !isEnglish(lower));
}

/** German writes its nouns with a capital: “zum Beispiel”. */
function isForeignNoun({ text, lower }: Word): boolean {
  return (
    text.length <= LONGEST && NOUN.test(text) && !isEnglish(lower) && foreignness(lower) >= HINT
  );
}
