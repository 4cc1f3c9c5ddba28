import { spawnSync } from 'node:child_process';
import {
  chmod,
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { saveFile } from '../../electron/save.ts';
import { emptyFolder, withoutRoot } from '../folder.ts';

describe('saving a file', () => {
  it('writes a new one, and nothing else', async () => {
    const folder = await emptyFolder();
    await saveFile(join(folder, 'new.md'), 'Ärger\n');
    expect(await readFile(join(folder, 'new.md'), 'utf8')).toBe('Ärger\n');
    expect(await readdir(folder)).toEqual(['new.md']);
  });

  it('replaces an old one and keeps its mode', async () => {
    const path = join(await emptyFolder(), 'old.md');
    await writeFile(path, 'a longer text than the new one', { mode: 0o640 });
    await saveFile(path, 'short');
    expect(await readFile(path, 'utf8')).toBe('short');
    expect((await stat(path)).mode & 0o7777).toBe(0o640);
  });

  it('never changes the old file itself, so that whoever reads it reads it whole', async () => {
    const path = join(await emptyFolder(), 'old.md');
    await writeFile(path, 'old');
    const before = await stat(path);
    await saveFile(path, 'new');
    expect((await stat(path)).ino).not.toBe(before.ino);
  });

  it('writes where a link points, through any number of links, and keeps them', async () => {
    const folder = await emptyFolder();
    await mkdir(join(folder, 'real'));
    await writeFile(join(folder, 'real', 'a.md'), 'old');
    await symlink('real/a.md', join(folder, 'near.md'));
    await symlink('near.md', join(folder, 'far.md'));
    await saveFile(join(folder, 'far.md'), 'new');
    expect(await readFile(join(folder, 'real', 'a.md'), 'utf8')).toBe('new');
    expect(await readlink(join(folder, 'far.md'))).toBe('near.md');
    expect((await lstat(join(folder, 'real', 'a.md'))).isFile()).toBe(true);
    expect(await readdir(join(folder, 'real'))).toEqual(['a.md']);
  });

  it('makes the file that a link points at where there was none', async () => {
    const folder = await emptyFolder();
    await symlink('later.md', join(folder, 'link.md'));
    await saveFile(join(folder, 'link.md'), 'text');
    expect(await readFile(join(folder, 'later.md'), 'utf8')).toBe('text');
  });

  const failures: [what: string, make: (folder: string) => unknown, name: string, why: string][] = [
    ['the target is a folder', (folder) => mkdir(join(folder, 'x.md')), 'x.md', 'is a folder'],
    ['the name is too long', () => {}, `${'x'.repeat(300)}.md`, 'the name is too long'],
    [
      'its links lead in a circle',
      (folder) => symlink('x.md', join(folder, 'x.md')),
      'x.md',
      'circle',
    ],
  ];
  it.each(failures)('says why and leaves nothing where %s', async (_what, make, name, why) => {
    const folder = await emptyFolder();
    await make(folder);
    const before = await readdir(folder);
    await expect(saveFile(join(folder, name), 'text')).rejects.toThrow(why);
    expect(await readdir(folder)).toEqual(before);
  });

  it('says so and changes nothing where the file is read-only', async () => {
    const folder = await emptyFolder();
    const path = join(folder, 'x.md');
    await writeFile(path, 'old');
    await chmod(path, 0o444);
    await chmod(folder, 0o777);
    await expect(withoutRoot(() => saveFile(path, 'new'))).rejects.toThrow(
      '“x.md” can’t be saved: this account may not write there.',
    );
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['x.md']);
  });

  it('does not take the place of a device', async () => {
    await expect(saveFile('/dev/null', 'text')).rejects.toThrow('a device');
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });

  it('leaves the old file whole and no other where the writing breaks off midway', async () => {
    const folder = await emptyFolder();
    const path = join(folder, 'article.md');
    await writeFile(path, 'the old text');
    const script = join(await emptyFolder(), 'save.mjs');
    await build({
      stdin: {
        contents: `import { saveFile } from './electron/save.ts';
          await saveFile(process.argv[2], 'x'.repeat(1_000_000)).catch((error) => {
            console.log(error.message);
          });`,
        resolveDir: process.cwd(),
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: script,
    });
    // No file of this process may grow beyond 64 blocks: the same as a disk that fills up.
    const limited = 'ulimit -f 64; trap "" XFSZ; exec "$@"';
    const { stdout } = spawnSync('bash', ['-c', limited, 'bash', process.execPath, script, path], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('“article.md” can’t be saved: the system says EFBIG.\n');
    expect(await readFile(path, 'utf8')).toBe('the old text');
    expect(await readdir(folder)).toEqual(['article.md']);
  });
});
