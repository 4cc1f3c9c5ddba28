import { beforeEach, describe, expect, test } from 'vitest';
import { type KeptArticle, STOPPED } from '../../electron/board/kept.ts';
import type { Bridge } from '../../electron/contract.ts';
import type { Survey } from '../../renderer/board/checking.ts';
import { Surveyor } from '../../renderer/board/surveyor.ts';
import type { WorkerClient } from '../../renderer/worker-client.ts';

/** What the folder holds on the disk: a digest for each article; undefined can't be read. */
let disk: (string | undefined)[];
let kept: (KeptArticle | undefined)[];
let stamp: string;
let onDesk: number | undefined;
let surveyed: string[];
/** What checking an article gives, or throws. */
let find: (name: string) => Survey;
let surveyor: Surveyor;

const found = (count: number): Survey => ({
  title: 'T',
  words: 9,
  found: count === 0 ? [] : [{ rule: 'a-an', class: 'ask', count, fixable: count }],
});
const known = (change: Partial<KeptArticle>): KeptArticle => ({
  digest: 'd',
  stamp: 's',
  ...found(1),
  failed: null,
  state: 'new',
  ...change,
});

beforeEach(() => {
  disk = [];
  kept = [];
  stamp = 's';
  onDesk = undefined;
  surveyed = [];
  find = () => found(1);
  const bridge: Pick<Bridge, 'readForBoard'> = {
    async readForBoard({ article, known }) {
      const digest = disk[article];
      if (digest === undefined) return { is: 'failed', message: 'It can’t be read.' };
      if (digest === known) return { is: 'same', sidecar: null };
      return { is: 'read', bytes: new Uint8Array(), digest, sidecar: null };
    },
  };
  const worker = {
    ask: async (_job: string, { name }: { name: string }) => {
      surveyed.push(name);
      return find(name);
    },
  } as unknown as WorkerClient;
  surveyor = new Surveyor(bridge, () => worker, {
    standardFor: async () => ({ preferences: {} as never, dismissed: [], stamp, mistakes: [] }),
    known: (article) => kept[article],
    isOnDesk: (article) => article === onDesk,
    take: (article, one) => {
      kept[article] = one;
    },
    moved() {},
  });
});

function start(force = false): void {
  const articles = disk.map((_, index) => ({ name: `${index}`, kept: null }));
  surveyor.begin({ id: 1, name: 'f', articles, notices: [] }, force);
}

async function begin(force = false): Promise<void> {
  start(force);
  await expect.poll(() => surveyor.waiting).toBe(0);
}

test('checks each article, one after the other; one that fails stops none', async () => {
  disk = ['d0', undefined, 'd2', 'd3'];
  find = (name) => {
    if (name === '2') throw new Error('It is damaged.');
    return found(2);
  };
  await begin();
  expect(surveyed).toEqual(['0', '2', '3']);
  expect(kept.map((one) => one?.failed)).toEqual([
    null,
    'It can’t be read.',
    'It is damaged.',
    null,
  ]);
  expect(kept[3]).toEqual({ ...known(found(2)), digest: 'd3' });
});

describe('what is known', () => {
  test.each<[string, Partial<KeptArticle>, number]>([
    ['holds where bytes and standard are the same', {}, 0],
    ['does not hold by another standard', { stamp: 'old' }, 1],
    ['does not hold for other bytes', { digest: 'old' }, 1],
    ['holds where the work is done', { stamp: 'old', state: 'done' }, 0],
    ['holds where the page stopped at it', { stamp: STOPPED, failed: 'Stopped.' }, 0],
  ])('%s', async (_what, change, checks) => {
    disk = ['d'];
    kept = [known(change)];
    await begin();
    expect(surveyed).toHaveLength(checks);
  });

  test('is done once it was looked at, and there was nothing to mend', async () => {
    disk = ['d', 'd'];
    kept = [known({ ...found(0), state: 'review' }), known({ ...found(0), state: 'new' })];
    await begin();
    expect(surveyed).toEqual([]);
    expect(kept.map((one) => one?.state)).toEqual(['done', 'new']);
  });

  test('is looked at again where a person asks, but for what is done', async () => {
    disk = ['d', 'd'];
    kept = [known({}), known({ state: 'done' })];
    await begin(true);
    expect(surveyed).toEqual(['0']);
  });
});

describe('how far the person is', () => {
  test.each<
    [string, Partial<KeptArticle>, { own?: boolean; desk?: boolean; left: number }, string]
  >([
    ['another program wrote what was looked at', { state: 'review' }, { left: 1 }, 'changed'],
    ['nobody had looked at it', { state: 'new' }, { left: 1 }, 'new'],
    ['a run wrote it', { state: 'review' }, { own: true, left: 1 }, 'review'],
    ['a run mended the last of it', { state: 'review' }, { own: true, left: 0 }, 'done'],
    [
      'it was saved with something left',
      { state: 'review' },
      { own: true, desk: true, left: 1 },
      'review',
    ],
    [
      'it was saved with nothing left',
      { state: 'review' },
      { own: true, desk: true, left: 0 },
      'done',
    ],
    ['it could not be read before', { digest: '', state: 'review' }, { left: 1 }, 'review'],
  ])('%s', async (_what, before, { own = false, desk = false, left }, state) => {
    disk = ['d'];
    await begin();
    disk = ['new bytes'];
    kept = [known({ ...before })];
    find = () => found(left);
    onDesk = desk ? 0 : undefined;
    surveyor.add([0], own);
    await expect.poll(() => surveyor.waiting).toBe(0);
    expect(kept[0]?.state).toBe(state);
  });
});

test('where a rule failed and is off now, the article is checked once more without it', async () => {
  disk = ['d0'];
  find = () => {
    if (surveyed.length > 1) return found(0);
    stamp = 'without it';
    throw new Error('It took far too long.');
  };
  await begin();
  expect(surveyed).toEqual(['0', '0']);
  expect(kept[0]).toMatchObject({ failed: null, stamp: 'without it' });
});

test('held, it lets what waits wait, and then goes on', async () => {
  disk = ['d0', 'd1', 'd2'];
  find = (name) => {
    if (name === '0') surveyor.hold(true);
    return found(0);
  };
  start();
  await expect.poll(() => surveyor.waiting).toBe(2);
  expect(surveyed).toEqual(['0']);
  surveyor.hold(false);
  await expect.poll(() => surveyor.waiting).toBe(0);
  expect(surveyed).toEqual(['0', '1', '2']);
});

test('what was just written is looked at though the rest is held', async () => {
  disk = ['d0', 'd1', 'd2'];
  find = (name) => {
    if (name === '0') surveyor.hold(true);
    return found(0);
  };
  start();
  await expect.poll(() => surveyor.isHeld && surveyor.waiting).toBe(2);
  surveyor.add([2], true);
  await expect.poll(() => surveyed).toEqual(['0', '2']);
  await expect.poll(() => surveyor.waiting).toBe(1);
});
