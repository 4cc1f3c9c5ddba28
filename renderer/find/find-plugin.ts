import { closeHistory } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import {
  type EditorState,
  Plugin,
  PluginKey,
  type Selection,
  type Transaction,
} from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { say } from '../strings.ts';
import { FindLoop } from './find-loop.ts';
import { type FindQuery, faultOf, type Match } from './pattern.ts';
import { type Searcher, WorkerSearcher } from './searcher.ts';

/** The matches of one block. */
export interface Answer {
  readonly matches: readonly Match[];
  /** False where it was worked out from a replacement, and the block is yet to be searched. */
  readonly searched: boolean;
}

/** What the bar shows. */
export interface FindBar {
  readonly open: boolean;
  readonly replacing: boolean;
  readonly query: FindQuery;
  readonly replacement: string;
  /** Counts the times that a person asked for the bar, to bring the keyboard there. */
  readonly called: number;
  /** How many matches there are; undefined while they are searched for. */
  readonly total: number | undefined;
  /** Which of them is selected, from 1. */
  readonly at: number | undefined;
  /** Why there is no search: what is wrong with the expression, or that it takes too long. */
  readonly fault: string | undefined;
}

export interface Find {
  readonly bar: FindBar;
  /** As with findings, a block that is not in here is one that changed. */
  readonly answers: WeakMap<Node, Answer>;
  /** Where to go once all is searched: to the first match from here on, or back from here. */
  readonly seek: Seek | undefined;
  readonly highlights: DecorationSet;
  /** Counts the times that the page was asked to bring the selected match into view. */
  readonly shown: number;
}

interface Seek {
  readonly pos: number;
  readonly direction: 1 | -1;
}

/** A match where it stands now. */
export interface PlacedMatch {
  readonly from: number;
  readonly to: number;
  /** The position of its block's content. */
  readonly start: number;
  readonly block: Node;
  readonly match: Match;
}

interface Change {
  readonly bar?: Partial<FindBar>;
  readonly answers?: readonly (readonly [Node, Answer])[];
  readonly seek?: Seek | undefined;
  /** Counts the matches and draws them anew. */
  readonly count?: boolean;
  /** Brings the selection into view. */
  readonly show?: boolean;
}

const key = new PluginKey<Find>('find');

export const findOf = (state: EditorState): Find => key.getState(state)!;

export function askFind(tr: Transaction, change: Change): Transaction {
  return tr.setMeta(key, { ...tr.getMeta(key), ...change });
}

const REPLACED = 'replaced';
const isReplacement = (tr: Transaction) => tr.getMeta(REPLACED) === true;

/** Makes a transaction that replaces matches an undo step of its own. */
export const asReplacement = (tr: Transaction): Transaction =>
  closeHistory(tr).setMeta(REPLACED, true);

/** Keeps what is looked for and where it was found. It searches only while the bar is open. */
export function find(searcher: Searcher = new WorkerSearcher()): Plugin<Find> {
  return new Plugin<Find>({
    key,
    state: { init: () => NOTHING, apply },
    // What was replaced is an undo step of its own: typing right behind it starts another.
    appendTransaction: (trs, _before, after) =>
      trs.some(isReplacement) ? closeHistory(after.tr) : null,
    props: { decorations: (state) => findOf(state).highlights },
    view: (view) => {
      const loop = new FindLoop(view, searcher);
      return { update: () => loop.update(), destroy: () => loop.close() };
    },
  });
}

const NOTHING: Find = {
  bar: {
    open: false,
    replacing: false,
    query: { text: '', matchCase: false, wholeWord: false, regex: false },
    replacement: '',
    called: 0,
    total: undefined,
    at: undefined,
    fault: undefined,
  },
  answers: new WeakMap(),
  seek: undefined,
  highlights: DecorationSet.empty,
  shown: 0,
};

function apply(tr: Transaction, value: Find): Find {
  const change: Change | undefined = tr.getMeta(key);
  let next = value;
  if (tr.docChanged)
    next = {
      ...next,
      highlights: next.highlights.map(tr.mapping, tr.doc),
      seek: next.seek && { ...next.seek, pos: tr.mapping.map(next.seek.pos) },
    };
  if (!change) return next;
  if (change.bar) next = changeBar(next, change.bar);
  if ('seek' in change) next = { ...next, seek: change.seek };
  if (change.show) next = { ...next, shown: next.shown + 1 };
  for (const [block, answer] of change.answers ?? []) next.answers.set(block, answer);
  return change.count ? count(next, tr.doc, tr.selection) : next;
}

function changeBar(value: Find, change: Partial<FindBar>): Find {
  const bar = { ...value.bar, ...change };
  if (!bar.open) return { ...value, bar, highlights: DecorationSet.empty };
  if (!change.query) return { ...value, bar };
  const fault = faultOf(bar.query);
  return {
    ...value,
    answers: new WeakMap(),
    highlights: DecorationSet.empty,
    bar: {
      ...bar,
      total: undefined,
      at: undefined,
      fault: fault === undefined ? undefined : say.findFault(fault),
    },
  };
}

/** So many matches are drawn, the nearest ones: a letter has tens of thousands in a long article. */
const DRAWN = 1_000;

function count(value: Find, doc: Node, { from, to }: Selection): Find {
  const matches = matchesOf(doc, value.answers);
  const at = matches.findIndex((match) => match.from === from && match.to === to) + 1;
  const nearest = matches.findIndex((match) => match.to >= from);
  const first = Math.max(0, (nearest < 0 ? matches.length : nearest) - DRAWN / 2);
  const drawn = matches.slice(first, first + DRAWN).map((match, index) =>
    Decoration.inline(match.from, match.to, {
      class: first + index === at - 1 ? 'match now' : 'match',
    }),
  );
  return {
    ...value,
    highlights: DecorationSet.create(doc, drawn),
    bar: { ...value.bar, total: matches.length, at: at || undefined },
  };
}

/** The known matches in document order. */
export function matchesOf(doc: Node, answers: WeakMap<Node, Answer>): PlacedMatch[] {
  return searchBlocks(doc).flatMap(({ block, start }) =>
    (answers.get(block)?.matches ?? []).map((match) => ({
      from: start + match.start,
      to: start + match.end,
      start,
      block,
      match,
    })),
  );
}

/** Every textblock, code too, with the position of its content. */
export function searchBlocks(doc: Node): { readonly block: Node; readonly start: number }[] {
  const blocks: { block: Node; start: number }[] = [];
  doc.descendants((block, pos) => {
    if (block.isTextblock) blocks.push({ block, start: pos + 1 });
    return !block.isTextblock;
  });
  return blocks;
}

/** The nearest match in a direction, going round at the end. */
export function nearest(
  matches: readonly PlacedMatch[],
  { pos, direction }: Seek,
): { readonly match: PlacedMatch; readonly wrapped: boolean } | undefined {
  const ahead =
    direction === 1
      ? matches.find(({ from }) => from >= pos)
      : matches.filter(({ to }) => to <= pos).at(-1);
  if (ahead) return { match: ahead, wrapped: false };
  const round = matches.at(direction === 1 ? 0 : -1);
  return round && { match: round, wrapped: true };
}
