import type { Bridge, Result } from '../../electron/contract.ts';
import type { Dialog, Snapshot } from '../snapshot.ts';
import type { Store } from '../store.ts';
import { say } from '../strings.ts';
import type { WorkerClient } from '../worker-client.ts';
import type { CopyPreview } from './preview.ts';

/** What recovery needs of the desk. */
export interface RecoveryDesk {
  readonly store: Store<Snapshot>;
  /** Whatever goes wrong in `work` is told in the window. */
  guard(work: () => Promise<void>): Promise<void>;
  problem(text: string): void;
  showDialog(dialog?: Dialog): void;
  restore(id: string): Promise<void>;
}

/** A copy's file on the disk, against what it was. */
export type DiskState = 'same' | 'changed' | 'gone' | 'none';

/** The copy that a window was opened for, if any, and those that it is to offer. */
type Start = Result<'offeredCopies'> & { readonly id: string | null };

/** Offers unsaved work that was kept, and brings it back. */
export class Recovery {
  readonly #bridge: Bridge;
  readonly #worker: WorkerClient;
  readonly #desk: RecoveryDesk;

  constructor(bridge: Bridge, worker: WorkerClient, desk: RecoveryDesk) {
    this.#bridge = bridge;
    this.#worker = worker;
    this.#desk = desk;
  }

  /** Asks for what the window is to start with. */
  async look(): Promise<Start> {
    const [id, offer] = await Promise.all([
      this.#bridge.copyForWindow(),
      this.#bridge.offeredCopies(),
    ]);
    return { id, ...offer };
  }

  /**
   * Goes on with the copy that the window was opened for, or offers those that wait for an answer.
   * @returns whether the window has its article by that
   */
  async start(start: Promise<Start>): Promise<boolean> {
    let isServed = false;
    await this.#desk.guard(async () => {
      const { id, after, copies } = await start;
      if (copies.length > 0) this.#desk.showDialog({ is: 'recovery', after, copies });
      else if (after === 'crash') this.#desk.problem(say.pageStarted);
      isServed = id !== null && after !== 'crash';
      if (isServed) await this.#desk.restore(id!);
    });
    return isServed;
  }

  /** Shows all copies there are. */
  show = (): Promise<void> =>
    this.#desk.guard(async () => {
      const copies = await this.#bridge.copies();
      this.#desk.showDialog({ is: 'recovery', after: 'command', copies });
    });

  /** @throws one clear sentence */
  async preview(id: string): Promise<CopyPreview & { onDisk: DiskState }> {
    const copy = await this.#bridge.readCopy(id);
    if (!copy.ok) throw new Error(copy.message);
    const { article, work, file, disk } = copy;
    const onDisk = file && disk !== 'gone' ? file : undefined;
    const preview = await this.#worker.ask('previewCopy', {
      article,
      work,
      file: onDisk && { name: onDisk.name, bytes: onDisk.bytes },
    });
    return { ...preview, onDisk: disk };
  }

  /** The first comes to this window, if that holds no unsaved work; each other one to a new window. */
  restore = (ids: readonly string[]): Promise<void> =>
    this.#desk.guard(async () => {
      const here = this.#desk.store.latest().dirty ? undefined : ids[0];
      const others = ids.filter((id) => id !== here);
      if (others.length > 0) await this.#bridge.restoreInWindows(others);
      if (here !== undefined) await this.#desk.restore(here);
    });

  /** Offers these no more; they are kept all the same. */
  layAside = (ids: readonly string[]): Promise<void> =>
    this.#desk.guard(async () => {
      await this.#bridge.layCopiesAside([...ids]);
    });

  delete = (id: string): Promise<void> =>
    this.#desk.guard(async () => {
      await this.#bridge.dropCopy(id);
    });
}
