import { beforeEach, expect, it, vi } from 'vitest';
import { matchesIn } from '../../renderer/find/pattern.ts';
import { TooSlow, WorkerSearcher } from '../../renderer/find/searcher.ts';

const QUERY = { text: 'a', matchCase: false, wholeWord: false, regex: false };

/** A worker that starts and answers when the test says so. */
class HeldWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  ended = false;
  asked: { texts: readonly string[]; query: typeof QUERY }[] = [];

  postMessage(request: { texts: readonly string[]; query: typeof QUERY }): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.ended = true;
  }

  start(): void {
    this.onmessage?.({ data: 'ready' });
  }

  answer(): void {
    const { texts, query } = this.asked.at(-1)!;
    this.onmessage?.({ data: texts.map((text) => matchesIn(text, query)) });
  }
}

let workers: HeldWorker[];
let searcher: WorkerSearcher;
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  workers = [];
  searcher = new WorkerSearcher(() => {
    workers.push(new HeldWorker());
    return workers.at(-1) as unknown as Worker;
  });
  return () => vi.useRealTimers();
});

it('asks a worker that it starts with the first question, and the same one again', async () => {
  expect(workers).toHaveLength(0);
  for (const texts of [['a b a'], ['', 'a']]) {
    const found = searcher.search(texts, QUERY);
    workers[0]!.start();
    await settle();
    workers[0]!.answer();
    expect(await found).toEqual(texts.map((text) => matchesIn(text, QUERY)));
  }
  expect(workers).toHaveLength(1);
});

it('ends a question that takes too long, and the next one has a new worker', async () => {
  const found = expect(searcher.search(['a'], QUERY)).rejects.toThrow(TooSlow);
  workers[0]!.start();
  await vi.advanceTimersByTimeAsync(10_000);
  await found;
  expect(workers[0]!.ended).toBe(true);
  const next = searcher.search(['a'], QUERY);
  workers[1]!.start();
  await settle();
  workers[1]!.answer();
  expect(await next).toEqual([matchesIn('a', QUERY)]);
});

it('gives a long text more time', async () => {
  const text = 'a'.repeat(1_000_000);
  const found = searcher.search([text], QUERY);
  workers[0]!.start();
  await vi.advanceTimersByTimeAsync(2_700);
  workers[0]!.answer();
  expect(await found).toHaveLength(1);
});

it('gives up on a question that its worker dies of', async () => {
  const found = expect(searcher.search(['a'], QUERY)).rejects.toThrow(TooSlow);
  workers[0]!.start();
  await settle();
  workers[0]!.onerror?.();
  await found;
  expect(workers[0]!.ended).toBe(true);
});

it('gives a worker the time that it needs to start', async () => {
  const found = searcher.search(['a'], QUERY);
  await vi.advanceTimersByTimeAsync(10_000);
  workers[0]!.start();
  await settle();
  workers[0]!.answer();
  expect(await found).toHaveLength(1);
});

it('ends the last question for a new one, whose answer alone comes', async () => {
  const answers: string[] = [];
  void searcher.search(['a'], QUERY).then(() => answers.push('first'));
  workers[0]!.start();
  await settle();
  void searcher.search(['aa'], QUERY).then(() => answers.push('second'));
  expect(workers[0]!.ended).toBe(true);
  workers[0]!.answer();
  workers[1]!.start();
  await settle();
  workers[1]!.answer();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(answers).toEqual(['second']);
});
