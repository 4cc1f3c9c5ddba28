import { closeHistory } from 'prosemirror-history';
import { type Command, TextSelection } from 'prosemirror-state';
import { findingKey, SCOPES } from '../../engine/finding.ts';
import { type Obstacle, placeOf, revert } from '../../engine/revert.ts';
import { type Decision, dismissedKeys, ledgerOf, takeBack } from '../../engine/session.ts';
import { checkOf } from '../check-plugin.ts';
import type { Desk } from '../desk.ts';
import { keptPlace } from '../kept-places.ts';
import { ask, asking } from '../queue-plugin.ts';
import { titleOf } from '../review.ts';
import { say } from '../strings.ts';
import { coveredBy } from './covered.ts';
import { reachOf } from './words-around.ts';

/**
 * Takes one decision back alone: all that was decided or written since stays. The findings of a
 * dismissal are in the queue at once.
 */
export const takeBackAlone =
  (decision: Decision): Command =>
  (state, dispatch) => {
    if (!ledgerOf(state).includes(decision)) return false;
    if (decision.what === 'dismissed') return bringBack(decision)(state, dispatch);
    const tr = revert(state, decision);
    if (typeof tr === 'string') dispatch?.(ask(state.tr, { say: whyNot(decision, tr) }));
    else dispatch?.(ask(closeHistory(tr), { say: say.takenBack(titleOf(decision)) }));
    return true;
  };

/** Why a fix can't be taken back alone. */
export function whyNot({ did }: Decision, obstacle: Obstacle): string {
  if (obstacle === 'unknown' && (did === 'delete-block' || did === 'join-next'))
    return say.noWayBack[did];
  return say.obstacle[obstacle];
}

const bringBack =
  (dismissal: Decision): Command =>
  (state, dispatch) => {
    const rest = dismissedKeys(ledgerOf(state).filter((decision) => decision !== dismissal));
    const tr = closeHistory(state.tr);
    takeBack(tr, [dismissal]);
    dispatch?.(ask(tr, { say: isCovered(dismissal, rest) ? say.stillKept : say.broughtBack }));
    return true;
  };

/** Whether a wider dismissal holds for the same text. */
function isCovered(
  { rule, before, scope = 'here' }: Decision,
  dismissed: ReadonlySet<string>,
): boolean {
  const named = { rule, quote: before, start: 0, end: 0 };
  const wider = SCOPES.slice(SCOPES.indexOf(scope) + 1);
  return wider.some((scope) => dismissed.has(findingKey(named, '', scope)));
}

/** Shows where a decision stands, or the first place it reaches, and puts the keyboard on the page there. */
export function goToDecision(desk: Desk, decision: Decision): void {
  const { page } = desk;
  const state = page?.view.state;
  const isWide = reachOf(decision) !== undefined;
  const place =
    state &&
    (isWide
      ? coveredBy(state, decision)[0]
      : (keptPlace(checkOf(state).kept, decision) ?? placeOf(state, decision)));
  if (!page || !place) {
    desk.run(asking({ say: isWide ? say.covers(0) : say.noPlace }));
    return;
  }
  page.goTo(place.from);
  desk.run(({ tr }, dispatch) => {
    const [from, to] = [tr.doc.resolve(place.from), tr.doc.resolve(place.to)];
    dispatch?.(tr.setSelection(TextSelection.between(from, to)));
    return true;
  });
}
