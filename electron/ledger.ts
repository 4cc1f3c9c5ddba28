import { createHash } from 'node:crypto';
import { type FileHandle, lstat, mkdir, open } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import * as v from 'valibot';
import type { Decision } from '../engine/session.ts';
import { version } from '../package.json';
import { codeOf, FileError, messageOf, readBytes } from './files.ts';
import { saveFile } from './save.ts';

/** The folder beside the articles that holds what Burnish keeps about them. */
export const KEPT = '.burnish';
const RUN_FILE = 'run.jsonl';

/** One article of a run: its path in the folder that holds `.burnish`, and its bytes' SHA-256. */
export const Entry = v.object({
  file: v.pipe(
    v.string(),
    // A record from elsewhere must not reach out of its folder.
    v.check((path) => !isAbsolute(path) && !path.split(/[\\/]/).includes('..')),
  ),
  before: v.string(),
  after: v.string(),
});
export type Entry = v.InferOutput<typeof Entry>;

/** What is to stand in place of an article. */
export interface Replacement {
  readonly file: string;
  /** SHA-256 of the bytes that it was made of, in hex. */
  readonly read: string;
  readonly text: string;
  readonly decisions: readonly Decision[];
}

export const sha256 = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex');

/**
 * The record of a run that writes articles in place. Before an article is replaced, its bytes and
 * an entry about it are on the disk, so that whatever happens then, the run can be undone.
 */
export class Ledger {
  /** The run's own folder. */
  readonly folder: string;
  readonly #root: string;
  readonly #file: FileHandle;

  private constructor(root: string, folder: string, file: FileHandle) {
    this.#root = root;
    this.folder = folder;
    this.#file = file;
  }

  /**
   * Starts the record of a run.
   * @param root the folder that all its articles are in
   * @throws {FileError}
   */
  static async start(root: string, at: Date): Promise<Ledger> {
    try {
      const name = at.toISOString().slice(0, 'YYYY-MM-DDThh:mm:ss'.length).replaceAll(':', '-');
      const folder = await newFolder(await keptFolder(root), name);
      const file = await open(join(folder, RUN_FILE), 'ax');
      await file.appendFile(`${JSON.stringify({ burnish: version, at: at.toISOString() })}\n`);
      await file.sync();
      await syncFolders(folder, root);
      return new Ledger(root, folder, file);
    } catch (error) {
      throw new FileError(`“${join(root, KEPT)}” can’t be written: ${messageOf(error)}.`);
    }
  }

  /**
   * Puts a fixed article in place of the one that was read.
   * @throws {FileError} where it was changed since, or can't be kept or written
   */
  async replace({ file, read, text, decisions }: Replacement): Promise<void> {
    const original = await readBytes(file);
    if (sha256(original) !== read)
      throw new FileError(`${file}: Nothing was written: another program changed it meanwhile.`);
    const name = relative(this.#root, resolve(file)).split(sep).join('/');
    const copy = originalIn(this.folder, name);
    await makeFolders(dirname(copy), this.folder);
    await saveFile(copy, original);
    const entry: Entry = { file: name, before: read, after: sha256(text) };
    await this.#file.appendFile(`${JSON.stringify({ ...entry, decisions })}\n`);
    await this.#file.datasync();
    await saveFile(file, text);
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}

/** Where a run keeps an article as it was. */
export const originalIn = (folder: string, file: string) => join(folder, 'originals', file);

/** Where a run's entries are. */
export const entriesIn = (folder: string) => join(folder, RUN_FILE);

/**
 * The folder in `root` that holds what Burnish keeps; made where it is not there.
 * @throws where it can't be, or leads elsewhere
 */
export async function keptFolder(root: string): Promise<string> {
  const folder = join(root, KEPT);
  await mkdir(folder, { recursive: true });
  // A link that came with the articles would have files written where nobody said.
  if (!(await lstat(folder)).isDirectory()) throw new Error('it is a link');
  try {
    // What is kept is the person's own, and no part of a repository.
    const ignore = await open(join(folder, '.gitignore'), 'wx');
    await ignore.writeFile('*\n');
    await ignore.close();
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  return folder;
}

/** Makes `parent/name`, or `parent/name-2` and so on where that is taken. */
async function newFolder(parent: string, name: string): Promise<string> {
  for (let number = 1; ; number++) {
    const folder = join(parent, number === 1 ? name : `${name}-${number}`);
    try {
      await mkdir(folder);
      return folder;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

/** Makes a folder and those above it, up to `top`, so that they outlast a power cut. */
async function makeFolders(folder: string, top: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first !== undefined) await syncFolders(folder, top);
}

/** Brings the names in a folder and in those above it, up to `top`, to the disk. */
async function syncFolders(folder: string, top: string): Promise<void> {
  for (let at = folder; ; at = dirname(at)) {
    // Windows has no such call for folders.
    const handle = await open(at).catch(() => undefined);
    await handle?.sync().catch(() => {});
    await handle?.close();
    if (at === top || at === dirname(at)) return;
  }
}
