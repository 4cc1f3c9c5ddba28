import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';

const NUMBER = /(?<![\d.,:/A-Za-z_-])(\d{1,6}),(\d+)(?![\d:/]|[.,]\d)/g;
/** Where one of these follows, the number is a measure and the comma parts its decimals. */
const UNIT =
  /^[ \u00A0\u202F]?(?:%|‰|°|percent|per cent|thousand|million|billion|trillion|[kcmM]?m[²³]?\b|km\b|kg\b|mg\b|g\b|l\b|ha\b|[KMGT]B\b|[kMG]?Hz\b|[kMG]?W\b|ms\b|tonn?e?s?\b|grams?\b|met(?:er|re)s?\b|kilomet|degrees?\b|inch|years?\b|times\b|euros?\b|dollars?\b)/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

const rule: BlockRule = {
  id: 'decimal-comma',
  title: 'A comma for the decimal point',
  family: 'Punctuation',
  class: 'ask',
  version: 1,
  languages: ['en'],
  needs: [trait({ signs: /^,$/ })],
  why: 'Most languages of Europe write decimals with a comma; systems copy the digits as they stand.',
  source: 'https://en.wikipedia.org/wiki/Decimal_separator',
  *check({ text }: Block): Iterable<Hit> {
    if (!/\d,\d/.test(text)) return;
    let seen = false;
    for (const { 0: number, 1: whole, 2: part, index } of text.matchAll(NUMBER)) {
      const end = index + number.length;
      const after = text.slice(end, end + 12);
      // Three digits after a comma are a thousand, unless the same text writes decimals so.
      const isDecimal =
        part!.length === 3
          ? seen && UNIT.test(after)
          : !YEAR.test(whole!) && !isPoint(text, index, end) && !/^-?[a-z]{4,}ane/.test(after);
      if (!isDecimal || /^-[A-Za-z]/.test(after)) continue;
      seen = true;
      yield {
        start: index,
        end,
        class: part!.length < 3 && UNIT.test(after) ? 'safe' : 'ask',
        message: `“${number}” with a comma; expected a decimal point.`,
        fixes: [{ do: 'replace', text: `${whole}.${part}` }],
      };
    }
  },
  bad: [
    {
      text: 'It grew by [[87,6]]% to [[1,25]] million.',
      fixed: 'It grew by 87.6% to 1.25 million.',
      class: 'safe',
    },
    { text: 'The rate of [[2,1]] is low.', fixed: 'The rate of 2.1 is low.' },
    {
      text: 'A rate of [[1,44]], and the disk keeps [[1,475]] MB.',
      fixed: 'A rate of 1.44, and the disk keeps 1.475 MB.',
    },
  ],
  good: [
    'They have 1,200 km of road and 12,000,000 trees.',
    'In the year 1990,15 people came, on lines 3,4,5 and at (3,4).',
    'The acid 1,2-dimethylbenzene is sold in lots of 1,000.',
    { text: 'Es stieg um 87,6 % auf 1,25 Millionen.', lang: 'de' },
  ],
};
export default rule;

/** A pair in brackets is a point or two notes, not a number. */
function isPoint(text: string, start: number, end: number): boolean {
  return /[([]/.test(text[start - 1] ?? '') && /[)\]]/.test(text[end] ?? '');
}
