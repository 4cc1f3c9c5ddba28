import { dirname, join, relative, resolve } from 'node:path';
import { visible } from '../../engine/visible.ts';
import { FileError } from '../files.ts';
import { KEPT } from '../ledger.ts';
import { isRun, runsIn, undoRun } from '../runs.ts';

/**
 * Puts back every article that a run wrote in place, and names what had to stay as it is.
 * @param run its name, or the path of its folder in `.burnish`
 * @returns whether all articles are as they were
 * @throws {FileError} where there is no such run
 */
export async function undo(run: string): Promise<boolean> {
  const { restored, failures } = await undoRun(await findRun(run));
  for (const { path, error } of failures)
    console.error(visible(`${relative('.', path)}: ${error}`));
  console.error(`${restored} ${restored === 1 ? 'file was' : 'files were'} put back.`);
  return failures.length === 0;
}

/** A run is given by path, or by its name in the `.burnish` of this folder or of one above. */
async function findRun(run: string): Promise<string> {
  if (await isRun(resolve(run))) return resolve(run);
  const known: string[] = [];
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const found = join(folder, KEPT, run);
    if (await isRun(found)) return found;
    known.push(...(await runsIn(folder)));
    if (folder === dirname(folder)) break;
  }
  const hint = known.length > 0 ? ` There are: ${known.sort().join(', ')}.` : '';
  throw new FileError(`There is no run “${run}” in the ${KEPT} of this folder or above.${hint}`);
}
