import { Watchdog } from '../watchdog.ts';
import type { FindRequest } from './find-worker.ts';
import type { FindQuery, Match } from './pattern.ts';

/** Who searches: a worker in the window, a plain call in tests. */
export interface Searcher {
  /** The matches of each text, in the order asked. Rejects with `TooSlow` where it was ended. */
  search(texts: readonly string[], query: FindQuery): Promise<readonly (readonly Match[])[]>;
  close(): void;
}

/** A search that took too long, or more memory than there is. */
export class TooSlow extends Error {}

/** How long any question may take, in ms. Nothing but its end stops an expression that runs wild. */
const LIMIT = 2_000;
/** And how much longer for each UTF-16 unit: on a slow machine a plain expression takes about that. */
const UNIT = 0.001;

const startWorker = (): Worker =>
  new Worker(new URL('find-worker.js', import.meta.url), { type: 'module' });

/**
 * Searches in a worker of its own, so that no expression can hold up the page or the check. A new
 * question ends the one that is still being answered: its promise stays open and is dropped.
 */
export class WorkerSearcher implements Searcher {
  readonly #start: () => Worker;
  #worker: Worker | undefined;
  #ready: Promise<unknown> | undefined;
  #watchdog: Watchdog | undefined;
  #busy = false;

  constructor(start = startWorker) {
    this.#start = start;
  }

  async search(texts: readonly string[], query: FindQuery) {
    if (this.#busy) this.close();
    this.#busy = true;
    const worker = this.#begin();
    await this.#ready;
    return new Promise<readonly (readonly Match[])[]>((resolve, reject) => {
      if (this.#worker !== worker) return;
      const giveUp = () => {
        this.close();
        reject(new TooSlow());
      };
      this.#watchdog = new Watchdog(giveUp);
      this.#watchdog.expect(LIMIT + UNIT * texts.reduce((units, text) => units + text.length, 0));
      worker.onerror = giveUp;
      worker.onmessage = ({ data }) => {
        this.#watchdog?.rest();
        this.#busy = false;
        resolve(data);
      };
      worker.postMessage({ texts, query } satisfies FindRequest);
    });
  }

  close(): void {
    this.#watchdog?.rest();
    if (this.#worker) {
      Object.assign(this.#worker, { onmessage: null, onerror: null });
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
