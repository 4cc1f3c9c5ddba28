import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { Preferences } from '../../electron/preferences.ts';
import { DEFAULT_SETTINGS } from '../../engine/block.ts';
import type { Culprit } from '../../engine/watch.ts';
import type { Reply, Request } from '../../renderer/protocol.ts';
import { say } from '../../renderer/strings.ts';
import { WorkerClient } from '../../renderer/worker-client.ts';

/** A worker that keeps what it was asked, and says what the test has it say. */
class FakeWorker {
  onmessage: ((event: { data: Reply }) => void) | null = null;
  onerror: (() => void) | null = null;
  onmessageerror: (() => void) | null = null;
  readonly asked: Request[] = [];
  ended = false;

  postMessage(request: Request): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.ended = true;
  }

  answer(index: number, answer: unknown): void {
    this.onmessage?.({ data: { id: this.asked[index]!.id, is: 'done', answer } });
  }

  refuse(index: number, message?: string): void {
    this.onmessage?.({ data: { id: this.asked[index]!.id, is: 'refused', message } });
  }

  begin(index: number, at?: Culprit): void {
    const { id } = this.asked[index]!;
    this.onmessage?.({ data: { id, is: 'alive', ...(at && { at }) } });
  }

  get jobs(): string[] {
    return this.asked.map(({ job, careful }) => `${job}${careful ? ', carefully' : ''}`);
  }
}

let workers: FakeWorker[];
let client: WorkerClient;
let culprits: Culprit[];

beforeEach(() => {
  vi.useFakeTimers();
  workers = [];
  culprits = [];
  client = new WorkerClient(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  client.onCulprit = (culprit) => culprits.push(culprit);
  return () => vi.useRealTimers();
});

const file = (name: string) => ({ name, bytes: new Uint8Array() });
const checked = (text = 'It is is.') =>
  client.checkBlocks([{ text, kind: 'paragraph' }], DEFAULT_SETTINGS);
const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);
const LOOPER: Culprit = { rule: 'looper' };

test('an answer goes to the request with its id, in whatever order they come', async () => {
  const first = client.ask('importFile', file('a'));
  const second = checked();
  workers[0]!.answer(1, 'second');
  workers[0]!.answer(0, 'first');
  expect([await first, await second]).toEqual(['first', 'second']);
});

test('a request that is refused is rejected with its sentence, or with one for its kind', async () => {
  const sentences = [
    [client.ask('importFile', file('a')), 'This file is empty.', 'This file is empty.'],
    [client.ask('importFile', file('b')), undefined, say.lost.reading.failed],
    [client.ask('exportRich', { doc: {}, source: undefined }), undefined, say.lost.writing.failed],
    [checked(), undefined, say.checkFailed],
  ] as const;
  for (const [index, [asked, message, told]] of sentences.entries()) {
    workers[0]!.refuse(index, message);
    await expect(asked).rejects.toThrow(told);
  }
});

test('a job that is broken off ends its worker, and a new one takes up what else was asked', async () => {
  const opening = new AbortController();
  const broken = client.ask('importFile', file('a'), opening.signal);
  const check = checked();
  opening.abort(new Error('Enough.'));
  await expect(broken).rejects.toThrow('Enough.');
  expect(workers[0]!.ended).toBe(true);
  expect(workers[1]!.jobs).toEqual(['checkBlocks']);
  workers[1]!.answer(0, 'checked');
  expect(await check).toBe('checked');
  opening.abort();
  expect(workers).toHaveLength(2);
});

test('a rule that threw is named, and the check goes on to its answer', async () => {
  const check = checked();
  workers[0]!.begin(0);
  workers[0]!.onmessage?.({
    data: { id: workers[0]!.asked[0]!.id, is: 'failed', culprit: LOOPER },
  });
  workers[0]!.answer(0, 'checked');
  expect(await check).toBe('checked');
  expect(culprits).toEqual([LOOPER]);
});

describe('a worker that hangs in a check', () => {
  it('is replaced after 2 s, and the check is made again, carefully, after what a person waits for', async () => {
    const first = checked();
    const second = checked();
    const exported = client.ask('exportRich', { doc: {}, source: undefined });
    workers[0]!.begin(0);
    await seconds(1.7);
    expect(workers).toHaveLength(1);
    await seconds(0.9);
    expect(workers[0]!.ended).toBe(true);
    expect(workers[1]!.jobs).toEqual(['exportRich', 'checkBlocks, carefully', 'checkBlocks']);
    workers[1]!.answer(0, 'exported');
    workers[1]!.begin(1, LOOPER);
    workers[1]!.answer(1, 'first');
    workers[1]!.answer(2, 'second');
    expect([await exported, await first, await second]).toEqual(['exported', 'first', 'second']);
    expect(culprits).toEqual([]);
  });

  it('names what it hung in the second time, and lets go of all checks under those settings', async () => {
    const first = expect(checked()).rejects.toThrow(say.checkFailed);
    const second = expect(checked()).rejects.toThrow(say.checkFailed);
    const imported = client.ask('importFile', file('a'));
    workers[0]!.begin(0);
    await seconds(2.6);
    workers[1]!.answer(0, 'imported');
    workers[1]!.begin(1);
    workers[1]!.begin(1, { rule: 'innocent' });
    workers[1]!.begin(1, LOOPER);
    await seconds(2.6);
    await Promise.all([first, second, imported]);
    expect(culprits).toEqual([LOOPER]);
    expect(workers[2]!.jobs).toEqual([]);
  });

  it('names nobody where it was not at anybody’s work', async () => {
    const check = expect(checked()).rejects.toThrow(say.checkFailed);
    workers[0]!.begin(0);
    await seconds(2.6);
    workers[1]!.begin(0);
    await seconds(2.6);
    await check;
    expect(culprits).toEqual([]);
  });

  it('is not thought to live because it is asked more', async () => {
    void checked();
    workers[0]!.begin(0);
    for (let i = 0; i < 4; i++) {
      await seconds(0.7);
      void client.ask('importFile', file('a')).catch(() => {});
    }
    expect(workers[0]!.ended).toBe(true);
  });
});

describe('a worker that is slow', () => {
  it('has all the time that it needs while it gives signs of life', async () => {
    const check = checked();
    for (let i = 0; i < 10; i++) {
      workers[0]!.begin(0);
      await seconds(1.5);
    }
    workers[0]!.answer(0, 'checked');
    expect(await check).toBe('checked');
    expect(workers).toHaveLength(1);
  });

  it.each<[string, () => Promise<unknown>, number]>([
    ['a paragraph of a million letters', () => checked('a'.repeat(1_000_000)), 20],
    [
      'all blocks together',
      () =>
        client.checkDocument(
          Array.from({ length: 50_000 }, () => ({ text: '', kind: 'cell', facts: '' })),
          DEFAULT_SETTINGS,
        ),
      20,
    ],
    [
      'a file of 10 MB',
      () => client.ask('importFile', { name: 'a', bytes: new Uint8Array(1e7) }),
      900,
    ],
    [
      'an article of a million letters that is written',
      () =>
        client.ask('exportRich', {
          doc: { content: [{ text: 'a'.repeat(1e6) }] },
          source: undefined,
        }),
      120,
    ],
  ])('is given time for %s', async (_what, ask, time) => {
    const asked = ask();
    workers[0]!.begin(0);
    await seconds(time);
    workers[0]!.answer(0, 'done');
    expect(await asked).toBe('done');
    expect(workers).toHaveLength(1);
  });

  it('has the window’s own delays taken off: hours in one tick are one tick', async () => {
    const check = checked();
    workers[0]!.begin(0);
    // The machine sleeps: the clock goes on, and no timer runs.
    vi.setSystemTime(Date.now() + 3_600_000);
    await seconds(1);
    workers[0]!.answer(0, 'checked');
    expect(await check).toBe('checked');
    expect(workers).toHaveLength(1);
  });

  it('may take a minute to start', async () => {
    const check = checked();
    await seconds(55);
    workers[0]!.begin(0);
    workers[0]!.answer(0, 'checked');
    expect(await check).toBe('checked');
  });
});

describe('a worker that dies', () => {
  it('fails the import that it was at, and a new one takes up the rest', async () => {
    const lost = expect(client.ask('importFile', file('a'))).rejects.toThrow(
      say.lost.reading.failed,
    );
    const check = checked();
    workers[0]!.begin(0);
    workers[0]!.onerror?.();
    await lost;
    workers[1]!.answer(0, 'checked');
    expect(await check).toBe('checked');
  });

  it('has its check made again, and names what it dies of twice', async () => {
    const check = expect(checked()).rejects.toThrow(say.checkFailed);
    workers[0]!.begin(0);
    workers[0]!.onerror?.();
    workers[1]!.begin(0, LOOPER);
    workers[1]!.onmessageerror?.();
    await check;
    expect(culprits).toEqual([LOOPER]);
  });

  it('fails all that was asked where it can’t even start, and the next question has a new one', async () => {
    const all = [client.ask('importFile', file('a')), checked()].map((asked) =>
      expect(asked).rejects.toThrow(),
    );
    workers[0]!.onerror?.();
    await Promise.all(all);
    const next = client.ask('importFile', file('b'));
    expect(workers).toHaveLength(2);
    workers[1]!.answer(0, 'ok');
    expect(await next).toBe('ok');
  });

  it('is not heard any more', async () => {
    const check = checked();
    workers[0]!.begin(0);
    workers[0]!.onerror?.();
    workers[0]!.onerror?.();
    expect(workers).toHaveLength(2);
    workers[1]!.answer(0, 'checked');
    expect(await check).toBe('checked');
  });
});

test('a hung import is given up in the end, with a sentence', async () => {
  const asked = expect(client.ask('importFile', file('a'))).rejects.toThrow(say.lost.reading.hung);
  workers[0]!.begin(0);
  await seconds(31);
  await asked;
});

test('an article of a folder that hangs is tried once more, carefully; then its rule is named', async () => {
  const article = { ...file('a'), preferences: {} as Preferences, dismissed: [] };
  const asked = expect(client.ask('surveyArticle', article)).rejects.toThrow(say.lost.reading.hung);
  workers[0]!.begin(0);
  await seconds(11);
  expect(workers[1]!.jobs).toEqual(['surveyArticle, carefully']);
  workers[1]!.begin(0, LOOPER);
  await seconds(11);
  await asked;
  expect(culprits).toEqual([LOOPER]);
});

test('a worker that has nothing to do is let alone', async () => {
  const check = checked();
  workers[0]!.begin(0);
  workers[0]!.answer(0, 'checked');
  await check;
  expect(vi.getTimerCount()).toBe(0);
});

test('how much of a file has been read is told to who asked, and is no answer', async () => {
  const parts: number[] = [];
  const asked = client.ask('importFile', file('a'), undefined, (part) => parts.push(part));
  const { id } = workers[0]!.asked[0]!;
  for (const part of [0.25, 0.5]) workers[0]!.onmessage?.({ data: { id, is: 'reading', part } });
  workers[0]!.answer(0, 'ok');
  expect(await asked).toBe('ok');
  expect(parts).toEqual([0.25, 0.5]);
});
