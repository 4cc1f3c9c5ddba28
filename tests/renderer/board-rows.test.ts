import { describe, expect, test } from 'vitest';
import type { Count, WorkState } from '../../electron/board/kept.ts';
import {
  ALL,
  firstSort,
  groupOf,
  isToDo,
  type Known,
  kindsOf,
  type Row,
  rowOf,
  shownRows,
  totalsOf,
  WORST,
} from '../../renderer/board/rows.ts';

const twice = (count: number, kind: Count['class'] = 'safe'): Count => ({
  rule: 'repeated-word',
  class: kind,
  count,
  fixable: count,
});
const article = (a: number, b = 0): Count => ({ rule: 'a-an', class: 'ask', count: a, fixable: b });

function known(words: number, found: Count[], state: WorkState = 'new'): Known {
  return { title: '', words, found, failed: null, state };
}

const ROWS: readonly Row[] = [
  rowOf({ article: 0, name: 'calm.md' }, known(100, [twice(3, 'hint')])),
  rowOf({ article: 1, name: 'mild.md' }, known(1000, [twice(2), article(1)])),
  rowOf({ article: 2, name: 'worst.md' }, { ...known(100, [twice(4)], 'review'), title: 'Zebra' }),
  rowOf({ article: 3, name: 'later.md' }, undefined),
  rowOf({ article: 4, name: 'bad.docx' }, { ...known(0, []), failed: 'It is damaged.' }),
  rowOf({ article: 5, name: 'done.md' }, known(50, [], 'done')),
  rowOf({ article: 6, name: 'again.md' }, known(100, [article(2)], 'changed')),
];
const names = (rows: readonly Row[]) => rows.map(({ name }) => name.replace(/\..*/, ''));

describe('a row', () => {
  test('says how its article stands; hints call for nothing', () => {
    expect(ROWS.map(({ state }) => state)).toEqual([
      'clean',
      'new',
      'review',
      'waiting',
      'failed',
      'done',
      'changed',
    ]);
    expect(ROWS.map(({ total }) => total)).toEqual([0, 3, 4, 0, 0, 0, 2]);
    expect(ROWS[1]!.found).toMatchObject({ Repetition: 2, Wording: 1, Residue: 0 });
    expect(ROWS.map(({ rate }) => rate)).toEqual([0, 3, 40, -1, -1, 0, 20]);
    expect(names(ROWS.filter(isToDo))).toEqual(['mild', 'worst', 'again']);
  });

  test('is named by its title, else by its file', () => {
    expect([ROWS[2]!.title, ROWS[1]!.title]).toEqual(['Zebra', 'mild.md']);
  });
});

describe('the order', () => {
  const { Repetition } = { Repetition: firstSort('Repetition') };
  test.each([
    ['worst first, and last what is not known', WORST, 'worst again mild calm done later bad'],
    ['mildest first', { ...WORST, down: false }, 'calm done mild again worst later bad'],
    ['by a family', Repetition, 'worst mild again calm done later bad'],
    ['by words', firstSort('words'), 'mild worst again calm done later bad'],
    ['by title', firstSort('title'), 'again bad calm done later mild worst'],
    ['by state', firstSort('state'), 'again worst mild done calm later bad'],
  ])('%s', (_how, sort, expected) => {
    expect(names(shownRows(ROWS, ALL, sort)).join(' ')).toBe(expected);
  });

  test('does not move the rows that it is made from', () => {
    const before = names(ROWS);
    shownRows(ROWS, ALL, WORST);
    expect(names(ROWS)).toEqual(before);
  });
});

test.each([
  ['words of the title', { words: 'zeb' }, 'worst'],
  ['words of the name', { words: 'MILD' }, 'mild'],
  ['a family', { families: new Set(['Wording'] as const) }, 'again mild'],
  [
    'several families',
    { families: new Set(['Wording', 'Repetition'] as const) },
    'worst again mild',
  ],
  ['a state', { group: 'done' as const }, 'calm done'],
  ['what failed', { group: 'failed' as const }, 'bad'],
  ['what is to review', { group: 'todo' as const }, 'again mild later'],
  ['all of it', { words: 'worst', group: 'done' as const }, ''],
])('the filter asks for %s', (_what, change, expected) => {
  expect(names(shownRows(ROWS, { ...ALL, ...change }, WORST)).join(' ')).toBe(expected);
});

test('the totals are those of all rows', () => {
  const { words, found, groups } = totalsOf(ROWS);
  expect([words, found.Repetition, found.Wording]).toEqual([1350, 6, 3]);
  expect(groups).toEqual({ todo: 3, review: 1, done: 2, failed: 1 });
  expect(ROWS.map(groupOf)).toHaveLength(7);
});

test('kinds are offered with their fixes, the most first; hints and what has no fix are none', () => {
  expect(kindsOf(ROWS)).toEqual([{ rule: 'repeated-word', fixable: 6, articles: [1, 2] }]);
  const more = rowOf({ article: 7, name: 'x.md' }, known(10, [article(9, 7), twice(1)]));
  expect(kindsOf([...ROWS, more])).toEqual([
    { rule: 'a-an', fixable: 7, articles: [7] },
    { rule: 'repeated-word', fixable: 7, articles: [1, 2, 7] },
  ]);
});
