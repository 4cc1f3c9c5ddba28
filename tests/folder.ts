import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new empty folder for one test. */
export async function emptyFolder(): Promise<string> {
  const path = await mkdtemp(join(await realpath(tmpdir()), 'burnish-test-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** Root may read and write everything, so where the tests run as root this acts as somebody else. */
export async function withoutRoot<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid!('nobody');
  try {
    return await work();
  } finally {
    process.seteuid!('root');
  }
}
