import type { Bridge } from '../electron/contract.ts';
import type { Decision } from '../engine/session.ts';
import type { Chosen } from './preferences.ts';
import { decisionsFor, NEW_SIDECAR, type Sidecar } from './sidecar.ts';

/** How long, in ms, the decisions rest before they are kept. */
const REST = 300;
/** The longest time between two signs of life that counts as work, in ms. */
const PAUSE = 60_000;

/** Keeps what was decided on the article on the desk, for when it is opened again. */
export class Keeper {
  readonly #bridge: Pick<Bridge, 'keepSidecar'>;
  #id: number | null = null;
  #ledger: readonly Decision[] = [];
  /** The decisions that the file on the disk has. */
  #onDisk: ReadonlySet<Decision> = new Set();
  #chosen: Chosen = {};
  #worked = 0;
  #lastSign = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(bridge: Pick<Bridge, 'keepSidecar'>) {
    this.#bridge = bridge;
  }

  /** Seconds that the person has worked on the article, in this session and before. */
  get seconds(): number {
    return Math.round(this.#worked / 1000);
  }

  /** The languages that the person set for the article. */
  get chosen(): Chosen {
    return this.#chosen;
  }

  /** Turns to another article. @param id of its file; null where it has none to be known by */
  open(id: number | null, { ledger, lang, sourceLang, seconds }: Sidecar): void {
    this.flush();
    this.#id = id;
    this.#ledger = ledger;
    this.#onDisk = new Set(ledger);
    this.#chosen = { ...(lang && { lang }), ...(sourceLang && { sourceLang }) };
    this.#worked = seconds * 1000;
    this.#lastSign = 0;
  }

  follow(ledger: readonly Decision[]): void {
    if (ledger === this.#ledger) return;
    this.#ledger = ledger;
    this.#plan();
  }

  choose(chosen: Chosen): void {
    this.#chosen = chosen;
    this.#plan();
  }

  /** A sign that the person is at work, at this time in ms. */
  sign(now: number): void {
    this.#worked += Math.min(now - (this.#lastSign || now), PAUSE);
    this.#lastSign = now;
  }

  /** A file holds the work now: the article's own, or another one with this id. */
  written(id: number | null): void {
    if (id === null) return;
    if (id === this.#id) this.#onDisk = new Set(this.#ledger);
    this.#keep(id, this.#ledger);
  }

  /** Keeps at once what still rests. */
  flush(): void {
    if (this.#rest === undefined) return;
    clearTimeout(this.#rest);
    this.#rest = undefined;
    if (this.#id !== null) this.#keep(this.#id, decisionsFor(this.#ledger, this.#onDisk));
  }

  #plan(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.flush(), REST);
  }

  #keep(id: number, ledger: readonly Decision[]): void {
    const sidecar: Sidecar = {
      ...NEW_SIDECAR,
      ...this.#chosen,
      ledger: [...ledger],
      seconds: this.seconds,
    };
    this.#bridge
      .keepSidecar({ id, text: JSON.stringify(sidecar) })
      .catch((error: unknown) => console.error('The decisions could not be kept:', error));
  }
}
