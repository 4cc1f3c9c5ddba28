import { redo, undo } from 'prosemirror-history';
import { expect, test } from 'vitest';
import type { Settings } from '../../engine/block.ts';
import { settingsFor } from '../../engine/settings.ts';
import { checkOf, tell } from '../../renderer/check-plugin.ts';
import { accept, go } from '../../renderer/review.ts';
import { doc, p } from '../engine/document.ts';
import { TestEditor } from './editor.ts';

const settled = async (editor: TestEditor) =>
  expect.poll(() => checkOf(editor.state).reviewed && checkOf(editor.state).waiting.length).toBe(0);

/** Checks the article anew under these settings. */
const settings = (editor: TestEditor, change: Partial<Settings>) =>
  editor.dispatch(
    tell(editor.state.tr, { settings: { ...checkOf(editor.state).settings, ...change } }),
  );

test.each<[string, Partial<Settings>]>([
  ['a check of the whole article', {}],
  ['a change of the settings', { lang: 'de', off: ['repeated-word'], keep: ['ferry'] }],
])('what was done can be undone and done again after %s', async (_what, change) => {
  const editor = new TestEditor(doc(p('At the the ferry.')), settingsFor([]));
  await settled(editor);
  editor.run(go(1));
  editor.run(accept());
  editor.type(1, 'Early ');
  const after = editor.state.doc;
  await settled(editor);
  settings(editor, change);
  await settled(editor);

  editor.run(undo);
  expect(editor.state.doc.textContent).toBe('At the ferry.');
  editor.run(undo);
  expect(editor.state.doc.textContent).toBe('At the the ferry.');
  expect(editor.run(undo)).toBe(false);
  settings(editor, change);
  await settled(editor);
  editor.run(redo);
  editor.run(redo);
  expect(editor.state.doc.eq(after)).toBe(true);
  await settled(editor);
  expect(editor.shown).toEqual(editor.expected);
});
