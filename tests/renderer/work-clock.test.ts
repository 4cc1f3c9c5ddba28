import { expect, test } from 'vitest';
import { WorkClock } from '../../renderer/work-clock.ts';

const SECOND = 1000;

test.each([
  [
    'from one sign to the next',
    [
      ['sign', 0],
      ['sign', 20],
    ],
    20,
    20,
  ],
  ['up to now', [['sign', 0]], 30, 30],
  [
    'of a pause, its first minute alone',
    [
      ['sign', 0],
      ['sign', 600],
      ['sign', 610],
    ],
    610,
    70,
  ],
  ['nothing before the first sign', [], 600, 0],
  [
    'nothing while another window has the person',
    [
      ['sign', 0],
      ['leave', 10],
      ['sign', 50],
    ],
    55,
    15,
  ],
  [
    'nothing after the person left',
    [
      ['sign', 0],
      ['leave', 10],
    ],
    600,
    10,
  ],
] as const)('counts as work the time %s', (_what, signs, now, expected) => {
  const clock = new WorkClock();
  clock.start(0);
  for (const [what, at] of signs) clock[what](at * SECOND);
  expect(clock.workedBy(now * SECOND)).toBe(expected * SECOND);
});

test('goes on from the time that counts already', () => {
  const clock = new WorkClock();
  clock.start(5 * SECOND);
  clock.sign(100 * SECOND);
  clock.start(7 * SECOND);
  expect(clock.workedBy(120 * SECOND)).toBe(7 * SECOND);
});
