import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { wordTrait } from '../spelling.ts';
import type { Word } from '../tokens.ts';
import { ARTICLES, DETERMINERS, QUESTION_WORDS } from '../words/function-words.ts';

/** What to keep of two words that do one job; the first is the better guess. */
type Keep = readonly ('first' | 'second')[];

const rule: BlockRule = {
  id: 'doubled-function',
  title: 'Two small words where one does the work',
  family: 'Wording',
  class: 'ask',
  version: 1,
  languages: ['en'],
  why: 'Two ways to translate one little word meet in the output.',
  source: 'https://aclanthology.org/2021.mtsummit-research.2/',
  *check({ text, words }: Block): Iterable<Hit> {
    for (let i = 0; i + 1 < words.length; i++) {
      const [first, second] = [words[i]!, words[i + 1]!];
      if (!first.is(JUDGED) || !second.is(DOUBLE)) continue;
      const keep = JUDGES.get(first.lower)!(words, i);
      if (!keep) continue;
      // Capitals make a name: the A team, his “My Life”.
      if (/^\p{Lu}/u.test(second.text) || !/^\s+$/.test(text.slice(first.end, second.start)))
        continue;
      if (text[second.end] === '-' || text[first.start - 1] === '-') continue;
      const said = text.slice(first.start, second.end);
      const fixes = keep.map((which) => {
        const kept = which === 'first' ? first : second;
        const capital = /^\p{Lu}/u.test(first.text);
        return capital ? kept.text.charAt(0).toUpperCase() + kept.text.slice(1) : kept.text;
      });
      yield {
        start: first.start,
        end: second.end,
        message: `“${said}” says one thing twice; ${fixes.map((fix) => `“${fix}”`).join(' or ')}?`,
        fixes: fixes.map((fix) => ({ do: 'replace', text: fix })),
      };
    }
  },
  bad: [
    {
      text: 'He bought [[the a]] house and [[a the]] car.',
      fixed: 'He bought the house and a car.',
    },
    { text: '[[The their]] town lies low.', fixed: 'Their town lies low.' },
    {
      text: 'She sold [[our the]] flat and [[my a]] boat.',
      fixed: 'She sold our flat and my boat.',
    },
    { text: 'The roads [[are is]] wet.', fixed: 'The roads are wet.' },
    { text: 'The town [[has have]] a port.', fixed: 'The town has a port.' },
    {
      text: 'They [[can could]] go, but we [[must to]] stay.',
      fixed: 'They can go, but we must stay.',
    },
    {
      text: 'This road is [[more better]], and the [[most fastest]].',
      fixed: 'This road is better, and the fastest.',
    },
    { text: 'The house [[of in]] the wood is old.', fixed: 'The house of the wood is old.' },
  ],
  good: [
    'The A team won; a fan of the His Excellency sketches came.',
    'What this is is a farewell. Another question is are we late. What they are is tired.',
    'It was complained of in every town, and the results of in-house tests came.',
    'Her political will can move mountains. The tin can must go. In May could it rain.',
    'They did all that they could to help, and some more older men came.',
    'He has had a cold, and she had had enough. He gave in to her.',
    'The use of more water and of the most modern pumps is a must to some.',
    'I gave her the book.',
  ],
};
export default rule;

const MODALS = new Set('can could will would shall should must may might'.split(' '));
const OWN = new Set('my your its our their'.split(' '));
const BE = new Set('is are was were'.split(' '));
const HAVE = new Set('has have'.split(' '));
const COMPARATIVES = new Set(
  (
    'better worse bigger smaller larger higher lower faster slower easier harder cheaper older ' +
    'younger newer longer shorter stronger weaker richer poorer greater deeper wider warmer colder ' +
    'happier heavier lighter brighter darker louder quieter safer simpler busier closer nearer'
  ).split(' '),
);
const SUPERLATIVES = new Set([
  'best',
  'worst',
  ...[...COMPARATIVES].slice(2).map((word) => word.replace(/r$/, 'st')),
]);
/** “Some more older men” counts men; “in vitro” is one word. */
const COUNTERS = new Set('some any no one two three few many several'.split(' '));
const LATIN_IN = new Set('vitro situ vivo utero silico absentia front and to'.split(' '));
const TAKES_OF = /(?:ed|en|heard|thought|made|told|spoke|think|speak|hear|dream|dreamt|know)$/;

type Judge = (words: readonly Word[], at: number) => Keep | undefined;

const articles: Judge = (words, at) => {
  const second = words[at + 1]!.lower;
  if (OWN.has(second)) return ['second'];
  return ARTICLES.has(second) && second !== words[at]!.lower ? ['first', 'second'] : undefined;
};

const owners: Judge = (words, at) => {
  const second = words[at + 1]!.lower;
  return ARTICLES.has(second) || (OWN.has(second) && second !== words[at]!.lower)
    ? ['first', 'second']
    : undefined;
};

const verbs: Judge = (words, at) => {
  const [first, second] = [words[at]!.lower, words[at + 1]!.lower];
  if (first === second || !(HAVE.has(second) || (BE.has(first) && BE.has(second))))
    return undefined;
  // “What they are is tired” and “the man that is has” have two clauses.
  const before = words.slice(Math.max(0, at - 7), at);
  return before.some(({ lower }) => OPENS_CLAUSE.has(lower)) ? undefined : ['first', 'second'];
};

const OPENS_CLAUSE = new Set([
  ...QUESTION_WORDS,
  'that',
  'question',
  'thing',
  'all',
  'everything',
  'as',
  'than',
  'it',
]);

const modals: Judge = (words, at) => {
  const [first, second] = [words[at]!, words[at + 1]!];
  const before = words[at - 1]?.lower ?? '';
  if (/^\p{Lu}/u.test(first.text) || NOT_BEFORE_MODAL.has(before)) return undefined;
  if (second.lower === 'to') return /^(?:must|should)$/.test(first.lower) ? ['first'] : undefined;
  return MODALS.has(second.lower) && first.lower !== second.lower ? ['first', 'second'] : undefined;
};

/** Before these, “can”, “will”, “might” and “must” are nouns. */
const NOT_BEFORE_MODAL = new Set([
  ...ARTICLES,
  ...DETERMINERS,
  ...OWN,
  ...'his her political free good public popular tin beer trash garbage as'.split(' '),
]);

const degrees: Judge = (words, at) => {
  const second = words[at + 1]!.lower;
  if (COUNTERS.has(words[at - 1]?.lower ?? '')) return undefined;
  const twice = words[at]!.lower === 'more' ? COMPARATIVES : SUPERLATIVES;
  return twice.has(second) ? ['second'] : undefined;
};

const prepositions: Judge = (words, at) => {
  const second = words[at + 1]!.lower;
  if (second === 'of') return ['first', 'second'];
  if (second !== 'in' || words[at]!.lower !== 'of') return undefined;
  const [before, after] = [words[at - 1]?.lower ?? '', words[at + 2]?.lower ?? ''];
  return TAKES_OF.test(before) || LATIN_IN.has(after) ? undefined : ['first', 'second'];
};

const JUDGES = new Map<string, Judge>([
  ...[...ARTICLES].map((word) => [word, articles] as const),
  ...[...OWN].map((word) => [word, owners] as const),
  ...[...BE, ...HAVE].map((word) => [word, verbs] as const),
  ...[...MODALS].map((word) => [word, modals] as const),
  ...['more', 'most'].map((word) => [word, degrees] as const),
  ...'of at by for with to into'.split(' ').map((word) => [word, prepositions] as const),
]);

const DOUBLES = new Set([
  ...[ARTICLES, OWN, BE, HAVE, MODALS, COMPARATIVES, SUPERLATIVES].flatMap((words) => [...words]),
  ...['to', 'of', 'in'],
]);

const JUDGED = wordTrait(({ lower }) => JUDGES.has(lower));
/** Every second word of a pair that some judge ends. */
const DOUBLE = wordTrait(({ lower }) => DOUBLES.has(lower));
