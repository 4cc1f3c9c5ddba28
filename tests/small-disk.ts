import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { emptyFolder } from './folder.ts';

const mount = (path: string, options: string) =>
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path], { stdio: 'pipe' });
const unmount = (path: string) => execFileSync('umount', ['-l', path], { stdio: 'pipe' });

/** Whether this account may mount a disk: only root may, and not in every container. */
export const canMount = await (async () => {
  const path = await mkdtemp(join(await realpath(tmpdir()), 'burnish-mount-'));
  try {
    mount(path, 'size=64k');
    unmount(path);
    return true;
  } catch {
    return false;
  } finally {
    await rm(path, { recursive: true });
  }
})();

/** For the names of tests that run nowhere else. */
export const NEEDS_MOUNT = 'needs root, and a system that lets it mount a disk';

/** A disk of 64 KB for one test, and how to take it out or to have it only read. */
export async function smallDisk() {
  const path = join(await emptyFolder(), 'disk');
  await mkdir(path);
  mount(path, 'size=64k');
  let isIn = true;
  const takeOut = () => {
    if (isIn) unmount(path);
    isIn = false;
  };
  onTestFinished(takeOut);
  return { path, takeOut, makeReadOnly: () => mount(path, 'remount,ro') };
}
