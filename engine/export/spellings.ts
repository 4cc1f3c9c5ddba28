import type { Node } from 'prosemirror-model';
import { readTree } from '../import/markdown.ts';
import { styleOf } from '../import/style.ts';
import { headOf, parseTree, usedLabels } from '../import/tree.ts';
import { textBlocks } from '../text.ts';
import { matchBlocks } from './chunks.ts';
import { type Context, contentKey } from './inline.ts';
import { normalInline } from './normal.ts';
import { patch, unitsOf } from './patch.ts';

/**
 * The context for writing a changed block: it is written as the block that it stands for was.
 * Textblocks in it that nobody touched are spelled as they were, touched ones with their changes
 * carried over.
 * @param source of the block that it stands for
 * @param block in normal form
 */
export function contextOf(source: string, block: Node, { labels, style }: Context): Context {
  const used = usedLabels(source, labels);
  const head = headOf(used.map((label) => labels.get(label)!));
  const text = head + source;
  const tree = parseTree(text);
  const { doc, segments, spellings: ranges } = readTree(text, tree);
  const spellings = new Map<string, string>();
  const known = (content: readonly Node[], spelling: string | undefined) => {
    // The marks of quotes and the indents of lists are not the textblock's own.
    if (spelling !== undefined)
      spellings.set(contentKey(content), spelling.replace(/(?:\r\n?|\n)[ \t>]*/g, '\n'));
  };

  const before = textBlocks(doc).map(({ node }, index) => ({
    node,
    content: normalInline(node, labels),
    range: ranges.get(node),
    segments: segments[index]!,
  }));
  const old = before.filter(({ range }) => range && range.from >= head.length);
  for (const { content, range } of old) known(content, text.slice(range!.from, range!.to));
  const paragraph = (content: readonly Node[]) =>
    block.type.schema.node('paragraph', null, content);
  const after = textsIn(block);
  const places = matchBlocks(
    after.map(({ children }) => paragraph(children)),
    old.map(({ content }) => paragraph(content)),
  );
  places.forEach(({ place, copied }, index) => {
    if (place === undefined || copied) return;
    const { node, range, segments } = old[place]!;
    const now = after[index]!;
    known(now.children, patch(text, range!, segments, unitsOf(node), unitsOf(now)));
  });

  const own = tree.nodes.filter(({ position }) => position!.start.offset! >= head.length);
  const { lineEnd } = style;
  return { labels, style: { ...styleOf(text, own, style), lineEnd }, spellings };
}

/** The textblocks of a block, itself included, that hold anything. */
function textsIn(block: Node): Node[] {
  if (block.isTextblock) return block.type.spec.code || block.childCount === 0 ? [] : [block];
  return block.children.flatMap(textsIn);
}
