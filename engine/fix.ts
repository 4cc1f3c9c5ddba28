import { Fragment, type Mark, type Node } from 'prosemirror-model';
import { StepMap, type Transform } from 'prosemirror-transform';
import { EditStep, type PlacedEdit } from './edit-step.ts';
import { type Edit, smallestEdits } from './edits.ts';
import { type Finding, findingKey, replacementOf, type Scope } from './finding.ts';
import type { Fix } from './rule.ts';
import { ruleCard } from './rule-card.ts';
import { schema } from './schema.ts';
import { DEEDS, type Decision, type Part, record } from './session.ts';
import { HOLE, textBlocks, textOf } from './text.ts';

/** A finding and where its block is: `pos` is the position of the block's content. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly pos: number;
}

/** A finding and the one of its fixes that was picked. */
export interface ChosenFix extends PlacedFinding {
  readonly fix: Fix;
  /** Whether a person wrote the fix, in place of those that the rule gave. */
  readonly edited?: true;
}

/**
 * Accepts findings, each with the fix given, and records the decisions: one transaction, one undo.
 * A finding whose block no longer says what it quotes is left alone.
 * @returns how many were applied
 */
export function acceptAll(tr: Transform, chosen: readonly ChosenFix[], at: Date): number {
  const chosenAt = new Map<number, ChosenFix[]>();
  for (const one of chosen) chosenAt.set(one.pos, [...(chosenAt.get(one.pos) ?? []), one]);
  const decisions: Decision[] = [];
  const edits: PlacedEdit[] = [];
  const others: { from: number; to: number; apply: Apply; of: Part[] }[] = [];
  /** For each decision, what carries it out. */
  const parts: Part[][] = [];
  // One walk: to look each of them up would count the blocks before it each time.
  for (const { node: block, pos } of textBlocks(tr.doc)) {
    const fixes = chosenAt.get(pos);
    if (!fixes) continue;
    const text = textOf(block);
    const changes = changesOf(fixes, text);
    const steps = changes.flatMap((change) => {
      const of: Part[] = [];
      parts.push(of);
      decisions.push(accepted(change, text, at));
      return change.steps.map((step) => ({ ...step, of, marks: marksOf(change, step, block) }));
    });
    for (const { start, end, does, of, marks } of steps.sort(fromStart)) {
      const [from, to] = [pos + start, pos + end];
      if (typeof does === 'function') others.push({ from, to, apply: does, of });
      else {
        of.push({ step: tr.steps.length, edit: edits.length });
        edits.push(placedEdit(block, pos, { start, end, text: does }, marks));
      }
    }
  }
  if (edits.length > 0) tr.step(new EditStep(edits));
  const map = edits.length > 0 ? tr.mapping.maps.at(-1)! : StepMap.empty;
  // From the end to the start, so that no change moves a place that is still to come.
  for (const { from, to, apply, of } of others.reverse()) {
    const first = tr.steps.length;
    apply(tr, map.map(from, 1), map.map(to, -1));
    for (let step = first; step < tr.steps.length; step++) of.push({ step });
  }
  record(tr, decisions, parts);
  return decisions.length;
}

/**
 * An edit of a block's text as one of its document.
 * @param pos the position of the block's content
 * @param marks of the text that comes
 */
export function placedEdit(
  block: Node,
  pos: number,
  { start, end, text }: Edit,
  marks = marksAt(block, start, end),
): PlacedEdit {
  const content = text === '' ? Fragment.empty : Fragment.from(inlineOf(text, marks));
  return { from: pos + start, to: pos + end, content };
}

/** A person's own words are all of the finding's marks, where a fix may stand before them. */
function marksOf(
  { finding, edited }: Change,
  { start, end }: FixStep,
  block: Node,
): readonly Mark[] {
  const opens = edited && start === finding.start && start < finding.end;
  return marksAt(block, start, opens ? Math.max(end, start + 1) : end);
}

type Apply = (tr: Transform, from: number, to: number) => void;

/** One step of a fix, on `[start, end)` of the block's text as it was. */
interface FixStep {
  readonly start: number;
  readonly end: number;
  /** The text that comes there, or what else is done. */
  readonly does: string | Apply;
}

interface Change extends ChosenFix {
  readonly steps: readonly FixStep[];
}

const fromStart = (a: FixStep, b: FixStep) => a.start - b.start || a.end - b.end;

/** The fixes that still fit the text, and no two of them the same place; the first one has it. */
function changesOf(chosen: readonly ChosenFix[], text: string): Change[] {
  const fitting = chosen.filter(
    ({ finding: { start, end, quote } }) => text.slice(start, end) === quote,
  );
  // A block that one fix deletes has no place left for another.
  const last = fitting.find(({ fix }) => fix.do === 'delete-block');
  const changes: Change[] = [];
  for (const one of last ? [last] : fitting) {
    const steps = stepsOf(one.finding, one.fix, text);
    const taken = changes.flatMap((change) => change.steps);
    if (!steps.some((step) => taken.some((other) => touches(step, other))))
      changes.push({ ...one, steps });
  }
  return changes;
}

const touches = (a: FixStep, b: FixStep) =>
  a.start === b.start || (a.start < b.end && b.start < a.end);

function stepsOf({ start, end, quote }: Finding, fix: Fix, text: string): FixStep[] {
  switch (fix.do) {
    case 'delete-block':
      return [{ start: 0, end: text.length, does: deleteBlock }];
    case 'join-next':
      return [{ start: text.length, end: text.length, does: (tr, at) => joinNext(tr, at, fix.by) }];
    case 'replace':
      return editSteps(start, quote, fix.text);
    case 'cut':
      return editSteps(start - fix.reach, text.slice(start - fix.reach, end), fix.text);
    default:
      return [{ start, end, does: (tr, from) => setMark(tr, from, quote, fix) }];
  }
}

/**
 * Records that these findings are right as they stand. The text does not change.
 * @param scope a wider one holds for all such findings of the document, now and later
 */
export function dismissAll(
  tr: Transform,
  chosen: readonly PlacedFinding[],
  at: Date,
  scope: Scope = 'here',
): void {
  record(
    tr,
    chosen.map(({ finding, pos }) => {
      const text = textOf(tr.doc.resolve(pos).parent);
      const key = findingKey(finding, text, scope);
      return { ...decision('dismissed', finding, text, at), scope, key };
    }),
  );
}

function accepted({ finding, fix, edited }: ChosenFix, text: string, at: Date): Decision {
  const before =
    fix.do === 'delete-block'
      ? text
      : fix.do === 'cut'
        ? text.slice(finding.start - fix.reach, finding.end)
        : finding.quote;
  const made = decision(edited ? 'edited' : 'accepted', finding, text, at);
  const did = DEEDS.find((deed) => deed === fix.do);
  return { ...made, before, after: replacementOf(fix) ?? '', ...(did && { did }) };
}

function decision(what: Decision['what'], finding: Finding, text: string, at: Date): Decision {
  const { rule, quote } = finding;
  return {
    what,
    key: findingKey(finding, text),
    rule,
    version: ruleCard(rule)?.version ?? 0,
    before: quote,
    after: quote,
    at: at.toISOString(),
  };
}

function editSteps(start: number, before: string, after: string): FixStep[] {
  return smallestEdits(before, after).map((edit) => ({
    start: start + edit.start,
    end: start + edit.end,
    does: edit.text,
  }));
}

function setMark(
  tr: Transform,
  from: number,
  quote: string,
  fix: Extract<Fix, { do: 'mark' | 'link' }>,
): void {
  for (const { start, end, text } of smallestEdits(quote, fix.text).reverse())
    replaceText(tr, from + start, from + end, text);
  const mark = fix.do === 'mark' ? schema.mark(fix.mark) : schema.mark('link', { href: fix.href });
  tr.addMark(from, from + fix.text.length, mark);
}

function replaceText(tr: Transform, from: number, to: number, text: string): void {
  if (text === '') tr.delete(from, to);
  else tr.replaceWith(from, to, inlineOf(text, marksAt(tr.doc, from, to)));
}

/** A fix's `\n` is a hard break, as it is in a block's text. A hole never comes from a fix. */
function inlineOf(text: string, marks: readonly Mark[]): Node[] {
  return text
    .replaceAll(HOLE, '')
    .split(/(\n)/)
    .filter((part) => part !== '')
    .map((part) => (part === '\n' ? schema.node('hard_break') : schema.text(part, marks)));
}

/** The marks of what is written in place of `[from, to)`. What is written beside code is none. */
function marksAt(doc: Node, from: number, to: number): readonly Mark[] {
  const marks = from === to ? doc.resolve(from).marks() : (doc.nodeAt(from)?.marks ?? []);
  return marks.filter(({ type }) => !type.spec.code);
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

function joinNext(tr: Transform, end: number, by: string): void {
  const next = tr.doc.resolve(end + 1).nodeAfter;
  if (!next?.isTextblock) return;
  tr.replaceWith(end, end + 2, by === '' ? [] : schema.text(by));
}
