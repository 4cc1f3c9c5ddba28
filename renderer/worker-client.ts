import type { Checker } from './check-loop.ts';
import type { JobName, Jobs, Reply, Request } from './protocol.ts';

interface Waiting {
  readonly request: Request;
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

/** Talks to the worker. Replies are matched to requests by id, in whatever order they come. */
export class WorkerClient implements Checker {
  readonly #start: () => Worker;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker;
  #lastId = 0;

  constructor(start: () => Worker) {
    this.#start = start;
    this.#worker = this.#begin();
  }

  /**
   * Rejects with one clear sentence where the worker could not do it.
   * @param signal breaks the job off, which then rejects with the signal's reason
   */
  ask<Name extends JobName>(
    job: Name,
    ask: Jobs[Name]['ask'],
    signal?: AbortSignal,
  ): Promise<Jobs[Name]['answer']> {
    const id = ++this.#lastId;
    const request = { id, job, ask } satisfies Request<Name>;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { request, resolve: resolve as Waiting['resolve'], reject });
      this.#worker.postMessage(request);
      signal?.addEventListener('abort', () => this.#breakOff(id, signal.reason as Error));
    });
  }

  /** Only a worker that ends lets go of a job. A new one takes up what else was asked. */
  #breakOff(id: number, reason: Error): void {
    const job = this.#waiting.get(id);
    if (!job) return;
    this.#waiting.delete(id);
    this.#worker.terminate();
    this.#worker = this.#begin();
    for (const { request } of this.#waiting.values()) this.#worker.postMessage(request);
    job.reject(reason);
  }

  checkBlocks: Checker['checkBlocks'] = (blocks, settings) =>
    this.ask('checkBlocks', { blocks, settings });

  checkDocument: Checker['checkDocument'] = (blocks, settings) =>
    this.ask('checkDocument', { blocks, settings });

  #begin(): Worker {
    const worker = this.#start();
    worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if (data.ok) waiting?.resolve(data.answer);
      else waiting?.reject(new Error(data.message));
    };
    worker.onerror = (event) => {
      // What was asked of a worker that died has no answer; the next question goes to a new one.
      const lost = [...this.#waiting.values()];
      this.#waiting.clear();
      worker.terminate();
      this.#worker = this.#begin();
      for (const { reject } of lost) reject(new Error(event.message));
    };
    return worker;
  }
}
