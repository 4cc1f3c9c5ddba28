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
  // One listener for the whole run: a promise that all results race with would keep a trace of each.
  let wake = () => {};
  stop.addEventListener('abort', () => wake());
  const started: Promise<Result>[] = [];
  const more = jobs[Symbol.iterator]();
  for (;;) {
    while (started.length < threads * AHEAD) {
      const { value, done } = more.next();
      if (done) break;
      started.push(runner.run(value));
    }
    const next = started.shift();
    if (!next || stop.aborted) return;
    const result = await new Promise<Result | undefined>((resolve, reject) => {
      wake = () => resolve(undefined);
      next.then(resolve, reject);
    });
    if (result === undefined || stop.aborted) return;
    yield result;
  }
}

/** How often the threads are looked at, in ms. */
const TICK = 250;
/** How many jobs a thread has at a time: it begins the next one without waiting for it to be sent. */
const AT_ONCE = 2;

export interface PoolOptions<Job, Result> {
  readonly threads: number;
  /** Starts a thread that answers each message, a job, with one, its result, in their order. */
  start(): Worker;
  /** The result of a job whose thread broke off. */
  failed(job: Job, error: Error): Result;
  /** How long a job may take, in ms. */
  patience(job: Job): number;
}

/**
 * Does jobs in worker threads. A thread that breaks off, such as one that ran out of memory, or that
 * takes too long, fails the job that it was at, and another takes its place.
 */
export class Pool<Job, Result> implements Runner<Job, Result> {
  readonly #threads: readonly Thread<Job, Result>[];
  readonly #free: Thread<Job, Result>[];
  readonly #waiting: ((thread: Thread<Job, Result>) => void)[] = [];
  readonly #clock: NodeJS.Timeout;

  constructor(options: PoolOptions<Job, Result>) {
    this.#threads = Array.from({ length: options.threads }, () => new Thread(options));
    this.#free = Array.from({ length: AT_ONCE }, () => this.#threads).flat();
    this.#clock = setInterval(() => {
      for (const thread of this.#threads) thread.tick();
    }, TICK);
  }

  async run(job: Job): Promise<Result> {
    const thread =
      this.#free.pop() ??
      (await new Promise<Thread<Job, Result>>((resolve) => this.#waiting.push(resolve)));
    try {
      return await thread.run(job);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(thread);
      else this.#free.push(thread);
    }
  }

  close(): Promise<unknown> {
    clearInterval(this.#clock);
    return Promise.all(this.#threads.map((thread) => thread.close()));
  }
}

class Thread<Job, Result> {
  readonly #options: PoolOptions<Job, Result>;
  #worker: Worker | undefined;
  /** What it was given and has not answered, in order. */
  readonly #given: { readonly job: Job; readonly resolve: (result: Result) => void }[] = [];
  /**
   * How long it has been at the first of these, in ms. Ticks are counted, and no clock is read: where the
   * machine slept, or a full pipe held this thread up, a long time goes by in one.
   */
  #silent = 0;
  #error: Error | undefined;

  constructor(options: PoolOptions<Job, Result>) {
    this.#options = options;
  }

  run(job: Job): Promise<Result> {
    return new Promise((resolve) => {
      this.#given.push({ job, resolve });
      this.#worker ??= this.#begin();
      this.#worker.postMessage(job);
    });
  }

  tick(): void {
    const [at] = this.#given;
    if (!at) return;
    this.#silent += TICK;
    if (this.#silent <= this.#options.patience(at.job)) return;
    this.#error = new Error(`it had not ended after ${Math.round(this.#silent / 1000)} s`);
    void this.#worker?.terminate();
  }

  async close(): Promise<void> {
    this.#worker?.removeAllListeners();
    await this.#worker?.terminate();
  }

  #begin(): Worker {
    this.#silent = 0;
    const worker = this.#options.start();
    worker.on('message', (result: Result) => {
      this.#silent = 0;
      this.#given.shift()!.resolve(result);
    });
    worker.once('error', (error) => {
      this.#error = error;
    });
    // By now all its answers have come.
    worker.once('exit', (code) =>
      this.#lose(this.#error ?? new Error(`its thread ended with code ${code}`)),
    );
    return worker;
  }

  #lose(error: Error): void {
    this.#worker = undefined;
    this.#error = undefined;
    const lost = this.#given.shift();
    lost?.resolve(this.#options.failed(lost.job, error));
    if (this.#given.length === 0) return;
    this.#worker = this.#begin();
    for (const { job } of this.#given) this.#worker.postMessage(job);
  }
}
