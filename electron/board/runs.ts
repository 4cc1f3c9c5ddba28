import { basename, join } from 'node:path';
import { holdsMarkdown } from '../../engine/import/extensions.ts';
import type { Args, Mending, RunInfo, Undoing } from '../contract.ts';
import { messageOf, nameOf } from '../files.ts';
import { KEPT, Ledger } from '../ledger.ts';
import { readRun, runsIn, undoRun } from '../runs.ts';
import type { Folders } from './folders.ts';

/** A run that writes fixed articles in place; its record is begun with the first of them. */
interface Going {
  readonly root: string;
  ledger: Ledger | undefined;
}

/** The runs over whole folders: those that windows have going, and those that are over. */
export class BoardRuns {
  readonly #folders: Folders;
  readonly #isUnsaved: (path: string) => boolean;
  readonly #going: Going[] = [];

  /** @param isUnsaved whether a window holds work on this file that no file has */
  constructor(folders: Folders, isUnsaved: (path: string) => boolean) {
    this.#folders = folders;
    this.#isUnsaved = isUnsaved;
  }

  /** @returns what the window may call the run by */
  begin(folder: number): number {
    return this.#going.push({ root: this.#folders.get(folder).root, ledger: undefined });
  }

  /** Puts a fixed article in place of the one that was read, or tells why not. */
  async mend(asked: Args<'mend'>[0]): Promise<Mending> {
    const { folder, article, run, read, text, decisions } = asked;
    const { path, folder: own } = this.#folders.articleAt(folder, article);
    const going = this.#going[run - 1];
    if (going?.root !== own.root) throw new Error('There is no such run.');
    if (!holdsMarkdown(path)) throw new Error('Only .txt and .md are written in place.');
    if (this.#isUnsaved(path))
      return { ok: false, message: 'It is open in a window with unsaved changes.' };
    try {
      going.ledger ??= await Ledger.start(going.root, new Date());
      await going.ledger.replace({ file: path, read, text, decisions });
      return { ok: true };
    } catch (error) {
      return { ok: false, message: messageOf(error) };
    }
  }

  /** @returns the run's name; null where nothing was written */
  async end(run: number): Promise<string | null> {
    const ledger = this.#going[run - 1]?.ledger;
    await ledger?.close();
    return ledger ? basename(ledger.folder) : null;
  }

  /** What the runs of a folder did, the last one first. */
  async list(folder: number): Promise<RunInfo[]> {
    const { root } = this.#folders.get(folder);
    const names = (await runsIn(root)).reverse();
    const runs = await Promise.all(
      names.map(async (name) => {
        const run = await readRun(join(root, KEPT, name)).catch(() => undefined);
        return run && run.articles > 0 ? [{ name, ...run }] : [];
      }),
    );
    return runs.flat();
  }

  /** Puts back what a run wrote. Work that is in no file stays in its window, which is told by that. */
  async undo(folder: number, name: string): Promise<Undoing> {
    const { root } = this.#folders.get(folder);
    const { restored, failures } = await undoRun(join(root, KEPT, name));
    return {
      restored,
      failures: failures.map(({ path, error }) => `${nameOf(path)}: ${error}`),
    };
  }
}
