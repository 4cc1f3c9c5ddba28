import type { Block } from '../block.ts';
import type { BlockRule, Class, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';

const BLANKED =
  /(?<![\d.,:/+_A-Za-z-]|\d[ \u00A0\u202F]|[+#(]|[Tt]el[.:]{0,2} ?)\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?![\d\u00B2\u00B3:/-]|[ \u00A0\u202F]\d|[.,]\d)/g;
const DOTTED = /(?<![\d.,:/+_A-Za-z-])[1-9]\d{0,2}(?:\.\d{3})+(?![\d:/_-]|[.,]\d|[A-Za-z])/g;
const BARE =
  /(?<![\d.,:/+_A-Za-z#-]|(?:No|no|nr|ID|id|tel)[.:]{0,2} )[1-9]\d{1,5}000(?![\d:/_%-]|[.,]\d|[A-Za-z])/g;
/** After these, the dots part the levels of a number that only names something. */
const LABEL =
  /(?:=|≈|§|[Vv]ersions?|v\.?|[Ss]ections?|[Rr]ooms?|[Cc]hapters?|[Ff]igures?|[Ff]ig\.|[Tt]ables?|[Rr]ules?|[Nn]o\.|[Aa]rticles?)[ \u00A0]?$/;
const MONTH =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December) $/;
/** A number with three decimals is at home before these. */
const EXACT =
  /^[ \u00A0\u202F]?(?:%|°|[kcm]?m\b|kg\b|mg\b|g\b|l\b|[kMG]?Hz\b|s\b|ms\b|seconds?\b|percent\b|inch|million|billion|trillion)/;

const rule: BlockRule = {
  id: 'digit-grouping',
  title: 'Thousands grouped as in another language',
  family: 'Punctuation',
  class: 'ask',
  version: 1,
  languages: ['en'],
  needs: [trait({ signs: /\d{3}/ })],
  why: 'Most languages of Europe group thousands with a space or a dot; systems copy the digits as they stand.',
  source: 'https://en.wikipedia.org/wiki/Decimal_separator#Digit_grouping',
  *check({ text }: Block): Iterable<Hit> {
    if (!/\d[ .\u00A0\u202F]\d{3}|\d\d000/.test(text)) return;
    for (const { 0: number, index } of text.matchAll(BLANKED)) {
      // “On May 5 200 people came”: a day and a count.
      const isDay =
        /^\d\d?[ \u00A0\u202F]\d{3}$/.test(number) &&
        MONTH.test(text.slice(Math.max(0, index - 10), index));
      if (!isDay) yield hit(number, index, 'ask');
    }
    for (const { 0: number, index } of text.matchAll(DOTTED)) {
      const groups = number.split('.');
      if (LABEL.test(text.slice(Math.max(0, index - 12), index))) continue;
      if (groups.length === 4 && groups.every((group) => Number(group) < 256)) continue;
      if (
        groups.length === 2 &&
        EXACT.test(text.slice(index + number.length, index + number.length + 9))
      )
        continue;
      yield hit(number, index, groups.length > 2 ? 'safe' : 'ask');
    }
    for (const { 0: number, index } of text.matchAll(BARE))
      yield hit(number, index, number.length > 5 ? 'ask' : 'hint');
  },
  bad: [
    {
      text: 'Some [[10 000]] people left [[4.000]] homes.',
      fixed: 'Some 10,000 people left 4,000 homes.',
    },
    {
      text: 'The city has [[1.234.567]] people.',
      fixed: 'The city has 1,234,567 people.',
      class: 'safe',
    },
    { text: 'It cost [[250000]] crowns.', fixed: 'It cost 250,000 crowns.' },
    { text: 'It cost [[25000]] crowns.', fixed: 'It cost 25,000 crowns.', class: 'hint' },
  ],
  good: [
    'Call 1 201 944-3737 or +44 20 555 123, or tel: 201 944.',
    'On May 5 200 people came; on 6 May 2010 300 left.',
    'It weighs 1.250 kg, fell by 0.125, and hit the server 192.168.100.200.',
    'In 2000 they wrote version 2.100 of section 3.142 for ticket #250000, p = 1.050.',
    { text: 'Es kostet 10 000 Euro oder 4.000 Kronen.', lang: 'de' },
    { text: 'Det kostar 10 000 kronor.', lang: 'sv' },
  ],
};
export default rule;

function hit(number: string, start: number, sure: Class): Hit {
  const digits = number.replace(/\D/g, '');
  const grouped = digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return {
    start,
    end: start + number.length,
    class: sure,
    message: `“${number}”; expected “${grouped}”.`,
    fixes: [{ do: 'replace', text: grouped }],
  };
}
