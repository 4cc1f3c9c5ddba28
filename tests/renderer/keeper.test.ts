import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { profileOf } from '../../engine/profile.ts';
import type { Decision } from '../../engine/session.ts';
import { Keeper } from '../../renderer/keeper.ts';
import { NEW_SIDECAR, parseSidecar } from '../../renderer/sidecar.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const decision = (what: Decision['what'], before: string): Decision => ({
  what,
  key: before,
  rule: 'repeated-word',
  version: 1,
  before,
  after: before,
  at: '2026-01-02T03:04:05.000Z',
});

/** A keeper, and what it had kept: for each file the ledger's texts. */
function keeper() {
  const kept: [id: number, ledger: string[]][] = [];
  const texts: string[] = [];
  const keeper = new Keeper({
    async keepSidecar({ id, text }) {
      texts.push(text);
      kept.push([id, parseSidecar(text).ledger.map(({ before }) => before)]);
    },
  });
  return { keeper, kept, last: () => parseSidecar(texts.at(-1)!) };
}

const profile = (count: number) =>
  profileOf([...Array(count)].fill({ family: 'Repetition', class: 'ask' }), 100);

describe('what was decided on an article is kept', () => {
  const accepted = decision('accepted', 'a a');
  const dismissed = decision('dismissed', 'b b');

  test('soon after the last decision, once', () => {
    const { keeper: k, kept } = keeper();
    k.open(7, NEW_SIDECAR);
    k.follow([dismissed]);
    k.follow([dismissed, decision('dismissed', 'c c')]);
    expect(kept).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(kept).toEqual([[7, ['b b', 'c c']]]);
  });

  test('without the fixes that the file does not have', () => {
    const { keeper: k, kept } = keeper();
    k.open(7, NEW_SIDECAR);
    k.follow([accepted, dismissed]);
    vi.advanceTimersByTime(1000);
    expect(kept.at(-1)).toEqual([7, ['b b']]);
    k.written(7);
    expect(kept.at(-1)).toEqual([7, ['a a', 'b b']]);
    k.follow([accepted, dismissed, decision('accepted', 'd d')]);
    vi.advanceTimersByTime(1000);
    expect(kept.at(-1)).toEqual([7, ['a a', 'b b']]);
  });

  test('for the file that it was exported to, too', () => {
    const { keeper: k, kept } = keeper();
    k.open(7, NEW_SIDECAR);
    k.follow([accepted]);
    k.written(8);
    vi.advanceTimersByTime(1000);
    expect(kept).toEqual([[8, ['a a']]]);
  });

  test('for the file that it became, by the id that this has', () => {
    const { keeper: k, kept } = keeper();
    k.open(7, NEW_SIDECAR);
    k.follow([accepted]);
    expect(k.decided).toEqual(new Set());
    k.turnTo(8);
    expect(k.decided).toEqual(new Set([accepted]));
    k.follow([accepted, dismissed]);
    vi.advanceTimersByTime(1000);
    expect(kept).toEqual([
      [8, ['a a']],
      [8, ['a a', 'b b']],
    ]);
  });

  test('before another article takes the desk, and nothing for one without a file', () => {
    const { keeper: k, kept } = keeper();
    k.open(7, NEW_SIDECAR);
    k.follow([dismissed]);
    k.open(null, NEW_SIDECAR);
    expect(kept).toEqual([[7, ['b b']]]);
    k.follow([accepted]);
    k.written(null);
    vi.advanceTimersByTime(1000);
    expect(kept).toHaveLength(1);
  });
});

describe('what an article was and took is kept', () => {
  test('how it stood before, and it is not asked again', () => {
    const { keeper: k, last } = keeper();
    k.open(7, NEW_SIDECAR);
    expect(k.before).toBeUndefined();
    k.begin(profile(3));
    vi.advanceTimersByTime(1000);
    expect(last().before).toEqual(profile(3));
    k.open(8, NEW_SIDECAR);
    expect(k.before).toBeUndefined();
    k.open(7, { ...NEW_SIDECAR, before: profile(3) });
    expect(k.before).toEqual(profile(3));
  });

  test('the time at work, added to what it took before', () => {
    const { keeper: k, last } = keeper();
    k.open(7, { ...NEW_SIDECAR, seconds: 100 });
    k.clock.sign(Date.now());
    vi.advanceTimersByTime(20_000);
    k.clock.leave(Date.now());
    vi.advanceTimersByTime(20_000);
    k.flush();
    expect(last().seconds).toBe(120);
  });

  test('the decisions also where the rest of what was kept can’t be read', () => {
    const ledger = [decision('accepted', 'a a')];
    const text = JSON.stringify({ version: 1, ledger, before: { words: 3 }, seconds: 'many' });
    expect(parseSidecar(text)).toEqual({ ...NEW_SIDECAR, ledger });
    expect(parseSidecar(JSON.stringify({ version: 1, ledger }))).toEqual({
      ...NEW_SIDECAR,
      ledger,
    });
  });
});

test.each(['', 'null', '{"version":2,"ledger":[]}', '{"version":1,"ledger":[{"what":"eaten"}]}'])(
  'what can’t be read is as if nothing was kept: %s',
  (text) => {
    expect(parseSidecar(text)).toEqual(NEW_SIDECAR);
  },
);

test('a dismissal that was kept before there were scopes holds for its place alone', () => {
  const { scope, ...old } = { ...decision('dismissed', 'a a'), scope: 'here' };
  const ledger = [old, decision('accepted', 'b b')];
  expect(parseSidecar(JSON.stringify({ version: 1, ledger })).ledger).toEqual([
    { ...old, scope },
    decision('accepted', 'b b'),
  ]);
});
