import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { emptyFolder } from '../folder.ts';

const COMMAND = fileURLToPath(new URL('../../build/bin/burnish', import.meta.url));

test('the installed command hands files to the window as files, whatever they are called', async () => {
  const folder = await emptyFolder();
  const at = (...parts: string[]) => join(folder, ...parts);
  await mkdir(at('resources', 'cli'), { recursive: true });
  await mkdir(at('resources', 'bin'));
  await copyFile(COMMAND, at('resources', 'bin', 'burnish'));
  await writeFile(at('resources', 'cli', 'cli.mjs'), '');
  await writeFile(at('burnish-editor'), '#!/bin/sh\nprintf "%s|" "$@"', { mode: 0o755 });
  const names = ['a b.md', '--gpu-launcher=touch x', '$(touch y)', 'two\nlines.txt'];
  for (const name of names) await writeFile(at(name), '');

  const { stdout } = spawnSync('sh', [at('resources', 'bin', 'burnish'), ...names, '--inspect=0'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stdout.split('|')).toEqual([
    'a b.md',
    './--gpu-launcher=touch x',
    '$(touch y)',
    'two\nlines.txt',
    '--inspect=0',
    '',
  ]);
});
