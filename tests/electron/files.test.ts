import { execFileSync } from 'node:child_process';
import { chmod, mkdir, truncate, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../electron/files.ts';
import { LARGEST } from '../../electron/limits.ts';
import { emptyFolder, withoutRoot } from '../folder.ts';

describe('opening a file', () => {
  it('gives its bytes as they are, and nothing of the memory around them', async () => {
    const path = join(await emptyFolder(), 'article.txt');
    await writeFile(path, Buffer.from([0xef, 0xbb, 0xbf, 0x41, 0x0d, 0x0a, 0x00]));
    const opening = await openFile(path);
    expect(opening).toEqual({
      ok: true,
      file: {
        id: null,
        name: 'article.txt',
        bytes: Uint8Array.of(0xef, 0xbb, 0xbf, 0x41, 0x0d, 0x0a, 0x00),
        sidecar: null,
      },
    });
    expect(opening.ok && opening.file.bytes.buffer.byteLength).toBe(7);
  });

  it('opens an empty file and the largest one: what is in them is not its matter', async () => {
    const folder = await emptyFolder();
    for (const size of [0, LARGEST]) {
      const path = join(folder, `${size}.txt`);
      await writeFile(path, '');
      await truncate(path, size);
      const opening = await openFile(path);
      expect(opening.ok && opening.file.bytes.length).toBe(size);
    }
  });

  const failures: [what: string, make: (path: string) => unknown, message: string][] = [
    ['a missing file', () => {}, 'There is no file “x”; it may have been moved or renamed.'],
    ['a folder', (path) => mkdir(path), '“x” is a folder; choose a file in it.'],
    [
      'a file over the limit',
      async (path) => {
        await writeFile(path, '');
        await truncate(path, 200 * 1024 * 1024);
      },
      '“x” is too large: 200 MB; expected at most 64 MB.',
    ],
    [
      'a pipe, without waiting for what never comes',
      (path) => execFileSync('mkfifo', [path]),
      '“x” is not a file with text, but a device.',
    ],
  ];
  it.each(failures)('says in one sentence what is wrong with %s', async (_what, make, message) => {
    const path = join(await emptyFolder(), 'x');
    await make(path);
    expect(await openFile(path)).toEqual({ ok: false, name: 'x', message });
  });

  it('says so where the account may not read', async () => {
    const path = join(await emptyFolder(), 'secret.txt');
    await writeFile(path, 'secret');
    await chmod(path, 0);
    const opening = await withoutRoot(() => openFile(path));
    expect(opening).toEqual({
      ok: false,
      name: basename(path),
      message: '“secret.txt” can’t be read: this account has no permission for it.',
    });
  });
});
