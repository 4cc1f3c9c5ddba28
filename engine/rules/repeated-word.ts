import type { Block } from '../block.ts';
import type { BlockRule, Class, Hit } from '../rule.ts';
import { startsSentence } from '../sentences.ts';
import type { Word } from '../tokens.ts';
import { isSame } from '../tokens.ts';
import {
  CASE_CHANGES,
  DOUBLE_NAMES,
  LAWFUL_PAIRS,
  PHRASAL_VERBS,
  SAID_TWICE,
  verbStem,
} from '../words/doubles.ts';
import {
  ARTICLES,
  AUXILIARIES,
  DETERMINERS,
  FUNCTION_WORDS,
  PARTICLES,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  QUESTION_WORDS,
  SUBJECTS,
} from '../words/function-words.ts';

/** From so many copies on a run is a runaway-loop. */
const LOOP = 4;

const rule: BlockRule = {
  id: 'repeated-word',
  title: 'A word said twice',
  family: 'Repetition',
  class: 'safe',
  version: 1,
  languages: 'any',
  why: 'A decoder that loses its place in the source says the last word again.',
  source: 'https://aclanthology.org/2021.naacl-main.92/',
  *check(block: Block): Iterable<Hit> {
    const { text, words } = block;
    for (let i = 1; i < words.length; i++) {
      const first = i - 1;
      while (i < words.length && isSame(words[first]!, words[i]!) && touch(text, words, i)) i++;
      const copies = i - first;
      if (copies < 2 || copies >= LOOP) continue;
      const verdict = judge(block, first, copies);
      if (verdict) yield hit(text, words.slice(first, i), verdict);
    }
  },
  bad: [
    {
      text: 'They began an electric [[offensive offensive]] in spring.',
      fixed: 'They began an electric offensive in spring.',
    },
    { text: '[[The the]] sea was calm.', fixed: 'The sea was calm.' },
    { text: 'They slept in [[the\nthe]] open.', fixed: 'They slept in the open.' },
    { text: 'Save [[the the the]] file.', fixed: 'Save the file.' },
    {
      text: 'Press the [[button button]]. Then close the lid.',
      fixed: 'Press the button. Then close the lid.',
    },
    { text: 'It was [[a a]] long road.', fixed: 'It was a long road.' },
    { text: 'The [[fu\u00ADture future]] of cars.', fixed: 'The fu\u00ADture of cars.' },
    { text: 'They had lived by [[the\u00A0the]] sea.', fixed: 'They had lived by the sea.' },
    { text: '[[NEW New]] rules apply.', fixed: 'NEW rules apply.', class: 'ask' },
    {
      text: 'The [[Olympic Olympic]] stadium was built.',
      fixed: 'The Olympic stadium was built.',
      class: 'ask',
    },
    {
      text: 'The rules that bind [[US us]] all.',
      fixed: 'The rules that bind US all.',
      class: 'hint',
    },
    { text: 'They [[had had]] been warned.', fixed: 'They had been warned.', class: 'ask' },
    {
      text: 'He said [[that that]] the bridge was shut.',
      fixed: 'He said that the bridge was shut.',
      class: 'ask',
    },
    { text: 'The bridge [[is is]] shut.', fixed: 'The bridge is shut.', class: 'ask' },
    { text: 'Si [[vous vous vous]] trompez.', fixed: 'Si vous trompez.', lang: 'fr', class: 'ask' },
  ],
  good: [
    'He saw that that door was locked. The twins had had their turn. What this is is a farewell.',
    'They sailed to Bora Bora and saw Duran Duran play in New York, New York.',
    'It was a very very long day, and no no vote was lost. “Ha ha,” she said.',
    'Sort by seller, seller name, name. We won. Won what?',
    'It went from the \uFFFC the user sees to 10 10 and 5 5.',
    'Fang Fang wrote to Li Li about the wolf (Canis lupus) and the bear (Bison bison).',
    'She logged in in March. The plan was to hit on on-site checks, with a built-in in the wall.',
    'Plan B B is off.',
    'The map {{< figure map map >}} and {% include card card %} show the old {{ town town }} hall.',
    { text: 'Quand vous vous levez, nous nous couchons.', lang: 'fr' },
    {
      text: 'Wenn der Wind kälter wird, wird geheizt. Die Frauen, die die Welt sahen.',
      lang: 'de',
    },
  ],
};
export default rule;

/** Whether only white space parts a word from the one before, and neither is part of a compound. */
function touch(text: string, words: readonly Word[], index: number): boolean {
  for (let at = words[index - 1]!.end; at < words[index]!.start; at++)
    if (!isBlank(text.charCodeAt(at))) return false;
  return words[index - 1]!.end < words[index]!.start;
}

const isBlank = (code: number) => code === 32 || code === 9 || code === 10 || code === 0xa0;

function hit(text: string, copies: readonly Word[], verdict: Class): Hit {
  const [first, last] = [copies[0]!, copies.at(-1)!];
  const times = copies.length === 2 ? 'twice' : 'three times';
  const texts = [
    ...new Set([text.slice(first.start, first.end), text.slice(last.start, last.end)]),
  ];
  return {
    start: first.start,
    end: last.end,
    message:
      verdict === 'safe'
        ? `“${first.text}” stands ${times} in a row; expected once.`
        : `“${first.text}” stands ${times} in a row. Is one enough?`,
    fixes: texts.map((kept) => ({ do: 'replace', text: kept })),
    class: verdict,
  };
}

/** Whether the copies are a mistake, and how surely. */
function judge(block: Block, index: number, copies: number): Class | undefined {
  const { text, words, lang } = block;
  const [first, last] = [words[index]!, words[index + copies - 1]!];
  const word = first.lower;
  if ((word.length === 1 && word !== 'a') || /\d/.test(word)) return undefined;
  if (isCompound(text, first, last) || SAID_TWICE.has(word)) return undefined;
  if (lang !== 'en') {
    if (copies === 2 && LAWFUL_PAIRS[lang]?.has(word)) return undefined;
    return isName(first) && DOUBLE_NAMES.has(word) ? undefined : 'ask';
  }
  const capital = isName(first) || isName(last);
  if (capital && !(FUNCTION_WORDS.has(word) && opens(text, first, last)))
    return judgeName(first, last);
  if (copies > 2) return 'safe';
  const verdict = judgeHomograph(words, index);
  if (verdict) return verdict === 'right' ? undefined : verdict;
  return isPlain(word) ? 'safe' : 'ask';
}

const isName = (word: Word) => word.text[0] !== word.lower[0];

/** “The the” at a sentence's start: the capital is the sentence's, not the word's. */
const opens = (text: string, first: Word, last: Word) =>
  !isName(last) && startsSentence(text, first.start);

function isCompound(text: string, first: Word, last: Word): boolean {
  return (
    /[-_@#/.]/.test(text.charAt(first.start - 1)) ||
    /^[-_@/.'’]\w/.test(text.slice(last.end, last.end + 2))
  );
}

/** A Chinese given name is often one syllable said twice: Fang Fang, Li Li. */
const PINYIN =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:a|o|e|ai|ei|ao|ou|ang?|eng?|ong|i|ia|iao|ie|iu|ian|iang|ing?|iong|u|ua|uo|uai|ui|uan|uang|un|ue)$/;

function judgeName(first: Word, last: Word): Class | undefined {
  if (DOUBLE_NAMES.has(first.lower)) return undefined;
  if (first.text !== last.text)
    return CASE_CHANGES.has(first.lower) && !(isName(first) && isName(last)) ? 'hint' : 'ask';
  return PINYIN.test(first.lower) ? undefined : 'ask';
}

/** Long enough not to be a loanword or two words spelt alike, and no participle. */
const isPlain = (word: string) =>
  FUNCTION_WORDS.has(word) || (word.length > 4 && !/(?:ed|ing)$/.test(word));

/** Says of two equal words whether they may be two different ones: “what this is is a farewell”. */
function judgeHomograph(words: readonly Word[], index: number): Class | 'right' | undefined {
  const word = words[index]!.lower;
  const before = words[index - 1]?.lower ?? '';
  const after = words[index + 2]?.lower ?? '';
  if (word === 'had') return /(?:ed|en|one|ome|ade)$/.test(after) ? 'ask' : 'right';
  if (word === 'that')
    return ARTICLES.has(after) || SUBJECTS.has(after) || POSSESSIVES.has(after) ? 'ask' : 'right';
  if (word === 'her') return PREPOSITIONS.has(before) ? 'ask' : 'hint';
  if (AUXILIARIES.has(word)) return isClause(words, index) ? 'right' : 'ask';
  if (PARTICLES.has(word) && PHRASAL_VERBS.has(verbStem(before)) && !isFunctional(after))
    return 'right';
  if (PRONOUNS.has(word) || DETERMINERS.has(word) || QUESTION_WORDS.has(word)) return 'ask';
  return undefined;
}

const isFunctional = (word: string) => PREPOSITIONS.has(word) || PARTICLES.has(word);
const CLAUSE_OPENERS = new Set(['what', 'who', 'where', 'how', 'why', 'all', 'whatever']);

/** Whether the first of two verbs ends a clause that is the second's subject: “what it is is …”. */
function isClause(words: readonly Word[], index: number): boolean {
  for (let i = index - 2; i >= 0 && i >= index - 8; i--)
    if (CLAUSE_OPENERS.has(words[i]!.lower)) return true;
  return false;
}
