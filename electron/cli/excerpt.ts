import { eastAsianWidth } from 'get-east-asian-width';
import { HOLE } from '../../engine/text.ts';

/** A part of one line of a source, and what stands out in it: `[start, end)` in UTF-16 units. */
export interface Excerpt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How much is shown around a place, in UTF-16 units. */
const BEFORE = 40;
const MOST = 88;

/** The line of `text` that holds `[from, to)`, cut at words where it is long. */
export function excerptAt(text: string, from: number, to: number): Excerpt {
  const lineStart =
    Math.max(text.lastIndexOf('\n', from - 1), text.lastIndexOf('\r', from - 1)) + 1;
  const lineEnd = endOfLine(text, from);
  const start = from - lineStart <= BEFORE ? lineStart : wordAfter(text, from - BEFORE, from);
  const end = lineEnd - start <= MOST ? lineEnd : wordBefore(text, start + MOST, from);
  const head = start > lineStart ? '… ' : '';
  const tail = end < lineEnd ? ' …' : '';
  return {
    text: head + text.slice(start, end) + tail,
    start: head.length + from - start,
    end: head.length + Math.min(to, end) - start,
  };
}

function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text[at] === '\n' || text[at] === '\r') return at;
  return text.length;
}

function wordAfter(text: string, at: number, last: number): number {
  const blank = text.indexOf(' ', at);
  return blank >= 0 && blank < last ? blank + 1 : whole(text, at);
}

function wordBefore(text: string, at: number, first: number): number {
  const blank = text.lastIndexOf(' ', at);
  return blank > first ? blank : whole(text, at);
}

/** Never between the two halves of one letter. */
const whole = (text: string, at: number) => (/[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at);

const UNSEEN = /[\u0000-\u001F\u007F-\u009F]|[\u202A-\u202E\u2066-\u2069\u200E\u200F]/g;

/**
 * A text that is safe to print on a terminal, of the same length: line ends, code and whatever
 * would steer the terminal or turn the text around each have a sign in their place.
 */
export const printable = (text: string): string =>
  text.replaceAll(HOLE, '▯').replace(UNSEEN, (sign) => {
    if (sign === '\t') return ' ';
    if (sign === '\n') return '⏎';
    return '\uFFFD';
  });

/** A line with a sign under each column that stands out. Letters may be two columns wide, or none. */
export function rulerOf({ text, start, end }: Excerpt): string {
  const before = widthOf(text.slice(0, start));
  return ' '.repeat(before) + '^'.repeat(Math.max(1, widthOf(text.slice(start, end))));
}

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text)
    if (!/^[\p{Mark}\p{Cf}]$/u.test(letter)) width += eastAsianWidth(letter.codePointAt(0)!);
  return width;
}
