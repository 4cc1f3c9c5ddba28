import type { Block } from '../block.ts';
import { isFirmAsSubject } from '../bodies.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { startsSentence } from '../sentences.ts';
import { trait } from '../spelling.ts';
import type { Word } from '../tokens.ts';
import { BODIES, COMPANIES } from '../words/companies.ts';
import { MEN, WOMEN } from '../words/first-names.ts';
import { MEN_NOUNS, PERSON_NOUNS, WOMEN_NOUNS } from '../words/people.ts';

const QUICK = new RegExp(`\\b(?:${[...BODIES, ...COMPANIES].join('|')})\\b`, 'i');

const rule: BlockRule = {
  id: 'company-pronoun',
  title: '“He” or “she” for a company',
  family: 'Wording',
  class: 'ask',
  version: 1,
  languages: ['en'],
  needs: [trait({ words: ['he', 'she'] }), trait({ words: [...BODIES, ...COMPANIES] })],
  why: 'The source gives its word for a firm a grammatical sex, and the pronoun brings it along.',
  source: 'https://aclanthology.org/W17-1507/',
  *check({ text, words }: Block): Iterable<Hit> {
    if (!/\b(?:he|she)\b/i.test(text) || !QUICK.test(text)) return;
    // The firm that the sentence before, or this one so far, is about; no person came since.
    let firm = false;
    let person = false;
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      if (/^(?:he|she)$/.test(word.lower)) {
        if (firm && !person && isOpening(text, words, i)) yield toHit(text, word);
        person = true;
      } else if (isPerson(text, words, i)) person = true;
      else if (isFirmAsSubject(text, words, i)) {
        firm = true;
        person = false;
      }
    }
  },
  bad: [
    {
      text: 'The company has grown. [[He]] opens new shops.',
      fixed: 'The company has grown. It opens new shops.',
    },
    {
      text: 'In autumn #volvo tries another way. There, [[he]] rents out cars.',
      fixed: 'In autumn #volvo tries another way. There, it rents out cars.',
    },
    {
      text: 'Toyota sold the plant. Then [[she]] left the town.',
      fixed: 'Toyota sold the plant. Then it left the town.',
    },
  ],
  good: [
    'The company has a new head. He opens new shops.',
    'Nokia said Anna Berg left. She had come in May.',
    'He set up a firm in Bora. He sold it.',
    'The company is run by Novak. He lives in Bora.',
    'The company was founded in Bora. “He is late,” said a clerk.',
  ],
};
export default rule;

const PERSONS = new Set([
  ...PERSON_NOUNS,
  ...WOMEN_NOUNS,
  ...MEN_NOUNS,
  ...(
    'head chief boss ceo cfo chairman chairwoman chair manager executive owner analyst spokesman spokeswoman ' +
    'spokesperson employee worker customer client driver expert investor entrepreneur developer designer ' +
    'person someone somebody everyone anyone who whose his her him i my me person user buyer minister president'
  ).split(' '),
]);

/** A word for a person, or a name that is no firm’s. */
function isPerson(text: string, words: readonly Word[], at: number): boolean {
  const { lower, start, text: written } = words[at]!;
  if (PERSONS.has(lower) || WOMEN.has(lower) || MEN.has(lower)) return true;
  if (!/^[A-Z]/.test(written) || text[start - 1] === '#' || COMPANIES.has(lower)) return false;
  if (at === 0 || startsSentence(text, start)) return false;
  // “By Novak” and “Anna Berg”: a name after a preposition of doing, or two in a row.
  return (
    /^(?:by|with|for|under)$/.test(words[at - 1]?.lower ?? '') ||
    /^[A-Z]/.test(words[at + 1]?.text ?? '')
  );
}

/** The pronoun opens its sentence, alone or after one word and a comma, and not in quotation. */
function isOpening(text: string, words: readonly Word[], at: number): boolean {
  const { start } = words[at]!;
  if (/["“‘]$/.test(text.slice(0, start))) return false;
  if (startsSentence(text, start)) return true;
  const before = words[at - 1]!;
  return startsSentence(text, before.start) && /^,? $/.test(text.slice(before.end, start));
}

function toHit(text: string, { start, end }: Word): Hit {
  const said = text.slice(start, end);
  const fixed = /^[A-Z]/.test(said) ? 'It' : 'it';
  return {
    start,
    end,
    message: `“${said}” for a company; “${fixed}”?`,
    fixes: [{ do: 'replace', text: fixed }],
  };
}
