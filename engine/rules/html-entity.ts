import type { Block, Settings } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';
import { NAMED_ENTITIES } from '../words/entities.ts';

/** `&nbsp;` `&#8217;` `&#x2019;`, spaced by a tokeniser or not, escaped once more (`&amp;`) or not. */
const ENTITY =
  /&(?: ?amp ?;)* ?(?:#(?: ?(\d{2,6})| ?[xX]([0-9a-fA-F]{2,5}))|([a-zA-Z]{2,8})) ?;|&nbsp(?![a-zA-Z=])/g;

/** What can’t be quoted is named. */
const NAMES: Readonly<Record<string, string>> = {
  ' ': 'a space',
  '“': 'an opening quotation mark',
  '”': 'a closing quotation mark',
  '"': 'a quotation mark',
};

const rule: BlockRule = {
  id: 'html-entity',
  title: 'A character still written as an HTML entity',
  family: 'Residue',
  class: 'safe',
  version: 1,
  languages: 'any',
  needs: [trait({ signs: /&/ })],
  why: 'The source was translated with its entities in place, and the decoder puts blanks in them.',
  source: 'https://html.spec.whatwg.org/multipage/named-characters.html',
  *check({ text, settings }: Block): Iterable<Hit> {
    for (const match of text.matchAll(ENTITY)) {
      const [written, decimal, hex, name] = match;
      const char = decode(decimal, hex, written === '&nbsp' ? 'nbsp' : name);
      if (char === undefined) continue;
      const end = match.index + written.length;
      const plain = plainSign(char, text, match.index, end, settings);
      const [start, stop] = plain === ' ' ? withBlanks(text, match.index, end) : [match.index, end];
      const shown = NAMES[plain] ?? `“${plain}”`;
      yield {
        start,
        end: stop,
        message: `“${written}” is code for a character; expected ${shown}.`,
        fixes: [{ do: 'replace', text: plain }],
      };
    }
  },
  bad: [
    { text: 'It’s[[&nbsp;]]the first time.', fixed: 'It’s the first time.' },
    { text: 'Salt [[&amp;]] pepper', fixed: 'Salt & pepper' },
    { text: 'They don[[& # 8217 ;]]t know it.', fixed: 'They don’t know it.' },
    { text: 'They don[[&#39;]]t “know” it.', fixed: 'They don’t “know” it.' },
    { text: 'It is late,[[&quot;]] he said. “Go on.”', fixed: 'It is late,” he said. “Go on.”' },
    { text: 'He said: [[&quot;]]Go on.” He left.', fixed: 'He said: “Go on.” He left.' },
    {
      text: 'A "plain" file: [[&amp;quot;]]yes[[&amp;quot;]].',
      fixed: 'A "plain" file: "yes".',
    },
    { text: 'One[[ &nbsp; ]]two[[& hellip ;]]', fixed: 'One two…' },
    { text: 'From 5 [[&#x2013;]] 7', fixed: 'From 5 – 7' },
  ],
  good: [
    'AT&T; R&D; and Johnson & Johnson; all three grew.',
    'Open https://example.org/?a=1&copy=2 in a browser.',
    'Q&A starts at nine.',
  ],
};
export default rule;

function decode(
  decimal: string | undefined,
  hex: string | undefined,
  name: string | undefined,
): string | undefined {
  if (name !== undefined) return NAMED_ENTITIES[name] ?? NAMED_ENTITIES[name.toLowerCase()];
  const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
  // Pages of the old Windows set number its quotes and dashes from 128; control codes are no text.
  const windows = WINDOWS[code - 128];
  if (windows !== undefined && windows !== ' ') return windows;
  if (code < 32 || (code > 126 && code < 160) || (code >= 0xd800 && code < 0xe000))
    return undefined;
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Straight marks follow the document's habit, as typed ones would. */
function plainSign(char: string, text: string, start: number, end: number, s: Settings): string {
  if (/\s/.test(char)) return ' ';
  if (s.quotes === 'straight' || (char !== '"' && char !== "'")) return char;
  const opens =
    /(?:^|[\s([—–-])$/.test(text.slice(0, start).slice(-1)) && /\S/.test(text[end] ?? '');
  if (char === '"') return opens ? '“' : '”';
  return opens ? '‘' : '’';
}

function withBlanks(text: string, start: number, end: number): [number, number] {
  while (text[start - 1] === ' ') start--;
  while (text[end] === ' ') end++;
  return [start, end];
}
