import fc from 'fast-check';
import { joinTextblockBackward, setBlockType, wrapIn } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { TextSelection } from 'prosemirror-state';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import repeatedWord from '../../engine/rules/repeated-word.ts';
import { schema } from '../../engine/schema.ts';
import { textBlocks } from '../../engine/text.ts';
import { acceptAllSafe } from '../../renderer/bulk.ts';
import { checkOf, tell } from '../../renderer/check-plugin.ts';
import { accept, dismiss, go } from '../../renderer/review.ts';
import { doc, h, p } from '../engine/document.ts';
import { runs } from '../seed.ts';
import { TestEditor } from './editor.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const rest = () => vi.advanceTimersByTimeAsync(5_000);

const PIECES = [
  'the ferry leaves the old harbour',
  'the the',
  ' , ',
  'well …',
  '$ 1.5 million',
  '«Northern Star»',
  '"quoted"',
  '# gadgets',
  'You can always sign up for',
  'had had',
  ' ',
  'a',
];
/** Long enough for the rules that compare paragraphs. */
const WHOLE = 'The harbour office has four hundred boats and a small garden by the the quay.';
const text = fc
  .oneof(
    { weight: 3, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constant([WHOLE]) },
  )
  .map((parts) => parts.join(' '));
const block = fc.tuple(fc.boolean(), text).map(([heading, words]) => {
  const content = words === '' ? [] : [words];
  return heading ? h(2, ...content) : p(...content);
});

type Edit = (editor: TestEditor) => void;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const at = (editor: TestEditor, part: number) => {
  const { doc } = editor.state;
  return TextSelection.near(doc.resolve(Math.round(part * doc.content.size))).head;
};
const select = (editor: TestEditor, part: number) =>
  editor.dispatch(
    editor.state.tr.setSelection(TextSelection.near(editor.state.doc.resolve(at(editor, part)))),
  );

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(share, text).map(
    ([part, words]): Edit =>
      (editor) => {
        if (words !== '') editor.type(at(editor, part), words);
      },
  ),
  fc.tuple(share, share).map(
    ([a, b]): Edit =>
      (editor) => {
        const [from, to] = [at(editor, a), at(editor, b)].sort((x, y) => x - y) as [number, number];
        editor.dispatch(editor.state.tr.delete(from, to));
      },
  ),
  share.map(
    (part): Edit =>
      (editor) => {
        editor.dispatch(editor.state.tr.split(at(editor, part)));
      },
  ),
  share.map(
    (part): Edit =>
      (editor) => {
        select(editor, part);
        editor.run(joinTextblockBackward);
      },
  ),
  share.map(
    (part): Edit =>
      (editor) => {
        select(editor, part);
        editor.run(wrapIn(schema.nodes.blockquote!));
      },
  ),
  share.map(
    (part): Edit =>
      (editor) => {
        select(editor, part);
        editor.run(setBlockType(schema.nodes.heading!, { level: 2 }));
      },
  ),
  fc.tuple(share, share).map(
    ([a, b]): Edit =>
      (editor) => {
        const [from, to] = [at(editor, a), at(editor, b)].sort((x, y) => x - y) as [number, number];
        if (from < to) editor.dispatch(editor.state.tr.addMark(from, to, schema.mark('code')));
      },
  ),
  {
    weight: 3,
    arbitrary: fc.tuple(share, share).map(
      ([from, to]): Edit =>
        (editor) =>
          moveBlock(editor, from, to),
    ),
  },
  fc.constantFrom<Edit[]>(
    (editor) => editor.run(undo),
    (editor) => editor.run(redo),
    (editor) => editor.run(go(1)) && editor.run(accept()),
    (editor) => editor.run(go(-1)) && editor.run(dismiss()),
    (editor) => editor.run(acceptAllSafe),
  ),
);

function moveBlock(editor: TestEditor, a: number, b: number): void {
  const { doc } = editor.state;
  const from = Math.round(a * (doc.childCount - 1));
  const to = Math.round(b * (doc.childCount - 1));
  if (from === to) return;
  const start = (index: number) => {
    let pos = 0;
    for (let i = 0; i < index; i++) pos += doc.child(i).nodeSize;
    return pos;
  };
  const tr = editor.state.tr.delete(start(from), start(from + 1));
  editor.dispatch(tr.insert(tr.mapping.map(start(to)), doc.child(from)));
}

/** Settled or not, an underline is inside one block and the list tells of just what is underlined. */
function agree(editor: TestEditor): void {
  const { places, underlines } = checkOf(editor.state);
  expect(places).toEqual(underlines.find().map(({ spec }) => spec));
}

test('whatever is edited, the findings are those of a check from nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(block, { minLength: 1, maxLength: 6 }),
      fc.array(fc.tuple(edits, fc.boolean()), { maxLength: 14 }),
      async (blocks, steps) => {
        const editor = new TestEditor(doc(...blocks));
        for (const [edit, settled] of steps) {
          edit(editor);
          agree(editor);
          if (settled) await rest();
        }
        await rest();
        expect(editor.shown).toEqual(editor.expected);
        expect(checkOf(editor.state).waiting).toEqual([]);
        agree(editor);
      },
    ),
    { numRuns: runs(150) },
  );
});

test('typing in one of many paragraphs checks that paragraph alone', async () => {
  const blocks = Array.from({ length: 300 }, (_, i) => p(`Paragraph ${i} says the the same.`));
  const editor = new TestEditor(doc(...blocks));
  await rest();
  editor.checked.length = 0;
  const { pos } = textBlocks(editor.state.doc)[123]!;
  editor.type(pos, 'x');
  await rest();
  expect(editor.checked).toEqual(['xParagraph 123 says the the same.']);
});

test('a word that is being typed is checked once, when the typing rests', async () => {
  const editor = new TestEditor(doc(p('One.')));
  await rest();
  editor.checked.length = 0;
  for (const key of 'ward') {
    editor.type(1, key);
    editor.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, 2)));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(editor.checked).toEqual([]);
  await rest();
  expect(editor.checked).toEqual(['drawOne.']);
});

test('a check that finds nothing new leaves list, places and underlines as they are', async () => {
  const editor = new TestEditor(doc(p('Here stands the the word.'), p('It is well …')));
  await rest();
  const { places } = checkOf(editor.state);
  editor.type(1, 'And h');
  await rest();
  expect(checkOf(editor.state).places).toBe(places);
});

test('while a check is late, each underline stays on its words', async () => {
  const editor = new TestEditor(doc(p('We saw the the bridge and and went home.')), undefined, [
    repeatedWord,
  ]);
  await rest();
  editor.hold();
  for (const key of 'Then ') {
    editor.type(at(editor, 0.5), key);
    editor.type(1, key);
    expect(editor.underlined).toEqual(['the the', 'and and']);
  }
  editor.release();
  await rest();
  expect(editor.shown).toEqual(editor.expected);
});

test('a late answer about a block that is gone changes nothing', async () => {
  const editor = new TestEditor(doc(p('First one.'), p('Second one.')));
  await rest();
  editor.hold();
  editor.type(2, ' the the ');
  editor.dispatch(editor.state.tr.delete(0, editor.state.doc.child(0).nodeSize));
  editor.release();
  await rest();
  expect(editor.underlined).toEqual([]);
});

test('a block that is taken out and put back in one step keeps its findings', async () => {
  const editor = new TestEditor(doc(p('Here is the the first.'), p('Last.')), undefined, [
    repeatedWord,
  ]);
  await rest();
  const first = editor.state.doc.child(0);
  editor.dispatch(editor.state.tr.delete(0, first.nodeSize).insert(0, first));
  await rest();
  expect(editor.underlined).toEqual(['the the']);
});

test('a block that is taken out and put back before its first answer is checked all the same', async () => {
  const editor = new TestEditor(doc(p('Here is the the first.')), undefined, [repeatedWord]);
  const first = editor.state.doc.child(0);
  editor.dispatch(editor.state.tr.delete(0, first.nodeSize).insert(0, first));
  await rest();
  expect(editor.underlined).toEqual(['the the']);
});

test('nothing is checked while a word is being composed', async () => {
  const editor = new TestEditor(doc(p('One.')));
  await rest();
  editor.checked.length = 0;
  editor.composing = true;
  editor.type(1, 'に');
  editor.type(2, 'ほ');
  await rest();
  expect(editor.checked).toEqual([]);
  editor.composing = false;
  editor.loop.update();
  await rest();
  expect(editor.checked).toEqual(['にほOne.']);
});

test('a rule that compares blocks and is switched off, or on, is obeyed without a key press', async () => {
  const editor = new TestEditor(doc(p(WHOLE), p('A quiet day.'), p(WHOLE)));
  const switched = async (off: string[]) => {
    const { settings } = checkOf(editor.state);
    editor.dispatch(tell(editor.state.tr, { settings: { ...settings, off } }));
    await rest();
    return editor.shown.map(({ finding }) => finding.rule);
  };
  await rest();
  expect(await switched(['repeated-paragraph'])).not.toContain('repeated-paragraph');
  expect(await switched([])).toContain('repeated-paragraph');
});
