import { expect, test } from 'vitest';
import { rooms, say } from '../../renderer/strings.ts';

test('no room of the interface takes the name of another’s words', () => {
  const names = Object.values(rooms).flatMap((room) => Object.keys(room));
  expect(Object.keys(say).sort()).toEqual(names.sort());
});
