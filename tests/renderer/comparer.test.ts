import type { Node } from 'prosemirror-model';
import { expect, test } from 'vitest';
import { changesIn, compare, unreadPassages } from '../../engine/compare.ts';
import { schema } from '../../engine/schema.ts';
import { learnChanges } from '../../renderer/history/comparer.ts';
import type { Jobs } from '../../renderer/protocol.ts';
import type { WorkerClient } from '../../renderer/worker-client.ts';
import { doc, p } from '../engine/document.ts';

type Ask = Jobs['compare']['ask'];

/** A worker that does its job at once. `heard` is called with each question first. */
function workerThat(heard: (ask: Ask) => void = () => {}): WorkerClient {
  const ask = async (_job: 'compare', ask: Ask, signal?: AbortSignal) => {
    heard(ask);
    signal?.throwIfAborted();
    const nodes = (blocks: readonly unknown[]) => blocks.map(schema.nodeFromJSON);
    return ask.passages.map(({ before, after }) =>
      changesIn({ before: nodes(before), after: nodes(after) }),
    );
  };
  return { ask } as unknown as WorkerClient;
}

const LONG = 'word '.repeat(1_500);
/** Twenty long paragraphs; those with these indexes have one more word. */
const article = (...changed: readonly number[]): Node =>
  doc(
    ...Array.from({ length: 20 }, (_, i) => p(`${i} ${LONG}${changed.includes(i) ? 'more' : ''}`)),
  );
const added = (before: Node, after: Node) =>
  compare(before, after).map(({ fromB, toB }) => after.textBetween(fromB, toB));

test('the worker reads all that differs, so that a comparison reads nothing anew', async () => {
  const [before, after] = [article(), article(1, 3, 4, 8, 19)];
  await learnChanges(workerThat(), before, () => after);
  expect(unreadPassages(before, after)).toEqual([]);
  expect(added(before, after)).toEqual(['more', 'more', 'more', 'more', 'more']);
});

test('blocks that came or went are read as well', async () => {
  const [before, after] = [doc(p('a'), p('b b'), p('c')), doc(p('b b b'), p('d'))];
  await learnChanges(workerThat(), before, () => after);
  expect(unreadPassages(before, after)).toEqual([]);
});

test('what is written meanwhile is read too', async () => {
  const [before, first, second] = [article(), article(2, 5), article(5, 7, 9)];
  let now = first;
  const worker = workerThat(() => {
    now = second;
  });
  await learnChanges(worker, before, () => now);
  expect(unreadPassages(before, second)).toEqual([]);
  expect(added(before, second)).toEqual(['more', 'more', 'more']);
});

test('a long comparison is read in pieces, and tells how far it is', async () => {
  const parts: number[] = [];
  const asked: number[] = [];
  const worker = workerThat(({ passages }) => asked.push(passages.length));
  const after = article(...Array.from({ length: 20 }, (_, i) => i));
  await learnChanges(worker, article(), () => after, { onPart: (part) => parts.push(part) });
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.reduce((sum, count) => sum + count)).toBe(20);
  expect(parts[0]).toBe(0);
  expect(parts).toEqual([...parts].sort((a, b) => a - b));
  expect(parts.at(-1)).toBeLessThan(1);
});

test('it can be broken off', async () => {
  const after = article(1);
  const stop = new AbortController();
  const worker = workerThat(() => stop.abort(new Error('enough')));
  const learning = learnChanges(worker, article(), () => after, { signal: stop.signal });
  await expect(learning).rejects.toThrow('enough');
});
