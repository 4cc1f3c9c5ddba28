import { spawn } from 'node:child_process';
import { chmod, type FileHandle, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OpenedFiles } from '../../electron/opened.ts';
import { replaceFile } from '../../electron/replacing.ts';
import { saveFile } from '../../electron/save.ts';
import { emptyFolder, withoutRoot } from '../folder.ts';

/** What the system answers to the next renames; after that it does them. */
const refusals: string[] = [];
const waited: number[] = [];
/** What another program does while the file is held. */
let meanwhile = async (): Promise<void> => {};
/** What was written to the disk for good, or renamed, in order; a temporary file is `*`. */
const steps: string[] = [];
const named = (path: string) => basename(path).replace(/^\.burnish-[\w-]+\.tmp$/, '*');

vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof import('node:fs/promises')>();
  return {
    ...fs,
    async open(path: string, ...rest: []): Promise<FileHandle> {
      const file = await fs.open(path, ...rest);
      const sync = file.sync.bind(file);
      file.sync = () => {
        steps.push(`sync ${named(path)}`);
        return sync();
      };
      return file;
    },
    async rename(from: string, to: string) {
      steps.push(`${named(from)} becomes ${named(to)}`);
      const code = refusals.shift();
      if (code) await meanwhile();
      if (code) throw Object.assign(new Error(code), { code });
      return fs.rename(from, to);
    },
  };
});
vi.mock('node:timers/promises', async (original) => {
  const { setTimeout } = await original<typeof import('node:timers/promises')>();
  return {
    setTimeout(ms: number) {
      waited.push(ms);
      return setTimeout(refusals.length > 0 ? 0 : ms);
    },
  };
});

beforeEach(() => {
  refusals.length = 0;
  waited.length = 0;
  meanwhile = async () => {};
  steps.length = 0;
});

async function oldFile() {
  const folder = await emptyFolder();
  const path = join(folder, 'a.md');
  await writeFile(path, 'old');
  return { folder, path };
}

it('what is saved is on the disk before it takes the name, and the name before it is told', async () => {
  const { folder, path } = await oldFile();
  await saveFile(path, 'new');
  expect(steps).toEqual(['sync *', '* becomes a.md', `sync ${basename(folder)}`]);
});

describe('a file that can’t be replaced at once', () => {
  it.each(['EPERM', 'EBUSY', 'EACCES'])('is tried again after %s', async (code) => {
    const { folder, path } = await oldFile();
    refusals.push(code, code);
    await saveFile(path, 'new');
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['a.md']);
    expect(waited).toHaveLength(2);
  });

  it.each([
    ['EPERM', 'this account may not write there'],
    ['EBUSY', 'another program holds it'],
  ])('is given up after some seconds of %s, and is as it was', async (code, why) => {
    const { folder, path } = await oldFile();
    refusals.push(...Array(100).fill(code));
    await expect(saveFile(path, 'new')).rejects.toThrow(why);
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a.md']);
    expect(waited).toEqual([...waited].sort((a, b) => a - b));
    const total = waited.reduce((sum, ms) => sum + ms, 0);
    expect(total).toBeGreaterThan(1000);
    expect(total).toBeLessThan(5000);
  });

  it('is not waited for where the disk is full', async () => {
    const { folder, path } = await oldFile();
    refusals.push('ENOSPC');
    await expect(saveFile(path, 'new')).rejects.toThrow('the disk is full');
    expect(waited).toEqual([]);
    expect(await readdir(folder)).toEqual(['a.md']);
  });

  it('is left alone where the program that held it has written it', async () => {
    const { folder, path } = await oldFile();
    const files = new OpenedFiles();
    const file = files.get(files.add(path, 'old'))!;
    refusals.push('EBUSY');
    meanwhile = () => writeFile(path, 'theirs');
    expect(await replaceFile(file, 'mine', false)).toEqual({ changed: true });
    expect(await readFile(path, 'utf8')).toBe('theirs');
    expect(await readdir(folder)).toEqual(['a.md']);
  });

  const isRoot = process.getuid?.() === 0;
  it.runIf(isRoot)(
    'is replaced once its folder allows it (needs root: a folder where only its owner may replace a file)',
    async () => {
      const { folder, path } = await oldFile();
      await chmod(path, 0o666);
      await chmod(folder, 0o1777);
      spawn('sh', ['-c', 'sleep 0.4; chmod 777 "$0"', folder]);
      await withoutRoot(() => saveFile(path, 'new'));
      expect(await readFile(path, 'utf8')).toBe('new');
      expect(waited.length).toBeGreaterThan(0);
      expect(await readdir(folder)).toEqual(['a.md']);
    },
  );
});
