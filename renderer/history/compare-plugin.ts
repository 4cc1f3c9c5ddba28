import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { type Decoration, DecorationSet } from 'prosemirror-view';
import { type Change, compare } from '../../engine/compare.ts';
import { addedMarks, removedWidgets } from './drawing.ts';

/** How the changes are shown: in the text, or beside the original. */
export type Comparing = 'inline' | 'side';

export interface Comparison {
  /** The article as it was opened. */
  readonly opened: Node;
  /** What the article is compared with: that, or the file as it is on the disk. */
  readonly original: Node;
  /** Undefined while the page is for writing. */
  readonly how: Comparing | undefined;
  /** What differs from the original, in document order; empty while nobody compares. */
  readonly changes: readonly Change[];
  /** Index of the current change, or -1. */
  readonly at: number;
  readonly drawn: DecorationSet;
  /** Counts the times that the page was asked to bring the current change into view. */
  readonly shown: number;
}

interface News {
  /** `null` ends the comparison. */
  readonly how?: Comparing | null;
  /** What is compared with from now on, until the comparison ends. */
  readonly original?: Node;
  /** What differs, where that is known already. */
  readonly changes?: readonly Change[];
  readonly at?: number;
}

const key = new PluginKey<Comparison>('compare');

export const comparisonOf = (state: EditorState): Comparison => key.getState(state)!;

/** Begins or ends a comparison, or makes another change current. */
export const tellComparison = (tr: Transaction, news: News): Transaction => tr.setMeta(key, news);

/**
 * Compares the article with another version of it. Nothing can be written meanwhile.
 * @param opened the article as it was opened
 */
export function comparing(opened: Node): Plugin<Comparison> {
  return new Plugin<Comparison>({
    key,
    state: {
      init: () => ({
        opened,
        original: opened,
        how: undefined,
        changes: [],
        at: -1,
        drawn: DecorationSet.empty,
        shown: 0,
      }),
      apply: (tr, value, _before, after) => apply(tr, value, after),
    },
    props: {
      editable: (state) => comparisonOf(state).how === undefined,
      decorations: (state) => comparisonOf(state).drawn,
      attributes: (state): Record<string, string> =>
        comparisonOf(state).how ? { class: 'comparing', 'aria-readonly': 'true' } : {},
    },
  });
}

function apply(tr: Transaction, value: Comparison, { doc, selection }: EditorState): Comparison {
  const news: News = tr.getMeta(key) ?? {};
  const how = news.how === null ? undefined : (news.how ?? value.how);
  if (!how) return value.how ? ended(value) : value;
  const original = news.original ?? value.original;
  const isStale = value.how === undefined || tr.docChanged || original !== value.original;
  if (!isStale && how === value.how && news.at === undefined) return value;
  const changes = news.changes ?? (isStale ? compare(original, doc) : value.changes);
  const begun = value.how === undefined ? nextFrom(changes, selection.from) : value.at;
  const at = Math.min(news.at ?? begun, changes.length - 1);
  const drawn = DecorationSet.create(doc, draw(original, doc, changes, at, how));
  return { ...value, original, how, changes, at, drawn, shown: value.shown + Number(at >= 0) };
}

const ended = (value: Comparison): Comparison => ({
  ...value,
  original: value.opened,
  how: undefined,
  changes: [],
  at: -1,
  drawn: DecorationSet.empty,
});

/** The first change that is not before a position, else the last one. */
function nextFrom(changes: readonly Change[], pos: number): number {
  const ahead = changes.findIndex(({ toB }) => toB >= pos);
  return ahead < 0 ? changes.length - 1 : ahead;
}

function draw(
  original: Node,
  doc: Node,
  changes: readonly Change[],
  at: number,
  how: Comparing,
): Decoration[] {
  return changes.flatMap((change, index) => {
    const look = { index, isCurrent: index === at };
    return [
      ...addedMarks(doc, change.fromB, change.toB, look),
      ...removedWidgets(original, change, look, how),
    ];
  });
}
