import { redo, undo } from 'prosemirror-history';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../engine/block.ts';
import repeatedWord from '../../engine/rules/repeated-word.ts';
import { type Decision, ledgerOf } from '../../engine/session.ts';
import { coveredBy } from '../../renderer/decisions/covered.ts';
import { takeBackAlone, whyNot } from '../../renderer/decisions/reverting.ts';
import { wordsAround, wordsBeside } from '../../renderer/decisions/words-around.ts';
import {
  endComparison,
  goToChange,
  pickChange,
  showChanges,
  takeChangeBack,
} from '../../renderer/history/commands.ts';
import { comparisonOf } from '../../renderer/history/compare-plugin.ts';
import { queueOf } from '../../renderer/queue-plugin.ts';
import { accept, dismiss, go } from '../../renderer/review.ts';
import { doc, p } from '../engine/document.ts';
import { TestEditor } from './editor.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const rest = () => vi.advanceTimersByTimeAsync(5_000);

const article = () =>
  doc(p('He went to the the market in the rain.'), p('She was was at home, and all was well.'));

async function reviewed(): Promise<TestEditor> {
  const editor = new TestEditor(article(), DEFAULT_SETTINGS, [repeatedWord]);
  await rest();
  editor.run(go(1));
  return editor;
}

describe('taking a decision back', () => {
  test('leaves the others, and its finding is in the queue and current again', async () => {
    const editor = await reviewed();
    editor.run(accept());
    await rest();
    editor.run(accept());
    await rest();
    expect(editor.queued).toEqual([]);
    const [first, second] = ledgerOf(editor.state);
    editor.run(takeBackAlone(first!));
    await rest();
    expect(editor.state.doc.textContent).toContain('to the the market');
    expect(editor.queued).toEqual(['the the']);
    expect(editor.current).toBe('the the');
    expect(ledgerOf(editor.state)).toEqual([second]);
    editor.run(undo);
    await rest();
    expect(editor.queued).toEqual([]);
    expect(ledgerOf(editor.state)).toEqual([first, second]);
    editor.run(redo);
    await rest();
    expect(editor.queued).toEqual(['the the']);
  });

  test('says why where the text there is another now, and changes nothing', async () => {
    const editor = await reviewed();
    editor.run(accept());
    const { tr, doc: now } = editor.state;
    editor.dispatch(tr.delete(0, now.child(0).nodeSize));
    const before = editor.state.doc;
    editor.run(takeBackAlone(ledgerOf(editor.state)[0]!));
    expect(editor.state.doc).toBe(before);
    expect(queueOf(editor.state).status.text).toMatch(/has changed since/);
    expect(ledgerOf(editor.state)).toHaveLength(1);
  });

  test('shows the words around, and beside a sign alone', () => {
    const decision = {
      what: 'accepted',
      rule: 'space-before-punctuation',
      version: 1,
      at: '2026-01-02T03:04:05Z',
      key: '["space-before-punctuation"," ,","the people came","as they often"]',
      before: ' ,',
      after: ', ',
    } as const;
    expect(wordsAround(decision)).toEqual({ before: 'the people came', after: 'as they often' });
    expect(wordsBeside(decision)).toEqual({ before: 'came', after: 'as' });
    expect(wordsBeside({ ...decision, before: 'the the' })).toEqual({ before: '', after: '' });
    // A cut reaches back over the words before its quote.
    expect(wordsAround({ ...decision, before: 'came ,' }).before).toBe('');
  });
});

test('a dismissal of a whole rule, or of a text, tells which places it keeps now', async () => {
  const editor = await reviewed();
  const texts = () =>
    ledgerOf(editor.state).map((decision) =>
      coveredBy(editor.state, decision).map(({ from, to }) =>
        editor.state.doc.textBetween(from, to),
      ),
    );
  editor.run(dismiss('text'));
  expect(texts()).toEqual([['the the']]);
  editor.run(dismiss('rule'));
  expect(texts()).toEqual([['the the'], ['the the', 'was was']]);
  editor.type(1, 'In the the end, ');
  await rest();
  expect(texts()).toEqual([
    ['the the', 'the the'],
    ['the the', 'the the', 'was was'],
  ]);
  editor.run(undo);
  await rest();
  editor.run(takeBackAlone(ledgerOf(editor.state)[1]!));
  editor.run(dismiss());
  expect(texts()).toEqual([['the the'], []]);
});

describe('what changed', () => {
  const changes = (editor: TestEditor) => {
    const { original, changes } = comparisonOf(editor.state);
    return changes.map(({ fromA, toA, fromB, toB }) => [
      original.textBetween(fromA, toA),
      editor.state.doc.textBetween(fromB, toB),
    ]);
  };

  test('is told from the caret on, and gone through round the end', async () => {
    const editor = await reviewed();
    editor.run(accept());
    editor.run(accept());
    editor.type(editor.state.doc.content.size - 2, ' again');
    editor.run(showChanges('inline'));
    expect(changes(editor)).toEqual([
      ['the ', ''],
      ['was ', ''],
      ['', ' again'],
    ]);
    expect(comparisonOf(editor.state).at).toBe(1);
    expect(queueOf(editor.state).status.text).toBe('3 changes');
    editor.run(goToChange(1));
    editor.run(goToChange(1));
    expect(comparisonOf(editor.state).at).toBe(0);
    expect(queueOf(editor.state).status.text).toBe('From the start again. 1 of 3, removed “the ”');
    editor.run(goToChange(-1));
    expect(comparisonOf(editor.state).at).toBe(2);
    editor.run(pickChange(1));
    editor.run(endComparison);
    expect(comparisonOf(editor.state)).toMatchObject({ how: undefined, changes: [] });
    expect(
      editor.state.doc.textBetween(editor.state.selection.from, editor.state.doc.content.size),
    ).toMatch(/^at home/);
  });

  test('takes one change back with the fix in it; undo brings both', async () => {
    const editor = await reviewed();
    editor.run(dismiss());
    editor.run(accept());
    const ledger = ledgerOf(editor.state);
    expect(ledger).toHaveLength(2);
    const fixed = editor.state.doc;
    editor.run(showChanges('side'));
    editor.run(takeChangeBack);
    expect(editor.state.doc.eq(article())).toBe(true);
    expect(ledgerOf(editor.state)).toEqual(ledger.slice(0, 1));
    expect(comparisonOf(editor.state)).toMatchObject({ how: 'side', changes: [], at: -1 });
    expect(queueOf(editor.state).status.text).toMatch(/as it was opened/);
    expect(takeChangeBack(editor.state)).toBe(false);
    editor.run(undo);
    expect(editor.state.doc.eq(fixed)).toBe(true);
    expect(ledgerOf(editor.state)).toEqual(ledger);
    expect(comparisonOf(editor.state).changes).toHaveLength(1);
  });
});

test.each<[string, Pick<Decision, 'did'>, RegExp]>([
  ['deleted', { did: 'delete-block' }, /^This paragraph was deleted/],
  ['joined', { did: 'join-next' }, /press Enter\.$/],
  ['other', {}, /^This fix was made before/],
])(
  'says of a fix that %s a paragraph in an earlier session what is left to do',
  (_, did, words) => {
    const decision: Decision = {
      what: 'accepted',
      key: '[]',
      rule: 'split-paragraph',
      version: 1,
      before: 'a',
      after: '',
      at: '2026-01-02T03:04:05Z',
      ...did,
    };
    expect(whyNot(decision, 'unknown')).toMatch(words);
    expect(whyNot(decision, 'changed')).toMatch(/has changed since/);
  },
);
