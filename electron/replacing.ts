import { lstat, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { codeOf, FileError, readBytes } from './files.ts';
import { digestOf, type KnownFile } from './opened.ts';
import { saveFile } from './save.ts';

/** What came of writing over a file: nothing was written where another program has changed it. */
export type Replacing =
  | { readonly changed: true }
  /** `copy`: where what that program wrote is kept. */
  | { readonly changed: false; readonly copy?: string };

/**
 * Writes over a known file, unless that says the same already or holds what nobody here has seen.
 * @param keepTheirs writes all the same, and keeps as a copy beside it what another program wrote
 * @throws {FileError}
 */
export async function replaceFile(
  file: KnownFile,
  text: string,
  keepTheirs: boolean,
): Promise<Replacing> {
  const { path } = file;
  const digest = digestOf(text);
  const stamp = await stampOf(path);
  const there = stamp === undefined ? undefined : await readBytes(path);
  const found = there && digestOf(there);
  const isChanged = found !== undefined && found !== file.digest && found !== digest;
  if (isChanged && !keepTheirs) return { changed: true };
  const copy = isChanged ? await freeName(path) : undefined;
  if (copy) await saveFile(copy, there!);
  try {
    // Whoever held the file may have written it before letting go.
    const look = async () => {
      if ((await stampOf(path)) !== stamp) throw new ChangedError('It was changed meanwhile.');
    };
    if (found !== digest) await saveFile(path, text, look);
  } catch (error) {
    if (error instanceof ChangedError) return { changed: true };
    throw error;
  }
  file.digest = digest;
  return { changed: false, ...(copy && { copy }) };
}

/** Another program has written the file while it was about to be saved. */
class ChangedError extends FileError {}

/** What is new about a known file since it was read, written or looked at last. */
export async function newsOf(file: KnownFile): Promise<'none' | 'changed' | 'gone'> {
  const stamp = await stampOf(file.path);
  if (stamp === file.stamp || stamp === '') return 'none';
  file.stamp = stamp;
  if (stamp === undefined) return 'gone';
  return digestOf(await readBytes(file.path)) === file.digest ? 'none' : 'changed';
}

/** Whether nothing stands at a path. A disk that doesn't answer is another matter. */
export async function isGone(path: string): Promise<boolean> {
  return (await stampOf(path)) === undefined;
}

/** What changes when a file is written; undefined where there is none, '' where that can't be told. */
async function stampOf(path: string): Promise<string | undefined> {
  try {
    const { mtimeMs, size, ino } = await stat(path);
    return [mtimeMs, size, ino].join(' ');
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '') ? undefined : '';
  }
}

/** A name beside a file that nothing has yet. */
async function freeName(path: string): Promise<string> {
  const ending = extname(path);
  const stem = basename(path, ending);
  for (let count = 1; ; count++) {
    const number = count === 1 ? '' : ` ${count}`;
    const name = join(dirname(path), `${stem} (other version${number})${ending}`);
    if (!(await lstat(name).catch(() => undefined))) return name;
  }
}
