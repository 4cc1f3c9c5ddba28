import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { saveFile } from '../../electron/save.ts';
import { Sidecars } from '../../electron/sidecars.ts';
import { stateFile } from '../../electron/state.ts';
import { emptyFolder, withoutRoot } from '../folder.ts';
import { canMount, NEEDS_MOUNT, smallDisk } from '../small-disk.ts';

const OLD = 'the old text';
const LONG = 'x'.repeat(1_000_000);

/** A folder whose disk will fail. */
interface Failing {
  readonly path: string;
  /** Makes it fail, once the old files lie there. */
  spoil(): unknown;
}

const folderThat = (spoil: (path: string) => unknown) => async (): Promise<Failing> => {
  const path = join(await emptyFolder(), 'folder');
  await mkdir(path);
  return { path, spoil: () => spoil(path) };
};

const failures: [what: string, why: string, make: () => Promise<Failing>, isHere: boolean][] = [
  [
    'the folder is read-only',
    'this account may not write there',
    folderThat((path) => chmod(path, 0o555)),
    true,
  ],
  [
    `the disk is full (${NEEDS_MOUNT})`,
    'the disk is full',
    async () => ({ path: (await smallDisk()).path, spoil() {} }),
    canMount,
  ],
  [
    `the disk turned read-only (${NEEDS_MOUNT})`,
    'its disk can only be read',
    async () => {
      const { path, makeReadOnly } = await smallDisk();
      return { path, spoil: makeReadOnly };
    },
    canMount,
  ],
];

for (const [what, why, make, isHere] of failures)
  describe.runIf(isHere)(`where ${what},`, () => {
    async function failing() {
      const { path, spoil } = await make();
      // Open to all, so that nothing but what was spoiled stands in the way.
      await chmod(dirname(path), 0o777);
      await chmod(path, 0o777);
      await withoutRoot(() => saveFile(join(path, 'b.md'), OLD));
      await rm(join(path, 'b.md'));
      const file = join(path, 'a.md');
      await writeFile(file, OLD);
      await chmod(file, 0o666);
      await spoil();
      return { path, file };
    }

    it.each(['a.md', 'new.md'])('saving %s says so and leaves all as it was', async (name) => {
      const { path, file } = await failing();
      await expect(withoutRoot(() => saveFile(join(path, name), LONG))).rejects.toThrow(
        `“${name}” can’t be saved: ${why}.`,
      );
      expect(await readFile(file, 'utf8')).toBe(OLD);
      expect(await readdir(path)).toEqual(['a.md']);
    });

    it('the app’s own files are told of, and as they were', async () => {
      const { path, file } = await failing();
      const failed = vi.fn();
      await withoutRoot(async () => {
        stateFile(file, failed).update({ recent: [LONG] });
        await new Sidecars(path).write({ path: '/a.md', digest: 'aa' }, LONG).catch(failed);
      });
      expect(failed).toHaveBeenCalledTimes(2);
      expect(await readFile(file, 'utf8')).toBe(OLD);
      expect(await readdir(path)).toEqual(['a.md']);
    });
  });

describe('where the folder is gone,', () => {
  it.each([
    ['nothing', () => {}],
    ['a file', (path: string) => writeFile(path, OLD)],
  ])('and %s stands there, a save says so and makes none', async (_what, put) => {
    const path = join(await emptyFolder(), 'folder', 'a.md');
    await put(dirname(path));
    await expect(saveFile(path, LONG)).rejects.toThrow('its folder is gone');
    expect(await readdir(dirname(dirname(path)))).toHaveLength(put.length);
  });

  it('the app makes its own again', async () => {
    const path = join(await emptyFolder(), 'articles');
    const sidecars = new Sidecars(path);
    const article = { path: '/a.md', digest: 'aa' };
    await sidecars.write(article, 'one');
    await rm(path, { recursive: true });
    await sidecars.write(article, 'two');
    expect(await sidecars.read(article)).toBe('two');
  });
});
