import { expect, test } from 'vitest';
import { movedBy } from '../../renderer/list-keys.ts';

test.each([
  ['ArrowDown', 3, 4],
  ['ArrowDown', 9, 9],
  ['ArrowDown', -1, 0],
  ['ArrowUp', 3, 2],
  ['ArrowUp', 0, 0],
  ['ArrowUp', -1, 9],
  ['PageDown', 5, 9],
  ['PageUp', 5, 0],
  ['Home', 5, 0],
  ['End', 5, 9],
  ['a', 5, undefined],
])('%s in a list of ten leads from row %i to row %s', (key, at, to) => {
  expect(movedBy(key, at, 10)).toBe(to);
});
