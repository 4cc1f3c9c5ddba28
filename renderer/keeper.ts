import type { Bridge } from '../electron/contract.ts';
import type { Decision } from '../engine/session.ts';
import { decisionsFor, NEW_SIDECAR, type Sidecar } from './sidecar.ts';

/** How long, in ms, the decisions rest before they are kept. */
const REST = 300;

/** Keeps what was decided on the article on the desk, for when it is opened again. */
export class Keeper {
  readonly #bridge: Pick<Bridge, 'keepSidecar'>;
  #id: number | null = null;
  #ledger: readonly Decision[] = [];
  /** The decisions that the file on the disk has. */
  #onDisk: ReadonlySet<Decision> = new Set();
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(bridge: Pick<Bridge, 'keepSidecar'>) {
    this.#bridge = bridge;
  }

  /** Turns to another article. @param id of its file; null where it has none to be known by */
  open(id: number | null, { ledger }: Sidecar): void {
    this.flush();
    this.#id = id;
    this.#ledger = ledger;
    this.#onDisk = new Set(ledger);
  }

  follow(ledger: readonly Decision[]): void {
    if (ledger === this.#ledger) return;
    this.#ledger = ledger;
    this.#plan();
  }

  /** A file holds the work now: the article's own, or another one with this id. */
  written(id: number | null): void {
    if (id === null) return;
    if (id === this.#id) this.#onDisk = new Set(this.#ledger);
    this.#keep(id, textOf(this.#ledger));
  }

  /** Keeps at once what still rests. */
  flush(): void {
    if (this.#rest === undefined) return;
    clearTimeout(this.#rest);
    this.#rest = undefined;
    if (this.#id !== null) this.#keep(this.#id, this.text);
  }

  /** What is kept about the article's file as it is on the disk. */
  get text(): string {
    return textOf(decisionsFor(this.#ledger, this.#onDisk));
  }

  #plan(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.flush(), REST);
  }

  #keep(id: number, text: string): void {
    this.#bridge
      .keepSidecar({ id, text })
      .catch((error: unknown) => console.error('The decisions could not be kept:', error));
  }
}

const textOf = (ledger: readonly Decision[]): string =>
  JSON.stringify({ ...NEW_SIDECAR, ledger: [...ledger] } satisfies Sidecar);
