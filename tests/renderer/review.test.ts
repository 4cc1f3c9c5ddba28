import { redo, undo } from 'prosemirror-history';
import { TextSelection } from 'prosemirror-state';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../engine/block.ts';
import type { BlockRule } from '../../engine/rule.ts';
import hyphenAsDash from '../../engine/rules/hyphen-as-dash.ts';
import repeatedWord from '../../engine/rules/repeated-word.ts';
import spacedCurrency from '../../engine/rules/spaced-currency.ts';
import { ledgerOf } from '../../engine/session.ts';
import { acceptAllSafe } from '../../renderer/bulk.ts';
import { takeBackAlone } from '../../renderer/decisions/reverting.ts';
import { ask, queueOf } from '../../renderer/queue-plugin.ts';
import { accept, choose, dismiss, go, leave, open, openHere } from '../../renderer/review.ts';
import { doc, p, strong } from '../engine/document.ts';
import { TestEditor } from './editor.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const rest = () => vi.advanceTimersByTimeAsync(5_000);
/** Two rules that these tests know, so that a new rule never moves their findings. */
const RULES = [spacedCurrency, repeatedWord];
const twoWays: BlockRule = {
  ...repeatedWord,
  *check({ text }) {
    const start = text.indexOf('cut');
    if (start < 0) return;
    const fixes = ['first', 'second'].map((text) => ({ do: 'replace', text }) as const);
    yield { start, end: start + 3, message: 'Two ways to go.', fixes };
  },
} as BlockRule;
const ENGLISH: Settings = DEFAULT_SETTINGS;

async function editorOf(...texts: string[]): Promise<TestEditor> {
  const editor = new TestEditor(doc(...texts.map((text) => p(text))), ENGLISH, RULES);
  await rest();
  return editor;
}

const textOf = (editor: TestEditor) =>
  editor.state.doc.textBetween(0, editor.state.doc.content.size, '\n');
const caret = (editor: TestEditor, pos: number) =>
  editor.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, pos)));
const said = (editor: TestEditor) => queueOf(editor.state).status.text;
const ledger = (editor: TestEditor) =>
  ledgerOf(editor.state).map(({ what, before, after }) => [what, before, after]);

const THREE = ['It was the the boat.', 'They had and and did.', 'We saw to to it.'];

test('F8 goes from finding to finding after the caret, and round at the end', async () => {
  const editor = await editorOf(...THREE);
  caret(editor, 24);
  editor.run(go(1));
  expect(editor.current).toBe('and and');
  expect(queueOf(editor.state).reviewing).toBe(true);
  editor.run(go(1));
  expect(editor.current).toBe('to to');
  editor.run(go(1));
  expect(editor.current).toBe('the the');
  expect(said(editor)).toMatch(/^From the start again\. 1 of 3/);
  editor.run(go(-1));
  expect(editor.current).toBe('to to');
  expect(said(editor)).toMatch(/^From the end again\. 3 of 3/);
});

test('F8 comes to the current finding where the caret stands before it, and goes on from it', async () => {
  const editor = await editorOf(...THREE);
  editor.run(go(1));
  editor.run(accept());
  editor.run(leave);
  expect(editor.current).toBe('and and');
  caret(editor, 1);
  editor.run(go(1));
  expect(editor.current).toBe('and and');
  editor.run(leave);
  editor.run(go(1));
  expect(editor.current).toBe('to to');
});

test('F8 goes to a finding at the very start of the text', async () => {
  const editor = await editorOf('the the boat was here.');
  editor.run(go(1));
  expect(editor.current).toBe('the the');
});

test('after accepting, the next finding is current and the caret stands there', async () => {
  const editor = await editorOf(...THREE);
  editor.run(go(1));
  editor.run(accept());
  expect(textOf(editor)).toBe('It was the boat.\nThey had and and did.\nWe saw to to it.');
  expect(editor.current).toBe('and and');
  const { from } = editor.state.selection;
  expect(editor.state.doc.textBetween(from, from + 7)).toBe('and and');
  await rest();
  expect(editor.queued).toEqual(['and and', 'to to']);
  expect(said(editor)).toBe('Accepted, 2 left.');
});

test('after dismissing, the next finding is current and the text is as it was', async () => {
  const editor = await editorOf(...THREE);
  editor.run(go(1));
  editor.run(dismiss());
  expect(textOf(editor)).toBe(THREE.join('\n'));
  expect(editor.current).toBe('and and');
  await rest();
  expect(editor.queued).toEqual(['and and', 'to to']);
});

test('undo takes back a fix alone: not what was typed before it, nor what was typed after', async () => {
  const editor = await editorOf('It was the the boat.');
  editor.type(1, 'Yes. ');
  await rest();
  editor.run(go(1));
  editor.run(accept());
  editor.type(editor.state.doc.content.size - 1, ' Then more.');
  expect(textOf(editor)).toBe('Yes. It was the boat. Then more.');
  editor.run(undo);
  expect(textOf(editor)).toBe('Yes. It was the boat.');
  editor.run(undo);
  expect(textOf(editor)).toBe('Yes. It was the the boat.');
  await rest();
  expect(editor.queued).toEqual(['the the']);
  expect(ledger(editor)).toEqual([]);
  editor.run(undo);
  expect(textOf(editor)).toBe('It was the the boat.');
});

test('undo brings the finding back as the current one, and redo accepts it again', async () => {
  const editor = await editorOf(...THREE);
  editor.run(go(1));
  editor.run(go(1));
  editor.run(accept());
  await rest();
  expect(editor.current).toBe('to to');
  editor.run(undo);
  await rest();
  expect(editor.current).toBe('and and');
  expect(ledger(editor)).toEqual([]);
  editor.run(redo);
  await rest();
  expect(editor.queued).toEqual(['the the', 'to to']);
  expect(ledger(editor)).toEqual([['accepted', 'and and', 'and']]);
});

test('undo of a dismissal brings the finding back', async () => {
  const editor = await editorOf(...THREE);
  editor.run(go(1));
  editor.run(dismiss());
  expect(editor.queued).toEqual(['and and', 'to to']);
  editor.run(undo);
  expect(editor.queued).toEqual(['the the', 'and and', 'to to']);
  expect(editor.current).toBe('the the');
});

test('a dismissal sticks while the text elsewhere changes', async () => {
  const editor = await editorOf('It was the the boat. Long ago it was another ship.');
  editor.run(go(1));
  editor.run(dismiss());
  editor.type(editor.state.doc.content.size - 1, ' More.');
  await rest();
  expect(editor.queued).toEqual([]);
});

test('a dismissal of one place sticks while the words beside it change, and comes back', async () => {
  const editor = await editorOf('It was the the boat. Long ago it was the the ship.');
  editor.run(go(1));
  editor.run(dismiss());
  editor.type(8, 'not ');
  editor.type(editor.state.doc.textContent.indexOf('boat') + 1, 'old ');
  await rest();
  expect(textOf(editor)).toContain('It was not the the old boat.');
  expect(editor.queued).toEqual(['the the']);
  expect(editor.shown).toEqual(editor.expected);
  editor.run(takeBackAlone(ledgerOf(editor.state)[0]!));
  expect(editor.queued).toEqual(['the the', 'the the']);
});

test('a dismissal of one place goes with what was kept there', async () => {
  const editor = await editorOf('It was the the boat.');
  editor.run(go(1));
  editor.run(dismiss());
  editor.run((state, dispatch) => {
    dispatch?.(state.tr.insertText('and and', 8, 15));
    return true;
  });
  await rest();
  expect(editor.queued).toEqual(['and and']);
});

test('all safe fixes are one step, with one undo', async () => {
  const editor = await editorOf(...THREE);
  editor.run(acceptAllSafe);
  await rest();
  expect(textOf(editor)).toBe('It was the boat.\nThey had and did.\nWe saw to it.');
  expect(editor.queued).toEqual([]);
  expect(ledger(editor)).toHaveLength(3);
  expect(said(editor)).toBe('3 fixes accepted, 0 left.');
  editor.run(undo);
  await rest();
  expect(textOf(editor)).toBe(THREE.join('\n'));
  expect(editor.queued).toEqual(['the the', 'and and', 'to to']);
  expect(ledger(editor)).toEqual([]);
});

test('accepting right after typing in the same paragraph changes the right words', async () => {
  const editor = await editorOf('It was the the boat.');
  editor.run(go(1));
  editor.hold();
  editor.type(1, 'Oh! ');
  editor.run(accept());
  expect(textOf(editor)).toBe('Oh! It was the boat.');
  editor.release();
  await rest();
});

test('a fix whose words were changed by hand is not applied', async () => {
  const editor = await editorOf('It was the the boat.');
  editor.run(go(1));
  editor.hold();
  editor.type(10, 'xy');
  const before = textOf(editor);
  editor.run(accept());
  expect(textOf(editor)).toBe(before);
  expect(ledger(editor)).toEqual([]);
  expect(said(editor)).toBe('The text has changed since; this fix no longer fits.');
  editor.release();
  await rest();
  expect(editor.queued).toEqual([]);
});

test('a fix keeps the marks of what stays', async () => {
  const editor = new TestEditor(doc(p('It was ', strong('the'), ' the boat.')), ENGLISH, RULES);
  await rest();
  editor.run(go(1));
  editor.run(accept());
  expect(editor.state.doc.toString()).toContain('strong("the")');
  expect(textOf(editor)).toBe('It was the boat.');
});

test('the chosen fix is the one that is accepted, and the next finding starts with its first', async () => {
  const editor = new TestEditor(doc(p('A cut.'), p('A cut.')), ENGLISH, [twoWays]);
  await rest();
  editor.run(go(1));
  editor.run(choose(1));
  editor.run(accept());
  expect(textOf(editor)).toBe('A second.\nA cut.');
  editor.run(accept());
  expect(textOf(editor)).toBe('A second.\nA first.');
});

test('on the page, accept and dismiss act on the finding at the caret only', async () => {
  const editor = await editorOf(...THREE);
  editor.run(go(1));
  editor.run(leave);
  caret(editor, 34);
  editor.run(accept());
  expect(textOf(editor)).toBe('It was the the boat.\nThey had and did.\nWe saw to to it.');
  await rest();
  caret(editor, 3);
  editor.run(dismiss());
  expect(said(editor)).toBe('There is no finding here.');
  expect(editor.queued).toEqual(['the the', 'to to']);
});

test('a caret that is put into a finding opens its card, and Ctrl+. goes there', async () => {
  const editor = await editorOf(...THREE);
  caret(editor, 10);
  expect(editor.current).toBe('the the');
  expect(queueOf(editor.state).reviewing).toBe(false);
  editor.run(openHere);
  expect(queueOf(editor.state).reviewing).toBe(true);
});

test('a list entry opens its finding', async () => {
  const editor = await editorOf(...THREE);
  const last = queueOf(editor.state).places[2]!;
  editor.run(open(last.id));
  expect(editor.current).toBe('to to');
});

test('where the current finding is mended by hand, the review goes on to the next one', async () => {
  const editor = await editorOf(...THREE);
  editor.run(go(1));
  editor.dispatch(editor.state.tr.delete(8, 12));
  await rest();
  expect(editor.current).toBe('and and');
});

test('the filter decides what the list holds and F8 visits', async () => {
  const editor = await editorOf('It cost $ 5 for the the boat.', 'They had and and did.');
  const { filter } = queueOf(editor.state);
  expect(editor.queued).toEqual(['$ 5', 'the the', 'and and']);
  editor.dispatch(
    ask(editor.state.tr, { filter: { ...filter, families: new Set(['Repetition']) } }),
  );
  expect(editor.queued).toEqual(['the the', 'and and']);
  editor.run(go(1));
  expect(editor.current).toBe('the the');
});

test('where nothing is left, F8 says so', async () => {
  const editor = await editorOf('A good sentence.');
  editor.run(go(1));
  expect(said(editor)).toBe('There is nothing left to do.');
});

describe('a habit of the document', () => {
  const HABIT = ['The sea - so calm - slept.', 'Nobody saw to to it - not one - at all.'];
  async function habit() {
    const blocks = HABIT.map((text) => p(text));
    const editor = new TestEditor(doc(...blocks), ENGLISH, [...RULES, hyphenAsDash]);
    await rest();
    return editor;
  }
  const dashes = (editor: TestEditor) => textOf(editor).match(/–/g)?.length ?? 0;

  test('is underlined at each place, and stands in the queue once', async () => {
    const editor = await habit();
    expect(editor.underlined).toEqual([' - ', ' - ', 'to to', ' - ', ' - ']);
    expect(editor.queued).toEqual([' - ', 'to to']);
    editor.run(go(1));
    editor.run(go(1));
    expect(editor.current).toBe('to to');
    editor.run(go(1));
    expect(editor.current).toBe(' - ');
  });

  test('is mended everywhere by its first fix, in one step', async () => {
    const editor = await habit();
    editor.run(go(1));
    editor.run(accept());
    expect(dashes(editor)).toBe(4);
    expect(ledger(editor)).toEqual(Array(4).fill(['accepted', ' - ', ' – ']));
    expect(said(editor)).toBe('Accepted, 1 left.');
    await rest();
    expect(editor.queued).toEqual(['to to']);
    editor.run(undo);
    expect(dashes(editor)).toBe(0);
    await rest();
    expect(editor.queued).toEqual([' - ', 'to to']);
  });

  test('is mended here only by its second, and goes on with its next place', async () => {
    const editor = await habit();
    editor.run(go(1));
    editor.run(accept(1));
    expect(textOf(editor)).toContain('The sea – so calm - slept.');
    expect(said(editor)).toBe('Accepted, 2 left.');
    editor.run(accept(1));
    expect(textOf(editor)).toContain('The sea – so calm – slept.');
  });

  test('is opened at whichever place the caret is in', async () => {
    const editor = await habit();
    caret(editor, 19);
    editor.run(openHere);
    expect(said(editor)).toMatch(/^1 of 2, /);
    editor.run(accept());
    expect(dashes(editor)).toBe(4);
  });

  test('is kept as it is at all places', async () => {
    const editor = await habit();
    editor.run(go(1));
    editor.run(dismiss());
    await rest();
    expect(editor.queued).toEqual(['to to']);
    expect(ledger(editor)).toHaveLength(4);
    editor.run(undo);
    await rest();
    expect(editor.queued).toEqual([' - ', 'to to']);
  });
});
