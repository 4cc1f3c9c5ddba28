import { Decoration, type DecorationSet } from 'prosemirror-view';
import { type Finding, findingKey } from '../engine/finding.ts';
import type { Decision } from '../engine/session.ts';
import { type TextBlock, textOf } from '../engine/text.ts';
import { drawnRange } from './places.ts';

/** What was kept at a place, and the name that it had then. It is a decoration's `spec`. */
interface Kept {
  readonly rule: string;
  readonly quote: string;
  readonly key: string;
}

/**
 * Leaves out the findings of a block that were dismissed for their place alone. A name holds the words
 * around, so it goes with the next edit of them; the mark that is left at the place goes along with
 * the text, for as long as the article is open.
 * @param kept the marks so far
 * @param dismissed the names of what is dismissed now
 * @returns the other findings, and new marks
 */
export function leaveKept(
  kept: DecorationSet,
  { node, pos }: Pick<TextBlock, 'node' | 'pos'>,
  findings: readonly Finding[],
  dismissed: ReadonlySet<string>,
): { readonly others: readonly Finding[]; readonly marks: readonly Decoration[] } {
  if (dismissed.size === 0 || node.content.size === 0) return { others: findings, marks: [] };
  const text = textOf(node);
  const marks: Decoration[] = [];
  const others = findings.filter((finding) => {
    const { rule, quote } = finding;
    const { from, to } = drawnRange(pos, finding);
    const isMarked = kept
      .find(from, to, (one: Kept) => one.rule === rule && one.quote === quote)
      .some((mark) => mark.from === from && mark.to === to && dismissed.has(mark.spec.key));
    if (isMarked) return false;
    const key = findingKey(finding, text);
    if (!dismissed.has(key)) return true;
    marks.push(Decoration.inline(from, to, {}, { rule, quote, key } satisfies Kept));
    return false;
  });
  return { others, marks };
}

/** Where what a dismissal kept for its place stands now; undefined of any other decision. */
export function keptPlace(
  kept: DecorationSet,
  { what, key }: Decision,
): { readonly from: number; readonly to: number } | undefined {
  if (what !== 'dismissed') return undefined;
  return kept.find(undefined, undefined, (one: Kept) => one.key === key)[0];
}
