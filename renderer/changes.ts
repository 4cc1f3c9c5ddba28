import type { Node } from 'prosemirror-model';
import { type BlockKind, kindOf, type TextBlock } from '../engine/text.ts';

/**
 * The textblocks of `after` that may differ from `before`, in document order. Versions of a document
 * share the nodes that stayed, so the walk passes over those and its cost follows the change.
 */
export function changedBlocks(before: Node, after: Node): TextBlock[] {
  const changed: TextBlock[] = [];
  compare(before, after, 0, 'paragraph', changed);
  return changed;
}

/** @param start position of the first token inside `after` */
function compare(
  before: Node | undefined,
  after: Node,
  start: number,
  inherited: BlockKind,
  changed: TextBlock[],
): void {
  let beforeEnd = before?.childCount ?? 0;
  let afterEnd = after.childCount;
  let [head, pos] = [0, start];
  while (head < beforeEnd && head < afterEnd && before!.child(head) === after.child(head)) {
    pos += after.child(head).nodeSize;
    head++;
  }
  while (
    beforeEnd > head &&
    afterEnd > head &&
    before!.child(beforeEnd - 1) === after.child(afterEnd - 1)
  ) {
    beforeEnd--;
    afterEnd--;
  }
  const paired = beforeEnd === afterEnd;
  for (let i = head; i < afterEnd; i++) {
    const node = after.child(i);
    const old = paired ? before!.child(i) : undefined;
    if (node !== old) {
      const kind = kindOf(node, inherited);
      if (!node.isTextblock)
        compare(old?.type === node.type ? old : undefined, node, pos + 1, kind, changed);
      else if (!node.type.spec.code) changed.push({ node, pos: pos + 1, kind });
    }
    pos += node.nodeSize;
  }
}

/** The textblocks that touch `[from, to]`, in document order. */
export function blocksBetween(doc: Node, from: number, to: number): TextBlock[] {
  const blocks: TextBlock[] = [];
  doc.nodesBetween(from, to, (node, before) => {
    if (!node.isTextblock) return true;
    if (!node.type.spec.code) blocks.push({ node, pos: before + 1, kind: kindAt(doc, before + 1) });
    return false;
  });
  return blocks;
}

function kindAt(doc: Node, pos: number): BlockKind {
  const $pos = doc.resolve(pos);
  let kind: BlockKind = 'paragraph';
  for (let depth = 1; depth <= $pos.depth; depth++) kind = kindOf($pos.node(depth), kind);
  return kind;
}
