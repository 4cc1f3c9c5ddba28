import { expect, test } from 'vitest';
import { languageOfCalques } from '../../engine/source-language.ts';

const guess = (...texts: string[]) =>
  languageOfCalques(texts.map((text) => ({ text, kind: 'paragraph' as const })));

test.each([
  ['ru', ['The «new deal» is signed.', 'The firm stepped on the same rake.']],
  ['ru', ['The «new deal» grew in this direction.', 'It is on the territory of Bora.']],
  ['de', ['They call it the „new deal“.', 'Who pays is not my beer.']],
  ['es', ['¿Who pays?', 'The world is a handkerchief.']],
  ['zh', ['The square was full。', 'It was people mountain people sea.']],
])('signs and calques show the source language: %s', (lang, texts) => {
  expect(guess(...texts)).toBe(lang);
});

test.each([
  [['The «new deal» is signed.', 'It rained.']],
  [['The firm stepped on the same rake.', 'It rained.']],
  [['The «new deal» is signed.', 'Who pays is not my beer.']],
  [['It is on the territory of Bora.']],
  [[]],
])('a sign alone, or a calque alone, shows nothing: %j', (texts) => {
  expect(guess(...texts)).toBeUndefined();
});
