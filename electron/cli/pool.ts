import type { Worker } from 'node:worker_threads';

/** What does jobs, one after another; several at once where there are several threads. */
export interface Runner<Job, Result> {
  run(job: Job): Promise<Result>;
  close(): Promise<unknown>;
}

/** How many jobs a thread may be ahead of the one whose result is awaited. */
const AHEAD = 16;

/**
 * Does all jobs and gives their results in the order of the jobs, however many do them. Holds a few
 * results at a time. Ends early, without waiting, when `stop` is aborted.
 */
export async function* inOrder<Job, Result>(
  jobs: Iterable<Job>,
  { runner, threads, stop }: { runner: Runner<Job, Result>; threads: number; stop: AbortSignal },
): AsyncGenerator<Result> {
  const stopped = new Promise<undefined>((resolve) => {
    stop.addEventListener('abort', () => resolve(undefined));
  });
  const started: Promise<Result>[] = [];
  const more = jobs[Symbol.iterator]();
  for (;;) {
    while (started.length < (threads === 1 ? 1 : threads * AHEAD)) {
      const { value, done } = more.next();
      if (done) break;
      started.push(runner.run(value));
    }
    const next = started.shift();
    if (!next) return;
    const result = await Promise.race([next, stopped]);
    if (result === undefined || stop.aborted) return;
    yield result;
  }
}

/**
 * Does jobs in worker threads. A thread that breaks off, such as one that ran out of memory, fails
 * the job that it had, and another takes its place.
 */
export class Pool<Job, Result> implements Runner<Job, Result> {
  readonly #start: () => Worker;
  readonly #failed: (job: Job, error: Error) => Result;
  readonly #free: Thread<Job, Result>[];
  readonly #waiting: ((thread: Thread<Job, Result>) => void)[] = [];
  readonly #threads: readonly Thread<Job, Result>[];

  /**
   * @param start a thread that answers each message, a job, with one, its result
   * @param failed the result of a job whose thread broke off
   */
  constructor(threads: number, start: () => Worker, failed: (job: Job, error: Error) => Result) {
    this.#start = start;
    this.#failed = failed;
    this.#threads = Array.from({ length: threads }, () => new Thread());
    this.#free = [...this.#threads];
  }

  async run(job: Job): Promise<Result> {
    const thread =
      this.#free.pop() ??
      (await new Promise<Thread<Job, Result>>((resolve) => this.#waiting.push(resolve)));
    try {
      return await thread.run(job, this.#start);
    } catch (error) {
      return this.#failed(job, error as Error);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(thread);
      else this.#free.push(thread);
    }
  }

  close(): Promise<unknown> {
    return Promise.all(this.#threads.map((thread) => thread.close()));
  }
}

class Thread<Job, Result> {
  #worker: Worker | undefined;

  run(job: Job, start: () => Worker): Promise<Result> {
    this.#worker ??= start();
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      worker.removeAllListeners();
      worker.once('message', resolve);
      const broke = (error: Error) => {
        // What it says after that is not about the thread that takes its place.
        worker.removeAllListeners();
        this.#worker = undefined;
        reject(error);
      };
      worker.once('error', broke);
      worker.once('exit', (code) => broke(new Error(`its thread ended with code ${code}`)));
      worker.postMessage(job);
    });
  }

  async close(): Promise<void> {
    this.#worker?.removeAllListeners();
    await this.#worker?.terminate();
  }
}
