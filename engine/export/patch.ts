import { diffArrays } from 'diff';
import type { Node } from 'prosemirror-model';
import type { Segment, SourceRange } from '../article.ts';

/** More changes than this are no patch but a new text. */
const MOST_CHANGES = 300;

/** A textblock's text, unit for unit, its code included. */
export const unitsOf = (block: Node) =>
  block.textBetween(0, block.content.size, '', (leaf) =>
    leaf.type.name === 'hard_break' ? '\n' : '\uFFFC',
  );

/**
 * Carries the changes of a text over to its spelling, so that all else in it stays as it was
 * written. What comes out need not say what the new text says: read it before use.
 * @param source that the text was imported from
 * @param range where its spelling stands
 * @param units of the old text
 * @param after units of the new text, in normal form
 * @returns undefined where a change touches what the source writes in another way
 */
export function patch(
  source: string,
  range: SourceRange,
  pieces: readonly Segment[],
  units: string,
  after: string,
): string | undefined {
  const { text: before, segments } = withoutLoose(units, pieces);
  const changes = changesBetween(before, after);
  if (!changes) return undefined;
  let result = '';
  let copied = range.from;
  let at = 0;
  for (const [index, { added, removed, value }] of changes.entries()) {
    if (!added && !removed) {
      at += value.length;
      continue;
    }
    const alone = removed && !changes[index - 1]?.added && !changes[index + 1]?.added;
    const start = alone ? together(before, segments, at, value.length) : at;
    const place = added
      ? insertion(segments, at)
      : { from: startOf(segments, start), to: unitAt(segments, start + value.length - 1, 1) };
    if (place?.from === undefined || place.to === undefined || place.from < copied)
      return undefined;
    result += source.slice(copied, place.from);
    if (added) {
      if (/[\n\uFFFC]/.test(value)) return undefined;
      result += value;
    }
    copied = place.to;
    if (removed) at += value.length;
  }
  return result + source.slice(copied, range.to);
}

interface Change {
  readonly added: boolean;
  readonly removed: boolean;
  readonly value: string;
}

/** Words and signs that came, went or stayed; of a word that became another one, what differs. */
function changesBetween(before: string, after: string): Change[] | undefined {
  const words = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+|./gsu) ?? [];
  const parts = diffArrays(words(before), words(after), { maxEditLength: MOST_CHANGES });
  const changes = parts?.map(({ value, ...part }) => ({ ...part, value: value.join('') }));
  return changes?.flatMap((change, index) => {
    const next = changes[index + 1];
    if (change.added && changes[index - 1]?.removed) return [];
    return change.removed && next?.added ? replaced(change.value, next.value) : change;
  });
}

function replaced(before: string, after: string): Change[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const middle = (text: string) => text.slice(head, text.length - tail);
  return [
    { added: false, removed: false, value: before.slice(0, head) },
    { added: false, removed: true, value: middle(before) },
    { added: true, removed: false, value: middle(after) },
    { added: false, removed: false, value: before.slice(before.length - tail) },
  ].filter(({ value }) => value !== '');
}

/**
 * Takes blanks away beside a cell's new spelling, or puts them there, so that its column stays
 * aligned.
 * @returns what to write and where, or undefined where there are too few
 */
export function fitted(
  source: string,
  { from, to }: SourceRange,
  spelling: string,
  align: string | null,
): (SourceRange & { readonly spelling: string }) | undefined {
  const grown = spelling.length - (to - from);
  if (grown === 0) return { from, to, spelling };
  const isRight = align === 'right';
  const line = source.slice(source.lastIndexOf('\n', from - 1) + 1, from);
  const [gap] = (isRight ? / *$/.exec(line) : /^ */.exec(source.slice(to)))!;
  // One blank stays before the bar.
  if (align === 'center' || gap.length <= grown) return undefined;
  const taken = Math.max(0, grown);
  const blanks = ' '.repeat(Math.max(0, -grown));
  return isRight
    ? { from: from - taken, to, spelling: blanks + spelling }
    : { from, to: to + taken, spelling: spelling + blanks };
}

/** Blanks beside hard breaks, breaks at the end: what no text in normal form has. */
const LOOSE = /^[ \t]+|[ \t]+(?=\n)|(?<=\n)[ \t]+|[ \t\n]+$/g;

/** A text without loose blanks, which the source keeps, and where its units stand. */
function withoutLoose(text: string, segments: readonly Segment[]) {
  let kept = '';
  const places: Segment[] = [];
  let from = 0;
  const keep = (to: number) => {
    for (const { at, length, ...segment } of segments) {
      const start = Math.max(at, from);
      if (start >= to || start > Math.max(at, at + length - 1)) continue;
      places.push({
        at: kept.length + start - from,
        from: segment.from + start - at,
        length: Math.min(at + length, to) - start,
      });
    }
    kept += text.slice(from, to);
  };
  for (const { 0: loose, index } of text.matchAll(LOOSE)) {
    keep(index);
    from = index + loose.length;
  }
  keep(text.length);
  return { text: kept, segments: places };
}

/** Where a unit stands that the source has as it is, plus `past` units. */
function unitAt(segments: readonly Segment[], at: number, past = 0): number | undefined {
  const segment = segments.find((other) => other.at <= at && at < other.at + other.length);
  return segment && segment.from + at - segment.at + past;
}

/**
 * Where a removal may as well start: of `the the ` either `the ` can go. Best is what the source has
 * in one piece, without a mark's end inside.
 */
function together(text: string, segments: readonly Segment[], at: number, length: number): number {
  const isWhole = (start: number) => {
    const [from, to] = [unitAt(segments, start), unitAt(segments, start + length - 1, 1)];
    return from !== undefined && to !== undefined && to - from === length;
  };
  for (let start = at; start >= 0; start--) {
    if (isWhole(start)) return start;
    if (start === 0 || text[start - 1] !== text[start - 1 + length]) break;
  }
  for (
    let start = at;
    text[start] === text[start + length] && start + length < text.length;
    start++
  )
    if (isWhole(start + 1)) return start + 1;
  return at;
}

/** Where a unit starts, however the source has it. */
const startOf = (segments: readonly Segment[], at: number) =>
  unitAt(segments, at) ?? segments.find((other) => other.at === at)?.from;

/** New text goes after the unit before it, so that it stays inside the marks that end there. */
function insertion(segments: readonly Segment[], at: number) {
  const from = unitAt(segments, at - 1, 1) ?? unitAt(segments, at);
  return from === undefined ? undefined : { from, to: from };
}
