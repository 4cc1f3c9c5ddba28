import { beforeEach, expect, test, vi } from 'vitest';
import type { KeptArticle } from '../../electron/board/kept.ts';
import { BoardRecord } from '../../renderer/board/record.ts';

let kept: { folder: number; articles: readonly { article: number; kept: KeptArticle }[] }[];
let told: string[];
let answer: string | null;
let record: BoardRecord;
const one = (title: string) => ({ title }) as KeptArticle;

beforeEach(() => {
  vi.useFakeTimers();
  kept = [];
  told = [];
  answer = null;
  const bridge = {
    keepBoard: async (given: (typeof kept)[number]) => {
      kept.push(given);
      return answer;
    },
  };
  record = new BoardRecord(bridge, (reason) => told.push(reason));
  record.begin(1);
  return () => vi.useRealTimers();
});

test('what comes in two seconds is kept at once, each article as it is then', async () => {
  record.note(0, one('a'));
  record.note(1, one('b'));
  record.note(0, one('a, later'));
  expect(kept).toEqual([]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(kept).toEqual([
    {
      folder: 1,
      articles: [
        { article: 0, kept: one('a, later') },
        { article: 1, kept: one('b') },
      ],
    },
  ]);
  record.flush();
  expect(kept).toHaveLength(1);
});

test('what rests is kept for its own folder before another one comes', () => {
  record.note(0, one('a'));
  record.begin(2);
  expect(kept.map(({ folder }) => folder)).toEqual([1]);
});

test('that it can’t be kept is told once for each folder', async () => {
  answer = 'its disk can only be read';
  for (const folder of [1, 1, 2]) {
    if (folder === 2) record.begin(2);
    record.note(0, one('a'));
    record.flush();
    await vi.advanceTimersByTimeAsync(0);
  }
  expect(told).toEqual([answer, answer]);
});
