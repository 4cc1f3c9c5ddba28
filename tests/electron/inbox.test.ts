import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Opening } from '../../electron/contract.ts';
import { Inbox } from '../../electron/inbox.ts';
import { digestOf } from '../../electron/opened.ts';
import { emptyFolder } from '../folder.ts';

describe('the inbox', () => {
  let folder: string;
  let sent: string[][];
  let recent: string[];
  let boards: unknown[];
  let inbox: Inbox;
  const at = (name: string) => join(folder, name);
  const names = (openings: readonly Opening[]) =>
    openings.map((opening) => (opening.ok ? opening.file.name : opening.message));

  beforeEach(async () => {
    folder = await emptyFolder();
    for (const name of ['sample.txt', 'a.txt', 'b.txt']) await writeFile(at(name), name);
    sent = [];
    recent = [];
    boards = [];
    inbox = new Inbox(at('sample.txt'), true, {
      send: (openings) => sent.push(names(openings)),
      putOnBoard: (...given) => boards.push(given),
      opened: async (path) => ({ id: recent.push(path), sidecar: `about ${path}` }),
      mayOpen: async (paths) => paths.filter((path) => path !== at('hung.txt')),
    });
  });

  it('gives the sample where nothing was asked for, and never calls it recent', async () => {
    expect(names(await inbox.start())).toEqual(['sample.txt']);
    expect(recent).toEqual([]);
  });

  it('keeps what comes early until the window asks, then sends what comes', async () => {
    await inbox.deliver([at('a.txt')]);
    expect(sent).toEqual([]);
    expect(names(await inbox.start())).toEqual(['a.txt']);
    await inbox.deliver([at('b.txt')]);
    expect(sent).toEqual([['b.txt']]);
    expect(recent).toEqual([at('a.txt'), at('b.txt')]);
  });

  it('puts a folder on the board, and shows no sample where that alone was asked for', async () => {
    await inbox.deliver([folder]);
    expect(names(await inbox.start())).toEqual([]);
    expect(boards).toEqual([[folder, false]]);
    // A window that has its first articles is told.
    await inbox.deliver([folder]);
    expect(boards.at(-1)).toEqual([folder, true]);
    expect(sent).toEqual([]);
  });

  it('gives each file the number that it is known by, and the sample none', async () => {
    const ids = (openings: readonly Opening[]) =>
      openings.map((opening) => opening.ok && opening.file.id);
    expect(ids(await inbox.start())).toEqual([null]);
    const read = await inbox.read([at('a.txt'), at('b.txt')]);
    expect(ids(read)).toEqual([1, 2]);
    expect(read[1]).toMatchObject({ file: { sidecar: `about ${at('b.txt')}` } });
  });

  it('tells of a file that can’t be read in its place, and keeps it off the recent list', async () => {
    await inbox.start();
    await inbox.deliver([at('gone.txt'), at('a.txt')]);
    expect(sent).toEqual([
      ['There is no file “gone.txt”; it may have been moved or renamed.', 'a.txt'],
    ]);
    expect(recent).toEqual([at('a.txt')]);
  });

  it('sends nothing for a second start that names no file', async () => {
    await inbox.start();
    await inbox.deliver([]);
    expect(sent).toEqual([]);
  });

  it('opens a dropped file only for a window that knows what it holds', async () => {
    const right = { path: at('a.txt'), digest: digestOf('a.txt') };
    expect(await inbox.readDropped(right)).toMatchObject({
      ok: true,
      file: { name: 'a.txt', id: 1 },
    });
    expect(recent).toEqual([at('a.txt')]);
    for (const digest of [digestOf('other'), '', null])
      expect(await inbox.readDropped({ path: at('b.txt'), digest })).toEqual({
        ok: false,
        name: 'b.txt',
        message: '“b.txt” is not what was dropped; drop it again.',
      });
    expect(recent).toEqual([at('a.txt')]);
  });

  it('says what is wrong with a dropped file that the window can’t read', async () => {
    const opening = await inbox.readDropped({ path: folder, digest: null });
    expect(opening).toMatchObject({
      ok: false,
      message: expect.stringMatching(/is a folder; choose a file/),
    });
  });

  it('opens by itself only what may be opened, and whatever a person picks', async () => {
    await writeFile(at('hung.txt'), '');
    await inbox.deliver([at('hung.txt'), at('a.txt')]);
    expect(names(await inbox.start())).toEqual(['a.txt']);
    await inbox.deliver([at('hung.txt'), at('b.txt')]);
    expect(sent).toEqual([['b.txt']]);
    expect(names(await inbox.read([at('hung.txt')]))).toEqual(['hung.txt']);
  });

  it('gives a window that starts anew the same articles', async () => {
    await inbox.deliver([at('a.txt')]);
    await inbox.start();
    expect(names(await inbox.start())).toEqual(['a.txt']);
  });
});
