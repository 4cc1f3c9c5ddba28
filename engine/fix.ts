import { diffChars } from 'diff';
import type { Mark, Node } from 'prosemirror-model';
import type { Transform } from 'prosemirror-transform';
import { type Finding, findingKey, replacementOf } from './finding.ts';
import type { Fix } from './rule.ts';
import { ruleById } from './rules/index.ts';
import { schema } from './schema.ts';
import { type Decision, record } from './session.ts';
import { HOLE, textOf } from './text.ts';

/** A finding and where its block is: `pos` is the position of the block's content. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly pos: number;
}

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
 * Accepts findings, each with the fix given, and records the decisions: one transaction, one undo.
 * A finding whose block no longer says what it quotes is left alone.
 * @returns how many were applied
 */
export function acceptAll(
  tr: Transform,
  chosen: readonly (PlacedFinding & { fix: Fix })[],
  at: Date,
): number {
  const decisions: Decision[] = [];
  // From the end to the start, so that no change moves a place that is still to come.
  const fromEnd = [...chosen].sort((a, b) => b.pos + b.finding.start - (a.pos + a.finding.start));
  // A block that one fix deletes has no place left for another.
  const deleted = new Map<number, Finding>();
  for (const { pos, finding, fix } of chosen)
    if (fix.do === 'delete-block') deleted.set(pos, finding);
  for (const { finding, pos, fix } of fromEnd) {
    if ((deleted.get(pos) ?? finding) !== finding) continue;
    const block = tr.doc.resolve(pos).parent;
    if (!block.isTextblock) continue;
    const text = textOf(block);
    if (text.slice(finding.start, finding.end) !== finding.quote) continue;
    applyFix(tr, pos, block, finding, fix);
    decisions.push(decision('accepted', finding, text, replacementOf(fix) ?? '', at));
  }
  record(tr, decisions.reverse());
  return decisions.length;
}

/** Records that these findings are right as they stand. The text does not change. */
export function dismissAll(tr: Transform, chosen: readonly PlacedFinding[], at: Date): void {
  record(
    tr,
    chosen.map(({ finding, pos }) =>
      decision('dismissed', finding, textOf(tr.doc.resolve(pos).parent), finding.quote, at),
    ),
  );
}

function decision(
  what: Decision['what'],
  finding: Finding,
  text: string,
  after: string,
  at: Date,
): Decision {
  const { rule, quote: before } = finding;
  const version = ruleById(rule)?.version ?? 0;
  return {
    what,
    key: findingKey(finding, text),
    rule,
    version,
    before,
    after,
    at: at.toISOString(),
  };
}

function applyFix(tr: Transform, pos: number, block: Node, finding: Finding, fix: Fix): void {
  const from = pos + finding.start;
  if (fix.do === 'delete-block') deleteBlock(tr, pos);
  else if (fix.do === 'join-next') joinNext(tr, pos, block, fix.by);
  else {
    replaceText(tr, from, finding.quote, fix.text);
    const to = from + fix.text.length;
    if (fix.do === 'mark') tr.addMark(from, to, schema.mark(fix.mark));
    if (fix.do === 'link') tr.addMark(from, to, schema.mark('link', { href: fix.href }));
  }
}

function replaceText(tr: Transform, from: number, before: string, after: string): void {
  for (const { start, end, text } of smallestEdits(before, after).reverse()) {
    const marks = marksAt(tr.doc, from + start, from + end);
    if (text === '') tr.delete(from + start, from + end);
    else tr.replaceWith(from + start, from + end, inlineOf(text, marks));
  }
}

/** A fix's `\n` is a hard break, as it is in a block's text. A hole never comes from a fix. */
function inlineOf(text: string, marks: readonly Mark[]): Node[] {
  return text
    .replaceAll(HOLE, '')
    .split(/(\n)/)
    .filter((part) => part !== '')
    .map((part) => (part === '\n' ? schema.node('hard_break') : schema.text(part, marks)));
}

function marksAt(doc: Node, from: number, to: number): readonly Mark[] {
  const $from = doc.resolve(from);
  return from === to ? $from.marks() : ($from.nodeAfter?.marks ?? []);
}

/** Deletes the block, and each parent that it was the only content of, up to one that must stay. */
function deleteBlock(tr: Transform, pos: number): void {
  const $pos = tr.doc.resolve(pos);
  let depth = $pos.depth;
  while (depth > 1 && $pos.node(depth - 1).childCount === 1 && !isCell($pos.node(depth - 1)))
    depth--;
  const parent = $pos.node(depth - 1);
  const alone = parent.childCount === 1 || isCell($pos.node(depth));
  if (alone) tr.delete($pos.start(), $pos.end());
  else tr.delete($pos.before(depth), $pos.after(depth));
}

const isCell = (node: Node) => node.type.spec.tableRole !== undefined;

function joinNext(tr: Transform, pos: number, block: Node, by: string): void {
  const end = pos + block.content.size;
  const next = tr.doc.resolve(end + 1).nodeAfter;
  if (!next?.isTextblock) return;
  tr.replaceWith(end, end + 2, by === '' ? [] : schema.text(by));
}
