import { readTree } from '../import/markdown.ts';
import { styleOf } from '../import/style.ts';
import { headOf, parseTree, usedLabels } from '../import/tree.ts';
import { type Context, contentKey } from './inline.ts';
import { normalInline } from './normal.ts';

/**
 * The context for writing a changed block: it is written as the block that it stands for was, and
 * the textblocks in it that nobody touched are spelled as they were.
 * @param source of the block that it stands for
 */
export function contextOf(source: string, { labels, style }: Context): Context {
  const used = usedLabels(source, labels);
  const head = headOf(used.map((label) => labels.get(label)!));
  const text = head + source;
  const tree = parseTree(text);
  const spellings = new Map<string, string>();
  for (const [block, { from, to }] of readTree(text, tree).spellings) {
    // The marks of quotes and the indents of lists are not the textblock's own.
    const spelling = text.slice(from, to).replace(/(?:\r\n?|\n)[ \t>]*/g, '\n');
    if (from >= head.length) spellings.set(contentKey(normalInline(block, labels)), spelling);
  }
  const own = tree.nodes.filter(({ position }) => position!.start.offset! >= head.length);
  const { lineEnd } = style;
  return { labels, style: { ...styleOf(text, own, style), lineEnd }, spellings };
}
