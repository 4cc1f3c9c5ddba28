import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Preferences } from '../../electron/preferences.ts';
import { findingKey } from '../../engine/finding.ts';
import { mend, proposalsOf, survey } from '../../renderer/board/checking.ts';

const preferences = v.parse(Preferences, {});
const watch = {
  failed(_whose: unknown, error: unknown) {
    throw error;
  },
};
const article = (text: string, name = 'a.md') => ({
  name,
  bytes: new TextEncoder().encode(text),
  preferences,
  dismissed: [] as string[],
});
const rule = 'repeated-word';
const TEXT = '# The tide\r\n\r\nThe the *sea* was was calm.\r\n\r\nIt _stayed_ as it was.\r\n';

test('a survey tells title, words and counts', async () => {
  expect(await survey(article(TEXT), watch)).toEqual({
    title: 'The tide',
    words: 13,
    found: [
      { rule, class: 'safe', count: 1, fixable: 1 },
      { rule, class: 'ask', count: 1, fixable: 1 },
    ],
  });
});

test('an article without a heading is named by how it begins', async () => {
  const { title } = await survey(article(`A ${'long '.repeat(60)}line.`), watch);
  expect(title).toMatch(/^A long long .*…$/);
  expect(title.length).toBe(121);
  expect(
    (await survey(article(''.padEnd(3, '\n')), watch).catch(() => ({ title: '' }))).title,
  ).toBe('');
});

test('what was dismissed, is switched off, or is kept, is not counted', async () => {
  const count = async (change: object) =>
    (await survey({ ...article(TEXT), ...change }, watch)).found.reduce(
      (sum, { count }) => sum + count,
      0,
    );
  const finding = { rule, quote: 'The the', start: 0, end: 7 };
  expect(await count({ dismissed: [findingKey(finding, 'The the sea was was calm.')] })).toBe(1);
  expect(await count({ dismissed: [findingKey(finding, '', 'rule')] })).toBe(0);
  expect(await count({ preferences: { ...preferences, rules: { [rule]: 'off' } } })).toBe(0);
  expect(await count({ preferences: { ...preferences, keep: ['was was'] } })).toBe(1);
});

test('a kind is proposed place by place, and what is wanted of it is written; the rest keeps its bytes', async () => {
  const proposals = await proposalsOf({ ...article(TEXT), rule }, watch);
  expect(proposals.map(({ text, finding }) => [text, finding.quote])).toEqual([
    ['The the sea was was calm.', 'The the'],
    ['The the sea was was calm.', 'was was'],
  ]);
  const { text, decisions } = await mend({ ...article(TEXT), rule, wanted: [1] }, watch);
  expect(text).toBe(TEXT.replace('was was', 'was'));
  expect(decisions).toMatchObject([{ what: 'accepted', rule, before: 'was was', after: 'was' }]);
});

test('only text is proposed to be written in place', async () => {
  const page = article('<p>The the sea was calm, and the boats lay at the quay.</p>', 'a.html');
  expect((await survey(page, watch)).found).toHaveLength(1);
  expect(await proposalsOf({ ...page, rule }, watch)).toEqual([]);
});
