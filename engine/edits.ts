import { diffChars } from 'diff';
import type { Fix } from './rule.ts';

/** A change inside one block: `[start, end)` in UTF-16 units becomes `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The smallest edits that turn `before` into `after`, left to right, so that what stays equal keeps
 * its marks, links and code.
 */
export function smallestEdits(before: string, after: string): Edit[] {
  const head = commonHead(before, after);
  const tail = commonHead(reversed(before.slice(head)), reversed(after.slice(head)));
  const oldMiddle = before.slice(head, before.length - tail);
  const newMiddle = after.slice(head, after.length - tail);
  if (oldMiddle === '' && newMiddle === '') return [];
  if (oldMiddle === '' || newMiddle === '')
    return [{ start: head, end: head + oldMiddle.length, text: newMiddle }];
  return differences(oldMiddle, newMiddle, head);
}

/** The edits of a character diff; touching ones are one edit. `offset` is where `before` starts. */
function differences(before: string, after: string, offset: number): Edit[] {
  const edits: Edit[] = [];
  let at = offset;
  let open: { start: number; end: number; text: string } | undefined;
  for (const { added, removed, value } of diffChars(before, after)) {
    if (!added && !removed) open = undefined;
    else {
      if (!open) {
        open = { start: at, end: at, text: '' };
        edits.push(open);
      }
      if (added) open.text += value;
      else open.end = at + value.length;
    }
    if (!added) at += value.length;
  }
  return edits;
}

function commonHead(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

const reversed = (text: string) => text.split('').reverse().join('');

/**
 * The places that a finding's fixes change, as ranges of its block's text; the whole span where a fix
 * does more than replace text. What lies between them stays as it is whatever is accepted.
 */
export function claimsOf(finding: {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly fixes: readonly Fix[];
}): readonly { readonly start: number; readonly end: number }[] {
  const { start, end, quote, fixes } = finding;
  if (fixes.length === 0 || fixes.some((fix) => fix.do !== 'replace')) return [{ start, end }];
  return fixes.flatMap((fix) =>
    fix.do === 'replace'
      ? smallestEdits(quote, fix.text).map((edit) => ({
          start: start + edit.start,
          end: start + edit.end,
        }))
      : [],
  );
}
