import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../engine/block.ts';
import type { Reply, Request } from '../../renderer/protocol.ts';
import { WorkerClient } from '../../renderer/worker-client.ts';

/** A worker that keeps what it was asked, and answers when the test says so. */
class FakeWorker {
  onmessage: ((event: { data: Reply }) => void) | undefined;
  onerror: ((event: { message: string }) => void) | undefined;
  readonly asked: Request[] = [];
  ended = false;

  postMessage(request: Request): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.ended = true;
  }

  answer(index: number, answer: unknown): void {
    this.onmessage?.({ data: { id: this.asked[index]!.id, ok: true, answer } });
  }
}

function clientOf() {
  const workers: FakeWorker[] = [];
  const client = new WorkerClient(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { client, workers };
}

const file = (name: string) => ({ name, bytes: new Uint8Array() });

test('an answer goes to the request with its id, in whatever order they come', async () => {
  const { client, workers } = clientOf();
  const first = client.ask('importFile', file('a'));
  const second = client.checkBlocks([], DEFAULT_SETTINGS);
  workers[0]!.answer(1, 'second');
  workers[0]!.answer(0, 'first');
  expect([await first, await second]).toEqual(['first', 'second']);
});

test('a request that fails is rejected with its sentence', async () => {
  const { client, workers } = clientOf();
  const asked = client.ask('importFile', file('a'));
  const { id } = workers[0]!.asked[0]!;
  workers[0]!.onmessage?.({ data: { id, ok: false, message: 'This file is empty.' } });
  await expect(asked).rejects.toThrow('This file is empty.');
});

test('where the worker dies, what was asked fails and the next question goes to a new one', async () => {
  const { client, workers } = clientOf();
  const lost = client.ask('importFile', file('a'));
  workers[0]!.onerror?.({ message: 'out of memory' });
  await expect(lost).rejects.toThrow('out of memory');
  expect(workers[0]!.ended).toBe(true);
  const next = client.ask('importFile', file('b'));
  workers[1]!.answer(0, 'ok');
  expect(await next).toBe('ok');
});

test('a job that is broken off ends its worker, and a new one takes up what else was asked', async () => {
  const { client, workers } = clientOf();
  const opening = new AbortController();
  const broken = client.ask('importFile', file('a'), opening.signal);
  const checked = client.checkBlocks([], DEFAULT_SETTINGS);
  opening.abort(new Error('Enough.'));
  await expect(broken).rejects.toThrow('Enough.');
  expect(workers[0]!.ended).toBe(true);
  expect(workers[1]!.asked.map(({ job }) => job)).toEqual(['checkBlocks']);
  workers[1]!.answer(0, 'checked');
  expect(await checked).toBe('checked');
  opening.abort();
  expect(workers).toHaveLength(2);
});
