import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';

const NUMERO = /(?:№|\bN[°º])[ \u00A0\u202F]?(?=\d)/g;

const rule: BlockRule = {
  id: 'numero-sign',
  title: 'A number sign of another language',
  family: 'Punctuation',
  class: 'safe',
  version: 1,
  languages: ['en'],
  needs: [trait({ signs: /[№°º]/ })],
  why: 'Russian writes №, French and Italian n° or nº; systems copy the sign.',
  source: 'https://en.wikipedia.org/wiki/Numero_sign',
  *check({ text }: Block): Iterable<Hit> {
    for (const { 0: match, index } of text.matchAll(NUMERO))
      yield {
        start: index,
        end: index + match.length,
        message: `“${match.trim()}”; expected “No.”.`,
        fixes: [{ do: 'replace', text: 'No. ' }],
      };
  },
  bad: [
    {
      text: 'School [[№ ]]5 and house [[№]]12 burned.',
      fixed: 'School No. 5 and house No. 12 burned.',
    },
    { text: 'See decree [[N° ]]7 of that year.', fixed: 'See decree No. 7 of that year.' },
  ],
  good: ['It was 17 °C at 45° N.', { text: 'Школа № 5 сгорела.', lang: 'ru' }],
};
export default rule;
