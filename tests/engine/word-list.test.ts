import { describe, expect, test } from 'vitest';
import { WordList } from '../../engine/word-list.ts';
import { names } from '../../engine/words/names.ts';
import { wellKnownNames } from '../../engine/words/well-known-names.ts';
import { englishWords } from '../../engine/words/word-bases.ts';

describe.each([
  ['common English words', englishWords],
  ['names', names],
  ['well-known names', wellKnownNames],
])('the list of %s', (_name, load) => {
  const words = load().trim().split(/\s+/);
  const known = new Map(words.map((word) => [word.toLowerCase(), word]));

  test('has each of its words, as it is written', () => {
    const list = new WordList(load);
    expect(words.filter((word) => list.find(word.toLowerCase()) !== word)).toEqual([]);
  });

  test('has no others', () => {
    const list = new WordList(load);
    const others = ['', 'я', '東京', ...words.flatMap((word) => [word.slice(1), `${word}q`])];
    expect(others.filter((word) => list.find(word) !== known.get(word))).toEqual([]);
  });
});

test('a list is not even loaded before a word is looked for', () => {
  let loads = 0;
  const list = new WordList(() => {
    loads++;
    return '\nan at\nBob bone\n';
  });
  expect(loads).toBe(0);
  expect([list.has('bob'), list.has('at'), list.has('a'), list.has('zebra')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(loads).toBe(1);
});
