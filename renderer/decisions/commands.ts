import type { Command } from 'prosemirror-state';
import { HOLE } from '../../engine/text.ts';
import type { Desk } from '../desk.ts';
import type { Place } from '../places.ts';
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
