import { redo, undo } from 'prosemirror-history';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../engine/block.ts';
import type { Scope } from '../../engine/finding.ts';
import repeatedWord from '../../engine/rules/repeated-word.ts';
import spacedCurrency from '../../engine/rules/spaced-currency.ts';
import { ledgerOf } from '../../engine/session.ts';
import { countKept } from '../../renderer/decisions/count-kept.ts';
import { takeBackAlone } from '../../renderer/decisions/reverting.ts';
import { matchesIn } from '../../renderer/find/pattern.ts';
import type { Searcher } from '../../renderer/find/searcher.ts';
import { queueOf } from '../../renderer/queue-plugin.ts';
import { accept, choose, dismiss, go, writeWords } from '../../renderer/review.ts';
import { doc, em, p, strong } from '../engine/document.ts';
import { TestEditor } from './editor.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const rest = () => vi.advanceTimersByTimeAsync(5_000);
const RULES = [spacedCurrency, repeatedWord];
const TEXTS = [
  'In those days it was the the boat.',
  'They had and and did for $ 5.',
  'The the sea rose.',
];

async function editorOf(article = doc(...TEXTS.map((text) => p(text)))): Promise<TestEditor> {
  const editor = new TestEditor(article, DEFAULT_SETTINGS, RULES);
  await rest();
  return editor;
}

const said = (editor: TestEditor) => queueOf(editor.state).status.text;
const textOf = (editor: TestEditor) =>
  editor.state.doc.textBetween(0, editor.state.doc.content.size, '\n');
const ALL = ['the the', 'and and', '$ 5', 'The the'];

test.each<[Scope, string[]]>([
  ['here', ['and and', '$ 5', 'The the']],
  ['text', ['and and', '$ 5']],
  ['rule', ['$ 5']],
])(
  'a dismissal of a %s is one decision and one step, and comes back as one',
  async (scope, left) => {
    const editor = await editorOf();
    editor.run(go(1));
    editor.run(dismiss(scope));
    expect(said(editor)).toBe(`Kept as it is, ${left.length} left.`);
    expect(editor.queued).toEqual(left);
    expect(editor.current).toBe(left[0]);
    expect(ledgerOf(editor.state)).toMatchObject([{ what: 'dismissed', scope }]);
    await rest();
    expect(editor.shown).toEqual(editor.expected);
    editor.run(undo);
    expect(editor.queued).toEqual(ALL);
    editor.run(redo);
    expect(editor.queued).toEqual(left);

    editor.type(1, 'Hm the the. ');
    await rest();
    expect(editor.queued).toEqual(scope === 'here' ? ['the the', ...left] : left);
    editor.run(takeBackAlone(ledgerOf(editor.state)[0]!));
    expect(editor.queued).toEqual(['the the', ...ALL]);
    editor.run(undo);
    expect(editor.queued).toEqual(scope === 'here' ? ['the the', ...left] : left);
  },
);

test('what a wider decision still keeps does not come back, and that is said', async () => {
  const editor = await editorOf();
  editor.run(go(1));
  editor.run(dismiss());
  editor.run(dismiss('rule'));
  const [here, rule] = ledgerOf(editor.state);
  editor.run(takeBackAlone(here!));
  expect(editor.queued).toEqual(['$ 5']);
  expect(said(editor)).toBe('Taken back. A wider decision still keeps this text.');
  editor.run(takeBackAlone(rule!));
  expect(editor.queued).toEqual(ALL);
  expect(said(editor)).toBe('Brought back.');
  expect(editor.run(takeBackAlone(rule!))).toBe(false);
});

test('an entry of the keep-list is told by the findings that it would take away', async () => {
  const { state } = await editorOf();
  const searcher: Searcher = {
    search: async (texts, query) => texts.map((text) => matchesIn(text, query)),
    close() {},
  };
  const counts = ['the the', 'and', '/The the/'].map((one) => countKept(state, one, searcher));
  expect(await Promise.all(counts)).toEqual([2, 0, 1]);
});

test('own words take the place of the current finding in one step, and of no other', async () => {
  const editor = await editorOf(
    doc(p('So ', em('the the'), ' sea is ', strong('the the'), ' sea.')),
  );
  editor.run(go(1));
  editor.run(writeWords('this very'));
  editor.run(accept());
  expect(
    editor.state.doc.eq(doc(p('So ', em('this very'), ' sea is ', strong('the the'), ' sea.'))),
  ).toBe(true);
  expect(ledgerOf(editor.state)).toMatchObject([
    { what: 'edited', before: 'the the', after: 'this very' },
  ]);
  expect(queueOf(editor.state).ownWords).toBeUndefined();
  expect(editor.current).toBe('the the');
  editor.run(undo);
  expect(textOf(editor)).toBe('So the the sea is the the sea.');
  expect(ledgerOf(editor.state)).toEqual([]);
});

test('own words that say what a fix says are that fix, and the same words are none', async () => {
  const editor = await editorOf();
  editor.run(go(1));
  editor.run(writeWords('the the'));
  editor.run(accept());
  expect(said(editor)).toBe('These are the words that stand there already.');
  expect(ledgerOf(editor.state)).toEqual([]);
  editor.run(writeWords('the'));
  editor.run(accept());
  expect(ledgerOf(editor.state)).toMatchObject([{ what: 'accepted', after: 'the' }]);
});

test('own words wait while their finding is current, and go with it', async () => {
  const editor = await editorOf();
  editor.run(go(1));
  editor.run(writeWords('that'));
  editor.run(choose(0));
  editor.type(editor.state.doc.content.size - 1, ' More.');
  await rest();
  expect(queueOf(editor.state).ownWords).toBe('that');
  editor.run(go(1));
  expect(queueOf(editor.state).ownWords).toBeUndefined();
});
