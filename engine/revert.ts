import type { Mark, Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import type { ReplaceStep } from 'prosemirror-transform';
import { placeByWords } from './by-words.ts';
import { EditStep } from './edit-step.ts';
import { type Edit, smallestEdits } from './edits.ts';
import { placedEdit } from './fix.ts';
import { type Decision, ledgerOf, type Part, takeBack } from './session.ts';
import { HOLE } from './text.ts';
import { type Undoing, undoingOf } from './trail.ts';

/**
 * Why a fix can't be taken back alone. `changed`: something else stands there now; `unknown`: it was
 * made before the article was opened, and no place or more than one reads as it did then, or it
 * deleted or joined paragraphs.
 */
export type Obstacle = 'changed' | 'unknown';

/**
 * Takes one fix back, whatever was decided or written since, and takes it out of the ledger: one
 * transaction, one undo. The text is then as if that fix had never been made.
 */
export function revert(state: EditorState, decision: Decision): Transaction | Obstacle {
  const steps = stepsBack(state, decision);
  if (typeof steps === 'string') return steps;
  const tr = state.tr;
  const parts: Part[] = [];
  for (const { step } of [...steps].reverse()) {
    const moved = step.map(tr.mapping);
    if (!moved || tr.maybeStep(moved).failed) return 'changed';
    const index = tr.steps.length - 1;
    parts.push(moved instanceof EditStep ? { step: index, edit: 0 } : { step: index });
  }
  takeBack(tr, [decision], [parts]);
  return tr;
}

/** Where a decision stands now, as document positions; undefined where that can't be told. */
export function placeOf(
  state: EditorState,
  decision: Decision,
): { readonly from: number; readonly to: number } | undefined {
  const steps = undoingOf(state, decision);
  if (typeof steps !== 'string' && steps.length > 0) {
    const from = Math.min(...steps.map((step) => step.from));
    return { from, to: Math.max(...steps.map((step) => step.to)) };
  }
  const place = placeByWords(state.doc, decision);
  return place && { from: place.block.pos + place.start, to: place.block.pos + place.end };
}

/**
 * The fixes of this session that a step undoes: they stand in what it writes over, or to take one back
 * comes to the same. Of “was was” a fix may have taken out the one, and the step brings the other.
 */
export function fixesUndoneBy(state: EditorState, step: ReplaceStep): Decision[] {
  const { doc } = step.apply(state.doc);
  if (!doc) return [];
  const [$from, $to] = [state.doc.resolve(step.from), state.doc.resolve(step.to)];
  return ledgerOf(state).filter((decision) => {
    const steps = undoingOf(state, decision);
    if (typeof steps === 'string') return false;
    const within = (from: number, to: number) =>
      steps.every((one) => from <= one.from && one.to <= to);
    if (within(step.from, step.to)) return true;
    if (!within($from.start(), $to.end())) return false;
    const alone = revert(state, decision);
    return typeof alone !== 'string' && alone.doc.eq(doc);
  });
}

function stepsBack(state: EditorState, decision: Decision): readonly Undoing[] | Obstacle {
  const steps = undoingOf(state, decision);
  if (typeof steps !== 'string') return steps;
  // What was deleted and brought back by an undo stands there as before, if the words do.
  return stepsByWords(state, decision) ?? steps;
}

function stepsByWords({ doc }: EditorState, decision: Decision): readonly Undoing[] | undefined {
  const { did, before, after } = decision;
  if (did === 'delete-block' || did === 'join-next') return undefined;
  const place = placeByWords(doc, decision);
  if (!place) return undefined;
  const { node, pos } = place.block;
  // A mark or a link went on all that the fix put there, and goes with it.
  const edits = did
    ? [{ start: 0, end: after.length, text: before }]
    : smallestEdits(after, before);
  // Code and pictures are not in the ledger.
  if (edits.some(({ text }) => text.includes(HOLE))) return undefined;
  return edits.map(({ start, end, text }) => {
    const edit = { start: place.start + start, end: place.start + end, text };
    const placed = placedEdit(node, pos, edit, did && marksBeside(node, edit));
    return { step: new EditStep([placed]), from: placed.from, to: placed.to };
  });
}

/** The marks that text beside a stretch of a block would go on with. */
function marksBeside(block: Node, { start, end }: Edit): readonly Mark[] {
  const beside = block.nodeAt(start > 0 ? start - 1 : end);
  return beside?.marks.filter(({ type: { spec } }) => !spec.code && spec.inclusive !== false) ?? [];
}
