import type { Text } from 'hast';
import { parseFragment } from 'parse5';
import type { Piece } from '../places.ts';

const REFERENCE = /&(?:#[xX][0-9a-fA-F]+|#[0-9]+|[a-zA-Z][a-zA-Z0-9]*);?/y;

/** Where the units of a text stand in the page: pieces in order, which make up its value. */
export function piecesOf({ value, position }: Text, page: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = position?.start.offset ?? 0;
  const end = position?.end.offset ?? at;
  let done = 0;
  const add = (from: number, length: number, same: boolean) => {
    if (length > 0) pieces.push({ from, length, same });
    done += length;
  };
  while (done < value.length && at < end) {
    const run = equalRun(value, done, page, at, end);
    add(at, run, true);
    at += run;
    if (done === value.length || at >= end) break;
    const sign = page[at];
    REFERENCE.lastIndex = at;
    const reference = sign === '&' ? REFERENCE.exec(page)?.[0] : undefined;
    if (reference) {
      add(at, Math.min(decoded(reference).length, value.length - done), false);
      at += reference.length;
    } else if (sign === '\r' && value[done] === '\n') {
      add(at, 1, false);
      at += page[at + 1] === '\n' ? 2 : 1;
    } else if (sign === '<') {
      // A tag without a partner: the texts around it are one.
      const close = page.indexOf('>', at);
      at = close < 0 ? end : close + 1;
    } else if (sign === value[done]) {
      add(at, 1, true);
      at++;
    } else at++;
  }
  if (done < value.length) add(Math.max(0, at - 1), value.length - done, false);
  return pieces;
}

/** How many units of text and page are the same, up to a sign that may begin a reference. */
function equalRun(text: string, from: number, page: string, at: number, end: number): number {
  const most = Math.min(text.length - from, end - at);
  let length = 0;
  while (length < most) {
    const unit = page.charCodeAt(at + length);
    if (unit === AMPERSAND || unit !== text.charCodeAt(from + length)) break;
    length++;
  }
  return length;
}

const AMPERSAND = 0x26;
const known = new Map<string, string>();

/** What a reference stands for; itself where it stands for nothing. */
function decoded(reference: string): string {
  const value = known.get(reference);
  if (value !== undefined) return value;
  const [text] = parseFragment(reference).childNodes;
  const found = text && 'value' in text ? text.value : '';
  if (known.size < 5000 && reference.length < 40) known.set(reference, found);
  return found;
}
