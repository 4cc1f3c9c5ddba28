import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Folders } from '../../electron/board/folders.ts';
import { BoardRuns } from '../../electron/board/runs.ts';
import { sha256 } from '../../electron/ledger.ts';
import type { Decision } from '../../engine/session.ts';
import { folderWith } from './files-in.ts';

const FILES = { 'a.md': 'The the tide.\n', 'b.txt': 'And and so.\n', 'c.html': '<p>So so.</p>' };
const decision = { what: 'accepted', rule: 'repeated-word' } as Decision;

/** A folder, and runs over it; `unsaved` is the path that a window holds work on. */
async function runsOver(files: Readonly<Record<string, string>>, unsaved?: string) {
  const root = await folderWith(files);
  const folders = new Folders();
  const { id, articles } = await folders.open(root);
  const runs = new BoardRuns(
    folders,
    (path) => path === unsaved || path === join(root, unsaved ?? ''),
  );
  const mend = (run: number, name: string, text: string, read = files[name]!) =>
    runs.mend({
      folder: id,
      article: articles.findIndex((article) => article.name === name),
      run,
      read: sha256(read),
      text,
      decisions: [decision, decision],
    });
  const now = (name: string) => readFile(join(root, name), 'utf8');
  return { root, id, runs, mend, now };
}

test('a run writes what it read, keeps what that was, and is undone byte for byte', async () => {
  const { id, runs, mend, now } = await runsOver(FILES);
  const run = runs.begin(id);
  expect(await mend(run, 'a.md', 'The tide.\n')).toEqual({ ok: true });
  expect(await mend(run, 'b.txt', 'And so.\n')).toEqual({ ok: true });
  const name = await runs.end(run);
  expect([await now('a.md'), await now('b.txt')]).toEqual(['The tide.\n', 'And so.\n']);
  expect(await runs.list(id)).toEqual([
    { name, at: expect.stringMatching(/^\d{4}-/), articles: 2, fixes: 4 },
  ]);
  expect(await runs.undo(id, name!)).toEqual({ restored: 2, failures: [] });
  expect([await now('a.md'), await now('b.txt')]).toEqual([FILES['a.md'], FILES['b.txt']]);
});

test('nothing is written over what changed meanwhile, is open with unsaved work, or is no text', async () => {
  const { root, id, runs, mend, now } = await runsOver(FILES, 'b.txt');
  const run = runs.begin(id);
  await writeFile(join(root, 'a.md'), 'Somebody was here.\n');
  expect(await mend(run, 'a.md', 'The tide.\n')).toMatchObject({ ok: false });
  expect(await mend(run, 'b.txt', 'And so.\n')).toEqual({
    ok: false,
    message: 'It is open in a window with unsaved changes.',
  });
  await expect(mend(run, 'c.html', 'So.')).rejects.toThrow('Only .txt and .md');
  expect([await now('a.md'), await now('b.txt'), await now('c.html')]).toEqual([
    'Somebody was here.\n',
    FILES['b.txt'],
    FILES['c.html'],
  ]);
  // It has begun, and written nothing.
  expect(await runs.list(id)).toEqual([]);
});

test('what was changed after a run stays, and is named when that is undone', async () => {
  const { root, id, runs, mend, now } = await runsOver(FILES);
  const run = runs.begin(id);
  await mend(run, 'a.md', 'The tide.\n');
  await mend(run, 'b.txt', 'And so.\n');
  const name = await runs.end(run);
  await writeFile(join(root, 'a.md'), 'Mine now.\n');
  const { restored, failures } = await runs.undo(id, name!);
  expect(restored).toBe(1);
  expect(failures).toEqual([expect.stringMatching(/^a\.md: It was changed since, and stays so/)]);
  expect(await now('a.md')).toBe('Mine now.\n');
});

test('a run that wrote nothing leaves no record', async () => {
  const { id, runs } = await runsOver(FILES);
  expect(await runs.end(runs.begin(id))).toBeNull();
  expect(await runs.list(id)).toEqual([]);
  await expect(
    runs.mend({ folder: id, article: 0, run: 9, read: '', text: '', decisions: [] }),
  ).rejects.toThrow('There is no such run.');
});
