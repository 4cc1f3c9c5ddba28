import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import config from '../../build/electron-builder.mjs';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const sorted = (list: Iterable<string>) => [...new Set(list)].sort();
const wordsOf = (text: string, pattern: RegExp) =>
  sorted([...text.matchAll(pattern)].flatMap(([, words = '']) => words.match(/[\w-]+/g) ?? []));

describe('the installed app offers itself for what its own dialog opens', () => {
  const opened = wordsOf(read('electron/handlers.ts'), /'Articles', extensions: \[([^\]]*)\]/g);

  test('on a Mac, never as the first choice', () => {
    const kinds = [config.mac?.fileAssociations ?? []].flat();
    expect(sorted(kinds.flatMap(({ ext }) => ext))).toEqual(opened);
    expect(sorted(kinds.map(({ rank = 'Default' }) => rank))).toEqual(['Alternate']);
  });

  test('on Windows', () => {
    expect(wordsOf(read('build/windows/installer.nsh'), /\$\{ACTION\} "(\w+)"/g)).toEqual(opened);
  });

  test('on Linux, by the kinds’ common names', () => {
    expect(config.linux?.mimeTypes).toEqual([
      'text/markdown',
      'text/plain',
      'text/html',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.oasis.opendocument.text',
    ]);
  });
});

test('the icons are there in each size that a system asks for', () => {
  const files = readdirSync(new URL('../../build/icons/', import.meta.url));
  for (const size of [16, 32, 48, 64, 128, 256, 512])
    expect(files).toContain(`${size}x${size}.png`);
  expect(files).toEqual(expect.arrayContaining(['icon.svg', 'icon.ico', 'icon.icns']));
});
