import type { Node } from 'prosemirror-model';

/** Stands for each unit that no rule may read: code, an image, any inline atom. */
export const HOLE = '\uFFFC';

/**
 * The text of a textblock, one UTF-16 unit for each document token, so that a place in the text is
 * a place in the document: `position = start of the block's content + offset`.
 * Law: `textOf(block).length === block.content.size`.
 */
export function textOf(block: Node): string {
  let text = '';
  block.forEach((child) => {
    if (child.type.name === 'hard_break') text += '\n';
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

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'cell' | 'footnote';

/** A textblock in its document: `pos` is the position of its content's first token. */
export interface TextBlock {
  readonly node: Node;
  readonly pos: number;
  readonly kind: BlockKind;
}

/** What the nearest parent that gives a paragraph its role is called. */
const KIND_OF_PARENT: Readonly<Record<string, BlockKind>> = {
  list_item: 'item',
  blockquote: 'quote',
  footnote_definition: 'footnote',
};

/** The textblocks of `doc` that rules read, in document order. Code blocks are left out. */
export function textBlocks(doc: Node): TextBlock[] {
  const blocks: TextBlock[] = [];
  const walk = (parent: Node, start: number, inherited: BlockKind) => {
    parent.forEach((node, offset) => {
      const pos = start + offset + 1;
      const kind = KIND_OF_PARENT[node.type.name] ?? inherited;
      if (!node.isTextblock) walk(node, pos, kind);
      else if (!node.type.spec.code) blocks.push({ node, pos, kind: kindOf(node, kind) });
    });
  };
  walk(doc, 0, 'paragraph');
  return blocks;
}

function kindOf(node: Node, inherited: BlockKind): BlockKind {
  if (node.type.name === 'heading') return 'heading';
  if (node.type.name.startsWith('table_')) return 'cell';
  return inherited;
}
