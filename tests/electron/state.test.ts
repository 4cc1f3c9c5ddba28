import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { withRecent } from '../../electron/recent.ts';
import { stateFile as open } from '../../electron/state.ts';
import { emptyFolder } from '../folder.ts';

/** @param failed is told of a disk that can't be written; else there is none */
const stateFile = (path: string, failed = (error: unknown): void => expect.fail(`${error}`)) =>
  open(path, failed);

const FRESH = { recent: [], bounds: undefined, hinted: false };
const BOUNDS = { x: 1, y: 2, width: 900, height: 700, maximized: false };

describe('the app’s memory', () => {
  it('holds over a restart what was changed', async () => {
    const folder = await emptyFolder();
    const path = join(folder, 'state.json');
    stateFile(path).update({ recent: ['/a.txt'], bounds: BOUNDS });
    stateFile(path).update({ recent: ['/b.txt', '/a.txt'] });
    expect(stateFile(path).value).toEqual({
      ...FRESH,
      recent: ['/b.txt', '/a.txt'],
      bounds: BOUNDS,
    });
    expect(await readdir(folder)).toEqual(['state.json']);
  });

  it.each([
    ['no JSON', '{"recent":["/a.txt"'],
    ['no object', '["/a.txt"]'],
    ['null', 'null'],
    ['empty', ''],
    ['of another kind', '{"recent":[1],"bounds":{"x":"0"}}'],
  ])('is as new where its file is %s', async (_what, json) => {
    const path = join(await emptyFolder(), 'state.json');
    await writeFile(path, json);
    expect(stateFile(path).value).toEqual(FRESH);
  });

  it('keeps the good parts of a file where one is bad', async () => {
    const path = join(await emptyFolder(), 'state.json');
    await writeFile(path, '{"recent":["/a.txt"],"bounds":3}');
    expect(stateFile(path).value).toEqual({ ...FRESH, recent: ['/a.txt'] });
  });

  it('goes on without a disk, says so, and leaves nothing behind', async () => {
    const failed = vi.fn();
    const folder = await emptyFolder();
    const store = stateFile(join(folder, 'gone', 'state.json'), failed);
    store.update({ bounds: BOUNDS });
    expect(store.value.bounds).toEqual(BOUNDS);
    expect(failed).toHaveBeenCalledOnce();
    // A folder in the place of the file: the new one is written and can't take its name.
    await mkdir(join(folder, 'state.json'));
    stateFile(join(folder, 'state.json'), failed).update({ bounds: BOUNDS });
    expect(failed).toHaveBeenCalledTimes(2);
    expect(await readdir(folder)).toEqual(['state.json']);
  });

  it('is a file that a person can read', async () => {
    const path = join(await emptyFolder(), 'state.json');
    stateFile(path).update({ recent: ['/a.txt'] });
    expect(await readFile(path, 'utf8')).toContain('\n  "recent": [');
  });
});

describe('the recent files', () => {
  it('have the last one first, each once', () => {
    expect(withRecent(['/a', '/b', '/c'], '/b')).toEqual(['/b', '/a', '/c']);
  });

  it('are ten at most', () => {
    const many = Array.from({ length: 10 }, (_, index) => `/${index}`);
    expect(withRecent(many, '/new')).toEqual(['/new', ...many.slice(0, 9)]);
  });
});
