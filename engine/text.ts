import type { Fragment, Node } from 'prosemirror-model';

/** Stands for each unit that no rule may read: code, an image, any inline atom. */
export const HOLE = '\uFFFC';

/**
 * The text of a textblock, one UTF-16 unit for each document token, so that a place in the text is
 * a place in the document: `position = start of the block's content + offset`.
 * Law: `textOf(block).length === block.content.size`.
 */
export function textOf(block: Node): string {
  let text = '';
  block.forEach((child, _offset, index) => {
    if (child.type.name === 'hard_break' || isTermEnd(child, block.maybeChild(index + 1)))
      text += '\n';
    else if (!child.isText || child.marks.some((mark) => mark.type.spec.code))
      text += HOLE.repeat(child.nodeSize);
    else text += child.text;
  });
  if (text.length !== block.content.size)
    throw new Error(
      `The text of a ${block.type.name} has ${text.length} units, its content ${block.content.size}.`,
    );
  return text;
}

/** A soft break is a blank, but before `: text`, where it parts a term from what the term means. */
const isTermEnd = (node: Node, next: Node | null) =>
  node.text === ' ' &&
  node.marks.some(({ type }) => type.name === 'soft_break') &&
  /^:\s/.test(next?.text ?? '');

/** The text of inline content, with a hole for each inline atom. Code is text here. */
export const contentText = (content: Fragment): string =>
  content.textBetween(0, content.size, '\n', leafText);

/** The text between two positions, blocks parted by line ends. */
export const rangeText = (doc: Node, from: number, to: number): string =>
  doc.textBetween(from, to, '\n', leafText);

const leafText = ({ type }: Node) => (type.name === 'hard_break' ? '\n' : HOLE);

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'cell' | 'footnote';

/** A textblock in its document: `pos` is the position of its content's first token. */
export interface TextBlock {
  readonly node: Node;
  readonly pos: number;
  readonly kind: BlockKind;
}

/** What a node makes of the text in it. Any other node leaves the kind as its parent has it. */
const KIND: Readonly<Record<string, BlockKind>> = {
  heading: 'heading',
  list_item: 'item',
  blockquote: 'quote',
  table_cell: 'cell',
  table_header: 'cell',
  footnote_definition: 'footnote',
};

/** The kind of the text in `node`, whose parent's text is of the kind `inherited`. */
export function kindOf(node: Node, inherited: BlockKind): BlockKind {
  return KIND[node.type.name] ?? inherited;
}

/** The textblocks of `doc` that rules read, in document order. Code blocks are left out. */
export function textBlocks(doc: Node): TextBlock[] {
  const blocks: TextBlock[] = [];
  const walk = (parent: Node, start: number, inherited: BlockKind) => {
    parent.forEach((node, offset) => {
      const pos = start + offset + 1;
      const kind = kindOf(node, inherited);
      if (!node.isTextblock) walk(node, pos, kind);
      else if (!node.type.spec.code) blocks.push({ node, pos, kind });
    });
  };
  walk(doc, 0, 'paragraph');
  return blocks;
}
