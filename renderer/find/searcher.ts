import type { FindRequest } from './find-worker.ts';
import type { FindQuery, Match } from './pattern.ts';

/** Who searches: a worker in the window, a plain call in tests. */
export interface Searcher {
  /** The matches of each text, in the order asked. Rejects with `TooSlow` where it was ended. */
  search(texts: readonly string[], query: FindQuery): Promise<readonly (readonly Match[])[]>;
  close(): void;
}

/** A search that took longer than `LIMIT`. */
export class TooSlow extends Error {}

/** How long one question may take, in ms. Nothing but its end stops an expression that runs wild. */
const LIMIT = 2_000;

/**
 * Searches in a worker of its own, so that no expression can hold up the page or the check. A new
 * question ends the one that is still being answered: its promise stays open and is dropped.
 */
export class WorkerSearcher implements Searcher {
  readonly #start: () => Worker;
  #worker: Worker | undefined;
  #ready: Promise<unknown> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busy = false;

  constructor(start: () => Worker) {
    this.#start = start;
  }

  async search(texts: readonly string[], query: FindQuery) {
    if (this.#busy) this.close();
    this.#busy = true;
    const worker = this.#begin();
    await this.#ready;
    return new Promise<readonly (readonly Match[])[]>((resolve, reject) => {
      if (this.#worker !== worker) return;
      this.#timer = setTimeout(() => {
        this.close();
        reject(new TooSlow());
      }, LIMIT);
      worker.onmessage = ({ data }) => {
        clearTimeout(this.#timer);
        this.#busy = false;
        resolve(data);
      };
      worker.postMessage({ texts, query } satisfies FindRequest);
    });
  }

  close(): void {
    clearTimeout(this.#timer);
    if (this.#worker) {
      this.#worker.onmessage = null;
      this.#worker.terminate();
    }
    this.#worker = undefined;
    this.#busy = false;
  }

  /** The time it takes to start is no part of the limit. */
  #begin(): Worker {
    if (this.#worker) return this.#worker;
    const worker = this.#start();
    this.#worker = worker;
    this.#ready = new Promise((resolve) => {
      worker.onmessage = resolve;
    });
    return worker;
  }
}
