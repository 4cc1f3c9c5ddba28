import * as v from 'valibot';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How a list differs from the one before: so many of its first and last items are as they were. */
const ListChange = v.object({ head: Count, tail: Count, items: v.array(v.string()) });
type ListChange = v.InferOutput<typeof ListChange>;

/**
 * The work on an article as JSON, of which only what is new crosses from the window to main: a long
 * article as a whole would hold up a key press. `frame` is the text before the decisions, between
 * them and the blocks, and after those.
 */
export const WorkChange = v.object({
  frame: v.tuple([v.string(), v.string(), v.string()]),
  decisions: ListChange,
  blocks: ListChange,
});
export type WorkChange = v.InferOutput<typeof WorkChange>;

/** The lists of a work, each item the JSON of a decision or a block. */
export interface WorkParts {
  readonly decisions: readonly string[];
  readonly blocks: readonly string[];
}

/** Where there was no work before. */
export const NO_PARTS: WorkParts = { decisions: [], blocks: [] };

/** How many of the first and of the last items of two lists are the same objects. */
export function sameEnds<Item>(
  before: readonly Item[],
  now: readonly Item[],
): { head: number; tail: number } {
  const most = Math.min(before.length, now.length);
  let head = 0;
  while (head < most && before[head] === now[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return { head, tail };
}

/** @param write gives an item's JSON; items that are the same object have the same */
export function changeOf<Item>(
  before: readonly Item[],
  now: readonly Item[],
  write: (item: Item) => string,
): ListChange {
  const { head, tail } = sameEnds(before, now);
  return { head, tail, items: now.slice(head, now.length - tail).map(write) };
}

/** The lists after a change. @throws where it is none of these */
export function partsAfter(before: WorkParts, { decisions, blocks }: WorkChange): WorkParts {
  return {
    decisions: listAfter(before.decisions, decisions),
    blocks: listAfter(before.blocks, blocks),
  };
}

function listAfter(before: readonly string[], { head, tail, items }: ListChange): string[] {
  if (head + tail > before.length) throw new Error('This is no change of what was kept before.');
  return [...before.slice(0, head), ...items, ...before.slice(before.length - tail)];
}

/** The JSON of all of it. */
export const workText = ([start, middle, end]: WorkChange['frame'], parts: WorkParts): string =>
  `${start}${parts.decisions.join()}${middle}${parts.blocks.join()}${end}`;
