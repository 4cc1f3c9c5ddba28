import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';

const ELLIPSIS = /[ \t\u00A0\u202F](?:…|\.\.\.)(?!\.)/g;
const BLANK = /[ \t\u00A0\u202F]/;

const rule: BlockRule = {
  id: 'spaced-ellipsis',
  title: 'A space before an ellipsis',
  family: 'Punctuation',
  class: 'ask',
  version: 1,
  languages: ['en'],
  needs: [trait({ signs: /[ \t\u00A0\u202F](?:…|\.\.\.)/ })],
  why: 'A tokeniser parts the dots from the word before them, and the translation keeps the gap.',
  source: 'https://www.grammarbook.com/punctuation/ellipses.asp',
  *check({ text }: Block): Iterable<Hit> {
    for (const match of text.matchAll(ELLIPSIS)) {
      const end = match.index + match[0].length;
      let start = match.index;
      while (start > 0 && BLANK.test(text[start - 1]!)) start--;
      // In brackets, after a stop, and at the start of a line the dots stand for words left out.
      if (!/[A-Za-z\u00C0-\u024F0-9,”"’')]/.test(text[start - 1] ?? '\n')) continue;
      const rest = text.slice(end, end + 2);
      if (/^[\])]/.test(rest)) continue;
      yield {
        start,
        end,
        // People type dots with a gap before them as well, most of all inside a sentence.
        class: match[0].endsWith('…') && /^$|^\n/.test(rest) ? 'ask' : 'hint',
        message: 'A space before an ellipsis; expected none, unless words were left out here?',
        fixes: [{ do: 'replace', text: match[0].slice(1) }],
      };
    }
  },
  bad: [
    { text: 'They learned the game well[[ …]]', fixed: 'They learned the game well…' },
    {
      text: '“I was never there[[ ...]]” he said.',
      fixed: '“I was never there...” he said.',
      class: 'hint',
    },
    {
      text: 'We waited[[ …]] and then we left.',
      fixed: 'We waited… and then we left.',
      class: 'hint',
    },
  ],
  good: ['He waited… then left.', 'The law […] was never read.', 'He waited... then left.'],
};
export default rule;
