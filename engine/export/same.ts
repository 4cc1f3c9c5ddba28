import { Fragment, type Mark, type Node } from 'prosemirror-model';
import { schema } from '../schema.ts';
import { joined } from './normal.ts';

/**
 * Whether what was read back is what was written. Both are in normal form. It may say more in two
 * ways: a bare address that was plain text is a link to itself, and a paragraph that an HTML tag
 * opens is an HTML block.
 */
export function isSame(written: Node, read: Node): boolean {
  if (written.eq(read)) return true;
  if (written.type.name === 'paragraph' && read.type.name === 'html_block') {
    const { firstChild } = written;
    return (
      firstChild?.type.name === 'html_inline' && read.attrs.value.startsWith(firstChild.attrs.value)
    );
  }
  if (written.type !== read.type || !sameAttrs(written, read)) return false;
  if (written.isTextblock && !written.type.spec.code) return isSameInline(written, read);
  return (
    written.childCount === read.childCount &&
    written.children.every((child, index) => isSame(child, read.child(index)))
  );
}

/** Line ends in kept text follow the file's own. */
function sameAttrs(a: Node, b: Node): boolean {
  const plain = (value: unknown) =>
    typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
  return Object.keys(a.attrs).every((name) => plain(a.attrs[name]) === plain(b.attrs[name]));
}

function isSameInline(written: Node, read: Node): boolean {
  const expected = Fragment.from(joined(written.children.map(withoutSoftBreak)));
  const found = Fragment.from(joined(read.children.map(withoutSoftBreak)));
  if (expected.eq(found)) return true;
  if (expected.size !== found.size) return false;
  const paragraph = schema.node('paragraph', null, expected);
  const unlinked: Node[] = [];
  found.forEach((node, offset) => {
    const link = node.marks.find(({ type }) => type.name === 'link');
    const isNew =
      link &&
      pointsAtItself(link, node.textContent) &&
      !paragraph.rangeHasMark(offset, offset + node.nodeSize, schema.marks.link!);
    unlinked.push(isNew ? node.mark(link.removeFromSet(node.marks)) : node);
  });
  return expected.eq(Fragment.from(joined(unlinked)));
}

export const withoutSoftBreak = (node: Node) =>
  node.mark(schema.marks.soft_break!.removeFromSet(node.marks));

/** Whether gfm would make this very link of the bare text. */
export function pointsAtItself({ attrs }: Pick<Mark, 'attrs'>, text: string): boolean {
  const { href, title } = attrs;
  return (
    title === null && (href === text || href === `mailto:${text}` || href === `http://${text}`)
  );
}
