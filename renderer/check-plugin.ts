import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { type Decoration, DecorationSet } from 'prosemirror-view';
import type { Settings } from '../engine/block.ts';
import { EditStep } from '../engine/edit-step.ts';
import type { Finding } from '../engine/finding.ts';
import { mergeFindings } from '../engine/merge.ts';
import { ruleCard } from '../engine/rule-card.ts';
import { decisionSteps, dismissedKeys, ledgerOf, openFindings } from '../engine/session.ts';
import { type TextBlock, textBlocks, textOf } from '../engine/text.ts';
import type { Answer } from './answer.ts';
import { blocksBetween, changedBlocks } from './changes.ts';
import { inOrder } from './in-order.ts';
import { leaveKept } from './kept-places.ts';
import { carry, listed, type Place, placedIn, placesIn, redraw } from './places.ts';

export interface Check {
  readonly settings: Settings;
  /** One decoration a finding, its `spec` a `Place`. */
  readonly underlines: DecorationSet;
  /** Where findings stand that were kept for their place. They are not drawn. */
  readonly kept: DecorationSet;
  /**
   * In document order, a habit once. The array is the same until a finding comes, goes or is told
   * anew.
   */
  readonly places: readonly Place[];
  /** The textblocks without an answer, those that changed last first. */
  readonly waiting: readonly TextBlock[];
  /** How many waited when the present wait began. */
  readonly total: number;
  /**
   * The whole incremental engine: a block that is not in here is one that changed. An answer about a
   * block that is gone finds no place and changes nothing.
   */
  readonly answers: WeakMap<Node, Answer>;
  /** What the last pass over the document found. A block that changed since is not in here. */
  readonly documentFindings: WeakMap<Node, readonly Finding[]>;
  /** Whether that pass was made, under these settings. */
  readonly reviewed: boolean;
}

interface News {
  readonly settings?: Settings;
  readonly answers?: readonly (readonly [Node, Answer])[];
  readonly documentFindings?: readonly (readonly [Node, readonly Finding[]])[];
  /** Ids of places that were accepted or dismissed. */
  readonly decided?: ReadonlySet<number>;
}

const key = new PluginKey<Check>('check');

export const checkOf = (state: EditorState): Check => key.getState(state)!;

/** Tells the state what a worker found, or what was decided. */
export function tell(tr: Transaction, news: News): Transaction {
  return tr.setMeta(key, { ...tr.getMeta(key), ...news });
}

/** Keeps the findings of the document. It needs the `session` plugin before it. */
export function check(settings: Settings): Plugin<Check> {
  return new Plugin<Check>({
    key,
    state: {
      init: (_config, { doc }) => begin(doc, settings, DecorationSet.empty, DecorationSet.empty),
      apply: (tr, value, _before, after) => apply(value, tr, after),
    },
    props: { decorations: (state) => inOrder(checkOf(state).underlines) },
  });
}

function begin(
  doc: Node,
  settings: Settings,
  underlines: DecorationSet,
  kept: DecorationSet,
): Check {
  const waiting = textBlocks(doc);
  return {
    settings,
    underlines,
    kept,
    places: listed(underlines),
    waiting,
    total: waiting.length,
    answers: new WeakMap(),
    documentFindings: new WeakMap(),
    reviewed: false,
  };
}

function apply(value: Check, tr: Transaction, after: EditorState): Check {
  const news: News = tr.getMeta(key) ?? {};
  const dismissed = dismissedKeys(ledgerOf(after));
  let next = value;
  const { decided = NONE } = news;
  if (tr.docChanged) next = followChange(next, tr, decided, dismissed);
  else if (decided.size > 0) next = takeAway(next, tr.doc, decided);
  if (news.settings) next = begin(tr.doc, news.settings, next.underlines, next.kept);
  if (news.answers) next = takeAnswers(next, tr.doc, news.answers, dismissed);
  if (news.documentFindings)
    next = takeDocumentFindings(next, tr.doc, news.documentFindings, dismissed);
  return next.places === STALE ? { ...next, places: listed(next.underlines) } : next;
}

const NONE: ReadonlySet<number> = new Set();

/** Stands for the places until all of a transaction is taken in; then they are listed, once. */
const STALE: readonly Place[] = [];

function followChange(
  value: Check,
  tr: Transaction,
  decided: ReadonlySet<number>,
  dismissed: ReadonlySet<string>,
): Check {
  const { underlines, lost } = carry(value.underlines, tr, decided);
  const places = lost ? STALE : value.places;
  const touched = touchedBlocks(tr);
  const isKnown = ({ node, kind }: TextBlock) => value.answers.get(node)?.kind === kind;
  const fresh = touched.filter((block) => !isKnown(block));
  const waiting = [...fresh, ...stillWaiting(value.waiting, tr, fresh)];
  const total = value.waiting.length === 0 ? waiting.length : Math.max(value.total, waiting.length);
  const kept = value.kept.map(tr.mapping, tr.doc);
  const next = { ...value, underlines, kept, places, waiting, total };
  const known = touched.filter(isKnown);
  return draw(next, tr.doc, [...known, ...redecided(next, tr)], dismissed);
}

/**
 * The blocks that differ, and those that steps wrote over: a block that was taken out and put back is
 * the node that it was, yet what stood on it went with the step.
 */
function touchedBlocks(tr: Transaction): TextBlock[] {
  const blocks = new Map(changedBlocks(tr.before, tr.doc).map((block) => [block.pos, block]));
  const span = writtenSpan(tr);
  for (const block of span ? blocksBetween(tr.doc, span.from, span.to) : [])
    blocks.set(block.pos, block);
  return [...blocks.values()];
}

/**
 * From the first to the last place that steps wrote to, in the new document. A step of edits puts
 * nothing back: each block that it writes to is another.
 */
function writtenSpan(tr: Transaction): { from: number; to: number } | undefined {
  let span: { from: number; to: number } | undefined;
  tr.mapping.maps.forEach((map, i) => {
    if (span) span = { from: map.map(span.from, -1), to: map.map(span.to, 1) };
    if (tr.steps[i] instanceof EditStep) return;
    map.forEach((_oldFrom, _oldTo, from, to) => {
      span = { from: Math.min(span?.from ?? from, from), to: Math.max(span?.to ?? to, to) };
    });
  });
  return span;
}

function stillWaiting(
  waiting: readonly TextBlock[],
  tr: Transaction,
  fresh: readonly TextBlock[],
): TextBlock[] {
  const listed = new Set(fresh.map(({ node }) => node));
  const { size } = tr.doc.content;
  let first = size;
  let last = 0;
  const moved = waiting.map(({ node, pos, kind }) => {
    const before = tr.mapping.map(pos - 1);
    first = Math.min(first, before);
    last = Math.max(last, before + 1);
    return { node, pos: before + 1, kind };
  });
  // One walk: to look each of them up would count the blocks before it each time.
  const standing = new Map<number, Node>();
  tr.doc.nodesBetween(first, Math.min(last, size), (node, before) => {
    if (node.isTextblock) standing.set(before + 1, node);
    return !node.isTextblock;
  });
  return moved.filter(({ node, pos }) => !listed.has(node) && standing.get(pos) === node);
}

/** The blocks with findings of the rules of which this transaction dismisses some, or brings back. */
function redecided(value: Check, tr: Transaction): TextBlock[] {
  const rules = new Set(
    decisionSteps(tr)
      .flatMap(({ decisions }) => decisions)
      .filter(({ what }) => what === 'dismissed')
      .map(({ rule }) => rule),
  );
  if (rules.size === 0) return [];
  return textBlocks(tr.doc).filter(({ node }) => {
    const own = value.answers.get(node)?.findings ?? [];
    const document = value.documentFindings.get(node) ?? [];
    return [...own, ...document].some(({ rule }) => rules.has(rule));
  });
}

function takeAway(value: Check, doc: Node, ids: ReadonlySet<number>): Check {
  const gone = value.underlines.find(undefined, undefined, ({ id }) => ids.has(id));
  return withUnderlines(value, doc, gone, []);
}

function takeAnswers(
  value: Check,
  doc: Node,
  answers: NonNullable<News['answers']>,
  dismissed: ReadonlySet<string>,
): Check {
  for (const [node, answer] of answers) value.answers.set(node, answer);
  const isKnown = ({ node, kind }: TextBlock) => value.answers.get(node)?.kind === kind;
  const waiting = value.waiting.filter((block) => !isKnown(block));
  return draw({ ...value, waiting }, doc, value.waiting.filter(isKnown), dismissed);
}

function takeDocumentFindings(
  value: Check,
  doc: Node,
  found: NonNullable<News['documentFindings']>,
  dismissed: ReadonlySet<string>,
): Check {
  const documentFindings = new WeakMap(found);
  // A block that changed since the last pass may carry findings that only its underlines tell of.
  const carrying = placesIn(value.underlines).some(
    ({ place: { finding } }) => isDocumentRule(finding.rule) || finding.others.some(isDocumentRule),
  );
  const changed = textBlocks(doc).filter(({ node }) => {
    const before = value.documentFindings.get(node) ?? (carrying ? undefined : []);
    return JSON.stringify(documentFindings.get(node)) !== JSON.stringify(before);
  });
  return draw({ ...value, documentFindings, reviewed: true }, doc, changed, dismissed);
}

/** Shows in each block what is known about it, and keeps what shows it already. */
function draw(
  value: Check,
  doc: Node,
  blocks: readonly TextBlock[],
  dismissed: ReadonlySet<string>,
): Check {
  const gone: Decoration[] = [];
  const fresh: Decoration[] = [];
  const kept: Decoration[] = [];
  for (const { node, pos } of blocks) {
    const found = foundIn(value, doc, node, pos);
    const { others, marks } = leaveKept(value.kept, { node, pos }, found, dismissed);
    const wanted = dismissed.size === 0 ? others : openFindings(others, textOf(node), dismissed);
    const change = redraw(value.underlines, node, pos, wanted);
    gone.push(...change.gone);
    fresh.push(...change.fresh);
    kept.push(...marks);
  }
  const next = kept.length > 0 ? { ...value, kept: value.kept.add(doc, kept) } : value;
  return withUnderlines(next, doc, gone, fresh);
}

function foundIn(value: Check, doc: Node, node: Node, pos: number): readonly Finding[] {
  const own = value.answers.get(node)?.findings ?? [];
  const document = value.documentFindings.get(node) ?? carried(value.underlines, doc, node, pos);
  return mergeFindings(own, document);
}

/** A changed block keeps its document findings until the next pass, so that they don't flicker. */
function carried(underlines: DecorationSet, doc: Node, node: Node, pos: number): Finding[] {
  const present = placesIn(underlines, pos, pos + node.content.size).filter(({ place }) =>
    isDocumentRule(place.finding.rule),
  );
  if (present.length === 0) return [];
  const text = textOf(node);
  return present
    .map((now) => placedIn(doc, now))
    .filter((one) => one.pos === pos)
    .map(({ finding }) => finding)
    .filter(({ start, end, quote }) => text.slice(start, end) === quote);
}

const isDocumentRule = (id: string) => ruleCard(id)?.reads === 'document';

function withUnderlines(value: Check, doc: Node, gone: Decoration[], fresh: Decoration[]): Check {
  if (gone.length === 0 && fresh.length === 0) return value;
  const underlines = value.underlines.remove(gone).add(doc, fresh);
  return { ...value, underlines, places: STALE };
}
