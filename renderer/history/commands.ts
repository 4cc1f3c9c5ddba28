import { closeHistory } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { type Command, type EditorState, TextSelection } from 'prosemirror-state';
import { compare, stepBack } from '../../engine/compare.ts';
import { fixesUndoneBy } from '../../engine/revert.ts';
import { takeBack } from '../../engine/session.ts';
import { ask } from '../queue-plugin.ts';
import { say } from '../strings.ts';
import { type Comparing, comparisonOf, tellComparison } from './compare-plugin.ts';

/**
 * Shows what changed, from the change that is nearest to the caret on. What the worker has not read
 * yet (`Comparer`) is read here and now.
 * @param original what the article is compared with, if not with what it is compared with already, or
 * with itself as it was opened
 */
export const showChanges =
  (how: Comparing, original?: Node): Command =>
  (state, dispatch) => {
    const against = original ?? comparisonOf(state).original;
    const changes = compare(against, state.doc);
    const tr = tellComparison(state.tr, { how, original: against, changes });
    dispatch?.(ask(tr, { reviewing: false, say: say.changes(changes.length) }));
    return true;
  };

/** Goes back to the page, at the current change. @returns false where nothing is compared */
export const endComparison: Command = (state, dispatch) => {
  const { how, changes, at } = comparisonOf(state);
  if (!how) return false;
  const tr = tellComparison(state.tr, { how: null });
  const change = changes[at];
  if (change) tr.setSelection(TextSelection.near(tr.doc.resolve(change.fromB)));
  dispatch?.(tr);
  return true;
};

/** Goes to the next change, or the one before, going round at the end. */
export const goToChange =
  (direction: 1 | -1): Command =>
  (state, dispatch) => {
    const { how, changes, at } = comparisonOf(state);
    if (changes.length === 0) return how !== undefined;
    const next = (at + direction + changes.length) % changes.length;
    const round = direction === 1 ? next <= at : next >= at;
    const words = describe(state, next);
    const said = round ? `${direction === 1 ? say.fromStart : say.fromEnd} ${words}` : words;
    dispatch?.(ask(tellComparison(state.tr, { at: next }), { describe: said }));
    return true;
  };

/** Makes a change current, as a click on it does. */
export const pickChange =
  (at: number): Command =>
  (state, dispatch) => {
    dispatch?.(ask(tellComparison(state.tr, { at }), { describe: describe(state, at) }));
    return true;
  };

/**
 * Puts the original back in the place of the current change, and takes the fixes in it out of the
 * ledger: one transaction, one undo.
 */
export const takeChangeBack: Command = (state, dispatch) => {
  const { opened, original, changes, at } = comparisonOf(state);
  const change = changes[at];
  if (!change) return false;
  const step = stepBack(original, state.doc, change);
  const tr = state.tr;
  if (tr.maybeStep(step).failed) return false;
  takeBack(tr, fixesUndoneBy(state, step));
  const words = original === opened ? say.changeTakenBack : say.theirsTaken;
  const said = { say: words(changes.length - 1) };
  dispatch?.(ask(closeHistory(tellComparison(tr, { at })), said));
  return true;
};

/** What a screen reader says of a change on the way to it. */
function describe(state: EditorState, at: number): string {
  const { original, changes } = comparisonOf(state);
  const { fromA, toA, fromB, toB } = changes[at]!;
  const before = original.textBetween(fromA, toA, say.breakMark, '▢');
  const after = state.doc.textBetween(fromB, toB, say.breakMark, '▢');
  return say.changeAt(at + 1, changes.length, before, after);
}
