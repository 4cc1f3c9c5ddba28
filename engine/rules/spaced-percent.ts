import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';

const PERCENT = /(?<=\d)[ \t\u00A0\u202F]+[%‰](?![A-Za-z\d])/g;

const rule: BlockRule = {
  id: 'spaced-percent',
  title: 'A space before a percent sign',
  family: 'Punctuation',
  class: 'safe',
  version: 1,
  languages: ['en'],
  needs: [trait({ signs: /^[ \t\u00A0\u202F]+[%‰]/ })],
  why: 'Most languages part the sign from the number, and a tokeniser does it in all of them.',
  source: 'https://en.wikipedia.org/wiki/Percent_sign#Form_and_spacing',
  *check({ text }: Block): Iterable<Hit> {
    for (const { 0: match, index } of text.matchAll(PERCENT))
      yield {
        start: index,
        end: index + match.length,
        message: 'A space before a percent sign; expected none.',
        fixes: [{ do: 'replace', text: match.trim() }],
      };
  },
  bad: [{ text: 'Sales fell by 59[[ %]] in May.', fixed: 'Sales fell by 59% in May.' }],
  good: ['Sales fell by 59% in May.', { text: 'Der Umsatz fiel um 59 % im Mai.', lang: 'de' }],
};
export default rule;
