import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import * as v from 'valibot';
import { visible } from '../../engine/visible.ts';
import { FileError, messageOf, readBytes } from '../files.ts';
import { saveFile } from '../save.ts';
import { Entry, entriesIn, KEPT, originalIn, sha256 } from './ledger.ts';

/**
 * Puts back every article that a run wrote in place, byte for byte. One that was changed since stays
 * as it is, and is named.
 * @param run its name, or the path of its folder in `.burnish`
 * @returns whether all articles are as they were
 * @throws {FileError} where there is no such run
 */
export async function undo(run: string): Promise<boolean> {
  const folder = await findRun(run);
  const root = dirname(dirname(folder));
  let [restored, whole] = [0, true];
  for (const entry of await entriesOf(folder)) {
    const path = join(root, entry.file);
    try {
      if (await restore(entry, path, folder)) restored++;
    } catch (error) {
      whole = false;
      console.error(visible(`${relative('.', path)}: ${messageOf(error)}`));
    }
  }
  console.error(`${restored} ${restored === 1 ? 'file was' : 'files were'} put back.`);
  return whole;
}

/** @returns whether there was anything to put back */
async function restore({ file, before, after }: Entry, path: string, folder: string) {
  const now = sha256(await readBytes(path));
  if (now === before) return false;
  const copy = originalIn(folder, file);
  const original = await readBytes(copy);
  if (sha256(original) !== before) throw new FileError(`The copy in ${copy} is damaged.`);
  if (now !== after)
    throw new FileError(`It was changed since, and stays so; as it was before it is in ${copy}.`);
  await saveFile(path, original);
  return true;
}

async function entriesOf(folder: string): Promise<Entry[]> {
  const [, ...lines] = (await readFile(entriesIn(folder), 'utf8')).split('\n');
  return lines.flatMap((line) => {
    try {
      return [v.parse(Entry, JSON.parse(line))];
    } catch {
      // Half a line: the run was cut off before it wrote the article that this is about.
      return [];
    }
  });
}

/** A run is given by path, or by its name in the `.burnish` of this folder or of one above. */
async function findRun(run: string): Promise<string> {
  if (await isRun(resolve(run))) return resolve(run);
  const known: string[] = [];
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const kept = join(folder, KEPT);
    if (await isRun(join(kept, run))) return join(kept, run);
    known.push(...(await readdir(kept).catch(() => [])).filter((name) => /^\d/.test(name)));
    if (folder === dirname(folder)) break;
  }
  const hint = known.length > 0 ? ` There are: ${known.sort().join(', ')}.` : '';
  throw new FileError(`There is no run “${run}” in the ${KEPT} of this folder or above.${hint}`);
}

const isRun = async (folder: string) => {
  const found = await stat(entriesIn(folder)).catch(() => undefined);
  return found?.isFile() === true;
};
