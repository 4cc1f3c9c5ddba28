import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { expect, test } from 'vitest';
import { inOrder } from '../../renderer/in-order.ts';
import { documents } from '../engine/export-documents.ts';

test('a set that is asked in order tells of each block what the set itself tells', () => {
  fc.assert(
    fc.property(documents, fc.array(fc.nat()), fc.boolean(), (doc, starts, fromTheEnd) => {
      const set = DecorationSet.create(doc, underlinesAt(doc, starts));
      const quick = inOrder(set);
      const children: { node: Node; offset: number }[] = [];
      doc.forEach((node, offset) => {
        children.push({ node, offset });
      });
      if (fromTheEnd) children.reverse();
      for (const { node, offset } of [...children, ...children])
        expect(underlined(quick, node, offset)).toEqual(underlined(set, node, offset));
      expect(inOrder(set)).toBe(quick);
    }),
  );
});

/** One unit is underlined at each of these places, wherever there is text. */
function underlinesAt(doc: Node, starts: readonly number[]): Decoration[] {
  return starts.flatMap((start) => {
    const from = start % doc.content.size;
    return doc.resolve(from).nodeAfter?.isText ? Decoration.inline(from, from + 1, {}) : [];
  });
}

/** Where a block, and each block in it, is underlined. */
function underlined(
  set: ReturnType<DecorationSet['forChild']>,
  node: Node,
  offset: number,
): unknown {
  const own = set.forChild(offset, node) as DecorationSet;
  const inside: unknown[] = [];
  if (!node.isTextblock)
    node.forEach((child, start) => {
      inside.push(underlined(own, child, start));
    });
  return { places: own.find().map(({ from, to }) => [from, to]), inside };
}
