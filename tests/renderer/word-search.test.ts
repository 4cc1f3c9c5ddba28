import { expect, test } from 'vitest';
import { hasWords } from '../../renderer/word-search.ts';

const TEXT = 'Doubled words: the “same” word twice, as après-ski après';

test.each([
  ['', true],
  ['  – ', true],
  ['twice', true],
  ['TWI dou', true],
  ['same word', true],
  ['Après ski', true],
  ['ouble', false],
  ['twice thrice', false],
])('“%s” is looked for by the beginnings of words, in any order: %s', (query, found) => {
  expect(hasWords(TEXT, query)).toBe(found);
});
