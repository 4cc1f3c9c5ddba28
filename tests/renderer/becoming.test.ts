import { undo } from 'prosemirror-history';
import { expect, test } from 'vitest';
import { ledgerOf } from '../../engine/session.ts';
import { becoming } from '../../renderer/disk/becoming.ts';
import { accept, dismiss, go } from '../../renderer/review.ts';
import { doc, p } from '../engine/document.ts';
import { TestEditor } from './editor.ts';

const article = () => doc(p('It was was late.'), p('All went home.'), p('The the end.'));

/** An editor whose two findings are under review. */
async function reviewed(): Promise<TestEditor> {
  const editor = new TestEditor(article());
  await expect.poll(() => editor.queued).toEqual(['was was', 'The the']);
  editor.run(go(1));
  return editor;
}

test('an article that becomes its file loses the fixes that the file lacks; undo brings all back', async () => {
  const editor = await reviewed();
  editor.run(dismiss());
  const decided = new Set(ledgerOf(editor.state));
  editor.run(accept());
  editor.type(1, 'Words. ');
  const { doc: mine } = editor.state;
  const ledger = ledgerOf(editor.state);
  expect(ledger.map(({ what }) => what)).toEqual(['dismissed', 'accepted']);

  const file = doc(p('It was was late.'), p('All went home early.'), p('The the end.'));
  editor.dispatch(becoming(editor.state, file, decided));
  expect(editor.state.doc.eq(file)).toBe(true);
  expect(ledgerOf(editor.state)).toEqual(ledger.slice(0, 1));
  await expect.poll(() => editor.queued).toEqual(['The the']);

  editor.run(undo);
  expect(editor.state.doc.eq(mine)).toBe(true);
  expect(ledgerOf(editor.state)).toEqual(ledger);
});

test('an article that becomes its file has its fixes, though they were taken back here', async () => {
  const editor = await reviewed();
  editor.run(accept());
  const { doc: saved } = editor.state;
  const decided = new Set(ledgerOf(editor.state));
  editor.run(undo);
  expect(ledgerOf(editor.state)).toEqual([]);
  editor.dispatch(becoming(editor.state, saved, decided));
  expect(editor.state.doc.eq(saved)).toBe(true);
  expect(ledgerOf(editor.state)).toEqual([...decided]);
});

test('an article that is as its file stays untouched', async () => {
  const editor = await reviewed();
  expect(becoming(editor.state, article(), new Set()).steps).toEqual([]);
});
