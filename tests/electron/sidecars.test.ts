import { readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Sidecars } from '../../electron/sidecars.ts';
import { emptyFolder } from '../folder.ts';

const A = { path: '/articles/a.txt', digest: 'aa' };

describe('what is kept about an article', () => {
  it('is found by its path, and by its content where it was moved', async () => {
    const sidecars = new Sidecars(join(await emptyFolder(), 'articles'));
    expect(await sidecars.read(A)).toBeNull();
    await sidecars.write(A, 'one');
    await sidecars.write(A, 'two');
    expect(await sidecars.read(A)).toBe('two');
    expect(await sidecars.read({ ...A, digest: 'changed' })).toBe('two');
    expect(await sidecars.read({ ...A, path: '/elsewhere/b.txt' })).toBe('two');
    expect(await sidecars.read({ path: '/elsewhere/b.txt', digest: 'other' })).toBeNull();
  });

  it('stays in the app’s own folder, whatever the path is', async () => {
    const folder = await emptyFolder();
    const sidecars = new Sidecars(join(folder, 'articles'));
    await sidecars.write({ path: '/a/../../b\n.txt', digest: 'dd' }, 'x');
    expect(await readdir(folder)).toEqual(['articles']);
    expect(await readdir(join(folder, 'articles'))).toEqual([
      'content-dd.json',
      expect.stringMatching(/^path-[0-9a-f]{64}\.json$/),
    ]);
    await rm(join(folder, 'articles'), { recursive: true });
    await sidecars.write(A, 'again');
    expect(await sidecars.read(A)).toBe('again');
  });

  it('is forgotten a year after it was written last, and beyond five thousand files', async () => {
    const folder = join(await emptyFolder(), 'articles');
    const sidecars = new Sidecars(folder);
    await sidecars.prune();
    const days = (count: number) => Date.now() + count * 24 * 60 * 60 * 1000;
    await sidecars.write(A, 'one');
    await sidecars.prune(days(364));
    expect(await sidecars.read(A)).toBe('one');
    for (let file = 0; file < 4998; file++) await writeFile(join(folder, `${file}.json`), '');
    await sidecars.prune();
    expect(await sidecars.read(A)).toBe('one');
    await writeFile(join(folder, 'one-more.json'), '');
    await utimes(join(folder, '17.json'), 0, days(-3) / 1000);
    await sidecars.prune();
    expect(await readdir(folder)).not.toContain('17.json');
    expect(await readdir(folder)).toHaveLength(5000);
    await sidecars.prune(days(366));
    expect(await readdir(folder)).toEqual([]);
  });
});
