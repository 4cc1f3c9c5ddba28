import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BoardFile } from '../../electron/board/board-file.ts';
import { Folders } from '../../electron/board/folders.ts';
import type { KeptArticle } from '../../electron/board/kept.ts';
import { emptyFolder } from '../folder.ts';
import { folderWith } from './files-in.ts';

const kept = (change: Partial<KeptArticle> = {}): KeptArticle => ({
  digest: 'd1',
  stamp: 's1',
  title: 'A title',
  words: 12,
  found: [{ rule: 'repeated-word', class: 'safe', count: 2, fixable: 2 }],
  failed: null,
  state: 'review',
  ...change,
});
const pathIn = (root: string) => join(root, '.burnish', 'board.json');

test('what is kept about articles is there when the folder is opened again', async () => {
  const root = await emptyFolder();
  const { board } = await BoardFile.open(root);
  await Promise.all([
    board.keep([['a.md', kept()]]),
    board.keep([['in/b.md', kept({ title: 'Another' })]]),
    board.keep([['a.md', kept({ state: 'done' })]]),
  ]);
  const again = await BoardFile.open(root);
  expect(again.notice).toBeUndefined();
  expect(again.board.get('a.md')).toEqual(kept({ state: 'done' }));
  expect(again.board.get('in/b.md')?.title).toBe('Another');
  expect(await readFile(join(root, '.burnish/.gitignore'), 'utf8')).toBe('*\n');
  expect((await readdir(join(root, '.burnish'))).sort()).toEqual(['.gitignore', 'board.json']);
});

test.each([
  ['no JSON', '{"version": 1, "artic'],
  ['another form', '{"version": 1, "articles": {"a.md": {"words": "many"}}}'],
])('a broken file (%s) is set aside and named', async (_what, text) => {
  const root = await emptyFolder();
  await mkdir(join(root, '.burnish'));
  await writeFile(pathIn(root), text);
  const { board, notice } = await BoardFile.open(root);
  expect(notice).toContain('.burnish/board.broken.json');
  expect(await readFile(join(root, '.burnish/board.broken.json'), 'utf8')).toBe(text);
  await board.keep([['a.md', kept()]]);
  expect((await BoardFile.open(root)).board.get('a.md')).toEqual(kept());
});

test('nothing is written through a link that came with the articles', async () => {
  const root = await emptyFolder();
  const elsewhere = await emptyFolder();
  const mine = '{"version":1,"articles":{}}';
  await writeFile(join(elsewhere, 'own'), mine);
  await mkdir(join(root, '.burnish'));
  await symlink(join(elsewhere, 'own'), pathIn(root));
  const { board } = await BoardFile.open(root);
  await expect(board.keep([['a.md', kept()]])).rejects.toThrow('is a link');
  expect(await readFile(join(elsewhere, 'own'), 'utf8')).toBe(mine);

  const other = await emptyFolder();
  await symlink(elsewhere, join(other, '.burnish'));
  const linked = await BoardFile.open(other);
  await expect(linked.board.keep([['a.md', kept()]])).rejects.toThrow('it is a link');
  expect(await readdir(elsewhere)).toEqual(['own']);
});

test('a folder is listed as the terminal lists it, in a person’s order, by numbers', async () => {
  const root = await folderWith({
    'a10.md': '',
    'a9.MD': '',
    'in/deep/b.odt': '',
    'picture.png': '',
    'node_modules/x.md': '',
    '.burnish/x/originals/a.md': '',
    '.hidden.md': '',
  });
  const folders = new Folders();
  const folder = await folders.open(root);
  expect(folder.articles).toEqual(
    ['a9.MD', 'a10.md', 'in/deep/b.odt'].map((name) => ({ name, kept: null })),
  );
  expect(folders.articleAt(folder.id, 1).path).toBe(join(root, 'a10.md'));
  expect(() => folders.articleAt(folder.id, 3)).toThrow('There is no such article.');
  expect(() => folders.get(folder.id + 1)).toThrow('There is no such folder.');
  await expect(folders.open(join(root, 'gone'))).rejects.toThrow('There is no folder “gone”');
});

test('what is gone is forgotten, and the article that the page stopped at is not tried again', async () => {
  const root = await folderWith({ 'a.md': 'One.', 'b.md': 'Two.' });
  const folders = new Folders();
  const { id } = await folders.open(root);
  const folder = folders.get(id);
  await folder.board.keep([['gone.md', kept()]]);
  folder.underWay = { article: 1, digest: 'd2' };
  await folders.stopped(id);
  const { articles } = await folders.open(root);
  expect(articles[0]?.kept).toBeNull();
  expect(articles[1]?.kept).toMatchObject({
    digest: 'd2',
    failed: 'Burnish stopped while this article was being checked.',
    state: 'new',
  });
  await folder.board.keep([]);
  const { board } = await BoardFile.open(root);
  expect(board.get('gone.md')).toBeUndefined();
});
