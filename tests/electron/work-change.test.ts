import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeOf, NO_PARTS, partsAfter, workText } from '../../electron/work-change.ts';

const items = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });
const same = (text: string) => text;
const NONE = changeOf([], [], same);

it('What is new of a list makes the one after of the one before', () => {
  fc.assert(
    fc.property(items, items, (before, now) => {
      const parts = { decisions: now, blocks: before };
      const after = partsAfter(parts, {
        frame: ['', '', ''],
        decisions: changeOf(now, before, same),
        blocks: changeOf(before, now, same),
      });
      expect(after).toEqual({ decisions: before, blocks: now });
    }),
  );
});

it('One block that differs is all that is new', () => {
  expect(changeOf(['a', 'b', 'c'], ['a', 'x', 'c'], same)).toEqual({
    head: 1,
    tail: 1,
    items: ['x'],
  });
});

it('A change of something else is refused', () => {
  const blocks = { head: 1, tail: 1, items: [] };
  expect(() => partsAfter(NO_PARTS, { frame: ['', '', ''], decisions: NONE, blocks })).toThrow(
    'no change',
  );
});

it('The text is the frame around the lists', () => {
  const parts = { decisions: ['1', '2'], blocks: ['3'] };
  expect(workText(['{"d":[', '],"b":[', ']}'], parts)).toBe('{"d":[1,2],"b":[3]}');
});
