import type { Mark, Node } from 'prosemirror-model';
import { type Command, type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { Transform } from 'prosemirror-transform';
import { smallestEdits } from '../../engine/edits.ts';
import { schema } from '../../engine/schema.ts';
import { ask } from '../queue-plugin.ts';
import { say } from '../strings.ts';
import {
  type Answer,
  askFind,
  asReplacement,
  type FindBar,
  findOf,
  matchesOf,
  nearest,
  type PlacedMatch,
} from './find-plugin.ts';
import { type FindQuery, type Match, replacementOf, searchText } from './pattern.ts';

/**
 * Opens the bar with what is selected on the page, or with what was looked for last: so too where the
 * selection is a match of that, or the keyboard is not on the page.
 */
export const openFind =
  (replacing: boolean): Command =>
  (state, dispatch, view) => {
    const { bar } = findOf(state);
    const given = view?.hasFocus() !== false && !selectedMatch(state);
    const text = given ? selectedText(state) : undefined;
    const query = text === undefined ? bar.query : { ...bar.query, text, regex: false };
    dispatch?.(
      askFind(ask(state.tr, { reviewing: false }), {
        bar: { open: true, replacing, query: { ...query }, called: bar.called + 1 },
        seek: { pos: state.selection.from, direction: 1 },
      }),
    );
    return true;
  };

/** A selection is looked for where it lies in one block and is no longer than a person would type. */
const LONGEST = 200;

function selectedText({ selection }: EditorState): string | undefined {
  const { empty, $from, $to } = selection;
  if (empty || !$from.sameParent($to) || !$from.parent.isTextblock) return undefined;
  const text = searchText($from.parent).slice($from.parentOffset, $to.parentOffset);
  return text.length <= LONGEST && !/[\n\u2029]/.test(text) ? text : undefined;
}

function selectedMatch(state: EditorState): PlacedMatch | undefined {
  const { from, to } = state.selection;
  const matches = matchesOf(state.doc, findOf(state).answers);
  return matches.find((match) => match.from === from && match.to === to);
}

export const closeFind: Command = (state, dispatch) => {
  if (!findOf(state).bar.open) return false;
  dispatch?.(askFind(state.tr, { bar: { open: false }, seek: undefined }));
  return true;
};

/** Changes the query and goes to its first match from the selection on. */
export const lookFor =
  (change: Partial<FindQuery>): Command =>
  (state, dispatch) => {
    const query = { ...findOf(state).bar.query, ...change };
    dispatch?.(
      askFind(state.tr, {
        bar: { query },
        seek: { pos: state.selection.from, direction: 1 },
      }),
    );
    return true;
  };

export const changeFindBar =
  (change: Partial<Pick<FindBar, 'replacing' | 'replacement'>>): Command =>
  (state, dispatch) => {
    dispatch?.(askFind(state.tr, { bar: change }));
    return true;
  };

/** Selects the next match, or the one before. It opens the bar where it is shut. */
export const findStep =
  (direction: 1 | -1): Command =>
  (state, dispatch) => {
    const { bar, answers } = findOf(state);
    const { from, to } = state.selection;
    const seek = { pos: direction === 1 ? to : from, direction };
    const tr = state.tr;
    if (!bar.open)
      askFind(tr, { bar: { open: true, query: { ...bar.query }, called: bar.called + 1 }, seek });
    else if (bar.total === undefined) askFind(tr, { seek });
    else goToMatch(tr, nearest(matchesOf(state.doc, answers), seek), direction);
    dispatch?.(tr);
    return true;
  };

/** Replaces the selected match and goes on to the next; with none selected, goes to the next. */
export const replaceOne: Command = (state, dispatch) => {
  const { bar, answers } = findOf(state);
  const match = selectedMatch(state);
  if (!match) return findStep(1)(state, dispatch);
  const tr = asReplacement(state.tr);
  replaceMatches(tr, [match], bar);
  const by = tr.doc.content.size - state.doc.content.size;
  const block = tr.doc.resolve(match.start).parent;
  const left = leftOf(answers.get(match.block)!, match.match, by);
  // Known before the searcher has seen the block, so that the next key press has where to go.
  answers.set(block, left);
  const next = nearest(matchesOf(tr.doc, answers), { pos: match.to + by, direction: 1 });
  dispatch?.(goToMatch(tr, next, 1));
  return true;
};

/** The matches of a block after one of them became `by` units longer. */
function leftOf({ matches }: Answer, gone: Match, by: number): Answer {
  const left = matches.filter((match) => match !== gone);
  return {
    matches: left.map((match) =>
      match.start < gone.end ? match : { ...match, start: match.start + by, end: match.end + by },
    ),
    searched: false,
  };
}

/** Replaces every match: one transaction, one undo step. */
export const replaceAll: Command = (state, dispatch) => {
  const { bar, answers } = findOf(state);
  const matches = matchesOf(state.doc, answers);
  if (!bar.open || matches.length === 0) return false;
  const tr = asReplacement(state.tr);
  replaceMatches(tr, matches, bar);
  dispatch?.(ask(tr, { say: say.replaced(matches.length) }));
  return true;
};

/**
 * Replaces matches with one step a block: each step costs every underline of the document a look, and
 * a block may hold many matches.
 */
function replaceMatches(tr: Transaction, matches: readonly PlacedMatch[], bar: FindBar): void {
  const blocks = new Map<number, PlacedMatch[]>();
  for (const match of matches) blocks.set(match.start, [...(blocks.get(match.start) ?? []), match]);
  // From the end to the start, so that no change moves a place that is still to come.
  for (const [start, own] of [...blocks].reverse()) {
    const { block } = own[0]!;
    const edited = new Transform(block);
    for (const { match } of own.reverse()) replaceMatch(edited, block, match, bar);
    writeDifference(tr, start, block, edited.doc);
  }
}

/** Only what differs is replaced, so marks, links and notes in the rest stay. */
function replaceMatch(edited: Transform, block: Node, match: Match, bar: FindBar): void {
  const before = searchText(block).slice(match.start, match.end);
  const after = replacementOf(match, bar.replacement, bar.query);
  for (const edit of smallestEdits(before, after).reverse()) {
    const [start, end] = [match.start + edit.start, match.start + edit.end];
    // New words at the end of a match are the match's too: they follow the letter before them.
    const like = start === end && edit.start > 0 ? start - 1 : start;
    const { node } = block.childAfter(like);
    edited.replaceWith(start, end, inlineOf(edit.text, block, node?.marks ?? []));
  }
}

/** Makes `before`, whose content starts at `start`, read as `after`. */
function writeDifference(tr: Transaction, start: number, before: Node, after: Node): void {
  const from = before.content.findDiffStart(after.content);
  const ends = before.content.findDiffEnd(after.content);
  if (from === null || ends === null) return;
  // The same letters may end one version and start the difference of the other.
  const shared = Math.max(0, from - Math.min(ends.a, ends.b));
  tr.replace(start + from, start + ends.a + shared, after.slice(from, ends.b + shared));
}

function inlineOf(text: string, block: Node, marks: readonly Mark[]): Node[] {
  const kept = marks.filter(({ type }) => type !== schema.marks.soft_break);
  const parts = block.type.spec.code ? [text] : text.split(/(\n)/);
  return parts
    .filter((part) => part !== '')
    .map((part) =>
      part === '\n' && !block.type.spec.code ? schema.node('hard_break') : schema.text(part, kept),
    );
}

function goToMatch(
  tr: Transaction,
  found: ReturnType<typeof nearest>,
  direction: 1 | -1,
): Transaction {
  if (!found) return askFind(tr, { count: true });
  const { from, to } = found.match;
  tr.setSelection(TextSelection.create(tr.doc, from, to));
  askFind(tr, { count: true, show: true });
  if (!found.wrapped) return tr;
  return ask(tr, { say: direction === 1 ? say.fromStart : say.fromEnd });
}
