import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';

/** The characters that Windows-1252 gives to the bytes 0x80–0x9F, in order. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const TRAIL = `[\u0080-\u00BF${HIGH}]`;
/** Bytes of UTF-8, each shown as a character of Windows-1252 or Latin-1. */
const BYTES = new RegExp(
  `(?:[\u00C2-\u00DF]${TRAIL}|[\u00E0-\u00EF]${TRAIL}{2}|[\u00F0-\u00F4]${TRAIL}{3})+`,
  'g',
);
const MAYBE = /[\u00C2-\u00F4\uFFFD]/;
/** Two characters that may stand together in a sentence: a letter, then a mark of the language. */
const MAYBE_TRUE = /^[\u00C2-\u00DF][»°²³¹’”“‘…–—]$/;
const LOST = /\uFFFD+/g;

const rule: BlockRule = {
  id: 'mojibake',
  title: 'Letters read in the wrong encoding',
  family: 'Residue',
  class: 'safe',
  version: 1,
  languages: 'any',
  needs: [trait({ signs: MAYBE })],
  why: 'A page in UTF-8 was read as Windows-1252 before it was translated.',
  source: 'https://en.wikipedia.org/wiki/Mojibake',
  *check({ text }: Block): Iterable<Hit> {
    for (const { index, 0: written } of text.matchAll(BYTES)) {
      const decoded = decode(written);
      if (decoded === undefined) continue;
      yield {
        start: index,
        end: index + written.length,
        message: `“${written}” is text in the wrong encoding; expected “${decoded}”.`,
        fixes: [{ do: 'replace', text: decoded }],
        ...(MAYBE_TRUE.test(written) && { class: 'ask' as const }),
      };
    }
    for (const { index, 0: written } of text.matchAll(LOST))
      yield {
        start: index,
        end: index + written.length,
        message: `“${written}” stands for a character that was lost. What was it?`,
        fixes: [],
        class: 'ask',
      };
  },
  bad: [
    { text: 'They don[[â€™]]t know.', fixed: 'They don’t know.' },
    { text: 'A caf[[Ã©]] in town.', fixed: 'A café in town.' },
    { text: 'From 5[[â€“]]7 o[[â€™]]clock', fixed: 'From 5–7 o’clock' },
    { text: 'A [[Ã¢â‚¬Å“]]word', fixed: 'A “word' },
    { text: 'It is 5[[Â°]]C now.', fixed: 'It is 5°C now.', class: 'ask' },
    { text: 'The caf[[\uFFFD]] is shut.', class: 'ask' },
  ],
  good: [
    'São Paulo, MAÇÃ, Ã la carte, GÂTEAU and Đà Nẵng.',
    { text: 'Él dijo: “Ámbar”, con ÀÉÎ.', lang: 'es' },
    'They met in Århus – and then in Tromsø…',
  ],
};
export default rule;

/** The text that the bytes spell, twice wrong included; undefined where they spell none. */
function decode(written: string): string | undefined {
  const once = fromUtf8([...written].map(byteOf));
  if (once === undefined) return undefined;
  return (BYTES_ALONE.test(once) ? decode(once) : undefined) ?? once;
}

const BYTES_ALONE = new RegExp(`^${BYTES.source}$`);

function byteOf(char: string): number {
  const high = HIGH.indexOf(char);
  return high >= 0 ? 0x80 + high : char.charCodeAt(0);
}

function fromUtf8(bytes: readonly number[]): string | undefined {
  try {
    const text = decodeURIComponent(bytes.map((byte) => `%${byte.toString(16)}`).join(''));
    return /[\u0000-\u001F\u007F-\u009F]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
