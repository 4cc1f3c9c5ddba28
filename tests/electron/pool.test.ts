import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { inOrder, Pool } from '../../electron/cli/pool.ts';

/** Answers a number with its double, the smaller ones later; breaks off at a negative one, or loops. */
const THREAD = `
  const { parentPort } = require('node:worker_threads');
  let before = Promise.resolve();
  const answer = (n) => {
    if (n === -1) throw new Error('too small');
    if (n === -2) process.exit(3);
    if (n === -3) for (;;);
    return new Promise((resolve) => setTimeout(() => resolve(parentPort.postMessage(2 * n)), 20 - n));
  };
  parentPort.on('message', (n) => {
    before = before.then(() => answer(n));
  });
`;
const pool = () =>
  new Pool<number, number | string>({
    threads: 2,
    start: () => new Worker(THREAD, { eval: true }),
    failed: (job, { message }) => `${job}: ${message}`,
    patience: () => 2_000,
  });

async function all(jobs: Iterable<number>, stop = new AbortController().signal) {
  const runner = pool();
  const results = [];
  for await (const result of inOrder(jobs, { runner, threads: 2, stop })) results.push(result);
  await runner.close();
  return results;
}

test('results come in the order of the jobs', async () => {
  expect(await all([1, 19, 3, 17, 5])).toEqual([2, 38, 6, 34, 10]);
});

test('a thread that breaks off fails its own job alone', async () => {
  expect(await all([1, -1, 2, -2, 3, 4])).toEqual([
    2,
    '-1: too small',
    4,
    '-2: its thread ended with code 3',
    6,
    8,
  ]);
});

test('a thread that hangs is ended, and the jobs that it had before and after are done', async () => {
  expect(await all([1, 2, -3, 3, 4, 5])).toEqual([
    2,
    4,
    expect.stringMatching(/^-3: it had not ended after \d+ s$/),
    6,
    8,
    10,
  ]);
});

test('no more is begun than what is awaited soon', async () => {
  let begun = 0;
  function* jobs() {
    while (begun < 1000) yield 1 + (begun++ % 19);
  }
  const runner = pool();
  const stop = new AbortController();
  for await (const _ of inOrder(jobs(), { runner, threads: 2, stop: stop.signal })) stop.abort();
  await runner.close();
  expect(begun).toBeLessThan(50);
});
