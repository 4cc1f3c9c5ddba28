import { type Command, type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { type Finding, findingKey, type Scope } from '../engine/finding.ts';
import { acceptAll, dismissAll } from '../engine/fix.ts';
import { ruleCard } from '../engine/rule-card.ts';
import { checkOf } from './check-plugin.ts';
import { allPlaces, conclude, habitOf } from './deciding.ts';
import { acceptWords } from './own-words.ts';
import { effectOf } from './panel/effect.ts';
import { type PlaceNow, placeAt, placedIn, rowOf } from './places.ts';
import { ask, asking, neighbour, placeNow, queueOf } from './queue-plugin.ts';
import { say } from './strings.ts';

/** Goes to the next finding, or the one before, and into the review. */
export const go =
  (direction: 1 | -1): Command =>
  (state, dispatch) => {
    const queue = queueOf(state);
    const check = checkOf(state);
    const now = queue.current === undefined ? undefined : placeNow(check, queue.current);
    const { from, to } = state.selection;
    // Who stands on the current finding goes on from it; a caret elsewhere may well come to it.
    const left = now && (queue.reviewing || (now.from <= to && from <= now.to)) ? now : undefined;
    const found = neighbour(
      { ...queue, current: left?.place.id },
      check,
      left?.from ?? from,
      direction,
    );
    if (!found) return asking({ say: say.nothingLeft })(state, dispatch);
    const round = found.wrapped ? (direction === 1 ? say.fromStart : say.fromEnd) : '';
    dispatch?.(
      ask(goTo(state.tr, found), {
        reviewing: true,
        describe: `${round} ${describe(state, found)}`.trim(),
      }),
    );
    return true;
  };

/** Opens the card of the finding at the caret. */
export const openHere: Command = (state, dispatch) => {
  const here = atCaret(state);
  if (!here) return nothingHere(state, dispatch);
  dispatch?.(ask(goTo(state.tr, here), { reviewing: true, describe: describe(state, here) }));
  return true;
};

/** Makes the place with this id current, as a click in the list does. */
export const open =
  (id: number): Command =>
  (state, dispatch) => {
    const now = placeNow(checkOf(state), id);
    if (now) dispatch?.(goTo(state.tr, now));
    return now !== undefined;
  };

/**
 * Accepts the finding in the card, or at the caret where the keyboard is on the page.
 * @param fix which of its fixes, from 0; where left out, what the card shows
 */
export const accept =
  (fix?: number): Command =>
  (state, dispatch) => {
    const now = target(state);
    if (!now) return nothingHere(state, dispatch);
    const queue = queueOf(state);
    const isCurrent = queue.current === now.place.id;
    if (fix === undefined && isCurrent && queue.ownWords !== undefined)
      return acceptWords(now, queue.ownWords)(state, dispatch);
    const chosen = fix ?? (isCurrent ? queue.fix : 0);
    const with_ = now.place.finding.fixes[chosen];
    if (!with_) return asking({ say: say.noFix })(state, dispatch);
    const everywhere = with_.do === 'replace' && with_.everywhere;
    const places = everywhere ? habitOf(state, now) : [now];
    const fixes = places.map((one) => ({
      ...placedIn(state.doc, one),
      fix: one === now ? with_ : one.place.finding.fixes[0]!,
    }));
    const tr = state.tr;
    if (acceptAll(tr, fixes, new Date()) === 0) dispatch?.(ask(state.tr, { say: say.textChanged }));
    else dispatch?.(conclude(state, tr, now, places, say.acceptedLeft));
    return true;
  };

/** Chooses a fix of the current finding, from 0: the card shows it, and accepting takes it. */
export const choose =
  (fix: number): Command =>
  (state, dispatch) => {
    if (queueOf(state).fix !== fix) dispatch?.(ask(state.tr, { fix }));
    return true;
  };

/**
 * Keeps the text of the finding in the card, or at the caret, as it is.
 * @param scope how far that reaches; a wider one is one decision on all such findings
 */
export const dismiss =
  (scope: Scope = 'here'): Command =>
  (state, dispatch) => {
    const now = target(state);
    if (!now) return nothingHere(state, dispatch);
    if (scope === 'text' && now.place.finding.quote === '')
      return asking({ say: say.noText })(state, dispatch);
    const places = scope === 'here' ? habitOf(state, now) : namesakes(state, now, scope);
    const named = scope === 'here' ? places : [now];
    const tr = state.tr;
    dismissAll(
      tr,
      named.map((one) => placedIn(state.doc, one)),
      new Date(),
      scope,
    );
    dispatch?.(conclude(state, tr, now, places, say.keptLeft));
    return true;
  };

/** The places that have one name with this one, as far as a scope goes. */
function namesakes(state: EditorState, now: PlaceNow, scope: 'text' | 'rule'): PlaceNow[] {
  const nameOf = ({ place }: PlaceNow) => findingKey(place.finding, '', scope);
  return allPlaces(state).filter((one) => nameOf(one) === nameOf(now));
}

/** Writes in place of a fix of the current finding; undefined goes back to the fixes. */
export const writeWords =
  (ownWords: string | undefined): Command =>
  (state, dispatch) => {
    if (queueOf(state).ownWords !== ownWords) dispatch?.(ask(state.tr, { ownWords }));
    return true;
  };

/** Goes back to the page, at the place of the current finding. */
export const leave: Command = asking({ reviewing: false });

function atCaret(state: EditorState): PlaceNow | undefined {
  const { from, to } = state.selection;
  return placeAt(checkOf(state).underlines, from, to);
}

/** The finding that keys and buttons act on. */
export function target(state: EditorState): PlaceNow | undefined {
  const { reviewing, current } = queueOf(state);
  if (!reviewing) return atCaret(state);
  return current === undefined ? undefined : placeNow(checkOf(state), current);
}

export const nothingHere: Command = asking({ say: say.nothingHere });

function goTo(tr: Transaction, { place, from }: PlaceNow): Transaction {
  return ask(tr.setSelection(TextSelection.near(tr.doc.resolve(from))), { current: place.id });
}

/** What a screen reader says of a finding on the way to it. */
function describe(state: EditorState, { place }: PlaceNow): string {
  const { places } = queueOf(state);
  const at = rowOf(places, place) + 1;
  return say.at(
    at,
    places.length,
    titleOf(place.finding),
    place.finding.quote,
    effectOf(place.finding.fixes[0])?.name,
  );
}

export const titleOf = ({ rule }: Pick<Finding, 'rule'>): string => ruleCard(rule)?.title ?? rule;
