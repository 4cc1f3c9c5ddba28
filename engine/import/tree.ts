import type { Nodes, Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Places, recordPlaces } from './places.ts';

/** A Markdown text as mdast. Of a position only the offsets hold, in units of the whole text. */
export interface Tree {
  readonly nodes: readonly RootContent[];
  readonly places: Places;
}

/** Longer texts are parsed in windows: micromark's time grows with the square of their lists. */
const WINDOW = 1 << 16;

/**
 * Parses CommonMark with gfm and front matter.
 * @param window how many units are parsed at a time, or more where one block is longer
 */
export function parseTree(text: string, window = WINDOW): Tree {
  const windows = [...windowsOf(text, window)];
  const labels = new Set<string>();
  for (const { tree } of windows) for (const node of tree.nodes) collectLabels(node, labels);
  const nodes: RootContent[] = [];
  const places: Places = new Map();
  for (const { from, to, tree } of windows) {
    const { nodes: parsed, places: found } = withLabels(text.slice(from, to), tree, labels);
    for (const node of parsed) {
      move(node, from, found);
      nodes.push(node);
    }
    for (const [node, pieces] of found) places.set(node, pieces);
  }
  return { nodes, places };
}

function parse(text: string, atStart = false): Tree {
  const places: Places = new Map();
  const processor = unified().use(remarkParse).use(recordPlaces, places, text).use(remarkGfm);
  if (atStart) processor.use(remarkFrontmatter, ['yaml', 'toml']);
  const root: Root = processor.parse(text);
  return { nodes: root.children, places };
}

interface Window {
  readonly from: number;
  readonly to: number;
  /** Its offsets count from `from`. */
  readonly tree: Tree;
}

/**
 * Cuts a text between top-level blocks. Each window is parsed up to a blank line; its last block may
 * go on after that and is left to the next window, what stands before it can't.
 */
function* windowsOf(text: string, window: number): Iterable<Window> {
  let from = 0;
  let size = window;
  while (from < text.length) {
    const end = from + size < text.length ? blankLineAfter(text, from + size) : text.length;
    const tree = parse(text.slice(from, end), from === 0);
    const [first] = tree.nodes;
    const last = tree.nodes.at(-1);
    if (end === text.length || !first || !last) {
      yield { from, to: end, tree };
      from = end;
    } else if (first === last) size *= 2;
    else {
      // Front matter has a window of its own, since nothing may be put before it.
      const cut = (first.type as string) === 'yaml' || (first.type as string) === 'toml' ? 1 : -1;
      const next = tree.nodes.at(cut)!.position!.start.offset!;
      const to = text.lastIndexOf('\n', from + next - 1) + 1;
      yield { from, to, tree: { ...tree, nodes: tree.nodes.slice(0, cut) } };
      from = to;
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

const isFootnote = (node: Nodes) => node.type === 'footnoteDefinition';

function collectLabels(node: Nodes, labels: Set<string>): void {
  if (node.type === 'definition' || node.type === 'footnoteDefinition')
    labels.add((isFootnote(node) ? '^' : '') + node.identifier.toUpperCase());
  if ('children' in node) for (const child of node.children) collectLabels(child, labels);
}

/** Parses a window again where it names definitions that stand in another one. */
function withLabels(text: string, tree: Tree, labels: ReadonlySet<string>): Tree {
  if (labels.size === 0) return tree;
  const own = new Set<string>();
  for (const node of tree.nodes) collectLabels(node, own);
  const missing = usedLabels(text, labels).filter((label) => !own.has(label));
  if (missing.length === 0) return tree;
  const head = headOf(missing.map((label) => `[${label}]: x`));
  const again = parse(head + text);
  const nodes = again.nodes.filter(({ position }) => position!.start.offset! >= head.length);
  for (const node of nodes) move(node, -head.length, again.places);
  return { nodes, places: again.places };
}

/**
 * The labels of definitions that a text names, each once.
 * @param labels in upper case, a footnote's after a `^`
 */
export function usedLabels(text: string, labels: Pick<ReadonlySet<string>, 'has'>): string[] {
  const used = new Set<string>();
  for (const { 1: inside } of text.matchAll(/\[((?:\\.|[^[\]\\])+)(?=\])/gs)) {
    const label = inside!.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase();
    if (labels.has(label)) used.add(label);
  }
  return [...used];
}

/** A text of definitions that can't reach into what follows it. */
export const headOf = (definitions: readonly string[]) =>
  `${definitions.map((definition) => `${definition}\n\n`).join('')}#\n\n`;

/** Moves a node, and the pieces of its text, by so many units. */
function move(node: Nodes, by: number, places: Places): void {
  if (node.position) {
    node.position.start.offset! += by;
    node.position.end.offset! += by;
  }
  const pieces = places.get(node);
  if (pieces)
    places.set(
      node,
      pieces.map((piece) => ({ ...piece, from: piece.from + by })),
    );
  if ('children' in node) for (const child of node.children) move(child, by, places);
}
