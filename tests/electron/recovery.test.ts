import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { Recovery } from '../../electron/recovery.ts';
import { emptyFolder } from '../folder.ts';

const A = '11111111-1111-4111-8111-111111111111';
const B = '22222222-2222-4222-8222-222222222222';
const DAY = 24 * 60 * 60 * 1000;
const FILE = { path: '/articles/a.md', digest: 'd' };

let folder: string;
let recovery: Recovery;
beforeEach(async () => {
  folder = join(await emptyFolder(), 'recovery');
  recovery = new Recovery(folder);
});

const keep = (id: string, work: string, article: string | undefined = 'as it came') =>
  recovery.keep(id, { name: 'a.md', words: 3, article, work }, FILE);
const names = async () => (await readdir(folder)).sort();
const aboutOf = (id: string) => join(folder, `${id}.about.json`);
const partsOf = async (id: string) =>
  (await names()).filter((name) => name.startsWith(id) && !name.includes('about'));
const ids = async () => (await recovery.list()).map(({ id }) => id);

/** Changes when a copy was written. */
async function age(id: string, days: number): Promise<void> {
  const about = JSON.parse(await readFile(aboutOf(id), 'utf8'));
  const at = new Date(Date.now() - days * DAY);
  await writeFile(aboutOf(id), JSON.stringify({ ...about, at: at.toISOString() }));
  for (const name of await names())
    if (name.startsWith(id)) await utimes(join(folder, name), at, at);
}

describe('the recovery copies', () => {
  it('hold the last work, and nothing of the works before', async () => {
    await keep(A, 'one');
    await recovery.keep(A, { name: 'a.md', words: 4, article: undefined, work: 'two' }, FILE);
    expect(await recovery.read(A)).toEqual({ article: 'as it came', work: 'two' });
    expect(await partsOf(A)).toHaveLength(2);
    expect(await recovery.list()).toEqual([
      {
        id: A,
        name: 'a.md',
        folder: '/articles',
        words: 4,
        at: expect.stringMatching(/^20\d\d-.*Z$/),
        aside: false,
        whole: true,
      },
    ]);
    expect((await recovery.about(A)).file).toEqual(FILE);
  });

  it('are whole wherever a write breaks off', async () => {
    await keep(A, 'one');
    const before = new Map<string, string>();
    for (const name of await names()) before.set(name, await readFile(join(folder, name), 'utf8'));
    await keep(A, 'two');
    const after = new Map<string, string>();
    for (const name of await names()) after.set(name, await readFile(join(folder, name), 'utf8'));
    const about = `${A}.about.json`;
    const fresh = [...after].filter(([name]) => !before.has(name));
    const old = [...before].filter(([name]) => name !== about);
    // In the order of the disk: the new part, then its name, then the old part goes.
    const stages: [Map<string, string>, string][] = [
      [
        new Map([
          ...old,
          ...fresh.map(([name]) => [name, 'tw'] as const),
          [about, before.get(about)!],
        ]),
        'one',
      ],
      [new Map([...old, ...fresh, [about, before.get(about)!]]), 'one'],
      [new Map([...old, ...fresh, [about, after.get(about)!]]), 'two'],
      [after, 'two'],
    ];
    for (const [files, work] of stages) {
      await rm(folder, { recursive: true });
      await mkdir(folder);
      for (const [name, text] of files) await writeFile(join(folder, name), text);
      expect((await recovery.read(A)).work).toBe(work);
    }
  });

  it('of two articles stand beside each other', async () => {
    await keep(A, 'one');
    await keep(B, 'two');
    await recovery.drop(A);
    expect(await ids()).toEqual([B]);
    expect(await recovery.read(B)).toEqual({ article: 'as it came', work: 'two' });
    expect(await partsOf(A)).toEqual([]);
  });

  it('are there still when laid aside, and wait again once the work goes on', async () => {
    await keep(A, 'one');
    await recovery.layAside(A);
    expect((await recovery.list())[0]).toMatchObject({ aside: true });
    expect((await recovery.read(A)).work).toBe('one');
    await keep(A, 'two', undefined);
    expect((await recovery.list())[0]).toMatchObject({ aside: false });
  });

  it('come the latest first', async () => {
    for (const id of [A, B]) await keep(id, 'one');
    await age(B, 1);
    expect(await ids()).toEqual([A, B]);
    await age(A, 2);
    expect(await ids()).toEqual([B, A]);
  });

  it.each([
    ['of a work that is cut off', async () => writeFile(join(folder, (await partsOf(A))[0]!), 'o')],
    ['without one of its parts', async () => rm(join(folder, (await partsOf(A))[1]!))],
  ])('say so where one is damaged, and keep what is there: one %s', async (_what, damage) => {
    await keep(A, 'one');
    await damage();
    const before = await names();
    await expect(recovery.read(A)).rejects.toThrow(
      `The copy of “a.md” is damaged and can’t be read. It stays in ${folder}.`,
    );
    expect(await names()).toEqual(before);
  });

  it.each(['', '{"version":1}', '{"version":1,"article":"../../a"}'])(
    'list one whose description is damaged as damaged: %s',
    async (text) => {
      await keep(A, 'one');
      await writeFile(aboutOf(A), text);
      expect(await recovery.list()).toMatchObject([{ id: A, name: '', whole: false }]);
      await expect(recovery.read(A)).rejects.toThrow('This copy is damaged');
      await recovery.prune();
      expect(await names()).toHaveLength(3);
    },
  );

  it('are kept for 30 days, with what a broken write left for one', async () => {
    await keep(A, 'one');
    await keep(B, 'two');
    await age(A, 29);
    await age(B, 31);
    const stray = join(folder, '.burnish-0123.tmp');
    const part = join(folder, `33333333-3333-4333-8333-333333333333.${'0'.repeat(64)}.json`);
    const yesterday = new Date(Date.now() - 2 * DAY);
    for (const path of [stray, part]) {
      await writeFile(path, 'x');
      await utimes(path, yesterday, yesterday);
    }
    await recovery.prune();
    expect(await ids()).toEqual([A]);
    expect(await names()).toHaveLength(3);
  });

  it('are none where there is no folder yet', async () => {
    expect(await recovery.list()).toEqual([]);
    await recovery.prune();
    await recovery.drop(A);
  });
});
