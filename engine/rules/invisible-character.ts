import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';

/** Characters that take no room: zero widths, marks of direction, control characters. */
const CLASS =
  '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF';
const INVISIBLE = new RegExp(`[${CLASS}]+`, 'g');
const MAYBE = new RegExp(`[${CLASS}]`);
/** Scripts whose words need no joiner and no hidden break; and plain signs, blanks, edges. */
const PLAIN = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d\s!-/:-@[-`{-~‘-”«»…–—]?$/u;
const DIRECTION = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

const rule: BlockRule = {
  id: 'invisible-character',
  title: 'A character that nobody sees',
  family: 'Residue',
  class: 'safe',
  version: 1,
  languages: 'any',
  needs: [trait({ signs: MAYBE })],
  why: 'Pages hide break points and marks of direction in their words; the translation carries them along.',
  source: 'https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing',
  *check({ text }: Block): Iterable<Hit> {
    const mixed = RIGHT_TO_LEFT.test(text);
    for (const { index, 0: hidden } of text.matchAll(INVISIBLE)) {
      const end = index + hidden.length;
      if (mixed && DIRECTION.test(hidden)) continue;
      if (!PLAIN.test(charBefore(text, index)) || !PLAIN.test(charAfter(text, end))) continue;
      const code = hidden.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      yield {
        start: index,
        end,
        message: `A character that takes no room (U+${code}); expected nothing.`,
        fixes: [{ do: 'replace', text: '' }],
      };
    }
  },
  bad: [
    { text: 'The pay[[\u200B]]ment is due.', fixed: 'The payment is due.' },
    { text: '[[\uFEFF]]The first line.', fixed: 'The first line.' },
    { text: 'A name[[\u200E]] and more.', fixed: 'A name and more.' },
    { text: 'A join[[\u200D]]ed word.', fixed: 'A joined word.' },
  ],
  good: [
    { text: 'می\u200Cروم', lang: 'fa' },
    'A family 👨\u200D👩\u200D👧 and a flag 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}.',
    { text: 'क्\u200Dष', lang: 'hi' },
    'A soft hy\u00ADphen is lawful.',
    'A greeting (\u200Fשלום\u200E) in Hebrew.',
    { text: 'ภาษา\u200Bไทย', lang: 'th' },
  ],
};
export default rule;

function charBefore(text: string, at: number): string {
  const unit = text.charAt(at - 1);
  return /[\uDC00-\uDFFF]/.test(unit) ? text.slice(at - 2, at) : unit;
}

function charAfter(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}
