import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';

const RUN = /(?<=[A-Za-z\u00C0-\u024F\u0400-\u045F\d"”’'»)\]])[.…]{2,}(?=[\s"”’'»)\]]|$)/g;
/** Longer runs lead the eye through a table of contents. */
const LONGEST = 12;

const rule: BlockRule = {
  id: 'ellipsis-length',
  title: 'Too many dots, or too few',
  family: 'Punctuation',
  class: 'ask',
  version: 1,
  languages: 'any',
  needs: [trait({ signs: /\.\.|…/ })],
  why: 'A full stop is added to an ellipsis that the source already has, or one dot of it is lost.',
  source: 'https://www.grammarbook.com/punctuation/ellipses.asp',
  *check({ text }: Block): Iterable<Hit> {
    for (const { 0: run, index } of text.matchAll(RUN)) {
      if (run === '...' || run.length > LONGEST) continue;
      const isTwo = run === '..';
      // An ellipsis and a full stop make four dots, and many write them so.
      const isFour = run === '....' || run === '….' || run === '.…';
      const dots = run.includes('…') ? '…' : '...';
      yield {
        start: index,
        end: index + run.length,
        class: isFour ? 'hint' : 'ask',
        message: isTwo
          ? 'Two dots; expected a full stop or an ellipsis.'
          : 'An ellipsis with dots to spare; expected three dots.',
        fixes: isTwo
          ? [
              { do: 'replace', text: '.' },
              { do: 'replace', text: '...' },
            ]
          : [{ do: 'replace', text: dots }],
      };
    }
  },
  bad: [
    { text: 'Well[[…..]] fine[[..]]', fixed: 'Well… fine.' },
    { text: 'They waited[[.....]] and left.', fixed: 'They waited... and left.' },
    { text: 'They waited[[……]] and left.', fixed: 'They waited… and left.' },
    { text: 'They waited[[….]]', fixed: 'They waited…', class: 'hint' },
  ],
  good: [
    'He waited... then left…',
    'Read ../notes.txt first, it says.',
    { text: 'Неужели?.. Да!.. Нет…', lang: 'ru' },
    { text: 'Chapter one ...................... 12', kind: 'item' },
  ],
};
export default rule;
