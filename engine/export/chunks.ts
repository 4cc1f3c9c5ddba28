import type { Node } from 'prosemirror-model';

/** One top-level block of an export. */
export interface Chunk {
  /** In normal form. */
  readonly block: Node;
  /** The index of the original block that it stands for, as it is or changed. */
  place: number | undefined;
  /** Whether it is the original block, untouched, and comes back byte for byte. */
  copied: boolean;
}

interface Match {
  readonly place: number | undefined;
  readonly copied: boolean;
}

/**
 * Finds for each block of a document the original block that it is. What is equal from the start and
 * from the end comes first; in between the next one in order, else any that is equal and not taken.
 * What stands changed between two found neighbours stands for what stood between them, if the counts
 * agree.
 * @returns for each block the index of the original that it stands for, and whether it is untouched
 */
export function matchBlocks(blocks: readonly Node[], originals: readonly Node[]): Match[] {
  const shorter = Math.min(blocks.length, originals.length);
  let head = 0;
  while (head < shorter && blocks[head]!.eq(originals[head]!)) head++;
  let tail = 0;
  while (tail < shorter - head && blocks.at(-1 - tail)!.eq(originals.at(-1 - tail)!)) tail++;
  const end = originals.length - tail;
  const middle = matchMiddle(blocks.slice(head, blocks.length - tail), originals.slice(head, end));
  const copies = (from: number, count: number) =>
    Array.from({ length: count }, (_, index): Match => ({ place: from + index, copied: true }));
  return [
    ...copies(0, head),
    ...middle.map(({ place, copied }) => ({
      place: place === undefined ? undefined : place + head,
      copied,
    })),
    ...copies(end, tail),
  ];
}

function matchMiddle(blocks: readonly Node[], originals: readonly Node[]): Match[] {
  const taken = new Set<number>();
  const byKey = new Index(originals);
  let last = -1;
  const found = blocks.map((block): Match => {
    const next = originals[last + 1];
    const place =
      next && !taken.has(last + 1) && next.eq(block)
        ? last + 1
        : byKey.find(block, (index) => !taken.has(index), last);
    if (place === undefined) return { place, copied: false };
    taken.add(place);
    last = place;
    return { place, copied: true };
  });
  let from = 0;
  while (from < found.length) {
    let to = from;
    while (to < found.length && !found[to]!.copied) to++;
    const before = found[from - 1]?.place ?? -1;
    const after = found[to]?.place ?? originals.length;
    if (after - before - 1 === to - from)
      for (let i = from; i < to; i++) found[i] = { place: before + 1 + i - from, copied: false };
    from = to + 1;
  }
  return found;
}

/** Finds equal blocks without comparing with each; made at the first search. */
class Index {
  readonly #originals: readonly Node[];
  #places: Map<string, number[]> | undefined;

  constructor(originals: readonly Node[]) {
    this.#originals = originals;
  }

  /** The first free place after `last`, else the first free one. */
  find(block: Node, isFree: (index: number) => boolean, last: number): number | undefined {
    this.#places ??= this.#build();
    const places = this.#places.get(key(block))?.filter(isFree) ?? [];
    return places.find((place) => place > last) ?? places[0];
  }

  #build(): Map<string, number[]> {
    const places = new Map<string, number[]>();
    this.#originals.forEach((block, index) => {
      const list = places.get(key(block));
      if (list) list.push(index);
      else places.set(key(block), [index]);
    });
    return places;
  }
}

const key = (block: Node) => JSON.stringify(block.toJSON());
