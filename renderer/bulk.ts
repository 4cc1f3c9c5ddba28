import type { Command, EditorState } from 'prosemirror-state';
import { acceptAll } from '../engine/fix.ts';
import type { Fix } from '../engine/rule.ts';
import { allPlaces, conclude } from './deciding.ts';
import { type Place, type PlaceNow, placedIn } from './places.ts';
import { queueOf } from './queue-plugin.ts';
import { say } from './strings.ts';

/** A place and the fix that is to be accepted there with many others. */
export interface Proposal extends PlaceNow {
  readonly fix: Fix;
}

export const isSafe = ({ finding }: Place): boolean =>
  finding.class === 'safe' && finding.fixes.length > 0;

/** The first fix of every safe finding, in document order. */
export const safeFixes = (state: EditorState): Proposal[] =>
  allPlaces(state)
    .filter(({ place }) => isSafe(place))
    .map((now) => ({ ...now, fix: now.place.finding.fixes[0]! }));

/** Accepts these, where they still stand: one transaction, one undo. */
export const acceptProposals =
  (proposals: readonly Proposal[]): Command =>
  (state, dispatch) => {
    const fixes = new Map(proposals.map(({ place, fix }) => [place.id, fix]));
    const places = allPlaces(state).filter(({ place }) => fixes.has(place.id));
    const chosen = places.map((now) => ({
      ...placedIn(state.doc, now),
      fix: fixes.get(now.place.id)!,
    }));
    const tr = state.tr;
    const count = acceptAll(tr, chosen, new Date());
    if (count === 0) return false;
    const { current } = queueOf(state);
    const now = places.find(({ place }) => place.id === current);
    dispatch?.(conclude(state, tr, now, places, (left) => say.allAccepted(count, left)));
    return true;
  };

/** Accepts the first fix of every safe finding: one transaction, one undo. */
export const acceptAllSafe: Command = (state, dispatch) =>
  acceptProposals(safeFixes(state))(state, dispatch);
