import { describe, expect, test } from 'vitest';
import { schema } from '../../engine/schema.ts';
import { textBlocks, textOf } from '../../engine/text.ts';
import { br, code, doc, em, h, image, li, link, p, quote, soft, ul } from './document.ts';

const HOLE = '\uFFFC';

describe('the text of a block', () => {
  test.each([
    ['plain text as it is', p('one two'), 'one two'],
    [
      'marks leave no trace',
      p('one ', em('two'), link(' three', 'https://e.org')),
      'one two three',
    ],
    ['a hard break is a line end', p('one', br(), 'two'), 'one\ntwo'],
    [
      'code is a hole of its own length',
      p('set ', code('a a'), ' now'),
      `set ${HOLE.repeat(3)} now`,
    ],
    ['a soft break is a blank', p('one', soft(), 'two'), 'one two'],
    [
      'the soft break before what a term means is a line end',
      p('Quay', soft(), ': a landing place'),
      'Quay\n: a landing place',
    ],
    ['an image is one hole', p('see ', image('x.png'), '!'), `see ${HOLE}!`],
    ['a smiley outside the basic plane is two units', p('ok 😀.'), 'ok 😀.'],
    ['an empty block is empty', p(), ''],
  ])('%s', (_name, block, text) => {
    expect(textOf(block)).toBe(text);
    expect(text.length).toBe(block.content.size);
  });
});

test('a place in the text is a place in the document', () => {
  const article = doc(
    h(1, 'Title'),
    ul(li(p('first ', em('item')))),
    quote(p('said ', code('x'), br(), 'end')),
  );
  for (const { node, pos } of textBlocks(article)) {
    const text = textOf(node);
    for (let offset = 0; offset < text.length; offset++) {
      const seen = article.textBetween(pos + offset, pos + offset + 1, '', '\n');
      if (text[offset] !== HOLE) expect(seen).toBe(text[offset]);
    }
  }
});

test('textblocks come in document order, each with its role, code blocks left out', () => {
  const cell = schema.node('table_cell', null, [schema.text('cell')]);
  const table = schema.node('table', null, [schema.node('table_row', null, [cell])]);
  const fence = schema.node('code_block', null, [schema.text('the the')]);
  const article = doc(
    h(2, 'H'),
    p('a'),
    fence,
    ul(li(p('b'), quote(p('c')))),
    quote(p('d')),
    table,
  );
  expect(textBlocks(article).map(({ node, kind }) => [node.textContent, kind])).toEqual([
    ['H', 'heading'],
    ['a', 'paragraph'],
    ['b', 'item'],
    ['c', 'quote'],
    ['d', 'quote'],
    ['cell', 'cell'],
  ]);
});
