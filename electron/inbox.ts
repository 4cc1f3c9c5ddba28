import type { Dropped, OpenedFile, Opening } from './contract.ts';
import { isFolder, nameOf, openFile } from './files.ts';
import { digestOf } from './opened.ts';

/** A file's number, its sidecar and its folder's configuration. */
export type Known = Pick<OpenedFile, 'id' | 'sidecar' | 'configuration'>;

/** What an inbox needs of the window that it is for. */
interface InboxDesk {
  /** Hands openings to the window. */
  send(openings: Opening[]): void;
  /**
   * Takes a folder for the window's board, in the place of the one there.
   * @param isNews whether the window is to be told; else it asks by itself
   */
  putOnBoard(root: string, isNews: boolean): void;
  /** Is told of each file that could be read, and tells what is known of it. */
  opened(path: string, bytes: Uint8Array): Promise<Known>;
  /** Which of these may be opened, though nobody picked them in the window. */
  mayOpen(paths: readonly string[]): Promise<readonly string[]>;
}

/**
 * What a person asked to open, on its way to the window. What comes before the window has asked for
 * its first articles waits for that.
 */
export class Inbox {
  readonly #waiting: string[];
  readonly #sample: string;
  readonly #isFirst: boolean;
  readonly #desk: InboxDesk;
  #started = false;

  /**
   * @param sample path of the article that comes with the app
   * @param isFirst whether the window is the first one: it shows the sample where nothing was asked for
   */
  constructor(sample: string, isFirst: boolean, desk: InboxDesk) {
    this.#waiting = [];
    this.#sample = sample;
    this.#isFirst = isFirst;
    this.#desk = desk;
  }

  /** Whether the window started with the sample. */
  get showsSample(): boolean {
    return this.#isFirst && this.#waiting.length === 0;
  }

  /** Opens files and hands them to the window. */
  async deliver(paths: readonly string[]): Promise<void> {
    if (!this.#started) this.#waiting.push(...paths);
    else {
      const openings = await this.#readAllowed(paths, true);
      if (openings.length > 0) this.#desk.send(openings);
    }
  }

  sample(): Promise<Opening> {
    return openFile(this.#sample);
  }

  /** The window's first articles. A window that starts anew gets them again. */
  async start(): Promise<Opening[]> {
    this.#started = true;
    if (this.showsSample) return [await this.sample()];
    return this.#readAllowed(this.#waiting, false);
  }

  async #readAllowed(paths: readonly string[], isNews: boolean): Promise<Opening[]> {
    const files: string[] = [];
    for (const path of paths) {
      if (await isFolder(path)) this.#desk.putOnBoard(path, isNews);
      else files.push(path);
    }
    return this.read(await this.#desk.mayOpen(files));
  }

  async read(paths: readonly string[]): Promise<Opening[]> {
    const openings = await Promise.all(paths.map(openFile));
    // In the order asked, whichever was read first: the recent list shows it.
    for (const [index, opening] of openings.entries())
      openings[index] = await this.#know(paths[index]!, opening);
    return openings;
  }

  /** Opens a file whose path the window claims, where it holds what the window says that it does. */
  async readDropped({ path, digest }: Dropped): Promise<Opening> {
    const opening = await openFile(path);
    if (!opening.ok || digestOf(opening.file.bytes) === digest) return this.#know(path, opening);
    const name = nameOf(path);
    return { ok: false, name, message: `“${name}” is not what was dropped; drop it again.` };
  }

  async #know(path: string, opening: Opening): Promise<Opening> {
    if (!opening.ok) return opening;
    return {
      ok: true,
      file: { ...opening.file, ...(await this.#desk.opened(path, opening.file.bytes)) },
    };
  }
}
