import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';

const INSIDE = /(?<![:;])[([][ \u00A0\u202F]+(?=[^\s)\]([])|(?<=[^\s([:;])[ \u00A0\u202F]+[)\]]/g;

/** A tick box is no longer than this. */
const BOX = 6;

const rule: BlockRule = {
  id: 'space-inside-brackets',
  title: 'A space inside a bracket',
  family: 'Punctuation',
  class: 'safe',
  version: 1,
  languages: 'any',
  needs: [trait({ signs: /[([][ \u00A0\u202F]|[ \u00A0\u202F][)\]]/ })],
  why: 'A tokeniser takes each bracket for a word of its own, and the spaces stay.',
  source: 'https://www.grammarbook.com/punctuation/parens.asp',
  *check({ text }: Block): Iterable<Hit> {
    for (const { 0: match, index } of text.matchAll(INSIDE)) {
      const opens = /[([]/.test(match[0]!);
      const bracket = opens ? match[0]! : match.at(-1)!;
      // Square brackets hold tick boxes and signs of other kinds as well.
      const isBox = opens
        ? /^\[\s*.?\s*\]/.test(text.slice(index, index + BOX))
        : /\[\s*.?$/.test(text.slice(Math.max(0, index - BOX), index));
      if (isBox) continue;
      yield {
        start: index,
        end: index + match.length,
        class: /[[\]]/.test(bracket) ? 'ask' : 'safe',
        message: `A space ${opens ? 'after an opening' : 'before a closing'} bracket; expected none.`,
        fixes: [{ do: 'replace', text: bracket }],
      };
    }
  },
  bad: [
    {
      text: 'The bridge [[( ]]built in 1932[[ )]] is closed.',
      fixed: 'The bridge (built in 1932) is closed.',
    },
    {
      text: 'They say [[[ ]]in their letter[[ ]]] that it holds.',
      fixed: 'They say [in their letter] that it holds.',
      class: 'ask',
    },
  ],
  good: ['- [ ] Call the crew (again).', 'We left :( and came back :)', 'Tick [ x ] here.'],
};
export default rule;
