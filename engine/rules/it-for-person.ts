import type { Block } from '../block.ts';
import { type DocumentHit, documentRule, type Gathered, type Hit } from '../rule.ts';
import { trait, wordTrait } from '../spelling.ts';
import { formsOf } from '../verb-forms.ts';
import { MEN, WOMEN } from '../words/first-names.ts';
import {
  DONE_TO_PERSONS,
  PERSON_NOUNS,
  PERSON_POSSESSIONS,
  PERSON_VERBS,
} from '../words/people.ts';

interface Fact {
  /** “It” at the block's very start, doing what persons do, and each “it” and “its” after it. */
  readonly opening: readonly Hit[];
  /** “It” and “its” that no thing can be. */
  readonly sure: readonly Hit[];
  /** Whether the block speaks of a person. */
  readonly person: boolean;
}

const any = (words: readonly string[]) => words.join('|');
const ADVERB =
  '(?:(?:also|then|later|never|always|therefore|soon|even|often|still|thus|already|and|[a-z]+ly) )*';
const AUX = `(?:(?:has|had|would|will|must|did not|does not|could|began to|begins to) ${ADVERB})?`;
const VERB = any([
  ...PERSON_VERBS.flatMap((verb) => Object.values(formsOf(verb))),
  ...PERSON_VERBS.map((verb) => `(?:is|was) ${formsOf(verb).ing}`),
]);
const LEAD = '(?:(?:In|On|At|Later|Sometimes|Today|Then|After|Before)(?: [a-z0-9]+){0,3},? )?';

const OPENING = new RegExp(
  `^["“‘'(]*${LEAD}([Ii]t) ${ADVERB}${AUX}(?:${VERB})\\b(?! that\\b| (?:like|as if)\\b| [\\d$€£])`,
);
const NOUN = new RegExp(
  `\\b([Ii]t) (?:is|was|became|has been) ${ADVERB}(?:(?:the|a|an|[a-z]+'s)(?: [A-Za-z-]+){0,5}? (?:${any(PERSON_NOUNS)})|one of the(?: [A-Za-z-]+){0,5}? (?:${any(PERSON_NOUNS)})s)\\b(?= (?:of|in|at|from|for|with|to|by)\\b|[.,;:!?)]|$)(?!,? (?:who|which|that)\\b)`,
  'g',
);
const DONE = new RegExp(
  `\\b([Ii]t) (?:was|had been|has been) ${ADVERB}(?:${any(DONE_TO_PERSONS)})\\b(?! (?:that|in by)\\b)`,
  'g',
);
const LIVES = ['married', 'graduated', 'resigned', 'emigrated', 'retired from', 'studied at'];
const LIFE = new RegExp(`\\b([Ii]t) (?:${any(LIVES)})\\b`, 'g');
const OWNS = new RegExp(`\\b([Ii]ts) (?:[a-z-]+ ){0,2}(?:${any(PERSON_POSSESSIONS)})\\b`, 'g');
const SPOKEN =
  'replied replies wrote writes thinks thought believes believed felt feels recalls recalled confessed admits admitted'.split(
    ' ',
  );
const REPORTS = new RegExp(
  `\\b[A-Z][a-z]+ (?:${any(SPOKEN)}) that (it) (?:had|has|would|could|must|should|wanted|felt|managed)\\b`,
  'g',
);
const MORE = /\b(it|its)\b/g;
const PERSON_WORD = trait({
  words: 'he she him his her who mr mrs ms dr professor president minister'.split(' '),
});
const FIRST_NAME = wordTrait(
  ({ text, lower }) => text.charAt(0) !== lower.charAt(0) && (WOMEN.has(lower) || MEN.has(lower)),
);
const IT = trait({ words: ['it'] });
const ITS = trait({ words: ['its'] });
const PERSON = /\b(?:he|she|him|his|her|who|Mr|Mrs|Ms|Dr|Professor|President|Minister)\b/;
/** What no thing does or is. Most blocks lack the words for it, and are not searched. */
const SURE = [
  {
    pattern: NOUN,
    needs: [IT, trait({ words: PERSON_NOUNS.flatMap((noun) => [noun, `${noun}s`]) })],
    unsure: false,
  },
  { pattern: DONE, needs: [IT, trait({ words: DONE_TO_PERSONS })], unsure: false },
  {
    pattern: LIFE,
    needs: [IT, trait({ words: LIVES.map((verb) => verb.split(' ')[0]!) })],
    unsure: true,
  },
  { pattern: OWNS, needs: [ITS, trait({ words: PERSON_POSSESSIONS })], unsure: false },
  { pattern: REPORTS, needs: [IT, trait({ words: SPOKEN })], unsure: true },
];

export default documentRule<Fact>({
  id: 'it-for-person',
  title: '“It” for a person',
  family: 'Wording',
  class: 'ask',
  version: 1,
  languages: ['en'],
  why: 'Estonian, Finnish or Turkish have one word for he, she and it; Romanian and Spanish leave the word out.',
  source: 'https://aclanthology.org/W18-6312/',
  gather(block: Block): Fact | undefined {
    const { text } = block;
    const person = block.has(FIRST_NAME) || (block.has(PERSON_WORD) && PERSON.test(text));
    const [it, its] = [block.has(IT), block.has(ITS)];
    if (!it && !its) return person ? { opening: [], sure: [], person } : undefined;
    const sure = SURE.filter(({ needs }) => block.hasAll(needs)).flatMap(({ pattern, unsure }) =>
      [...text.matchAll(pattern)].map((match) => hitAt(match, unsure)),
    );
    return { opening: it ? openingOf(text) : [], sure, person };
  },
  *review(facts: readonly Gathered<Fact>[]): Iterable<DocumentHit> {
    const byIndex = new Map(facts.map(({ index, fact }) => [index, fact]));
    for (const { index, fact } of facts) {
      for (const hit of fact.sure) yield { ...hit, index };
      // After a paragraph without a person, “it” is what that one was about.
      if (index > 0 && !byIndex.get(index - 1)?.person) continue;
      const taken = new Set(fact.sure.map(({ start }) => start));
      for (const hit of fact.opening) if (!taken.has(hit.start)) yield { ...hit, index };
    }
  },
  bad: [
    {
      text: '[[It]] wrote to the bishop twice.',
      fixed: 'He wrote to the bishop twice.',
      class: 'hint',
    },
    {
      text: 'Later [[it]] was exiled and left the town.',
      fixed: 'Later he was exiled and left the town.',
    },
    {
      text: '[[It]] is one of the authors of the play.',
      fixed: 'He is one of the authors of the play.',
    },
    {
      text: 'Two of [[its]] most important novels are lost.',
      fixed: 'Two of his most important novels are lost.',
    },
    {
      text: '[[It]] believes in [[its]] luck and [[it]] is calm.',
      fixed: 'He believes in his luck and he is calm.',
      class: 'hint',
    },
    {
      text: 'Novak replied that [[it]] had no horses.',
      fixed: 'Novak replied that he had no horses.',
      class: 'hint',
    },
  ],
  good: [
    'It was the writer who left. It was a teacher that called.',
    'It is believed that the town fell. It seems that she left.',
    'The firm grew.\n\nIt wrote to its clients.',
    'It is a student town, and it was the king’s house.',
    'The ship sank, and its crew was saved. It had been built in Bora.',
    'It feels like rain, and it says here that trains are late.',
  ],
});

/** The opening “it”, and those that follow in its sentence. */
function openingOf(text: string): Hit[] {
  const opening = OPENING.exec(text);
  if (!opening) return [];
  const from = opening[0].indexOf(opening[1]!, opening[0].search(/[Ii]t /));
  const end = text.indexOf('. ', from);
  const sentence = text.slice(from + 2, end < 0 ? text.length : end);
  return [
    toHit(from, opening[1]!, true),
    ...[...sentence.matchAll(MORE)].map(({ index, 1: said }) =>
      toHit(from + 2 + index, said!, true),
    ),
  ];
}

function hitAt(match: RegExpExecArray, unsure: boolean): Hit {
  return toHit(match.index + match[0].lastIndexOf(match[1]!), match[1]!, unsure);
}

const HE: Readonly<Record<string, readonly [string, string]>> = {
  it: ['he', 'she'],
  It: ['He', 'She'],
  its: ['his', 'her'],
  Its: ['His', 'Her'],
};

function toHit(start: number, said: string, unsure: boolean): Hit {
  const [he, she] = HE[said]!;
  return {
    start,
    end: start + said.length,
    message: `“${said}” for a person; “${he}” or “${she}”?`,
    fixes: [he, she].map((text) => ({ do: 'replace', text })),
    ...(unsure && { class: 'hint' }),
  };
}
