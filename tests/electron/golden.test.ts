import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { buildCommand, burnish } from './burnish.ts';

buildCommand();

const articles = fileURLToPath(new URL('../articles/', import.meta.url));
const golden = fileURLToPath(new URL('../golden/', import.meta.url));

/** Compares with the file kept; where they differ, keeps the new one, so that its diff is the review. */
function expectGolden(name: string, fresh: string): void {
  const path = join(golden, name);
  const kept = existsSync(path) ? readFileSync(path, 'utf8') : '';
  mkdirSync(golden, { recursive: true });
  if (fresh !== kept) writeFileSync(path, fresh);
  expect(fresh, `${name} has changed and was written anew: look at its diff.`).toBe(kept);
}

describe.each(readdirSync(articles))('%s', (file) => {
  const name = basename(file, extname(file));

  test('has the findings that its golden file shows', async () => {
    const { stdout, stderr } = await burnish(['check', '--class', 'safe,ask,hint', file], {
      cwd: articles,
    });
    expectGolden(`${name}.findings.txt`, `${stdout}${stderr}`);
  });

  test('becomes the Markdown that its golden file shows', async () => {
    const { code, stdout } = await burnish(['fix', file], { cwd: articles });
    expect(code).toBe(0);
    expectGolden(`${name}.md`, stdout);
  });
});
