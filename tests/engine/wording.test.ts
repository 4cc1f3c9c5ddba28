import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../engine/block.ts';
import { RULES } from '../../engine/rules/index.ts';
import { check } from './examples.ts';

const paragraphs = (...texts: string[]) =>
  texts.map((text) => ({ text, kind: 'paragraph' as const }));

function quotes(id: string, ...texts: string[]) {
  const found = check(
    paragraphs(...texts),
    DEFAULT_SETTINGS,
    RULES.filter((rule) => rule.id === id),
  );
  return found.map(({ finding }) => finding.quote);
}

test('a paragraph that goes on from the one before may start small', () => {
  const rest = 'bora was the first of many to fall.';
  expect(quotes('sentence-case', 'They built towns by the lake', rest)).toEqual([]);
  expect(quotes('sentence-case', 'They built towns by the lake.', rest, 'It rained.')).toEqual([
    'bora',
  ]);
});

test('“it” at a paragraph’s start is a person only after a paragraph about one', () => {
  const rest = 'It wrote to the bishop twice.';
  expect(quotes('it-for-person', 'The firm grew.', rest)).toEqual([]);
  expect(quotes('it-for-person', 'Anna grew old.', rest)).toEqual(['It']);
});
