import type { Span } from './sentences.ts';

const BLANK = /[ \u00A0]/;
const CLOSES = /[\s.,;:!?)\]}”’»]/;

/**
 * The span to empty when `[start, end)` goes: with it one of the blanks around it, so that no two
 * are left side by side and none before a stop or at the text's edges. Offsets are UTF-16 units.
 */
export function removalSpan(text: string, start: number, end: number): Span {
  const next = text[end];
  if (start > 0 && BLANK.test(text[start - 1]!) && (next === undefined || CLOSES.test(next)))
    return { start: start - 1, end };
  const before = text[start - 1];
  if (next !== undefined && BLANK.test(next) && (before === undefined || /[\s(“‘«]/.test(before)))
    return { start, end: end + 1 };
  return { start, end };
}
