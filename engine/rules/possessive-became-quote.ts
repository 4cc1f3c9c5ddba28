import type { Block } from '../block.ts';
import { quotationsIn } from '../quotes.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';
import { FUNCTION_WORDS } from '../words/function-words.ts';

const LONGEST = 24;
/** Words in -s that own nothing: a quotation may well open after them. */
const NEVER_OWNERS =
  /^(?:is|was|has|does|as|its|his|this|thus|us|yes|always|perhaps|says|calls|asks|adds|means|suggests|claims|writes|states|notes|reads|answers|replies|includes|becomes|remains|seems|sounds|feels)$/i;

const rule: BlockRule = {
  id: 'possessive-became-quote',
  title: 'A quotation mark in place of an apostrophe',
  family: 'Punctuation',
  class: 'ask',
  version: 1,
  languages: ['en'],
  needs: [trait({ signs: /^ ["“]$/ })],
  why: 'The apostrophe after a plural looks like a closing quotation mark, and a system that mends the spacing of quotations takes it for an opening one.',
  source: 'https://aclanthology.org/2020.wmt-1.79/',
  *check({ text, settings }: Block): Iterable<Hit> {
    if (!/s ["“][a-z]/.test(text)) return;
    for (const { at, opens } of quotationsIn(text).alone) {
      if (!opens) continue;
      const before = /[A-Za-z]+s(?= $)/.exec(text.slice(Math.max(0, at - LONGEST), at))?.[0];
      const after = /^[a-z]+/.exec(text.slice(at + 1, at + LONGEST))?.[0];
      if (!before || !after || NEVER_OWNERS.test(before) || FUNCTION_WORDS.has(after)) continue;
      const apostrophe = settings.quotes === 'straight' ? "'" : '’';
      yield {
        start: at - 1,
        end: at + 1,
        message: 'A quotation opens here and never ends; expected an apostrophe after the “s”?',
        fixes: [{ do: 'replace', text: `${apostrophe} ` }],
      };
    }
  },
  bad: [
    {
      text: 'He believes that the voters[[ "]]dissatisfaction with "the plan" will grow.',
      fixed: 'He believes that the voters\' dissatisfaction with "the plan" will grow.',
    },
    {
      text: 'They know the workers[[ “]]rights well.',
      fixed: 'They know the workers’ rights well.',
    },
  ],
  good: ['He calls the voters "dissatisfied" and the plans "new".'],
};
export default rule;
