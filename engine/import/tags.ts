import type { Mark, Node } from 'prosemirror-model';
import { schema } from '../schema.ts';

/** HTML tags that have a mark of their own. */
const MARK_OF_TAG: Readonly<Record<string, string>> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  s: 'strike',
  del: 'strike',
};

const TAG = /^<(\/?)(b|strong|i|em|s|del)>$/i;
const LINE_BREAK = /^<br[ \t]*\/?>$/i;

export const isLineBreak = (html: string) => LINE_BREAK.test(html);

/**
 * Makes marks of the simple tags in a textblock, `<b>so</b>`, and takes the tags away. A tag without
 * a partner, or with nothing between, stays as it is.
 */
export function pairTags<Item extends { readonly node: Node }>(items: readonly Item[]): Item[] {
  const open: { name: string; index: number }[] = [];
  const dropped = new Set<number>();
  const marked: { from: number; to: number; mark: Mark }[] = [];
  items.forEach(({ node }, index) => {
    const tag = node.type.name === 'html_inline' ? TAG.exec(node.attrs.value) : null;
    if (!tag) return;
    const name = tag[2]!.toLowerCase();
    if (tag[1] === '') open.push({ name, index });
    else {
      const at = open.map((other) => other.name).lastIndexOf(name);
      if (at < 0) return;
      const start = open[at]!.index;
      // What was opened in between and not closed has no partner.
      open.length = at;
      if (start === index - 1) return;
      dropped.add(start).add(index);
      marked.push({ from: start, to: index, mark: schema.mark(MARK_OF_TAG[name]!) });
    }
  });
  if (marked.length === 0) return [...items];
  return items
    .map((item, index) => {
      const marks = marked
        .filter(({ from, to }) => from < index && index < to)
        .reduce((set, { mark }) => mark.addToSet(set), item.node.marks);
      return { ...item, node: item.node.mark(marks) };
    })
    .filter((_, index) => !dropped.has(index));
}
