import { undo } from 'prosemirror-history';
import { expect, it, test } from 'vitest';
import { importText } from '../../engine/import/index.ts';
import { queueOf } from '../../renderer/queue-plugin.ts';
import { tableCommands } from '../../renderer/tables.ts';
import { Typist } from './typist.ts';

const docOf = (markdown: string) => importText(markdown, 'md').doc;

test.each<[string, string, string[], string]>([
  ['Enter splits an item', '- a‸b', ['Enter'], '- a\n- ‸b'],
  ['Enter in an empty item ends the list', '- a\n- b‸', ['Enter', 'Enter'], '- a\n- b\n\n‸'],
  [
    'Enter in an empty inner item leaves the inner list',
    '- a\n  - b‸',
    ['Enter', 'Enter'],
    '- a\n  - b\n- ‸',
  ],
  [
    'Enter after a done task starts one that is not done',
    '- [x] a‸',
    ['Enter'],
    '- [x] a\n- [ ] ‸',
  ],
  ['Tab moves an item in', '- a\n- b‸', ['Tab'], '- a\n  - b‸'],
  ['Shift+Tab moves it out', '- a\n  - b‸', ['Shift-Tab'], '- a\n- b‸'],
  [
    'Backspace at the start of an item takes it out of the list',
    '- a\n- ‸b',
    ['Backspace'],
    '- a\n\n‸b',
  ],
  [
    'Backspace at the start of an inner item moves it out',
    '- a\n  - ‸b',
    ['Backspace'],
    '- a\n- ‸b',
  ],
  ['Backspace at the start of a task takes its box first', '- [x] ‸a', ['Backspace'], '- ‸a'],
  ['Backspace behind a list joins its last item', '- a\n\n‸b', ['Backspace'], '- a‸b'],
  [
    'Backspace twice joins an item to the one before',
    '- a\n- ‸b',
    ['Backspace', 'Backspace'],
    '- a‸b',
  ],
  ['Backspace at the start of a heading makes it a paragraph', '## ‸a', ['Backspace'], '‸a'],
  ['Backspace in an empty code block makes it a paragraph', '```\n‸\n```', ['Backspace'], '‸'],
  ['Mod+L makes an item a task', '- a‸', ['Mod-l'], '- [ ] a‸'],
  ['Mod+L ticks a task', '- [ ] a‸', ['Mod-l'], '- [x] a‸'],
  ['Mod+L takes a tick away', '- [x] a‸', ['Mod-l'], '- [ ] a‸'],
  ['Enter at the end of a heading starts a paragraph', '## a‸', ['Enter'], '## a\n\n‸'],
  ['Enter in a heading keeps both parts headings', '## a‸b', ['Enter'], '## a\n\n## ‸b'],
  ['Mod+B, Mod+I, Mod+` and Mod+Shift+X mark', '‸ab‸', ['Mod-b', 'Mod-i'], '**_‸ab‸_**'],
  ['Mod+` marks code', 'an ‸ab‸', ['Mod-`'], 'an ‸`ab‸`'],
  ['Mod+Shift+X strikes', '‸ab‸', ['Mod-Shift-x'], '~~‸ab‸~~'],
  ['Mod+Alt+2 makes a heading', 'a‸', ['Mod-Alt-2'], '## a‸'],
  ['Mod+Alt+0 makes a paragraph', '### a‸', ['Mod-Alt-0'], 'a‸'],
  ['Mod+Enter leaves a code block', '```\na‸\n```', ['Mod-Enter'], '```\na\n```\n\n‸'],
  ['Shift+Enter breaks a line', 'a‸b', ['Shift-Enter'], 'a\\\n‸b'],
])('%s', (_what, before, keys, after) => {
  const typist = new Typist(before);
  expect(typist.press(...keys)).toBe(true);
  expect(typist.markdown).toBe(after);
});

test.each<[string, string, string, string]>([
  ['# and a blank make a heading', '‸', '## A', '## A‸'],
  ['- and a blank make a list', '‸', '- A', '- A‸'],
  ['1. and a blank make a numbered list', '‸', '3. A', '3. A‸'],
  ['> and a blank make a quotation', '‸', '> A', '> A‸'],
  ['``` makes a code block', '‸', '```A', '```\nA‸\n```'],
  ['[ ] and a blank make a task of an item', '- ‸', '[ ] A', '- [ ] A‸'],
  ['[x] and a blank make a task that is done', '- ‸', '[x] A', '- [x] A‸'],
  ['[ ] stays as it is in a paragraph', '‸', '[ ] A', '[ ] A‸'],
  ['two stars make strong words', 'A ‸', '**b c** d', 'A **b c** d‸'],
  ['a star makes stressed words', 'A ‸', '*b c* d', 'A *b c* d‸'],
  ['underscores do too', 'A ‸', '_b_ and __c__.', 'A *b* and **c**.‸'],
  ['two waves strike', 'A ‸', '~~b~~.', 'A ~~b~~.‸'],
  ['backquotes make code', 'A ‸', '`b` c', 'A `b` c‸'],
  ['a product is no stress', 'A ‸', '2*3*4 and 5 * 6 * 7', 'A 2\\*3*4 and 5 * 6 * 7‸'],
  ['a name in the way of code is no stress', 'A ‸', 'a_b_c', 'A a_b_c‸'],
  ['signs in code stay', '```\n‸\n```', '**b** # a', '```\n**b** # a‸\n```'],
])('%s', (_what, before, typed, after) => {
  const typist = new Typist(before);
  typist.type(typed);
  expect(typist.markdown).toBe(after);
});

it.each([
  ['A ', '**b**', 'A \\*\\*b**‸'],
  ['', '# ', '\\# ‸'],
  ['- ', '[x] ', '- \\[x] ‸'],
])('gives the signs back on Backspace: after “%s” “%s”', (before, typed, after) => {
  const typist = new Typist(`${before}‸`);
  typist.type(typed);
  typist.press('Backspace');
  expect(typist.markdown).toBe(after);
});

it('goes from cell to cell with Tab, and adds a row that keeps each column’s alignment', () => {
  const typist = new Typist('| a | b |\n| --- | --: |\n| c‸ | d |');
  typist.press('Tab');
  typist.type('x');
  typist.press('Tab');
  typist.type('e');
  typist.press('Tab');
  typist.type('f');
  expect(typist.markdown.replace(/ +/g, ' ')).toBe('| a | b |\n| - | -: |\n| c | x |\n| e | f‸ |');
  const row = typist.state.doc.firstChild!.lastChild!;
  expect(row.children.map(({ attrs }) => attrs.align)).toEqual([null, 'right']);
  typist.press('Shift-Tab');
  expect(typist.state.selection.$from.parent.textContent).toBe('e');
});

test.each<[keyof typeof tableCommands, string, string]>([
  ['add-row-before', 'c‸', 'a b|. .|c d'],
  ['add-row-before', 'a‸', '. .|a b|c d'],
  ['add-row-after', 'd‸', 'a b|c d|. .'],
  ['add-column-before', 'd‸', 'a . b|c . d'],
  ['add-column-after', 'd‸', 'a b .|c d .'],
  ['delete-row', 'a‸', 'c d'],
  ['delete-row', 'd‸', 'a b'],
  ['delete-column', 'c‸', 'b|d'],
])('%s at “%s” keeps the header first and each column’s alignment', (name, at, cells) => {
  const plain = '| a | b |\n| --- | --: |\n| c | d |';
  const typist = new Typist(plain.replace(at[0]!, at));
  tableCommands[name](typist.state, typist.dispatch);
  const rows = typist.state.doc.firstChild!.children;
  expect(
    rows.map((row) => row.children.map((cell) => cell.textContent || '.').join(' ')).join('|'),
  ).toBe(cells);
  const kinds = rows.map((row) => [...new Set(row.children.map(({ type }) => type.name))]);
  expect(kinds).toEqual(rows.map((_, row) => [row === 0 ? 'table_header' : 'table_cell']));
  for (const row of rows)
    for (const [column, cell] of row.children.entries())
      expect(cell.attrs.align).toBe(rows[0]!.child(column).attrs.align);
  expect(docOf(typist.saved).eq(typist.state.doc)).toBe(true);
});

it.each(['x', 'Backspace'])('keeps a table a table where cells are selected: %s', (key) => {
  const typist = new Typist('| a‸ | b |\n| --- | --- |\n| c | d‸ |');
  if (key === 'x') typist.type('x');
  else typist.press(key);
  const table = typist.state.doc.firstChild!;
  expect(table.children.map((row) => row.childCount)).toEqual([2, 2]);
  expect(table.textContent).toBe(key === 'x' ? 'x' : '');
});

it('deletes a table, puts one in, and says so where there is none', () => {
  const typist = new Typist('x\n\n| a‸ |\n| --- |');
  tableCommands['delete-table'](typist.state, typist.dispatch);
  expect(typist.saved).toBe('x\n');
  tableCommands['delete-row'](typist.state, typist.dispatch);
  expect(queueOf(typist.state).status.text).toBe('There is no table at the caret.');
  tableCommands['insert-table'](typist.state, typist.dispatch);
  typist.type('A');
  typist.press('Tab');
  typist.type('B');
  expect(typist.markdown.split('\n')[2]).toBe('| A | B‸ |   |');
});

it('leaves Tab to the window outside tables and lists, and Shift+Tab in the first cell', () => {
  expect(new Typist('a‸').press('Tab')).toBe(false);
  expect(new Typist('| a‸ |\n| - |').press('Shift-Tab')).toBe(false);
});

it('breaks the line in a cell on Enter, and a save keeps the break', () => {
  const typist = new Typist('| a |\n| --- |\n| foo‸bar |');
  typist.press('Enter');
  expect(typist.markdown).toContain('| foo<br>‸bar |');
  const again = docOf(typist.saved);
  expect(again.eq(typist.state.doc)).toBe(true);
});

it.each(['a‸', '- a‸', '# a‸', '> a‸', 'a **b‸**'])(
  'never shows a backslash for a break at the end of a paragraph: %s',
  (markdown) => {
    const typist = new Typist(markdown);
    typist.press('Shift-Enter');
    const saved = typist.saved;
    expect(saved).not.toContain('\\');
    const reopened = docOf(saved);
    expect(reopened.textContent).not.toContain('\\');
    const article = importText(saved, 'md');
    expect(new Typist(saved).saved).toBe(saved);
    expect(article.doc.textContent.trim()).toBe(typist.state.doc.textContent.trim());
  },
);

test.each<[string, string, string, string]>([
  ['words into words', 'a‸b', 'X', 'aX‸b'],
  ['two paragraphs into a paragraph', 'a‸b', 'X\n\nY', 'aX\n\nY‸b'],
  ['two paragraphs into a heading', '# a‸', 'X\n\nY', '# aX\n\nY‸'],
  ['two paragraphs into an item', '- a‸', 'X\n\nY', '- aX\n- Y‸'],
  ['two paragraphs into a task', '- [x] a‸', 'X\n\nY', '- [x] aX\n- [ ] Y‸'],
  ['a list into an item', '- a‸', '- X\n- Y', '- aX\n- Y‸'],
  ['two paragraphs into a cell', '| a‸ |\n| --- |', 'X\n\nY', '| aX<br>Y‸ |\n| -------- |'],
  ['a list into a cell', '| a‸ |\n| --- |', '- X\n- Y', '| aX<br>Y‸ |\n| -------- |'],
  ['a heading into an empty paragraph', '‸', '## X', '## X‸'],
  ['strong words and a link', 'a ‸', '**X** [y](https://e.org)', 'a **X** [y](https://e.org)‸'],
  ['a script address as its words', '‸', '[x](javascript:alert(1))', 'x‸'],
  ['a script address in disguise', '‸', '[x](JaVaScRiPt&colon;alert(1))', 'x‸'],
  ['a picture of bytes as its words', 'a ‸', '![x](data:image/png;base64,AA)', 'a x‸'],
  [
    'a picture of the web as a picture',
    'a ‸',
    '![x](https://e.org/x.png)',
    'a ![x](https://e.org/x.png)‸',
  ],
])('pastes %s', (_what, before, pasted, after) => {
  const typist = new Typist(before);
  typist.paste(docOf(pasted));
  expect(typist.markdown).toBe(after);
});

it('never lets a node stand twice: findings are kept by it', () => {
  const from = docOf('One **two** ![x](https://e.org/x.png)\n\n- three');
  const typist = new Typist('a‸');
  typist.paste(from);
  const nodes = new Set<unknown>();
  from.descendants((node) => void (node.isText || nodes.add(node)));
  typist.state.doc.descendants((node) => expect(nodes.has(node)).toBe(false));
});

it('takes back a tick, a new row and a pasted list in one step each', () => {
  for (const [markdown, act] of [
    ['- [ ] a‸', (typist: Typist) => typist.press('Mod-l')],
    ['| a‸ |\n| - |', (typist: Typist) => typist.press('Tab')],
    ['- a‸', (typist: Typist) => typist.paste(docOf('X\n\nY'))],
  ] as const) {
    const typist = new Typist(markdown);
    const before = typist.state.doc;
    act(typist);
    expect(typist.state.doc.eq(before)).toBe(false);
    undo(typist.state, typist.dispatch);
    expect(typist.state.doc.eq(before)).toBe(true);
  }
});
