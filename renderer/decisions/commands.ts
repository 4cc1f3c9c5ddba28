import type { Command, EditorState } from 'prosemirror-state';
import { isKept } from '../../engine/keep.ts';
import { HOLE, textOf } from '../../engine/text.ts';
import { allPlaces } from '../deciding.ts';
import type { Desk } from '../desk.ts';
import { type Place, placedIn } from '../places.ts';
import { nothingHere, target } from '../review.ts';

/** Opens the list of decisions at what was dismissed. */
export function showDismissed(desk: Desk): void {
  desk.store.set({ decisionKind: 'kept' });
  desk.showTab('decisions');
}

/** Opens the way into the keep-list for the finding in the card, or at the caret. */
export const keepAlways =
  (desk: Desk): Command =>
  (state, dispatch) => {
    const now = target(state);
    if (!now) return nothingHere(state, dispatch);
    if (dispatch) desk.showDialog({ is: 'keep', text: nameIn(now.place) });
    return true;
  };

/** The text of a finding as a word or a name: signs are known by the word beside them. */
const nameIn = ({ finding, beside }: Place): string =>
  (beside.before + finding.quote + beside.after).replaceAll(HOLE, '').trim();

/** How many findings of the article an entry of the keep-list would take away. */
export function countKept(state: EditorState, entry: string): number {
  return allPlaces(state).filter((now) => {
    const { pos, finding } = placedIn(state.doc, now);
    return isKept(textOf(state.doc.resolve(pos).parent), finding.start, finding.end, [entry]);
  }).length;
}
