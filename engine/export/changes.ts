import { type ArrayChange, diffArrays } from 'diff';

/** A piece of two versions of a text: in both, in the new one alone, or in the old one alone. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/**
 * More changed words in a row of changed lines, or changed lines between two that stand once, than
 * this are one change.
 */
const MOST_CHANGES = 4_000;

/** A word with its apostrophes, one sign of a script without blanks, a line end, blanks, one sign. */
export const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+(?:['’_-][\p{L}\p{M}\p{N}]+)*|\r\n|[\n\r]|[^\S\n\r]+|./gsu;
/** A line, and the empty ones behind it. */
const LINE = /[^\n]*\n(?:[ \t]*\r?\n)*|[^\n]+$/g;

/**
 * The changes from one text to another, by words. What is removed stands before what is added in its
 * place. Without the added pieces it is `before`, without the removed ones `after`.
 */
export function changesBetween(before: string, after: string): Piece[] {
  const pieces: Piece[] = [];
  // Lines first: what is equal between two versions of an article is mostly whole paragraphs.
  for (const { removed, added, same } of hunksOf(lineChanges(before, after))) {
    // As many lines as before are most likely the same ones, each of them changed.
    if (removed.length === added.length)
      removed.forEach((line, index) => {
        pieces.push(...wordChanges(line, added[index]!));
      });
    else pieces.push(...wordChanges(removed.join(''), added.join('')));
    pieces.push({ kind: 'same', text: same.join('') });
  }
  return withWholeGaps(joined(pieces));
}

function wordChanges(before: string, after: string): Piece[] {
  const pieces: Piece[] = [];
  let [removed, added] = ['', ''];
  const hunks = hunksOf(changes(before.match(TOKEN) ?? [], after.match(TOKEN) ?? []));
  hunks.forEach((hunk, index) => {
    removed += hunk.removed.join('');
    added += hunk.added.join('');
    const same = hunk.same.join('');
    const next = hunks[index + 1];
    const isReplaced = removed !== '' && added !== '';
    // Two changed words with a blank between them are one changed phrase.
    if (isReplaced && next?.removed.length && next.added.length && /^[^\S\n\r]+$/.test(same)) {
      removed += same;
      added += same;
      return;
    }
    pieces.push({ kind: 'removed', text: removed }, { kind: 'added', text: added });
    pieces.push({ kind: 'same', text: same });
    [removed, added] = ['', ''];
  });
  return pieces;
}

/**
 * What changed between the lines. Those that stand once in both texts part them first, so that the
 * time grows with the text and not with the square of its changes.
 */
function lineChanges(before: string, after: string): ArrayChange<string>[] {
  const [old, fresh] = [before.match(LINE) ?? [], after.match(LINE) ?? []];
  const result: ArrayChange<string>[] = [];
  let [i, j] = [0, 0];
  for (const [oldIndex, freshIndex] of [...anchors(old, fresh), [old.length, fresh.length]]) {
    result.push(...changes(old.slice(i, oldIndex), fresh.slice(j, freshIndex)));
    const value = old.slice(oldIndex, oldIndex! + 1);
    result.push({ value, count: value.length, added: false, removed: false });
    [i, j] = [oldIndex! + 1, freshIndex! + 1];
  }
  return result;
}

/** Where values stand that both lists have once, as many of them as are in the same order in both. */
export function anchors<Value>(
  old: readonly Value[],
  fresh: readonly Value[],
): (readonly [number, number])[] {
  const [inOld, inFresh] = [onlyPlaces(old), onlyPlaces(fresh)];
  interface Pair {
    readonly at: readonly [number, number];
    readonly before: Pair | undefined;
  }
  /** The pair with the least place in `fresh` that ends a row of this length. */
  const ends: Pair[] = [];
  for (const [line, oldIndex] of inOld) {
    const freshIndex = inFresh.get(line);
    if (oldIndex === undefined || freshIndex === undefined) continue;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]!.at[1] < freshIndex) low = middle + 1;
      else high = middle;
    }
    ends[low] = { at: [oldIndex, freshIndex], before: ends[low - 1] };
  }
  const row: (readonly [number, number])[] = [];
  for (let pair = ends.at(-1); pair; pair = pair.before) row.push(pair.at);
  return row.reverse();
}

/** The index of each value; undefined where it stands more than once. */
function onlyPlaces<Value>(values: readonly Value[]): Map<Value, number | undefined> {
  const places = new Map<Value, number | undefined>();
  values.forEach((value, index) => {
    places.set(value, places.has(value) ? undefined : index);
  });
  return places;
}

function changes(old: string[], fresh: string[]): ArrayChange<string>[] {
  const all = (value: string[], added: boolean) => ({
    value,
    count: value.length,
    added,
    removed: !added,
  });
  return (
    diffArrays(old, fresh, { maxEditLength: MOST_CHANGES }) ?? [all(old, false), all(fresh, true)]
  );
}

/** What changed at one place, and the equal tokens behind it. */
interface Hunk {
  readonly removed: string[];
  readonly added: string[];
  readonly same: string[];
}

function hunksOf(all: readonly ArrayChange<string>[]): Hunk[] {
  const hunks: Hunk[] = [];
  for (const { added, removed, value } of all) {
    let last = hunks.at(-1);
    if (!last || ((added || removed) && last.same.length > 0)) {
      last = { removed: [], added: [], same: [] };
      hunks.push(last);
    }
    const kind = added ? 'added' : removed ? 'removed' : 'same';
    for (const token of value) last[kind].push(token);
  }
  return hunks;
}

/** Joins neighbours of one kind and drops what is empty. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const { kind, text } of pieces) {
    const last = result.at(-1);
    if (text === '') continue;
    if (last?.kind === kind) result[result.length - 1] = { kind, text: last.text + text };
    else result.push({ kind, text });
  }
  return result;
}

/**
 * Where a paragraph came or went, the change may as well start with its last line end as with the
 * whole gap before it: `same⏎ + ⏎added⏎` is `same + ⏎⏎added + ⏎`. The second keeps gaps whole.
 */
function withWholeGaps(pieces: readonly Piece[]): Piece[] {
  const result = [...pieces];
  result.forEach(({ kind, text }, index) => {
    const [before, after] = [result[index - 1], result[index + 1]];
    const end = /^\r?\n/.exec(text)?.[0];
    if (!end || kind === 'same' || before?.kind !== 'same' || (after && after.kind !== 'same'))
      return;
    if (text === end || !before.text.endsWith(end) || !text.endsWith(end)) return;
    result[index - 1] = { kind: 'same', text: before.text.slice(0, -end.length) };
    result[index] = { kind, text: end + text.slice(0, -end.length) };
    result[index + 1] = { kind: 'same', text: end + (after?.text ?? '') };
  });
  return joined(result);
}
