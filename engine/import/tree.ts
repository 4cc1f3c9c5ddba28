import type { Nodes, Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { SourceRange } from '../article.ts';
import { gfmFor } from './gfm.ts';
import { collectLabels, missingIn, namedIn, standIns, usedLabels } from './labels.ts';
import { type Places, recordPlaces } from './places.ts';
import { lengthen, shorten } from './prose.ts';

/** A Markdown text as mdast. Of a position only the offsets hold, in units of the whole text. */
export interface Tree {
  readonly nodes: readonly RootContent[];
  readonly places: Places;
}

/** Told how much of a text has been read by now, 0 to 1. */
export type OnRead = (part: number) => void;

interface ParseOptions {
  readonly window?: number | undefined;
  readonly onRead?: OnRead | undefined;
}

/** Longer texts are parsed in windows: micromark's time grows with the square of their lists. */
const WINDOW = 1 << 16;

/**
 * Parses CommonMark with gfm and front matter.
 * @param window how many units are parsed at a time, or more where one block is longer
 */
export function parseTree(text: string, { window = WINDOW, onRead }: ParseOptions = {}): Tree {
  const windows: Window[] = [];
  for (const part of windowsOf(text, window)) {
    windows.push(part);
    onRead?.(part.to / text.length);
  }
  const labels = new Set<string>();
  for (const { tree } of windows) for (const node of tree.nodes) collectLabels(node, labels);
  const nodes: RootContent[] = [];
  const places: Places = new Map();
  for (const part of windows) {
    const tree = windows.length === 1 ? part.tree : withLabels(text, part, labels);
    for (const node of tree.nodes) nodes.push(node);
    for (const [node, pieces] of tree.places) places.set(node, pieces);
  }
  return { nodes, places };
}

/**
 * Parses a part of a text.
 * @param head what to put before it, to have its definitions
 */
function parse(text: string, { from, to }: SourceRange, head: string): Tree {
  const part = text.slice(from, to);
  const short = shorten(part, head);
  const places: Places = new Map();
  const parsed = head + short.text;
  const processor = unified()
    .use(remarkParse)
    .use(recordPlaces, places, parsed)
    .use(gfmFor, parsed);
  if (from === 0 && head === '') processor.use(remarkFrontmatter, ['yaml', 'toml']);
  const root: Root = processor.parse(parsed);
  const nodes = root.children.filter(({ position }) => position!.start.offset! >= head.length);
  lengthen(nodes, places, { head: head.length, from, text: part }, short);
  return { nodes, places };
}

interface Window extends SourceRange {
  readonly tree: Tree;
  /** The labels that were defined when it was parsed. */
  readonly labels: ReadonlySet<string>;
}

/**
 * Cuts a text between top-level blocks. Each window is parsed up to a blank line; its last block may
 * go on after that and is left to the next window, what stands before it can't.
 */
function* windowsOf(text: string, window: number): Iterable<Window> {
  const named = text.length > window ? namedIn(text) : new Set<string>();
  let from = 0;
  let size = window;
  while (from < text.length) {
    const to = from + size < text.length ? blankLineAfter(text, from + size) : text.length;
    const [tree, labels] = parseWith(text, { from, to }, named);
    const [first] = tree.nodes;
    const last = tree.nodes.at(-1);
    if (to === text.length || !first || !last) {
      yield { from, to, tree, labels };
      from = to;
    } else if (first === last) size = 2 * (to - from);
    else {
      // Front matter has a window of its own, since nothing may be put before it.
      const cut = isFrontMatter(first) ? 1 : -1;
      const next = tree.nodes.at(cut)!.position!.start.offset!;
      const end = text.lastIndexOf('\n', next - 1) + 1;
      yield { from, to: end, tree: { ...tree, nodes: tree.nodes.slice(0, cut) }, labels };
      from = end;
      size = window;
    }
  }
}

/** The end of the first blank line from `at` on. */
function blankLineAfter(text: string, at: number): number {
  const blank = /\n[ \t\r]*\n/g;
  blank.lastIndex = at;
  const match = blank.exec(text);
  return match ? match.index + match[0].length : text.length;
}

const isFrontMatter = ({ type }: Nodes) => /^(?:yaml|toml)$/.test(type);

/**
 * Parses a part with stand-ins for what looks defined outside of it.
 * @param named what may be defined in the text
 */
function parseWith(
  text: string,
  range: SourceRange,
  named: ReadonlySet<string>,
): [tree: Tree, labels: Set<string>] {
  const missing = missingIn(text.slice(range.from, range.to), named);
  const tree = parse(text, range, standIns(missing));
  const labels = new Set(missing);
  for (const node of tree.nodes) collectLabels(node, labels);
  return [tree, labels];
}

/** The tree of a window; parsed again where other labels are defined than when it was. */
function withLabels(
  text: string,
  { from, to, tree, labels: known }: Window,
  labels: ReadonlySet<string>,
): Tree {
  if (labels.size + known.size === 0 || tree.nodes.some(isFrontMatter)) return tree;
  const part = text.slice(from, to);
  const used = usedLabels(part, labels);
  if (used.every((label) => known.has(label)) && used.length === usedLabels(part, known).length)
    return tree;
  const own = new Set<string>();
  for (const node of tree.nodes) collectLabels(node, own);
  return parse(text, { from, to }, standIns(used.filter((label) => !own.has(label))));
}
