import { redo, undo } from 'prosemirror-history';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../engine/block.ts';
import { articleState } from '../../renderer/editor-state.ts';
import { partsOut, putBack, showLeftOut } from '../../renderer/left-out-plugin.ts';
import { doc, li, p, ul } from '../engine/document.ts';

const SETTINGS = DEFAULT_SETTINGS;

/** An article of two paragraphs; a menu before it, and a note and a footer behind it, are left out. */
function page() {
  let state = articleState(doc(p('One.'), p('Two.')), SETTINGS, [
    { before: 0, blocks: [ul(li(p('Home')), li(p('News'))).toJSON()] },
    { before: 2, blocks: [p('A note.').toJSON(), p('A footer.').toJSON()] },
  ]);
  const run = (command: ReturnType<typeof putBack>) =>
    command(state, (tr) => {
      state = state.apply(tr);
    });
  const type = (pos: number, text: string) => {
    state = state.apply(state.tr.insertText(text, pos));
  };
  return {
    run,
    type,
    blocks: () => state.doc.children.map(({ textContent }) => textContent),
    out: () => partsOut(state).map(({ blocks }) => blocks[0]!.textContent),
  };
}

test('what was left out is put back where it stood, in one step', () => {
  const { run, blocks, out } = page();
  expect(out()).toEqual(['HomeNews', 'A note.']);
  run(putBack(1));
  expect(blocks()).toEqual(['One.', 'Two.', 'A note.', 'A footer.']);
  expect(out()).toEqual(['HomeNews']);
  expect(run(putBack(1))).toBe(false);
  run(putBack(0));
  expect(blocks()).toEqual(['HomeNews', 'One.', 'Two.', 'A note.', 'A footer.']);
  expect(out()).toEqual([]);
});

test('undo takes it out again, and redo puts it back', () => {
  const { run, blocks, out } = page();
  run(putBack(0));
  run(undo);
  expect(blocks()).toEqual(['One.', 'Two.']);
  expect(out()).toEqual(['HomeNews', 'A note.']);
  run(redo);
  expect(blocks()).toEqual(['HomeNews', 'One.', 'Two.']);
  expect(out()).toEqual(['A note.']);
  run(undo);
  run(putBack(0));
  expect(blocks()).toEqual(['HomeNews', 'One.', 'Two.']);
});

test('its place goes along with edits before it, and edits in it keep it in', () => {
  const { run, type, blocks, out } = page();
  type(1, 'Word. ');
  run(putBack(1));
  expect(blocks()).toEqual(['Word. One.', 'Two.', 'A note.', 'A footer.']);
  type(21, 'X');
  expect(blocks()[2]).toBe('A Xnote.');
  expect(out()).toEqual(['HomeNews']);
});

test('showing it changes no text', () => {
  const { run, blocks } = page();
  run(showLeftOut(true));
  expect(blocks()).toEqual(['One.', 'Two.']);
});
