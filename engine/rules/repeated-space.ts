import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';

const RUN = /(?<=[^\s])[ \t\u00A0\u202F]{2,}(?=[^\s])/g;

const rule: BlockRule = {
  id: 'repeated-space',
  title: 'Two spaces in a row',
  family: 'Punctuation',
  class: 'safe',
  version: 1,
  languages: 'any',
  needs: [trait({ signs: /[ \t\u00A0\u202F]{2}/ })],
  why: 'A word or tag that was dropped in translation leaves the spaces of both its sides.',
  source: 'https://www.chicagomanualofstyle.org/qanda/data/faq/topics/OneSpaceorTwo/faq0001.html',
  *check({ text }: Block): Iterable<Hit> {
    for (const { 0: run, index } of text.matchAll(RUN))
      yield {
        start: index,
        end: index + run.length,
        message: `${run.length} spaces in a row; expected one.`,
        // A space that must not break was put there with care, or wanted by French.
        fixes: [{ do: 'replace', text: /[\u00A0\u202F]/.exec(run)?.[0] ?? ' ' }],
      };
  },
  bad: [
    { text: 'The[[  ]]crew came[[   ]]late.', fixed: 'The crew came late.' },
    { text: 'Bonjour[[\u00A0 ]]!', lang: 'fr', fixed: 'Bonjour\u00A0!' },
  ],
  good: ['  The crew came late.  ', 'One line \n and the next.'],
};
export default rule;
