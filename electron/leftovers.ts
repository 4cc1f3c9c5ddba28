import { randomBytes } from 'node:crypto';
import { lstat, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf } from './files.ts';

const LEFT = /^\.burnish-(\d+)-[\da-f]{12}\.tmp$/;
/** How long, in ms, such a file rests before it counts as left behind, and a folder between two looks. */
const OLD = 10 * 60_000;

/** When each folder was looked through last. */
const looked = new Map<string, number>();

/** The name of a file that a save writes first. It holds the number of the process that writes it. */
export const temporaryName = (): string =>
  `.burnish-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;

/**
 * Takes away what a process that was killed in the middle of a save left in a folder: a file of that
 * name that no process here has, and that has rested long. On a shared disk the process may run on
 * another machine. Never throws.
 * @param written a file in the folder that was written just now, and so has the time of its disk
 */
export async function sweepLeftoversBeside(written: string): Promise<void> {
  const folder = dirname(written);
  if (Date.now() - (looked.get(folder) ?? Number.NEGATIVE_INFINITY) < OLD) return;
  looked.set(folder, Date.now());
  const now = await lstat(written).catch(() => undefined);
  if (!now) return;
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const [, pid] = LEFT.exec(name) ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    const path = join(folder, name);
    const found = await lstat(path).catch(() => undefined);
    if (found?.isFile() && now.mtimeMs - found.mtimeMs > OLD)
      await rm(path, { force: true }).catch(() => {});
  }
}

/** Whether there is such a process, whoever’s it is. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
