import { dialog } from 'electron';
import { configurationFor } from '../configuration-file.ts';
import type { Args, CallName, Listing, Result } from '../contract.ts';
import type { Desk } from '../desks.ts';
import { messageOf, openFile, readBytes } from '../files.ts';
import type { Known } from '../inbox.ts';
import { digestOf } from '../opened.ts';
import type { Sidecars } from '../sidecars.ts';
import type { Folders } from './folders.ts';
import type { BoardRuns } from './runs.ts';

/** What the boards of all windows share. */
export interface BoardPlace {
  readonly folders: Folders;
  readonly runs: BoardRuns;
  readonly sidecars: Sidecars;
  /** Puts a path at the top of the recent list. */
  readonly noteRecent: (path: string) => void;
  /** Gives a file that the window may have its number, and tells what is known of it. */
  readonly know: (path: string, bytes: Uint8Array) => Promise<Known>;
}

type BoardCall = Extract<
  CallName,
  | 'openFolder'
  | 'board'
  | 'listAgain'
  | 'readForBoard'
  | 'openFromBoard'
  | 'keepBoard'
  | 'beginRun'
  | 'mend'
  | 'endRun'
  | 'runs'
  | 'undoRun'
>;
type Calls = {
  readonly [Name in BoardCall]: (...args: Args<Name>) => Promise<Result<Name>>;
};

/** Answers a window's calls about the folder on its board. */
export function boardCalls(desk: Desk, place: BoardPlace): Calls {
  const { folders, runs, sidecars } = place;

  async function list(root: string): Promise<Listing> {
    try {
      const folder = await folders.open(root);
      desk.board = { root, id: folder.id };
      place.noteRecent(root);
      return { ok: true, folder };
    } catch (error) {
      return { ok: false, message: messageOf(error) };
    }
  }

  return {
    async openFolder() {
      const { filePaths } = await dialog.showOpenDialog(desk.window, {
        properties: ['openDirectory'],
      });
      const [root] = filePaths;
      return root === undefined ? null : list(root);
    },

    async board() {
      return desk.board ? list(desk.board.root) : null;
    },

    listAgain: (id) => list(folders.get(id).root),

    async readForBoard({ folder: id, article, known }) {
      const { folder, path } = folders.articleAt(id, article);
      try {
        const bytes = await readBytes(path);
        const digest = digestOf(bytes);
        const isKnown = digest === known;
        folder.underWay = isKnown ? undefined : { article, digest };
        const [sidecar, house] = await Promise.all([
          sidecars.read({ path, digest }),
          configurationFor(path).catch(() => undefined),
        ]);
        const about = { sidecar, ...(house && { configuration: house.text }) };
        return isKnown ? { is: 'same', ...about } : { is: 'read', bytes, digest, ...about };
      } catch (error) {
        return { is: 'failed', message: messageOf(error) };
      }
    },

    async openFromBoard({ folder: id, article }) {
      const { path } = folders.articleAt(id, article);
      const opening = await openFile(path);
      if (!opening.ok) return opening;
      const known = await place.know(path, opening.file.bytes);
      return { ok: true, file: { ...opening.file, ...known } };
    },

    async keepBoard({ folder: id, articles }) {
      const folder = folders.get(id);
      folder.underWay = undefined;
      if (articles.length === 0) return null;
      const entries = articles.map(
        ({ article, kept }) => [folders.articleAt(id, article).file, kept] as const,
      );
      try {
        await folder.board.keep(entries);
        return null;
      } catch (error) {
        return messageOf(error);
      }
    },

    beginRun: async (folder) => runs.begin(folder),

    mend: (asked) => runs.mend(asked),

    endRun: (run) => runs.end(run),

    runs: (folder) => runs.list(folder),

    undoRun: ({ folder, name }) => runs.undo(folder, name),
  };
}
