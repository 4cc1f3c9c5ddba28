import type { Bridge, OpenedFile, Opening } from '../electron/contract.ts';
import type { Imported } from './protocol.ts';
import type { Restored } from './recovery/copy.ts';
import type { Snapshot } from './snapshot.ts';
import type { Store } from './store.ts';
import { say } from './strings.ts';
import type { WorkerClient } from './worker-client.ts';

/** An article with the work of a recovery copy. */
export interface Continued extends Restored {
  /** The copy's id. */
  readonly copy: string;
  /** Whether the article's file is as it was when the copy was written. */
  readonly isFileSame: boolean;
}

/** What bringing articles in needs of the desk that they come to lie on. */
export interface IntakeDesk {
  readonly store: Store<Snapshot>;
  /** The file of the article on the desk, and what is known about it now; undefined without one. */
  file(): OpenedFile | undefined;
  /** Whatever goes wrong in `work` is told in the window. */
  guard(work: () => Promise<void>): Promise<void>;
  problem(text: string): void;
  announce(words: string): void;
  /** Goes on once the article on the desk may go. */
  replace(goOn: () => Promise<void>): Promise<void>;
  show(name: string, imported: Imported | Continued, file: OpenedFile | undefined): void;
  /** Goes on to the next article of a folder. @returns whether there is such a folder */
  goOn(): Promise<boolean>;
}

/** Brings articles onto the desk: from files, the clipboard, or what was dropped. */
export class Intake {
  readonly #bridge: Bridge;
  readonly #worker: WorkerClient;
  readonly #desk: IntakeDesk;
  /** Files that were opened together with the article, and come after it. */
  #waiting: readonly OpenedFile[] = [];
  /** The opening under way. A later one, or the person, breaks it off. */
  #opening: AbortController | undefined;

  constructor(bridge: Bridge, worker: WorkerClient, desk: IntakeDesk) {
    this.#bridge = bridge;
    this.#worker = worker;
    this.#desk = desk;
  }

  openDialog = (): Promise<void> => this.open(() => this.#bridge.openDialog());

  openSample = (): Promise<void> => this.open(async () => [await this.#bridge.openSample()]);

  drop = (files: readonly unknown[]): Promise<void> =>
    this.open(async () => {
      const openings = await Promise.all(files.map((file) => this.#bridge.openDropped(file)));
      // What is a folder comes to the board.
      return openings.filter((opening) => opening !== null);
    });

  /** Shows the first file of those opened, and lets the others wait; tells of what could not be. */
  open(from: () => Promise<readonly Opening[]>): Promise<void> {
    return this.#desk.guard(async () => {
      const openings = await from();
      const opened = openings.filter((opening) => opening.ok);
      const problems = openings.flatMap((opening) => (opening.ok ? [] : [opening.message]));
      if (problems.length > 0) this.#desk.problem(problems.join(' '));
      if (opened.length > 0) await this.#turnTo(opened.map(({ file }) => file));
    });
  }

  /** Goes on to the next of the articles that were opened together. */
  next = (): Promise<void> =>
    this.#desk.guard(async () => {
      if (this.#waiting.length > 0) await this.#turnTo([]);
      else if (!(await this.#desk.goOn())) this.#desk.announce(say.noneWaits);
    });

  /** Puts files before those that wait, and shows the first of all. */
  #turnTo(files: readonly OpenedFile[]): Promise<void> {
    return this.#desk.replace(async () => {
      const [file, ...others] = [...files, ...this.#waiting];
      if (!file) return;
      this.#waiting = others;
      this.#desk.store.set({ waiting: others.map(({ name }) => name) });
      await this.#read(file);
    });
  }

  /** Reads the article's file again, as being in this encoding. */
  readAs = (encoding: string): Promise<void> =>
    this.#desk.guard(async () => {
      const file = this.#desk.file();
      if (!file || encoding === this.#desk.store.latest().encoding) return;
      await this.#desk.replace(() => this.#read(file, encoding));
    });

  /** Breaks off the opening under way; the article on the desk stays. */
  cancel = (): void => this.#opening?.abort();

  paste = (): Promise<void> =>
    this.#desk.guard(async () => {
      const { html, text } = await this.#bridge.readClipboard();
      if (text.trim() === '' && html.trim() === '') return this.#desk.problem(say.emptyClipboard);
      await this.#takeIn(say.clipboardName, { html, text });
    });

  /** Makes an article of text that was dropped beside the page, as the richer of its types. */
  dropText = (dropped: { html: string; text: string }): Promise<void> =>
    this.#desk.guard(() => this.#takeIn(say.droppedName, dropped));

  #takeIn(name: string, content: { html: string; text: string }): Promise<void> {
    return this.#desk.replace(() =>
      this.#bringIn(name, undefined, async (signal) => {
        await this.#bridge.opening(null);
        return this.#worker.ask('importClipboard', content, signal);
      }),
    );
  }

  #read(file: OpenedFile, encoding?: string): Promise<void> {
    const { name, bytes } = file;
    return this.#bringIn(name, file, async (signal, onRead) => {
      await this.#bridge.opening(file.id);
      return this.#worker.ask('importFile', { name, bytes, encoding }, signal, onRead);
    });
  }

  /** Goes on with the work of a recovery copy. */
  restore(id: string): Promise<void> {
    return this.#desk.guard(async () => {
      const copy = await this.#bridge.takeCopy(id);
      if (!copy.ok) throw new Error(copy.message);
      const { name, article, work, file, disk } = copy;
      await this.#bringIn(name, file ?? undefined, async (signal) => {
        const restored = await this.#worker.ask('readCopy', { article, work }, signal);
        return { ...restored, copy: id, isFileSame: disk === 'same' };
      });
    });
  }

  #bringIn(
    name: string,
    file: OpenedFile | undefined,
    read: (signal: AbortSignal, onRead: (part: number) => void) => Promise<Imported | Continued>,
  ): Promise<void> {
    const { store, guard, show } = this.#desk;
    return guard(async () => {
      this.cancel();
      const opening = new AbortController();
      this.#opening = opening;
      store.set({ opening: name, read: undefined });
      const onRead = (part: number) => opening === this.#opening && store.set({ read: part });
      try {
        const imported = await read(opening.signal, onRead);
        if (opening === this.#opening) show(name, imported, file);
      } catch (error) {
        if (opening === this.#opening) await this.#bridge.opening(null);
        if (!opening.signal.aborted)
          throw new Error(say.cannotOpen(name, (error as Error).message));
      } finally {
        if (opening === this.#opening) store.set({ opening: undefined });
      }
    });
  }
}
