import type { Node } from 'prosemirror-model';

/** A heading of the guide and what stands under it. */
export interface Section {
  /** What links call it by. */
  readonly id: string;
  readonly blocks: readonly Node[];
  readonly text: string;
}

/** Parts a document at its headings; what stands before the first has no section. */
export function sectionsOf(doc: Node): Section[] {
  const parts: Node[][] = [];
  for (const block of doc.children)
    if (block.type.name === 'heading') parts.push([block]);
    else parts.at(-1)?.push(block);
  return parts.map((blocks) => ({
    id: anchorOf(blocks[0]!.textContent),
    blocks,
    text: blocks.map(({ textContent }) => textContent).join(' '),
  }));
}

/** A heading's place in its page, as links name it. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\d\s-]/gu, '')
    .replaceAll(' ', '-');
