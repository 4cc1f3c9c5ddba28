import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { inOrder, Pool } from '../../electron/cli/pool.ts';

/** Answers a number with its double, the smaller ones later; breaks off at a negative one. */
const THREAD = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', (n) => {
    if (n === -1) throw new Error('too small');
    if (n === -2) process.exit(3);
    setTimeout(() => parentPort.postMessage(2 * n), 20 - n);
  });
`;
const pool = () =>
  new Pool<number, number | string>(
    2,
    () => new Worker(THREAD, { eval: true }),
    (job, { message }) => `${job}: ${message}`,
  );

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
