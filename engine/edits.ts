import { diffChars } from 'diff';
import type { Fix } from './rule.ts';
import { HOLE } from './text.ts';

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
  if (!keepsHoles(before, after)) return editsBetween(before, after, 0);
  const fresh = after.split(HOLES);
  let at = 0;
  return before.split(HOLES).flatMap((part, i) => {
    const start = at;
    at += part.length;
    return editsBetween(part, fresh[i]!, start);
  });
}

/** The holes of a text parted from what stands between them: every second part is one. */
const HOLES = new RegExp(`(${HOLE}+)`);

/** Whether the holes of both texts are the same: what they stand for can't be written anew. */
export function keepsHoles(before: string, after: string): boolean {
  const holes = (text: string) => text.split(HOLES).filter((_, i) => i % 2 === 1);
  return holes(before).join() === holes(after).join();
}

/** @param offset where `before` starts */
function editsBetween(before: string, after: string, offset: number): Edit[] {
  const head = commonHead(before, after);
  const tail = commonHead(reversed(before.slice(head)), reversed(after.slice(head)));
  const oldMiddle = before.slice(head, before.length - tail);
  const newMiddle = after.slice(head, after.length - tail);
  if (oldMiddle === '' && newMiddle === '') return [];
  if (oldMiddle === '' || newMiddle === '')
    return [{ start: offset + head, end: offset + head + oldMiddle.length, text: newMiddle }];
  return differences(oldMiddle, newMiddle, offset + head);
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
