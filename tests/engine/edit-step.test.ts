import { Fragment, type Node } from 'prosemirror-model';
import { Step, Transform } from 'prosemirror-transform';
import { expect, test } from 'vitest';
import { EditStep, type PlacedEdit } from '../../engine/edit-step.ts';
import { schema } from '../../engine/schema.ts';
import { textBlocks, textOf } from '../../engine/text.ts';
import { br, doc, h, li, p, quote, strong, ul } from './document.ts';

const before = doc(
  h(1, 'one two three'),
  p('four ', strong('five six'), ' seven', br(), 'eight'),
  ul(li(p('nine ten')), li(p('eleven'), quote(p('twelve')))),
  p('thirteen'),
);

/** The place of words that stand in one text of the document. */
function placeOf(doc: Node, words: string): { from: number; to: number } {
  const block = textBlocks(doc).find(({ node }) => textOf(node).includes(words))!;
  const from = block.pos + textOf(block.node).indexOf(words);
  return { from, to: from + words.length };
}

const edit = (doc: Node, words: string, text: string): PlacedEdit => ({
  ...placeOf(doc, words),
  content: text === '' ? Fragment.empty : Fragment.from(schema.text(text)),
});

const EDITS = [
  edit(before, 'one ', ''),
  edit(before, 'two', 'deux'),
  edit(before, 'five', '5'),
  edit(before, ' seven', ''),
  edit(before, 'nine', 'neuf'),
  edit(before, 'twelve', '12'),
  edit(before, 'thirteen', 'thirteen, at the end'),
];

/** The same by one ordinary step for each edit, from the end to the start. */
const oneByOne = (doc: Node, edits: readonly PlacedEdit[]): Node =>
  edits.reduceRight(
    (tr, { from, to, content }) => tr.replaceWith(from, to, content),
    new Transform(doc),
  ).doc;

const applied = (step: Step, doc: Node): Node => {
  const { doc: after, failed } = step.apply(doc);
  if (!after) throw new Error(failed ?? '');
  after.check();
  return after;
};

test('edits made in one step read as they do when each is a step', () => {
  for (let count = 1; count <= EDITS.length; count++) {
    const edits = EDITS.slice(-count);
    expect(applied(new EditStep(edits), before).eq(oneByOne(before, edits))).toBe(true);
  }
});

test('what no edit touches is the node that it was', () => {
  const after = applied(new EditStep(EDITS.slice(0, 2)), before);
  expect(after.child(1)).toBe(before.child(1));
  expect(after.child(2)).toBe(before.child(2));
});

test('the inverse brings the document back', () => {
  const step = new EditStep(EDITS);
  expect(applied(step.invert(before), applied(step, before)).eq(before)).toBe(true);
});

test('its map leads each place to where it stands afterwards', () => {
  const step = new EditStep(EDITS);
  const after = applied(step, before);
  for (const words of ['three', 'four', 'six', 'eight', 'ten', 'eleven']) {
    const [old, now] = [placeOf(before, words), placeOf(after, words)];
    expect([step.getMap().map(old.from, 1), step.getMap().map(old.to, -1)]).toEqual([
      now.from,
      now.to,
    ]);
  }
});

test('it follows a change made before it, and leaves out what that took away', () => {
  const tr = new Transform(before);
  const gone = placeOf(before, 'four five six');
  tr.delete(gone.from, gone.to).insert(1, schema.text('Zero, '));
  const moved = new EditStep(EDITS).map(tr.mapping)!;
  expect(moved.edits).toHaveLength(EDITS.length - 1);
  const texts = textBlocks(applied(moved, tr.doc)).map(({ node }) => textOf(node));
  expect(texts).toEqual([
    'Zero, deux three',
    '\neight',
    'neuf ten',
    'eleven',
    '12',
    'thirteen, at the end',
  ]);
  const all = new Transform(before).delete(0, before.content.size - 10);
  expect(new EditStep(EDITS.slice(0, 5)).map(all.mapping)).toBeNull();
});

test('it survives as JSON', () => {
  const json = JSON.parse(JSON.stringify(new EditStep(EDITS).toJSON()));
  const step = Step.fromJSON(schema, json);
  expect(applied(step, before).eq(oneByOne(before, EDITS))).toBe(true);
});

test('an edit that reaches over the end of its text fails', () => {
  const { from } = placeOf(before, 'three');
  const { to } = placeOf(before, 'four');
  const { failed } = new EditStep([{ from, to, content: Fragment.empty }]).apply(before);
  expect(failed).toBeTruthy();
});
