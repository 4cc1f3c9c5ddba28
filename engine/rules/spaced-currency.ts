import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';

const CURRENCY = /([$€£¥₽₴₹₩₺₫₪₱₿])[ \t\u00A0\u202F]+(\.?\d(?:[\d.,]*\d)?)/g;

const rule: BlockRule = {
  id: 'spaced-currency',
  title: 'A space after a currency sign',
  family: 'Punctuation',
  class: 'safe',
  version: 1,
  languages: ['en'],
  needs: [trait({ signs: /[$€£¥₽₴₹₩₺₫₪₱₿][ \t\u00A0\u202F]/ })],
  why: 'Many languages part the sign from the amount, and a tokeniser does it in all of them.',
  source: 'https://european-union.europa.eu/institutions-law-budget/euro/use-euro_en',
  *check({ text }: Block): Iterable<Hit> {
    for (const match of text.matchAll(CURRENCY)) {
      // In “100 $ 5” the sign may belong to the number before it.
      if (/\d[ \u00A0\u202F]?$/.test(text.slice(Math.max(0, match.index - 2), match.index)))
        continue;
      const [whole, sign, amount] = match;
      yield {
        start: match.index,
        end: match.index + whole.length,
        message: `A space after “${sign}”; expected the amount right after it.`,
        fixes: [{ do: 'replace', text: `${sign}${amount}` }],
      };
    }
  },
  bad: [
    { text: 'It cost about [[$ 1.5]] billion.', fixed: 'It cost about $1.5 billion.' },
    { text: 'Rents rose to US[[$ 400]] and [[€\u00A09]].', fixed: 'Rents rose to US$400 and €9.' },
  ],
  good: [
    'It cost $1.5 billion, or £9 a head.',
    { text: 'Det kostade 500 kr.', lang: 'sv' },
    { text: 'Het kost € 5 per stuk.', lang: 'nl' },
  ],
};
export default rule;
