import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';

const AMOUNT =
  /(?<![\d.,$€£¥₽₴₹₩₺₪₱-])(?<!\d[ \u00A0\u202F])(\d{1,3}(?:[ \u00A0\u202F]\d{3}){1,4}|\d{1,15}(?:[.,]\d{1,3}){0,5})([ \u00A0\u202F](?:thousand|million|billion|trillion|bn|m))?[ \u00A0\u202F]?((?:US|CA|AU)?[$€£¥₽₴₹₩₺₪₱])(?![ \u00A0\u202F]?\d|\.\d)(?![A-Za-z])/g;

const rule: BlockRule = {
  id: 'currency-after-number',
  title: 'A currency sign after the amount',
  family: 'Punctuation',
  class: 'safe',
  version: 1,
  languages: ['en'],
  needs: [trait({ signs: /[$€£¥₽₴₹₩₺₪₱]/ })],
  why: 'Most languages write the sign after the number, English before it.',
  source: 'https://european-union.europa.eu/institutions-law-budget/euro/use-euro_en',
  *check({ text }: Block): Iterable<Hit> {
    if (
      !/\d[ \u00A0\u202F]?(?:[A-Z]{2})?[$€£¥₽₴₹₩₺₪₱]|n[ \u00A0\u202F]?[A-Z]{0,2}[$€£¥₽₴₹₩₺₪₱]/.test(
        text,
      )
    )
      return;
    for (const { 0: match, 1: amount, 2: scale = '', 3: sign, index } of text.matchAll(AMOUNT))
      yield {
        start: index,
        end: index + match.length,
        // A blank may group the digits, or part two numbers.
        class: /[ \u00A0\u202F]/.test(amount!) ? 'ask' : 'safe',
        message: `The sign “${sign}” after the amount; expected before it.`,
        fixes: [{ do: 'replace', text: `${sign}${amount}${scale}` }],
      };
  },
  bad: [
    { text: 'A ticket is [[500 $]] or [[20€]].', fixed: 'A ticket is $500 or €20.' },
    { text: 'It cost [[1 200 000 €]].', fixed: 'It cost €1 200 000.', class: 'ask' },
    { text: 'They raised [[1.5 million $]] then.', fixed: 'They raised $1.5 million then.' },
  ],
  good: [
    'They sold 100 $5 tickets for $500.',
    'In 2019 500 € was a lot.',
    'It rose from 100 £1m-plus wins.',
    { text: 'Ein Ticket kostet 500 €.', lang: 'de' },
    { text: 'Biljetten kostade 500 kr.', lang: 'sv' },
  ],
};
export default rule;
