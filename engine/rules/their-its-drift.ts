import type { Block } from '../block.ts';
import { isFirmAsSubject } from '../bodies.ts';
import { looksPlural } from '../number.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { startsSentence } from '../sentences.ts';
import { trait } from '../spelling.ts';
import type { Word } from '../tokens.ts';
import { BODIES, COMPANIES } from '../words/companies.ts';

const QUICK = new RegExp(`\\b(?:${[...BODIES, ...COMPANIES].join('|')})\\b`, 'i');
/** “Their” is read as the firm's within so many words. */
const REACH = 20;

const rule: BlockRule = {
  id: 'their-its-drift',
  title: '“Their” for a company that is one',
  family: 'Wording',
  class: 'hint',
  version: 1,
  languages: ['en'],
  needs: [trait({ words: ['their'] }), trait({ words: [...BODIES, ...COMPANIES] })],
  why: 'The source has one word for its and their, and each sentence is translated alone.',
  source: 'https://www.gov.uk/guidance/style-guide/a-to-z-of-gov-uk-style',
  *check({ text, words }: Block): Iterable<Hit> {
    if (!/\btheir\b/i.test(text) || !QUICK.test(text)) return;
    let firm = -1;
    for (let i = 0; i < words.length; i++) {
      const { lower, start, end } = words[i]!;
      if (startsSentence(text, start)) firm = -1;
      if (lower === 'their') {
        const after = firm >= 0 && i - firm <= REACH;
        if (after || comesFirst(text, words, i)) yield toHit(text, start, end);
        firm = -1;
      } else if (isFirmAsSubject(text, words, i)) firm = i;
      // Many things, or two, may be the owners as well.
      else if (firm >= 0 && i > firm + 1 && (looksPlural(lower) || PLURAL.has(lower))) firm = -1;
    }
  },
  bad: [
    {
      text: 'The company says that [[their]] plan is new.',
      fixed: 'The company says that its plan is new.',
    },
    {
      text: 'In building [[their]] car, Xiaomi uses the old plan.',
      fixed: 'In building its car, Xiaomi uses the old plan.',
    },
  ],
  good: [
    'The company says that its plan is new.',
    'The company tells workers that their plan is old. Buyers kept their cars.',
    'The firms sold their plants. The company and the bank kept their plants.',
    'In building their cars, Xiaomi and Huawei use the old plan.',
  ],
};
export default rule;

const PLURAL = new Set('they them these those both and we our us who everyone each'.split(' '));

/** “In building their car, Xiaomi uses …”: the owner follows, and is one. */
function comesFirst(text: string, words: readonly Word[], at: number): boolean {
  const verb = words[at - 1];
  const before = words[at - 2];
  if (
    !verb?.lower.endsWith('ing') ||
    !before ||
    !/^(?:in|by|while|when|after|before)$/.test(before.lower)
  )
    return false;
  for (let i = at + 1; i < Math.min(words.length, at + 8); i++) {
    if (/[.!?;:]/.test(text.slice(words[i - 1]!.end, words[i]!.start))) return false;
    if (isFirmAsSubject(text, words, i)) return true;
  }
  return false;
}

function toHit(text: string, start: number, end: number): Hit {
  const said = text.slice(start, end);
  const fixed = said === 'their' ? 'its' : 'Its';
  return {
    start,
    end,
    message: `“${said}” for one company; “${fixed}”?`,
    fixes: [{ do: 'replace', text: fixed }],
  };
}
