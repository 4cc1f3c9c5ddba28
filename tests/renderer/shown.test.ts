import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../engine/block.ts';
import repeatedWord from '../../engine/rules/repeated-word.ts';
import { go, leave } from '../../renderer/review.ts';
import { shownOf } from '../../renderer/shown.ts';
import { EMPTY, type Snapshot } from '../../renderer/snapshot.ts';
import { doc, p } from '../engine/document.ts';
import { TestEditor } from './editor.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const rest = () => vi.advanceTimersByTimeAsync(5_000);

/** The fields that are drawn anew. */
const changed = (before: Snapshot, after: Snapshot): string[] =>
  Object.entries(after).flatMap(([name, value]) =>
    Object.is(value, before[name as keyof Snapshot]) ? [] : name,
  );

async function openEditor() {
  const text = 'It was the the sea. They had and and did.';
  const editor = new TestEditor(doc(p(text), p('Calm.')), DEFAULT_SETTINGS, [repeatedWord]);
  await rest();
  return editor;
}

const next = (editor: TestEditor, last: Snapshot): Snapshot => ({
  ...last,
  ...shownOf(editor.state, last),
});

test('a letter draws nothing anew, nor does its check that finds the same', async () => {
  const editor = await openEditor();
  editor.run(go(1));
  const before = next(editor, EMPTY);
  expect(before.card?.finding.quote).toBe('the the');
  editor.type(1, 'S');
  expect(changed(before, next(editor, before))).toEqual([]);
  await rest();
  expect(changed(before, next(editor, before))).toEqual([]);
});

test('the findings come to the front when a review begins, and no later', async () => {
  const editor = await openEditor();
  const before = next(editor, { ...EMPTY, panelOpen: false, tab: 'overview' });
  expect([before.panelOpen, before.tab]).toEqual([false, 'overview']);
  editor.run(go(1));
  const reviewing = next(editor, before);
  expect([reviewing.panelOpen, reviewing.tab]).toEqual([true, 'findings']);
  editor.run(go(1));
  expect(next(editor, { ...reviewing, panelOpen: false }).panelOpen).toBe(false);
  editor.run(leave);
  expect(next(editor, { ...reviewing, tab: 'decisions' }).tab).toBe('decisions');
});

test('a check that was stopped shows how far it came, however few blocks are left', async () => {
  const editor = await openEditor();
  const checked = next(editor, EMPTY);
  editor.type(1, 'And ');
  expect(next(editor, checked).progress).toBeUndefined();
  expect(next(editor, { ...checked, stopped: true }).progress).toBeDefined();
});
