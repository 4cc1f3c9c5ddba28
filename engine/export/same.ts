import { Fragment, type Mark, type Node } from 'prosemirror-model';
import { schema } from '../schema.ts';
import { joined } from './normal.ts';

/**
 * Whether what was read back is what was written. Both are in normal form. It may say more in two
 * ways: a bare address that was plain text is a link to itself, and a paragraph of HTML tags and
 * plain text, which a tag opens, is an HTML block.
 */
export function isSame(written: Node, read: Node): boolean {
  if (written.eq(read)) return true;
  if (written.type.name === 'paragraph' && read.type.name === 'html_block')
    return isHtml(written) && read.attrs.value === htmlOf(written);
  if (written.type !== read.type || !sameAttrs(written, read)) return false;
  if (written.isTextblock && !written.type.spec.code) return isSameInline(written, read);
  return (
    written.childCount === read.childCount &&
    written.children.every((child, index) => isSame(child, read.child(index)))
  );
}

const isHtml = ({ firstChild, children }: Node) =>
  firstChild?.type.name === 'html_inline' &&
  children.every((node) => node.type.name === 'html_inline' || (node.isText && !node.marks.length));

const htmlOf = ({ children }: Node) =>
  children.map((node) => (node.isText ? node.text : node.attrs.value)).join('');

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
  // To gfm a no-break space is part of an address, to the marks of a document it is a blank.
  const href = attrs.href.trim();
  const addresses = [text, `mailto:${text}`, `http://${text}`];
  return attrs.title === null && addresses.includes(href);
}
