import { lstat, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { codeOf, messageOf } from '../files.ts';
import { KEPT, keptFolder } from '../ledger.ts';
import { saveFile } from '../save.ts';
import { type KeptArticle, KeptBoard } from './kept.ts';

const NAME = 'board.json';
/** What a file that can't be read is called from then on. */
const BROKEN = 'board.broken.json';

/** What is kept about the articles of a folder, in its `.burnish`. */
export class BoardFile {
  readonly #root: string;
  readonly #articles: Map<string, KeptArticle>;
  /** The writing under way, and whether another one follows it. */
  #writing: Promise<void> | undefined;
  #again = false;

  private constructor(root: string, articles: Map<string, KeptArticle>) {
    this.#root = root;
    this.#articles = articles;
  }

  /**
   * Reads what is kept. A file that can't be read is set aside.
   * @returns the board, and a sentence where that was so
   */
  static async open(root: string): Promise<{ board: BoardFile; notice?: string }> {
    const path = join(root, KEPT, NAME);
    let text: string;
    try {
      text = await readFile(path, 'utf8');
    } catch (error) {
      const board = new BoardFile(root, new Map());
      if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return { board };
      return {
        board,
        notice: `What is kept about this folder can’t be read: ${messageOf(error)}.`,
      };
    }
    try {
      const { articles } = v.parse(KeptBoard, JSON.parse(text));
      return { board: new BoardFile(root, new Map(Object.entries(articles))) };
    } catch {
      await rename(path, join(root, KEPT, BROKEN)).catch(() => {});
      return {
        board: new BoardFile(root, new Map()),
        notice: `What was kept about this folder is damaged, and was set aside as ${KEPT}/${BROKEN}. The articles are checked anew.`,
      };
    }
  }

  /** @param file its path in the folder, parted by `/` */
  get(file: string): KeptArticle | undefined {
    return this.#articles.get(file);
  }

  /** Forgets all but these. It is written with the next change. */
  keepOnly(files: readonly string[]): void {
    const there = new Set(files);
    for (const file of this.#articles.keys()) if (!there.has(file)) this.#articles.delete(file);
  }

  /**
   * Keeps this about articles. What comes while the file is written goes into one more writing.
   * @throws where the folder can't be written
   */
  async keep(entries: Iterable<readonly [string, KeptArticle]>): Promise<void> {
    for (const [file, kept] of entries) this.#articles.set(file, kept);
    if (this.#writing) this.#again = true;
    this.#writing ??= this.#write().finally(() => {
      this.#writing = undefined;
    });
    await this.#writing;
  }

  async #write(): Promise<void> {
    do {
      this.#again = false;
      const path = join(await keptFolder(this.#root), NAME);
      const there = await lstat(path).catch(() => undefined);
      if (there?.isSymbolicLink()) throw new Error(`${KEPT}/${NAME} is a link`);
      const board: KeptBoard = { version: 1, articles: Object.fromEntries(this.#articles) };
      await saveFile(path, `${JSON.stringify(board)}\n`);
    } while (this.#again);
  }
}
