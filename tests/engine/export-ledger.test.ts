import { expect, test } from 'vitest';
import { exportLedger } from '../../engine/export/ledger.ts';
import type { Decision } from '../../engine/session.ts';

const accepted: Decision = {
  what: 'accepted',
  key: '["repeated-word","the the","by",""]',
  rule: 'repeated-word',
  version: 3,
  before: 'the the',
  after: 'the',
  at: '2026-01-02T03:04:05.000Z',
};
const edited: Decision = { ...accepted, what: 'edited', after: 'the very' };
const dismissed: Decision = {
  ...accepted,
  what: 'dismissed',
  scope: 'text',
  key: '["repeated-word","the the"]',
  after: 'the the',
};

test('the decisions are a file that says what it is', () => {
  const text = exportLedger([accepted, edited, dismissed], 'ferry.txt', {
    lang: 'en',
    sourceLang: 'ru',
  });
  expect(text).toMatch(/^\{\n {2}"version": 1,\n/);
  expect(text).toMatch(/\}\n$/);
  expect(JSON.parse(text)).toEqual({
    version: 1,
    article: 'ferry.txt',
    lang: 'en',
    sourceLang: 'ru',
    decisions: [accepted, edited, dismissed],
  });
});

test('no decision and no source language are said as such', () => {
  expect(JSON.parse(exportLedger([], 'a.md', { lang: 'de' }))).toEqual({
    version: 1,
    article: 'a.md',
    lang: 'de',
    decisions: [],
  });
});
