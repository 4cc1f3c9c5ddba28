import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';
import { addressAt } from '../web-address.ts';

const START = /\b(?:https?|ftp) ?: ?\/|\bwww ?\./gi;

const rule: BlockRule = {
  id: 'broken-url',
  title: 'A web address with blanks in it',
  family: 'Residue',
  class: 'ask',
  version: 1,
  languages: 'any',
  needs: [trait({ words: ['www'], signs: /\// })],
  why: 'The tokeniser parts an address at its slashes and dots, and nothing glues it together again.',
  source: 'https://url.spec.whatwg.org/#url-writing',
  *check({ text }: Block): Iterable<Hit> {
    let last = 0;
    for (const { index } of text.matchAll(START)) {
      if (index < last) continue;
      const address = addressAt(text, index);
      if (!address) continue;
      const { start, end, href } = address;
      last = end;
      if (text.slice(start, end) === href) continue;
      yield {
        start,
        end,
        message: `“${text.slice(start, end)}” is an address with a slip in it; expected “${href}”.`,
        fixes: [{ do: 'replace', text: href }],
      };
    }
  },
  bad: [
    {
      text: 'See [[https: / / i.example.com / E3x3xXO.jpg]] for more.',
      fixed: 'See https://i.example.com/E3x3xXO.jpg for more.',
    },
    {
      text: 'Our map ([[https: / / old.example.com / m / harbour /]]) shows it.',
      fixed: 'Our map (https://old.example.com/m/harbour/) shows it.',
    },
    {
      text: '[[http: / / example.net / archive / map\\ _ 7.html]] (a map)',
      fixed: 'http://example.net/archive/map_7.html (a map)',
    },
    { text: 'Read [[https://e.org/ src / main. ts]].', fixed: 'Read https://e.org/src/main.ts.' },
    { text: 'Read [[Https://e.org/a]] first.', fixed: 'Read https://e.org/a first.' },
    { text: 'Go to [[www. example. com]] today.', fixed: 'Go to www.example.com today.' },
    {
      text: 'Watch [[https: / / www.example.com / watch ? v = a1 & t = 5]] now.',
      fixed: 'Watch https://www.example.com/watch?v=a1&t=5 now.',
    },
  ],
  good: [
    'See https://example.org/a/b.html, or www.example.com. Then go on.',
    'Both https://example.org/ and http://example.net/ are open. They are free.',
    'The site is https://example.org. In it you find maps.',
    'It is at https://example.org/ a well-known site.',
    'Either https://example.org/a or / https://example.org/b will do.',
    'The http: scheme is older.',
  ],
};
export default rule;
