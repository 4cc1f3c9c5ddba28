import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { buildCommand, burnish, commandPath } from './burnish.ts';
import { folderWith, manyFiles } from './files-in.ts';

buildCommand();

const FOUND = 'They began the the offensive in spring.\n';

const filesIn = (stdout: string): string[] =>
  stdout
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).file);

/** Articles of several kinds, and what is none or is to be left alone. */
const FOLDER = {
  'b.txt': FOUND,
  'a.md': FOUND,
  'sub/c.HTML': `<p>${FOUND}</p>`,
  'sub/deep/d.markdown': FOUND,
  'sub/picture.png': FOUND,
  'notes.log': FOUND,
  'node_modules/x/README.md': FOUND,
  '.hidden/e.md': FOUND,
  '.f.md': FOUND,
};

describe('articles are found', () => {
  test.each([
    ['in a folder, however deep', ['.'], ['a.md', 'b.txt', 'sub/c.HTML', 'sub/deep/d.markdown']],
    ['in a folder by its name', ['sub'], ['sub/c.HTML', 'sub/deep/d.markdown']],
    ['by a glob', ['**/*.md'], ['a.md']],
    ['by a glob of several kinds', ['*.{txt,md,log}'], ['a.md', 'b.txt']],
    [
      'once, though they are named twice',
      ['a.md', '.', './a.md', '*.md'],
      ['a.md', 'b.txt', 'sub/c.HTML', 'sub/deep/d.markdown'],
    ],
    ['by whatever name, where that is given', ['notes.log', '.f.md'], ['.f.md', 'notes.log']],
  ])('%s', async (_how, paths, expected) => {
    const cwd = await folderWith(FOLDER);
    await symlink('..', join(cwd, 'sub/up'));
    const { stdout, code } = await burnish(['check', '--format', 'jsonl', ...paths], { cwd });
    expect(filesIn(stdout)).toEqual(expected);
    expect(code).toBe(1);
  });

  test('by a name that looks like a glob', async () => {
    const cwd = await folderWith({ 'a [1] (x).md': FOUND, 'a 1 x.md': FOUND });
    const { stdout } = await burnish(['check', '--format', 'jsonl', 'a [1] (x).md'], { cwd });
    expect(filesIn(stdout)).toEqual(['a [1] (x).md']);
  });
});

test('what names nothing or can’t be read is listed at the end, and the rest is checked', async () => {
  const cwd = await folderWith({ 'a.md': FOUND, 'bad.docx': 'PK', 'empty/x.log': '' });
  const paths = ['*.pdf', 'empty', 'no.md', '.'];
  const { stdout, stderr, code } = await burnish(['check', ...paths], { cwd });
  expect(stdout).toMatch(/^a\.md\n/);
  expect(stderr.trim().split('\n')).toEqual([
    'No article (.txt, .md, .html, .docx, .odt) matches “*.pdf”.',
    'There is no article (.txt, .md, .html, .docx, .odt) in the folder “empty”.',
    expect.stringMatching(/^bad\.docx: .*not a Word document/),
    expect.stringMatching(/^There is no file “no\.md”/),
    '1 finding (1 safe, 0 to ask) in 1 file.',
  ]);
  expect(code).toBe(2);
});

test('the same articles give the same bytes, however many threads work', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 40 }, (_, n) => [`${n}.md`, `${FOUND}\n`.repeat(1 + ((n * 7) % 40))]),
  );
  const cwd = await folderWith({ ...files, 'bad.docx': 'PK' });
  const runs = [];
  for (const threads of ['1', '2', '3'])
    runs.push(await burnish(['check', '.', '--format', 'json', '--threads', threads], { cwd }));
  expect(JSON.parse(runs[0]!.stdout).files).toHaveLength(41);
  for (const run of runs) expect(run).toEqual(runs[0]);
});

test('--changed takes what git says was changed or is new, in this folder or any', async () => {
  const cwd = await folderWith({ 'same.md': FOUND, 'sub/old.md': FOUND, 'gone.md': FOUND });
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...args], { cwd });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'x');
  await writeFile(join(cwd, 'sub/old.md'), `${FOUND}\n${FOUND}`);
  await writeFile(join(cwd, 'sub/ä new.md'), FOUND);
  await rm(join(cwd, 'gone.md'));
  const check = (args: string[], folder = cwd) =>
    burnish(['check', '--format', 'jsonl', '--changed', ...args], { cwd: folder });
  expect(filesIn((await check([])).stdout)).toEqual(['sub/old.md', 'sub/ä new.md']);
  expect(filesIn((await check(['*.md'], join(cwd, 'sub'))).stdout)).toEqual(['old.md', 'ä new.md']);
  await rm(join(cwd, '.git'), { recursive: true });
  const { stderr, code } = await check([]);
  expect(stderr).toMatch(/^--changed asks git, which says: .*not a git repository/);
  expect(code).toBe(2);
});

test('a bar shows on a terminal how far the run is, and none in a pipe', async () => {
  const cwd = await folderWith({ 'a.md': FOUND, 'b.md': FOUND });
  const command = `"${process.execPath}" "${commandPath()}" check . > /dev/null`;
  const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { cwd, encoding: 'utf8' });
  expect(stdout).toMatch(/█+░+ {2}1 of 2 files {2}7 words {2}[\d,]+ words\/s {2}\d+:\d\d left/);
  // It is gone when the run is over.
  expect(stdout.slice(stdout.lastIndexOf('left'))).toMatch(/\r\u001b\[K2 findings/);
  expect((await burnish(['check', '.'], { cwd })).stderr).toBe(
    '2 findings (2 safe, 0 to ask) in 2 files.\n',
  );
});

test('Ctrl+C ends a run: what was written is whole, and how much that is is said', async () => {
  const cwd = await folderWith(manyFiles(300, `${FOUND}\n`.repeat(30)));
  const child = spawn(process.execPath, [commandPath(), 'check', '.', '--format', 'json'], { cwd });
  const closed = once(child, 'close');
  const stderr = text(child.stderr);
  child.stdout.setEncoding('utf8');
  let json = '';
  for await (const chunk of child.stdout) {
    const isFirst = !json.includes('findings');
    json += chunk;
    // Articles come now, so the run is under way.
    if (isFirst && json.includes('findings')) child.kill('SIGINT');
  }
  const { files, stopped } = JSON.parse(json);
  expect(stopped).toBe(true);
  expect(files.length).toBeLessThan(300);
  expect(await stderr).toBe(`Stopped: ${files.length} of 300 files were checked.\n`);
  expect(await closed).toEqual([130, null]);
});
