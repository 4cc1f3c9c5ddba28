import { closeHistory, undo } from 'prosemirror-history';
import { TextSelection, type Transaction } from 'prosemirror-state';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../engine/block.ts';
import repeatedWord from '../../engine/rules/repeated-word.ts';
import { ledgerOf } from '../../engine/session.ts';
import { textBlocks } from '../../engine/text.ts';
import { acceptAllSafe } from '../../renderer/bulk.ts';
import { checkOf } from '../../renderer/check-plugin.ts';
import { accept, go } from '../../renderer/review.ts';
import { doc, li, p, strong, ul } from '../engine/document.ts';
import { TestEditor } from './editor.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const rest = () => vi.advanceTimersByTimeAsync(5_000);

async function editorOf(...texts: string[]): Promise<TestEditor> {
  const blocks = texts.map((text) => p(text));
  const editor = new TestEditor(doc(...blocks), DEFAULT_SETTINGS, [repeatedWord]);
  await rest();
  return editor;
}

const textOf = ({ state }: TestEditor) => state.doc.textBetween(0, state.doc.content.size, '\n');

// Iktahana/illusions 315.
describe('while a check is late, an underline covers the words that it covered', () => {
  test.each<[string, (tr: Transaction) => Transaction]>([
    ['words typed at the start', (tr) => tr.insertText('Then ', 1)],
    ['words typed right before it', (tr) => tr.insertText('all ', 8)],
    ['words deleted before it', (tr) => tr.delete(1, 4)],
    ['the paragraph split before it', (tr) => tr.split(7)],
    ['the paragraph split after it', (tr) => tr.split(16)],
    ['joined with the one before', (tr) => tr.insert(0, p('First.')).join(8)],
    [
      'paragraphs pasted above',
      (tr) => tr.insert(0, [p('One.'), ul(li(p('two')), li(p('three')))]),
    ],
    ['bold put on some of it', (tr) => tr.addMark(8, 11, strong('x').marks[0]!)],
    ['the paragraph made a list', (tr) => wrapAll(tr)],
    ['all of it at once', (tr) => tr.insertText('Oh. ', 1).split(5).insert(0, p('x')).delete(0, 3)],
  ])('%s', async (_what, change) => {
    const editor = await editorOf('We saw the the bridge.', 'Home and and rest.');
    editor.hold();
    editor.dispatch(change(editor.state.tr));
    expect(editor.underlined).toEqual(['the the', 'and and']);
    editor.run(undo);
    expect(editor.underlined).toEqual(['the the', 'and and']);
    editor.release();
    await rest();
    expect(editor.shown).toEqual(editor.expected);
  });

  test('and a fix that is accepted then changes these words only', async () => {
    const editor = await editorOf('It is the the dawn.', 'We saw the the bridge.');
    editor.hold();
    editor.run(go(1));
    editor.run(go(1));
    editor.dispatch(editor.state.tr.insertText('the ', 1).insert(0, p('the the new one')));
    editor.run(accept());
    expect(textOf(editor)).toBe('the the new one\nthe It is the the dawn.\nWe saw the bridge.');
    editor.release();
    await rest();
  });
});

/** A step of a kind that replaces around what stays. */
function wrapAll(tr: Transaction): Transaction {
  const range = tr.doc.resolve(1).blockRange(tr.doc.resolve(tr.doc.content.size - 1))!;
  const { bullet_list, list_item } = tr.doc.type.schema.nodes;
  return tr.wrap(range, [{ type: bullet_list! }, { type: list_item! }]);
}

// superdoc 2529, opf/openproject 22892, prosemirror-highlightjs 3.
describe('work is proportional to the change', () => {
  const long = () =>
    editorOf(
      ...Array.from(
        { length: 2000 },
        (_, i) => `Paragraph ${i} says it ${i % 3 ? '' : 'is is '}so.`,
      ),
    );

  test('a caret that moves, a scroll, a history mark: no check, and the very same underlines', async () => {
    const editor = await long();
    const before = checkOf(editor.state);
    editor.checked.length = 0;
    for (const pos of [1, 500, 5000])
      editor.dispatch(
        editor.state.tr.setSelection(TextSelection.create(editor.state.doc, pos)).scrollIntoView(),
      );
    editor.dispatch(closeHistory(editor.state.tr.setMeta('anything', true)));
    await rest();
    expect(checkOf(editor.state)).toBe(before);
    expect(editor.checked).toEqual([]);
  });

  test('typing checks the touched paragraph, and what is said of the others is not drawn anew', async () => {
    const editor = await long();
    const specs = () =>
      new Set(
        checkOf(editor.state)
          .underlines.find()
          .map(({ spec }) => spec),
      );
    const before = specs();
    editor.checked.length = 0;
    const { pos } = textBlocks(editor.state.doc)[999]!;
    editor.type(pos, 'Now ');
    await rest();
    expect(editor.checked).toEqual(['Now Paragraph 999 says it is is so.']);
    const same = [...specs()].filter((spec) => before.has(spec));
    expect(before.size - same.length).toBeLessThanOrEqual(1);
    expect(specs().size).toBe(before.size);
  });
});

// ProseMirror/prosemirror 474 and 984.
describe('undo takes back a decision alone, however close it stands to typing', () => {
  const decisions = { accept: accept(), 'accept all': acceptAllSafe };
  test.each(Object.entries(decisions))(
    '%s, within the time that typing is joined',
    async (_name, decide) => {
      const editor = await editorOf('It was the the boat.');
      editor.run(go(1));
      for (const key of 'ba') editor.type(1, key);
      editor.run(decide);
      for (const key of 'dc') editor.type(1, key);
      const after = textOf(editor);
      expect(ledgerOf(editor.state)).toHaveLength(1);
      editor.run(undo);
      expect(textOf(editor)).toBe(after.replace('cd', ''));
      expect(ledgerOf(editor.state)).toHaveLength(1);
      editor.run(undo);
      expect(textOf(editor)).toBe('abIt was the the boat.');
      expect(ledgerOf(editor.state)).toEqual([]);
      await rest();
      expect(editor.queued).toEqual(['the the']);
      editor.run(undo);
      expect(textOf(editor)).toBe('It was the the boat.');
      expect(editor.underlined).toEqual(['the the']);
    },
  );
});
