import type { Block } from '../block.ts';
import { quotationsIn } from '../quotes.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';

const BLANK_INSIDE = /["“][ \u00A0\u202F]|[ \u00A0\u202F]["”]/;
const BLANK = /[ \u00A0\u202F]/;

const rule: BlockRule = {
  id: 'space-inside-quotes',
  title: 'A space inside quotation marks',
  family: 'Punctuation',
  class: 'safe',
  version: 1,
  languages: ['en'],
  needs: [trait({ signs: BLANK_INSIDE })],
  why: 'A tokeniser takes each quotation mark for a word of its own, and the spaces stay.',
  source: 'https://www.grammarbook.com/punctuation/quotes.asp',
  *check({ text }: Block): Iterable<Hit> {
    const { pairs, alone } = quotationsIn(text);
    for (const { start, end } of pairs) {
      if (!/["“”]/.test(text[start]!)) continue;
      let inner = start + 1;
      while (inner < end && BLANK.test(text[inner]!)) inner++;
      let last = end;
      while (last > inner && BLANK.test(text[last - 1]!)) last--;
      // Beside a mark without a partner, a pair may be made of two wrong halves.
      const sure = alone.length === 0 ? 'safe' : 'ask';
      if (inner > start + 1) yield hit(start, inner, text[start]!, true, sure);
      if (last < end) yield hit(last, end + 1, text[end]!, false, sure);
    }
  },
  bad: [
    { text: 'She said, [[“ ]]Come in.[[ ”]] We did.', fixed: 'She said, “Come in.” We did.' },
    {
      text: 'They called it [[" ]]a big bang[[ "]] then.',
      fixed: 'They called it "a big bang" then.',
    },
    { text: 'He asked, [[" ]]Who is there?"', fixed: 'He asked, "Who is there?"' },
  ],
  good: ['A board 5" wide and 10" long.', 'She said "no" and "yes" and left.'],
};
export default rule;

function hit(start: number, end: number, mark: string, opens: boolean, sure: 'safe' | 'ask'): Hit {
  return {
    start,
    end,
    class: sure,
    message: `A space ${opens ? 'after an opening' : 'before a closing'} quotation mark; expected none.`,
    fixes: [{ do: 'replace', text: mark }],
  };
}
