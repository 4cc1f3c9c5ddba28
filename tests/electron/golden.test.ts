import { readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { buildCommand, burnish } from './burnish.ts';
import { expectGolden } from './expect-golden.ts';

buildCommand();

const articles = fileURLToPath(new URL('../articles/', import.meta.url));
const golden = fileURLToPath(new URL('../golden/', import.meta.url));

describe.each(readdirSync(articles))('%s', (file) => {
  const name = basename(file, extname(file));

  test('has the findings that its golden file shows', async () => {
    const args = ['check', '--class', 'safe,ask,hint', file];
    const { stdout, stderr } = await burnish(args, { cwd: articles });
    expectGolden(join(golden, `${name}.findings.txt`), `${stdout}${stderr}`);
  });

  test('becomes the Markdown that its golden file shows', async () => {
    const { code, stdout } = await burnish(['fix', file], { cwd: articles });
    expect(code).toBe(0);
    expectGolden(join(golden, `${name}.md`), stdout);
  });
});

test.each([
  ['json', 'report.json'],
  ['jsonl', 'report.jsonl'],
  ['github', 'report.github.txt'],
  ['sarif', 'report.sarif'],
  ['html', 'report.html'],
])('in the format %s two articles and a broken file read as %s', async (format, name) => {
  const args = ['check', '--format', format, 'castle.md', 'notice.txt', 'none.md'];
  const { code, stdout } = await burnish(args, { cwd: articles });
  expect(code).toBe(2);
  expectGolden(join(golden, name), stdout.replaceAll(/\b\d+\.\d+\.\d+(?=["<])/g, 'VERSION'));
});
