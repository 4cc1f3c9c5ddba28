import type { Command } from 'prosemirror-state';
import type { Desk } from '../desk.ts';
import { nothingHere, target } from '../review.ts';

/** Opens the page of the rule behind the finding in the card, or at the caret. */
export const showRule =
  (desk: Desk): Command =>
  (state, dispatch) => {
    const now = target(state);
    if (!now) return nothingHere(state, dispatch);
    if (dispatch) desk.showDialog({ is: 'rule', id: now.place.finding.rule });
    return true;
  };
