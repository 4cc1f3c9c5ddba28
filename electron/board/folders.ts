import { join } from 'node:path';
import { visible } from '../../engine/visible.ts';
import { articlesIn } from '../articles-in.ts';
import type { BoardFolder } from '../contract.ts';
import { FileError, isFolder, messageOf, nameOf } from '../files.ts';
import { BoardFile } from './board-file.ts';
import { STOPPED } from './kept.ts';

/** A folder that a person opened, as it was listed. */
export interface Folder {
  /** Absolute. */
  readonly root: string;
  /** The articles' paths in it, parted by `/`; the window names one by its place in here. */
  readonly articles: readonly string[];
  readonly board: BoardFile;
  /** The article whose bytes the window has and is at, and their digest. */
  underWay: { readonly article: number; readonly digest: string } | undefined;
}

const WHY_STOPPED = 'Burnish stopped while this article was being checked.';

/** The folders that were opened, each known to the window by a number. */
export class Folders {
  readonly #folders: Folder[] = [];
  /** By the folder's path: two windows on one folder keep one file. */
  readonly #boards = new Map<string, BoardFile>();

  /**
   * Lists a folder. One that was listed before has another number then.
   * @throws {FileError}
   */
  async open(root: string): Promise<BoardFolder> {
    const name = nameOf(root) || visible(root);
    if (!(await isFolder(root)))
      throw new FileError(`There is no folder “${name}”; it may have been moved or renamed.`);
    const found = await articlesIn(root).catch((error: unknown) => {
      throw new FileError(`The folder “${name}” can’t be read: ${messageOf(error)}.`);
    });
    const articles = found.sort(new Intl.Collator('en', { numeric: true }).compare);
    const known = this.#boards.get(root);
    const { board, notice } = known ? { board: known } : await BoardFile.open(root);
    this.#boards.set(root, board);
    board.keepOnly(articles);
    const id = this.#folders.push({ root, articles, board, underWay: undefined });
    return {
      id,
      name,
      articles: articles.map((file) => ({ name: visible(file), kept: board.get(file) ?? null })),
      notices: notice ? [notice] : [],
    };
  }

  /** @throws where no folder has the number */
  get(id: number): Folder {
    const folder = this.#folders[id - 1];
    if (!folder) throw new Error('There is no such folder.');
    return folder;
  }

  /** The window's page stopped: it was this folder's article under way, if any, that it was at. */
  async stopped(id: number): Promise<void> {
    const { underWay, articles, board } = this.get(id);
    if (!underWay) return;
    const file = articles[underWay.article]!;
    const before = board.get(file);
    const { digest } = underWay;
    const found = { title: '', words: 0, found: [], state: before?.state ?? 'new' };
    await board.keep([[file, { ...found, digest, stamp: STOPPED, failed: WHY_STOPPED }]]);
  }

  /** @throws where there is no such article */
  articleAt(id: number, article: number): { folder: Folder; file: string; path: string } {
    const folder = this.get(id);
    const file = folder.articles[article];
    if (file === undefined) throw new Error('There is no such article.');
    return { folder, file, path: join(folder.root, file) };
  }
}
