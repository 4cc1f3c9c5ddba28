import type { Node } from 'prosemirror-model';
import { Decoration, type DecorationSet } from 'prosemirror-view';
import type { Finding } from '../engine/finding.ts';
import type { PlacedFinding } from '../engine/fix.ts';
import { foldHabits, shareHabit } from '../engine/habit.ts';
import { textOf } from '../engine/text.ts';

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
  return Decoration.inline(
    from,
    to,
    {
      // An element of its own, so that a finding inside a quotation has its own line.
      nodeName: 'span',
      class: `finding ${finding.family.toLowerCase()} ${finding.class}`,
      'data-rule': finding.rule,
      'aria-invalid': 'grammar',
    },
    { id, finding, beside: besideOf(textOf(block), finding) } satisfies Place,
  );
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
export function placedIn(doc: Node, { place, from, to }: PlaceNow): PlacedFinding {
  const { finding } = place;
  const pos = doc.resolve(from).start();
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
