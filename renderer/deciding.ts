import { closeHistory } from 'prosemirror-history';
import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { foldHabits, isHabit, shareHabit } from '../engine/habit.ts';
import { checkOf, tell } from './check-plugin.ts';
import { type PlaceNow, placesIn } from './places.ts';
import { ask, passes, queueOf } from './queue-plugin.ts';
import { say } from './strings.ts';

/** Every place of the article, in document order: each one of a habit too. */
export const allPlaces = (state: EditorState): PlaceNow[] => placesIn(checkOf(state).underlines);

/** The place, and with it every other of its habit. */
export function habitOf(state: EditorState, now: PlaceNow): PlaceNow[] {
  const { finding } = now.place;
  if (!isHabit(finding)) return [now];
  const others = allPlaces(state).filter(
    ({ place }) => place.id !== now.place.id && shareHabit(place.finding, finding),
  );
  return [now, ...others];
}

/**
 * Finishes decisions as a step of its own, and goes on to the next finding: the next of a habit where
 * only one of its places was decided.
 * @param now the place that the person stood on; undefined leaves the page and the card where they are
 * @param decided all places that were decided
 * @param words what is said, by how many findings are left
 */
export function conclude(
  state: EditorState,
  tr: Transaction,
  now: PlaceNow | undefined,
  decided: readonly PlaceNow[],
  words: (left: number) => string,
): Transaction {
  const { filter } = queueOf(state);
  const ids = new Set(decided.map(({ place }) => place.id));
  const rest = allPlaces(state).filter(({ place }) => !ids.has(place.id));
  const queued = foldHabits(
    rest.filter(({ place }) => passes(filter, place)),
    ({ place }) => place.finding,
  );
  const said = words(queued.length);
  closeHistory(tell(tr, { decided: ids }));
  if (!now) return ask(tr, { say: said });
  const habit = rest.filter(({ place }) => shareHabit(place.finding, now.place.finding));
  const next = nextFrom(habit, now.from) ?? nextFrom(queued, now.from);
  if (!next) return ask(tr, { current: undefined, say: said });
  const moved = tr.doc.resolve(tr.mapping.map(next.from));
  return ask(tr.setSelection(TextSelection.near(moved)), {
    current: next.place.id,
    say: `${said} ${next.wrapped ? say.fromStart : ''}`.trim(),
  });
}

function nextFrom(places: readonly PlaceNow[], from: number) {
  const ahead = places.find((one) => one.from >= from);
  const next = ahead ?? places[0];
  return next && { ...next, wrapped: !ahead };
}
