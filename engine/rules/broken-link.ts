import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';
import { addressAt } from '../web-address.ts';

/** `[text] (`, `! [text](`: the words of a link or picture, and the bracket that opens its address. */
const WORDS = /(! ?)?\[ ?([^[\]\n]{1,200}?) ?\] ?\( ?/g;
/** An address without a scheme: a file, a place in the page, a path from the site's root. */
const PATH =
  /(?:\.{0,2}\/|#)?[\w%~+-][\w%~+/.#-]{0,200}\.(?:html?|php|aspx?|md|pdf|png|jpe?g|gif|svg|webp|mp[34])(?:#[\w-]{1,80})?(?=[ )])|(?:#|\.{0,2}\/)[\w/.-]{1,200}(?=[ )])/y;
const MAIL = /mailto ?: ?[\w.+-]{1,60}@[\w.-]{1,80}/y;
/** The end, after a title that says nothing a reader of the page sees. */
const CLOSE = /(?: ?["“”'][^"“”'\n]{0,120}["“”'])? ?\)/y;

const rule: BlockRule = {
  id: 'broken-link',
  title: 'A link whose words and address came apart',
  family: 'Residue',
  class: 'ask',
  version: 1,
  languages: 'any',
  needs: [trait({ signs: /\] ?\(/ })],
  why: 'A blank between the brackets of a Markdown link makes it plain text.',
  source: 'https://spec.commonmark.org/0.31.2/#inline-link',
  *check({ text }: Block): Iterable<Hit> {
    for (const match of text.matchAll(WORDS)) {
      const [opening, , words] = match;
      const target = targetAt(text, match.index + opening.length);
      if (!target) continue;
      const end = target.end + (read(CLOSE, text, target.end)?.length ?? 0);
      if (end === target.end) continue;
      yield {
        start: match.index,
        end,
        message: `“${words}” and its address came apart; expected a link.`,
        fixes: [
          { do: 'link', href: target.href, text: words! },
          { do: 'replace', text: words!, label: 'No link' },
        ],
      };
    }
  },
  bad: [
    { text: 'Go [[[Home] (https://e.org)]] now.', fixed: 'Go Home now.' },
    { text: 'Go [[[Home](https://e.org/a)]] now.', fixed: 'Go Home now.' },
    { text: 'Here: [[! [map] (m.png)]] and more.', fixed: 'Here: map and more.' },
    { text: 'See [[[the list] (https: / / e.org / a / b.html)]].', fixed: 'See the list.' },
    { text: 'See [[[the top] (#top)]].', fixed: 'See the top.' },
  ],
  good: [
    { text: 'See [1] (below) and [note] (page 5).', hints: ['leftover-reference'] },
    'The file is in [brackets] (https is the scheme).',
    'An array a[i] (zero at first) grows.',
  ],
};
export default rule;

function targetAt(text: string, at: number): { href: string; end: number } | undefined {
  const address = addressAt(text, at);
  if (address) return address;
  const plain = read(MAIL, text, at) ?? read(PATH, text, at);
  return plain === undefined
    ? undefined
    : { href: plain.replaceAll(' ', ''), end: at + plain.length };
}

function read(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
