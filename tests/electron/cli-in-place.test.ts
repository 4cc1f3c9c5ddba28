import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test, vi } from 'vitest';
import { docx, p } from '../engine/office.ts';
import { buildCommand, burnish, commandPath } from './burnish.ts';
import { folderWith, manyFiles } from './files-in.ts';

buildCommand();

const OLD = 'They began the the offensive , and it rained.\r\n\r\nIt *was* calm.\r\n';
const NEW = 'They began the offensive, and it rained.\r\n\r\nIt *was* calm.\r\n';
const CLEAN = 'It was calm.\n';

const read = (cwd: string, name: string) => readFile(join(cwd, name), 'utf8');
const runIn = (stderr: string) => /^To undo: burnish undo (.+)$/m.exec(stderr)![1]!;

test('“undo” puts back every byte that --in-place changed, from the ledger beside the articles', async () => {
  const cwd = await folderWith({ 'docs/a.md': OLD, 'docs/sub/b.md': OLD, 'docs/c.md': CLEAN });
  const before = await stat(join(cwd, 'docs/c.md'));
  const fixed = await burnish(['fix', '--in-place', 'docs'], { cwd });
  const run = runIn(fixed.stderr);
  expect(run).toMatch(/^docs\/\.burnish\/\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d$/);
  expect(fixed.stderr.split('\n').slice(0, 3)).toEqual([
    'docs/a.md: 2 safe fixes, written to docs/a.md.',
    'docs/sub/b.md: 2 safe fixes, written to docs/sub/b.md.',
    '4 safe fixes in 2 of 3 files.',
  ]);
  expect([await read(cwd, 'docs/a.md'), await read(cwd, 'docs/sub/b.md')]).toEqual([NEW, NEW]);
  // What has nothing to mend is not written at all.
  expect((await stat(join(cwd, 'docs/c.md'))).mtimeMs).toBe(before.mtimeMs);

  const [, first] = (await read(cwd, `${run}/run.jsonl`))
    .split('\n')
    .map((line) => line && JSON.parse(line));
  expect(first.file).toBe('a.md');
  expect(first.decisions[0]).toMatchObject({
    what: 'accepted',
    rule: 'repeated-word',
    before: 'the the',
    after: 'the',
  });

  const undone = await burnish(['undo', run], { cwd });
  expect([undone.code, undone.stderr]).toEqual([0, '2 files were put back.\n']);
  expect([await read(cwd, 'docs/a.md'), await read(cwd, 'docs/sub/b.md')]).toEqual([OLD, OLD]);
  // The record is no article.
  const { stdout } = await burnish(['check', '--format', 'jsonl', 'docs'], { cwd });
  expect(stdout.trim().split('\n')).toHaveLength(3);
});

test('a run is found by its name from a folder below, and only what still is as it wrote it goes back', async () => {
  const cwd = await folderWith({ 'a.md': OLD, 'sub/b.md': OLD });
  const { stderr } = await burnish(['fix', '--in-place', 'a.md', 'sub/b.md'], { cwd });
  const name = runIn(stderr).split('/').at(-1)!;
  await writeFile(join(cwd, 'a.md'), 'Something else.\n');
  const below = join(cwd, 'sub');
  const none = await burnish(['undo', '2001-01-01T00-00-00'], { cwd: below });
  expect(none.stderr).toBe(
    `There is no run “2001-01-01T00-00-00” in the .burnish of this folder or above. There are: ${name}.\n`,
  );
  expect(none.code).toBe(2);
  const undone = await burnish(['undo', name], { cwd: below });
  expect(undone.stderr).toMatch(
    /^\.\.\/a\.md: It was changed since, and stays so; .*originals\/a\.md\.\n1 file was put back\.\n$/,
  );
  expect(undone.code).toBe(2);
  expect([await read(cwd, 'a.md'), await read(cwd, 'sub/b.md')]).toEqual([
    'Something else.\n',
    OLD,
  ]);
  expect(await read(cwd, `.burnish/${name}/originals/a.md`)).toBe(OLD);
});

test('a record that reaches out of its folder is not followed', async () => {
  const cwd = await folderWith({ 'a.md': OLD, 'in/x.md': OLD });
  const run = join(cwd, runIn((await burnish(['fix', '--in-place', 'in'], { cwd })).stderr));
  const record = await readFile(join(run, 'run.jsonl'), 'utf8');
  await writeFile(join(run, 'run.jsonl'), record.replace('"x.md"', '"../a.md"'));
  const { stderr } = await burnish(['undo', run], { cwd });
  expect(stderr).toBe('0 files were put back.\n');
});

test('killed in the middle, each file is old or new, and “undo” restores all', async () => {
  const cwd = await folderWith(manyFiles(500, OLD));
  const names = Object.keys(manyFiles(500, ''));
  const child = spawn(process.execPath, [commandPath(), 'fix', '--in-place', '.'], { cwd });
  const closed = once(child, 'close');
  const run = await vi.waitFor(
    async () => {
      const [name = ''] = (await readdir(join(cwd, '.burnish'))).filter((one) => /^\d/.test(one));
      const lines = (await read(cwd, `.burnish/${name}/run.jsonl`)).split('\n').length;
      expect(lines).toBeGreaterThan(60);
      return name;
    },
    { timeout: 60_000, interval: 5 },
  );
  child.kill('SIGKILL');
  expect(await closed).toEqual([null, 'SIGKILL']);
  const texts = await Promise.all(names.map((name) => read(cwd, name)));
  expect(new Set(texts)).toEqual(new Set([OLD, NEW]));
  const { code } = await burnish(['undo', run], { cwd });
  expect(code).toBe(0);
  for (const name of names) expect(await read(cwd, name)).toBe(OLD);
});

test('Ctrl+C ends a run between two files, and says how many are done', async () => {
  const cwd = await folderWith(manyFiles(300, OLD));
  const child = spawn(process.execPath, [commandPath(), 'fix', '--in-place', '.'], { cwd });
  const closed = once(child, 'close');
  child.stderr.once('data', () => child.kill('SIGINT'));
  const stderr = await text(child.stderr);
  expect(await closed).toEqual([130, null]);
  const [, done] = /^Stopped: (\d+) of 300 files were fixed\.$/m.exec(stderr)!;
  const names = await readdir(cwd);
  const texts = await Promise.all(
    names.filter((name) => !name.startsWith('.')).map((name) => read(cwd, name)),
  );
  expect(texts.filter((one) => one === NEW)).toHaveLength(Number(done));
  expect(texts.filter((one) => one === OLD)).toHaveLength(300 - Number(done));
  expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  expect((await burnish(['undo', runIn(stderr)], { cwd })).stderr).toContain(`${done} file`);
});

test('--fix-dry-run shows a unified diff that git applies, and writes nothing', async () => {
  const old = 'The sea.\n\nThey began the the offensive.\n';
  const cwd = await folderWith({
    'a.md': old,
    'b.md': CLEAN,
    'c.docx': docx({ body: p('By the the sea.') }),
  });
  const { stdout, stderr, code } = await burnish(['fix', '--fix-dry-run', '.'], { cwd });
  expect(stdout).toBe(
    `--- a/a.md
+++ b/a.md
@@ -1,3 +1,3 @@
 The sea.
${' '}
-They began the the offensive.
+They began the offensive.
--- a/c.docx
+++ b/c.docx
@@ -1,1 +1,1 @@
-By the the sea.
+By the sea.
`,
  );
  expect([stderr, code]).toEqual(['2 safe fixes in 2 of 3 files.\n', 1]);
  expect(await read(cwd, 'a.md')).toBe(old);
  expect((await burnish(['fix', '--fix-dry-run', 'b.md'], { cwd })).code).toBe(0);
});

test('a folder’s articles keep their places in the folder that is written to', async () => {
  const cwd = await folderWith({
    'in/a.md': OLD,
    'in/sub/b.txt': CLEAN,
    'in/sub/a.html': `<p>${CLEAN}</p>`,
  });
  const { code, stderr } = await burnish(['fix', 'in', '-o', 'out'], { cwd });
  expect(code).toBe(0);
  expect(stderr.trim().split('\n')).toEqual([
    'in/a.md: 2 safe fixes, written to out/a.md.',
    '2 safe fixes in 1 of 3 files.',
  ]);
  expect((await readdir(join(cwd, 'out'), { recursive: true })).sort()).toEqual([
    'a.md',
    'sub',
    'sub/a.md',
    'sub/b.md',
  ]);
  expect([await read(cwd, 'out/a.md'), await read(cwd, 'out/sub/b.md')]).toEqual([NEW, CLEAN]);
});
