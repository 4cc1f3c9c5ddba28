import type { Bridge } from '../electron/contract.ts';
import type { Profile } from '../engine/profile.ts';
import type { Decision } from '../engine/session.ts';
import { decisionsFor, type Sidecar } from './sidecar.ts';
import { WorkClock } from './work-clock.ts';

/** How long, in ms, the decisions rest before they are kept. */
const REST = 300;

/**
 * Keeps what was decided on the article on the desk, how it stood before, and the time that it took,
 * for when it is opened again.
 */
export class Keeper {
  readonly #bridge: Pick<Bridge, 'keepSidecar'>;
  /** The time at work on the article, in this session and before. */
  readonly clock = new WorkClock();
  #id: number | null = null;
  #ledger: readonly Decision[] = [];
  /** The decisions that the file on the disk has. */
  #onDisk: ReadonlySet<Decision> = new Set();
  #before: Profile | null = null;
  /** The text that is kept now about the article's file. */
  #kept = '';
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(bridge: Pick<Bridge, 'keepSidecar'>) {
    this.#bridge = bridge;
  }

  /**
   * Turns to another article.
   * @param id of its file; null where it has none to be known by
   * @param onDisk the decisions that the file on the disk has
   */
  open(id: number | null, sidecar: Sidecar, onDisk: readonly Decision[] = sidecar.ledger): void {
    const { ledger, before, seconds } = sidecar;
    this.flush();
    this.#id = id;
    this.#ledger = ledger;
    this.#onDisk = new Set(onDisk);
    this.#before = before;
    this.clock.start(seconds * 1000);
    this.#kept = this.text;
  }

  /** How the article stood when it was first checked; undefined until `begin` was told. */
  get before(): Profile | undefined {
    return this.#before ?? undefined;
  }

  begin(before: Profile): void {
    this.#before = before;
    this.#plan();
  }

  follow(ledger: readonly Decision[]): void {
    if (ledger === this.#ledger) return;
    this.#ledger = ledger;
    this.#plan();
  }

  /** The decisions that the file on the disk has. */
  get decided(): ReadonlySet<Decision> {
    return this.#onDisk;
  }

  /** The article is now as a file has it, which is known by this id. */
  turnTo(id: number | null): void {
    this.#id = id;
    this.written(id);
  }

  /** A file holds the work now: the article's own, or another one with this id. */
  written(id: number | null): void {
    if (id === null) return;
    if (id === this.#id) this.#onDisk = new Set(this.#ledger);
    this.#keep(id, this.#textOf(this.#ledger));
  }

  /** Keeps at once what still rests. */
  flush(): void {
    clearTimeout(this.#rest);
    const { text } = this;
    if (this.#id === null || text === this.#kept) return;
    this.#keep(this.#id, text);
  }

  /** What is kept about the article's file as it is on the disk. */
  get text(): string {
    return this.#textOf(decisionsFor(this.#ledger, this.#onDisk));
  }

  /** All that is known of the article by now, and which of the decisions the file on the disk has. */
  get all(): Sidecar & { onDisk: number[] } {
    const ledger = this.#ledger;
    const onDisk = ledger.flatMap((decision, index) => (this.#onDisk.has(decision) ? index : []));
    return { ...this.#sidecarOf(ledger), onDisk };
  }

  #textOf(ledger: readonly Decision[]): string {
    return JSON.stringify(this.#sidecarOf(ledger));
  }

  #sidecarOf(ledger: readonly Decision[]): Sidecar {
    return {
      version: 1,
      ledger: [...ledger],
      before: this.#before,
      seconds: Math.round(this.clock.workedBy(Date.now()) / 1000),
    };
  }

  #plan(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.flush(), REST);
  }

  #keep(id: number, text: string): void {
    if (id === this.#id) this.#kept = text;
    this.#bridge
      .keepSidecar({ id, text })
      .catch((error: unknown) => console.error('The decisions could not be kept:', error));
  }
}
