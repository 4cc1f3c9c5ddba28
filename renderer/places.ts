import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import type { Mapping } from 'prosemirror-transform';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Finding } from '../engine/finding.ts';
import type { PlacedFinding } from '../engine/fix.ts';
import { foldHabits, shareHabit } from '../engine/habit.ts';
import { textBlocks, textOf } from '../engine/text.ts';

/**
 * A finding on the page. It is the `spec` of its underline, which the document's changes carry along;
 * the offsets in `finding` are those of the check that found it.
 */
export interface Place {
  /** Stays the same while the finding stays, whatever is typed around it. */
  readonly id: number;
  readonly finding: Finding;
  /** The words beside a quote that is no more than signs, as in “tell …”, to be known by in a list. */
  readonly beside: Beside;
}

interface Beside {
  readonly before: string;
  readonly after: string;
}

/** A place where it stands now, as document positions of its underline. */
export interface PlaceNow {
  readonly place: Place;
  readonly from: number;
  readonly to: number;
}

/** The narrowest of the places that touch `[from, to]`: a finding may stand inside a quotation. */
export function placeAt(underlines: DecorationSet, from: number, to: number): PlaceNow | undefined {
  return placesIn(underlines, from, to).sort((a, b) => a.to - a.from - (b.to - b.from))[0];
}

let lastId = 0;

/** The places whose underlines touch `[from, to]`, in document order. All of them without a range. */
export function placesIn(underlines: DecorationSet, from?: number, to?: number): PlaceNow[] {
  return underlines
    .find(from, to)
    .map((underline) => ({
      place: underline.spec as Place,
      from: underline.from,
      to: underline.to,
    }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The places as a list shows them: of a habit, the first one only. */
export function listed(underlines: DecorationSet): Place[] {
  return foldHabits(
    placesIn(underlines).map(({ place }) => place),
    ({ finding }) => finding,
  );
}

/** The index in a list of the place with this id, or of the one that stands for its habit; else -1. */
export function rowOf(list: readonly Place[], place: Place | undefined): number {
  if (!place) return -1;
  const own = list.findIndex(({ id }) => id === place.id);
  return own >= 0 ? own : list.findIndex(({ finding }) => shareHabit(finding, place.finding));
}

/**
 * The underline of a finding in the block whose content starts at `pos`; undefined in an empty block.
 * A finding without a length is drawn under the unit before it, or after it at the block's start.
 * @param id of the place that this finding goes on from, if any
 */
export function underline(
  block: Node,
  pos: number,
  finding: Finding,
  id = ++lastId,
): Decoration | undefined {
  if (block.content.size === 0) return undefined;
  const { from, to } = drawnRange(pos, finding);
  return drawn(from, to, { id, finding, beside: besideOf(textOf(block), finding) });
}

const drawn = (from: number, to: number, place: Place): Decoration =>
  Decoration.inline(from, to, lookOf(place.finding), place);

/** Equal underlines share one object: the editor, which compares them at each key, sees it at once. */
const looks = new Map<string, Record<string, string>>();

function lookOf({ family, class: kind, rule }: Finding): Record<string, string> {
  const name = `finding ${family.toLowerCase()} ${kind}`;
  const known = looks.get(name + rule);
  // An element of its own, so that a finding inside a quotation has its own line.
  const look = known ?? {
    nodeName: 'span',
    class: name,
    'data-rule': rule,
    'aria-invalid': 'grammar',
  };
  looks.set(name + rule, look);
  return look;
}

/** With more edits than this, a change carries the underlines along one by one. */
const MANY_EDITS = 50;

/**
 * Takes away the underlines of the places with the ids `gone`, and carries the others through a
 * change.
 * @returns what is left, and whether that is less than it was
 */
export function carry(
  underlines: DecorationSet,
  { mapping, doc }: Transaction,
  gone: ReadonlySet<number>,
): { readonly underlines: DecorationSet; readonly lost: boolean } {
  let lost = gone.size > 0;
  const onRemove = () => {
    lost = true;
  };
  const isGone = ({ id }: Place) => gone.has(id);
  if (editsIn(mapping) <= MANY_EDITS) {
    const rest = lost ? underlines.remove(underlines.find(0, undefined, isGone)) : underlines;
    const carried = rest.map(mapping, doc, { onRemove });
    return { underlines: carried, lost };
  }
  // A set would hold each of its blocks against each edit, once to take away and once to carry.
  const rest: Decoration[] = [];
  for (const { place, from, to } of placesIn(underlines)) {
    if (isGone(place)) continue;
    const [start, end] = [mapping.map(from, 1), mapping.map(to, -1)];
    if (start < end) rest.push(drawn(start, end, place));
    else onRemove();
  }
  return { underlines: DecorationSet.create(doc, rest), lost };
}

function editsIn({ maps }: Mapping): number {
  let count = 0;
  for (const map of maps)
    map.forEach(() => {
      count++;
    });
  return count;
}

const ALONE: Beside = { before: '', after: '' };

function besideOf(text: string, { start, end, quote }: Finding): Beside {
  if (/[\p{L}\p{N}]{2}/u.test(quote)) return ALONE;
  const [before = ''] = /\S{1,24}\s?$/.exec(text.slice(0, start)) ?? [];
  if (before !== '' && quote.trim() !== '') return { before, after: '' };
  const [after = ''] = /^\s?\S{1,24}/.exec(text.slice(end)) ?? [];
  return { before, after };
}

/** The document positions of a finding's underline, in the block whose content starts at `pos`. */
export function drawnRange(pos: number, { start, end }: Finding): { from: number; to: number } {
  if (start < end) return { from: pos + start, to: pos + end };
  return start > 0 ? { from: pos + start - 1, to: pos + end } : { from: pos, to: pos + 1 };
}

/** The finding of a place with the offsets that it has in `doc`, and its block's position. */
export const placedIn = (doc: Node, now: PlaceNow): PlacedFinding =>
  placedAt(doc.resolve(now.from).start(), now);

/** The same of many places in document order, in one walk. */
export function allPlacedIn(doc: Node, places: readonly PlaceNow[]): PlacedFinding[] {
  const blocks = textBlocks(doc);
  let at = 0;
  return places.map((now) => {
    while (blocks[at]!.pos + blocks[at]!.node.content.size < now.from) at++;
    return placedAt(blocks[at]!.pos, now);
  });
}

function placedAt(pos: number, { place, from, to }: PlaceNow): PlacedFinding {
  const { finding } = place;
  if (finding.start < finding.end)
    return { pos, finding: { ...finding, start: from - pos, end: to - pos } };
  const at = (finding.start > 0 ? to : from) - pos;
  return { pos, finding: { ...finding, start: at, end: at } };
}

/**
 * What has to be taken away and added so that a block shows `wanted`. An underline that already shows
 * a finding stays as it is, so a check that brings nothing new draws nothing.
 */
export function redraw(
  underlines: DecorationSet,
  block: Node,
  pos: number,
  wanted: readonly Finding[],
): { gone: Decoration[]; fresh: Decoration[] } {
  const present = underlines.find(pos, pos + block.content.size);
  if (present.length === 0 && wanted.length === 0) return { gone: [], fresh: [] };
  const gone = new Set(present);
  let read: string | undefined;
  const text = () => {
    read ??= textOf(block);
    return read;
  };
  const missing = wanted.filter((finding) => {
    const { from, to } = drawnRange(pos, finding);
    const same = present.find(
      (one) =>
        gone.has(one) &&
        one.from === from &&
        one.to === to &&
        tellingOf(one.spec) === tellingOf({ finding, beside: besideOf(text(), finding) }),
    );
    if (same) gone.delete(same);
    return !same;
  });
  const heirs = [...gone];
  const fresh = missing.flatMap((finding) => {
    const heir = heirs.findIndex(({ spec }) => (spec as Place).finding.rule === finding.rule);
    const id = heir < 0 ? undefined : (heirs.splice(heir, 1)[0]!.spec as Place).id;
    return underline(block, pos, finding, id) ?? [];
  });
  return { gone: [...gone], fresh };
}

/** All that a place tells a person, whatever its offsets are. */
function tellingOf({ finding, beside }: Omit<Place, 'id'>): string {
  const { rule, quote, message, fixes, others, class: kind } = finding;
  return JSON.stringify([rule, quote, message, fixes, others, kind, beside]);
}
