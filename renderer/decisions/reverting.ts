import { closeHistory } from 'prosemirror-history';
import { type Command, TextSelection } from 'prosemirror-state';
import { placeOf, revert } from '../../engine/revert.ts';
import { type Decision, ledgerOf } from '../../engine/session.ts';
import type { Desk } from '../desk.ts';
import { ask, asking } from '../queue-plugin.ts';
import { titleOf } from '../review.ts';
import { say } from '../strings.ts';
import { bringBack } from './commands.ts';

/** Takes one decision back alone: all that was decided or written since stays. */
export const takeBackAlone =
  (decision: Decision): Command =>
  (state, dispatch) => {
    if (decision.what === 'dismissed') return bringBack(decision)(state, dispatch);
    if (!ledgerOf(state).includes(decision)) return false;
    const tr = revert(state, decision);
    if (typeof tr === 'string') dispatch?.(ask(state.tr, { say: say.obstacle[tr] }));
    else dispatch?.(ask(closeHistory(tr), { say: say.takenBack(titleOf(decision)) }));
    return true;
  };

/** Shows where a decision stands, and puts the keyboard on the page there. */
export function goToDecision(desk: Desk, decision: Decision): void {
  const { page } = desk;
  const place = page && placeOf(page.view.state, decision);
  if (!place) {
    desk.run(asking({ say: say.noPlace }));
    return;
  }
  page.goTo(place.from);
  desk.run(({ tr }, dispatch) => {
    const [from, to] = [tr.doc.resolve(place.from), tr.doc.resolve(place.to)];
    dispatch?.(tr.setSelection(TextSelection.between(from, to)));
    return true;
  });
}
