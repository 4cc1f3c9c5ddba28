import type { Nodes, Root, Text } from 'mdast';
import type { Extension, Handle } from 'mdast-util-from-markdown';
import type { Processor } from 'unified';

/** A stretch of an mdast text: `length` units that the source writes from `from` on. */
export interface Piece {
  readonly from: number;
  readonly length: number;
  /** Whether the source has these very units, not an entity or a line end. */
  readonly same: boolean;
}

/** By paragraph, heading or table cell: the pieces of all its text, in order. */
export type Places = Map<Nodes, Piece[]>;

/** The tokens that add to a text node, by the time they end. */
const TEXT_TOKENS = new Set([
  'data',
  'characterEscapeValue',
  'characterReference',
  'lineEnding',
  'autolinkProtocol',
  'autolinkEmail',
  'literalAutolinkEmail',
  'literalAutolinkHttp',
  'literalAutolinkWww',
]);

/**
 * A remark plugin that notes for each piece of text where it stands. Use it before remark-gfm,
 * which cuts texts at bare addresses and gives the parts no position.
 */
export function recordPlaces(this: Processor, places: Places): undefined {
  const pieces = new WeakMap<Text, { length: number; list: Piece[] }>();
  const record: Handle = function (token) {
    if (!TEXT_TOKENS.has(token.type)) return;
    const top = this.stack.at(-1);
    const text = top && 'children' in top ? top.children.at(-1) : undefined;
    if (text?.type !== 'text') return;
    let known = pieces.get(text);
    if (!known) {
      known = { length: 0, list: [] };
      pieces.set(text, known);
    }
    const length = text.value.length - known.length;
    if (length === 0) return;
    const same = token.type !== 'lineEnding' && token.end.offset - token.start.offset === length;
    known.list.push({ from: token.start.offset, length, same });
    known.length = text.value.length;
  };
  const extension: Extension = {
    afterExit: record,
    transforms: [(tree: Root) => collect(tree, undefined)],
  };
  const collect = (node: Nodes, block: Nodes | undefined): undefined => {
    if (node.type === 'text') {
      const { list, length } = pieces.get(node) ?? { list: [], length: 0 };
      if (block) places.get(block)!.push(...dropHead(list, length - node.value.length));
    } else if ('children' in node) {
      const inner = isTextblock(node) ? node : block;
      if (inner === node) places.set(node, []);
      for (const child of node.children) collect(child, inner);
    }
  };
  const data = this.data() as { fromMarkdownExtensions?: (Extension | Extension[])[] };
  data.fromMarkdownExtensions ??= [];
  data.fromMarkdownExtensions.push(extension);
}

const isTextblock = ({ type }: Nodes) =>
  type === 'paragraph' || type === 'heading' || type === 'tableCell';

/** A task's text has lost the blank after its box. */
function dropHead(list: readonly Piece[], count: number): readonly Piece[] {
  const [first, ...rest] = list;
  if (count <= 0 || !first) return list;
  const { from, length, same } = first;
  return length > count ? [{ from: from + count, length: length - count, same }, ...rest] : rest;
}
