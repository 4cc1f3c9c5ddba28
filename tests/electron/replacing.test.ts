import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OpenedFiles } from '../../electron/opened.ts';
import { newsOf, replaceFile } from '../../electron/replacing.ts';
import { emptyFolder } from '../folder.ts';
import { canMount, NEEDS_MOUNT, smallDisk } from '../small-disk.ts';

/** A file that was opened when it held `old`. */
async function opened(folder?: string) {
  const place = folder ?? (await emptyFolder());
  const path = join(place, 'a.md');
  await writeFile(path, 'old');
  const files = new OpenedFiles();
  const open = async () => files.get(files.add(path, await readFile(path)))!;
  const names = async () => (await readdir(place)).sort();
  const text = (name = 'a.md') => readFile(join(place, name), 'utf8');
  return { path, open, file: await open(), names, text };
}

describe('writing over a file', () => {
  it('goes on and on where nobody else writes it', async () => {
    const { file, names, text } = await opened();
    for (const words of ['one', 'two', 'two', '']) {
      expect(await replaceFile(file, words, false)).toEqual({ changed: false });
      expect(await text()).toBe(words);
    }
    expect(await names()).toEqual(['a.md']);
  });

  it('writes nothing over what another program wrote', async () => {
    const { path, file, names, text } = await opened();
    await writeFile(path, 'theirs');
    for (let attempt = 0; attempt < 2; attempt++)
      expect(await replaceFile(file, 'mine', false)).toEqual({ changed: true });
    expect(await text()).toBe('theirs');
    expect(await names()).toEqual(['a.md']);
  });

  it('keeps that beside it where both are wanted, and no copy that was kept before is lost', async () => {
    const { path, file, text, names } = await opened();
    await writeFile(path, 'theirs');
    const copy = join(path, '..', 'a (other version).md');
    expect(await replaceFile(file, 'mine', true)).toEqual({ changed: false, copy });
    await writeFile(path, 'theirs again');
    await replaceFile(file, 'mine again', true);
    expect(await names()).toEqual(['a (other version 2).md', 'a (other version).md', 'a.md']);
    expect(await text()).toBe('mine again');
    expect(await text('a (other version).md')).toBe('theirs');
    expect(await text('a (other version 2).md')).toBe('theirs again');
  });

  it('keeps no copy where there is nothing else to keep', async () => {
    const { file, names } = await opened();
    expect(await replaceFile(file, 'mine', true)).toEqual({ changed: false });
    expect(await names()).toEqual(['a.md']);
  });

  it('is content where another program wrote the same', async () => {
    const { path, file } = await opened();
    await writeFile(path, 'mine');
    expect(await replaceFile(file, 'mine', false)).toEqual({ changed: false });
    expect(await replaceFile(file, 'more', false)).toEqual({ changed: false });
  });

  it('takes for another program what another window wrote', async () => {
    const { open, file, text } = await opened();
    const other = await open();
    await replaceFile(other, 'from there', false);
    expect(await replaceFile(file, 'from here', false)).toEqual({ changed: true });
    expect(await text()).toBe('from there');
  });

  it.runIf(canMount)(
    `changes neither version where the disk is full (${NEEDS_MOUNT})`,
    async () => {
      const { path, file, names, text } = await opened((await smallDisk()).path);
      await writeFile(path, 'x'.repeat(40_000));
      await expect(replaceFile(file, 'mine', true)).rejects.toThrow('the disk is full');
      expect(await text()).toBe('x'.repeat(40_000));
      expect(await names()).toEqual(['a.md']);
    },
  );
});

describe('looking at a file', () => {
  it('tells once what another program did', async () => {
    const { path, file } = await opened();
    expect(await newsOf(file)).toBe('none');
    await writeFile(path, 'theirs');
    expect(await newsOf(file)).toBe('changed');
    expect(await newsOf(file)).toBe('none');
    await rm(path);
    expect(await newsOf(file)).toBe('gone');
    expect(await newsOf(file)).toBe('none');
    await writeFile(path, 'back');
    expect(await newsOf(file)).toBe('changed');
  });

  it('tells of a file that was gone before the first look', async () => {
    const { path, file } = await opened();
    await rm(path);
    expect(await newsOf(file)).toBe('gone');
  });

  it('tells nothing of what was written here, or written anew as it was', async () => {
    const { path, file } = await opened();
    await replaceFile(file, 'mine', false);
    expect(await newsOf(file)).toBe('none');
    await rm(path);
    await writeFile(path, 'mine');
    expect(await newsOf(file)).toBe('none');
  });

  it('tells that it is gone where its folder is another one now', async () => {
    const { path, file } = await opened();
    await rm(join(path, '..'), { recursive: true });
    await writeFile(join(path, '..'), 'a file');
    expect(await newsOf(file)).toBe('gone');
    await rm(join(path, '..'));
    await mkdir(join(path, '..'));
  });
});
