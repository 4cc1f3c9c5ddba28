import type { Stats } from 'node:fs';
import { type FileHandle, lstat, open, readlink, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { codeOf, FileError, messageOf } from './files.ts';
import { sweepLeftoversBeside, temporaryName } from './leftovers.ts';

const MOST_LINKS = 40;
/** How long, in ms, a file that another program holds is waited for, try by try. */
const WAITS = [50, 100, 200, 400, 800, 1600];

/**
 * Writes a whole file or nothing: into a new file in the same folder, to the disk, then in place of
 * the old one. The old file's mode and owner stay; a symbolic link stays, and what it points at is
 * replaced. On failure the old file is as it was, and no other is left.
 * @param look is called right before the old file goes, however long that took, and may throw
 * @throws {FileError}
 */
export async function saveFile(
  path: string,
  data: string | Uint8Array,
  look = async (): Promise<void> => {},
): Promise<void> {
  const name = basename(path);
  try {
    const target = await followLinks(path);
    const old = await existing(target, name);
    const temporary = join(dirname(target), temporaryName());
    try {
      await writeThrough(temporary, data, old);
      await patiently(REFUSED, async () => {
        await look();
        await rename(temporary, target);
      });
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => {});
      throw error;
    }
    await syncFolder(dirname(target));
    await sweepLeftoversBeside(target);
  } catch (error) {
    throw error instanceof FileError
      ? error
      : new FileError(`“${name}” can’t be saved: ${whyUnwritten(error)}.`, { cause: error });
  }
}

/** Where a path ends, also where nothing is there yet. */
async function followLinks(path: string): Promise<string> {
  let at = resolve(path);
  for (let links = 0; links <= MOST_LINKS; links++) {
    const link = await readlink(at).catch(() => undefined);
    if (link === undefined) return at;
    at = resolve(dirname(at), link);
  }
  throw new FileError(`“${basename(path)}” can’t be saved: its links lead in a circle.`);
}

/** What stands at `target`, if anything. Only a file that may be written is replaced. */
async function existing(target: string, name: string): Promise<Stats | undefined> {
  let old: Stats;
  try {
    old = await lstat(target);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
  if (old.isDirectory()) throw new FileError(`“${name}” is a folder; choose another name.`);
  if (!old.isFile()) throw new FileError(`“${name}” is not a file, but a device.`);
  // Opening it is the only sure way to learn whether it may be written.
  await patiently(HELD, async () => (await open(target, 'r+')).close());
  return old;
}

const HELD = ['EBUSY'];
/** Windows says of a file that is held, too, that it may not be replaced. */
const REFUSED = [...HELD, 'EPERM', 'EACCES'];

/** Tries again what fails by one of these codes: virus scanners and the like soon let go of a file. */
async function patiently(codes: readonly string[], work: () => Promise<void>): Promise<void> {
  for (const wait of WAITS) {
    try {
      return await work();
    } catch (error) {
      if (!codes.includes(codeOf(error) ?? '')) throw error;
    }
    await setTimeout(wait);
  }
  return work();
}

async function writeThrough(path: string, data: string | Uint8Array, old: Stats | undefined) {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(data);
    if (old) await keepMode(file, old);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function keepMode(file: FileHandle, old: Stats): Promise<void> {
  // Another person's file stays theirs where the system allows it; that may clear mode bits.
  await file.chown(old.uid, old.gid).catch(() => {});
  await file.chmod(old.mode & 0o7777);
}

/** Makes the new name last through a power cut. Windows has no such call for folders. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path).catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
}

/** Why something could not be written, as the end of a sentence. */
export function whyUnwritten(error: unknown): string {
  switch (codeOf(error)) {
    case 'EACCES':
    case 'EPERM':
      return 'this account may not write there';
    case 'EROFS':
      return 'its disk can only be read';
    case 'EBUSY':
      return 'another program holds it';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full';
    case 'EIO':
    case 'ENODEV':
    case 'ENXIO':
      return 'its disk doesn’t answer';
    case 'ENOENT':
    case 'ENOTDIR':
      return 'its folder is gone';
    case 'ENAMETOOLONG':
      return 'the name is too long';
    default:
      return `the system says ${codeOf(error) ?? messageOf(error)}`;
  }
}
