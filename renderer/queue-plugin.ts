import {
  type Command,
  type EditorState,
  Plugin,
  PluginKey,
  type Transaction,
} from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { foldHabits, shareHabit } from '../engine/habit.ts';
import type { Family } from '../engine/rule.ts';
import { type Decision, decisionSteps } from '../engine/session.ts';
import { type Check, checkOf } from './check-plugin.ts';
import { type Place, type PlaceNow, placeAt, placesIn } from './places.ts';

/** Which findings the list shows and F8 visits. */
export interface Filter {
  /** The families shown; empty shows all of them. */
  readonly families: ReadonlySet<Family>;
  readonly hints: boolean;
}

export interface Queue {
  readonly filter: Filter;
  /** The places that the filter lets through, in document order. */
  readonly places: readonly Place[];
  /** Id of the finding that is open in the card. */
  readonly current: number | undefined;
  /** The fix that is chosen for the current finding, from 0. */
  readonly fix: number;
  /** What the person writes in place of a fix; undefined where they write nothing. */
  readonly ownWords: string | undefined;
  /** Whether the keyboard is in the panel: there Enter accepts and Delete dismisses. */
  readonly reviewing: boolean;
  /** Where the current finding stands or stood; its neighbours are looked for from here. */
  readonly at: number;
  readonly ground: DecorationSet;
  /** Counts the times that the page was asked to bring the current finding into view. */
  readonly shown: number;
  /** A decision that was taken back, until its finding is found again. */
  readonly returning: Decision | undefined;
  readonly status: Status;
}

/** What the live region says. */
export interface Status {
  readonly text: string;
  /** Counts, so that the same words are said again. */
  readonly said: number;
  /** Whether it tells of something that can't be seen anyway. */
  readonly shown: boolean;
}

type Change = Partial<Pick<Queue, 'filter' | 'current' | 'fix' | 'ownWords' | 'reviewing'>> & {
  /** To be said and shown. */
  readonly say?: string;
  /** To be said to those who don't see the card. */
  readonly describe?: string;
  /** Leaves the page where it is. */
  readonly unmoved?: boolean;
};

const key = new PluginKey<Queue>('queue');

export const queueOf = (state: EditorState): Queue => key.getState(state)!;

/** Asks for another current finding, filter or mode, or for words in the live region. */
export function ask(tr: Transaction, change: Change): Transaction {
  return tr.setMeta(key, { ...tr.getMeta(key), ...change });
}

/** The command that asks for these, and does no more. */
export const asking =
  (change: Change): Command =>
  (state, dispatch) => {
    dispatch?.(ask(state.tr, change));
    return true;
  };

/** Keeps which finding is current. It needs the `check` plugin before it. */
export function queue(): Plugin<Queue> {
  return new Plugin<Queue>({
    key,
    state: {
      init: (_config, state) => first(checkOf(state as EditorState)),
      apply: (tr, value, before, after) =>
        apply(value, tr, checkOf(before), checkOf(after), after.doc),
    },
    props: { decorations: (state) => queueOf(state).ground },
  });
}

function first({ places }: Check): Queue {
  const filter: Filter = { families: new Set(), hints: false };
  return {
    filter,
    places: places.filter((place) => passes(filter, place)),
    current: undefined,
    fix: 0,
    ownWords: undefined,
    reviewing: false,
    at: 0,
    ground: DecorationSet.empty,
    shown: 0,
    returning: undefined,
    status: { text: '', said: 0, shown: false },
  };
}

export function passes({ families, hints }: Filter, { finding }: Place): boolean {
  if (finding.class === 'hint' && !hints) return false;
  return families.size === 0 || families.has(finding.family);
}

function apply(
  value: Queue,
  tr: Transaction,
  before: Check,
  check: Check,
  doc: EditorState['doc'],
): Queue {
  const { say, describe, unmoved, ...change }: Change = tr.getMeta(key) ?? {};
  let next: Queue = value;
  if (tr.docChanged)
    next = {
      ...next,
      at: tr.mapping.map(next.at),
      ground: next.ground.map(tr.mapping, doc),
      returning: takenBack(tr) ?? next.returning,
    };
  if (Object.keys(change).length > 0) next = follow(next, change, !unmoved);
  else if (tr.selectionSet && !tr.docChanged && !next.reviewing) next = touch(next, tr, check);
  const text = say ?? describe;
  if (text !== undefined)
    next = { ...next, status: { text, said: next.status.said + 1, shown: say !== undefined } };
  if (check.places !== before.places || next.filter !== value.filter)
    next = { ...next, places: check.places.filter((place) => passes(next.filter, place)) };
  if (next.returning) next = welcome(next, next.returning, before, check);
  if (next.current !== value.current || check.places !== before.places)
    next = settle(next, check, doc);
  return next;
}

/** The card of another finding starts with its first fix. */
const NO_DRAFT = { fix: 0, ownWords: undefined } as const;

function follow(
  value: Queue,
  change: Omit<Change, 'say' | 'describe' | 'unmoved'>,
  show: boolean,
): Queue {
  if (!('current' in change)) return { ...value, ...change };
  const draft = change.current === value.current ? {} : NO_DRAFT;
  return { ...value, ...draft, ...change, shown: value.shown + Number(show), returning: undefined };
}

/** A caret that is put into a finding makes it the current one. */
function touch(value: Queue, { selection }: Transaction, { underlines }: Check): Queue {
  const here = placeAt(underlines, selection.head, selection.head);
  return here ? follow(value, { current: here.place.id }, false) : value;
}

/** The first decision that this transaction takes back. */
function takenBack(tr: Transaction): Decision | undefined {
  return decisionSteps(tr).find(({ back }) => back)?.decisions[0];
}

/** Makes the finding current that came back with an undone decision. */
function welcome(value: Queue, decision: Decision, before: Check, { places }: Check): Queue {
  if (places === before.places) return value;
  const known = new Set(before.places.map(({ id }) => id));
  const back = places.find(
    ({ id, finding: { rule, quote } }) =>
      !known.has(id) && rule === decision.rule && quote === decision.before,
  );
  return back ? follow(value, { current: back.id }, true) : value;
}

/** Finds where the current finding stands; where it is gone, a review goes on to the next one. */
function settle(value: Queue, check: Check, doc: EditorState['doc']): Queue {
  if (value.current === undefined) return { ...value, ground: DecorationSet.empty };
  let now = placeNow(check, value.current);
  if (!now && value.reviewing) now = neighbour(value, check, value.at, 1);
  if (!now) return { ...value, ...NO_DRAFT, current: undefined, ground: DecorationSet.empty };
  const { place, from, to } = now;
  const draft = place.id === value.current ? {} : NO_DRAFT;
  const ground = value.ground.find(from, to);
  const stands = ground.some(
    (one) => one.from === from && one.to === to && one.spec.id === place.id,
  );
  return {
    ...value,
    ...draft,
    current: place.id,
    at: from,
    ground: stands
      ? value.ground
      : DecorationSet.create(doc, [
          Decoration.inline(from, to, { class: 'current' }, { id: place.id }),
        ]),
  };
}

/** Shows the findings of a family only, together with those that are shown only already; or not. */
export const toggleFamily =
  (family: Family): Command =>
  (state, dispatch) => {
    const { filter } = queueOf(state);
    const families = new Set(filter.families);
    if (!families.delete(family)) families.add(family);
    return asking({ filter: { ...filter, families } })(state, dispatch);
  };

/** Where the place with this id stands now. */
export function placeNow({ underlines }: Check, id: number): PlaceNow | undefined {
  const [found] = underlines.find(undefined, undefined, (spec) => spec.id === id);
  return found && { place: found.spec as Place, from: found.from, to: found.to };
}

/** The nearest queued place from `at` on, or before `at`, going round at the end. Not the current. */
export function neighbour(
  { filter, current }: Queue,
  { underlines }: Check,
  at: number,
  direction: 1 | -1,
): (PlaceNow & { readonly wrapped: boolean }) | undefined {
  const all = placesIn(underlines).filter(({ place }) => passes(filter, place));
  const queued = foldHabits(all, ({ place }) => place.finding);
  const now = all.find(({ place }) => place.id === current)?.place;
  const others = queued.filter(
    ({ place }) => place !== now && !(now && shareHabit(place.finding, now.finding)),
  );
  const ahead =
    direction === 1
      ? others.find(({ from }) => from >= at)
      : others.filter(({ from }) => from < at).at(-1);
  if (ahead) return { ...ahead, wrapped: false };
  const round = direction === 1 ? queued[0] : queued.at(-1);
  return round && { ...round, wrapped: true };
}
