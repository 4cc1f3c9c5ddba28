import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { schema } from '../../engine/schema.ts';

/** What Markdown may read in another way, and what it may not. */
const PIECES = [
  ...[
    'word',
    'a',
    'Two words',
    '.',
    ',',
    ' ',
    '  ',
    '1',
    '5',
    '😀',
    '中文',
    'й',
    '\u00a0',
    '\u202f',
  ],
  ...['*', '**', '_', '__', '~', '~~', '`', '``', '#', '## ', '-', '- ', '---', '+ ', '=', '==='],
  ...['1. ', '2) ', '>', '> ', '<', '<b>', '</b>', '<br>', '<div>', '<!--', '-->', '&', '&amp;'],
  ...[
    '&#35;',
    '\\',
    '\\\\',
    '|',
    '|-|',
    ':-',
    '!',
    '[',
    ']',
    '(',
    ')',
    '](',
    '[x]',
    '[ ] ',
    '[^1]',
  ],
  ...['[a]: b', 'https://e.org/a_b', 'www.e.org', 'me@e.org', 'http://', ':', '"', "'", '«', '»'],
  ...['“', '”', '…', '$', '{', '}', '^', '@', '%', '~~~', '```', '+++', '\t'],
];

const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
  .map((list) => list.join(''));

const ADDRESSES = [
  'https://e.org',
  'https://e.org/a_b_(c d)',
  '/x(y',
  '#',
  '',
  'a b',
  'mailto:me@e.org',
  'a\\*b',
  '?a=1&copy=2',
  '<x>',
  'a|b',
];
const TITLES = [null, 'plain', 'with "quotes"', 'with \'both\' "kinds"', 'a \\ b'];

const link = fc
  .record({ href: fc.constantFrom(...ADDRESSES), title: fc.constantFrom(...TITLES) })
  .map((attrs) => schema.mark('link', attrs));
const marks = fc
  .tuple(
    fc.subarray(['em', 'strong', 'strike'].map((type) => schema.mark(type))),
    fc.option(link, { nil: undefined, freq: 4 }),
  )
  .map(([list, link]) =>
    link ? link.addToSet(schema.text('x', list).marks) : schema.text('x', list).marks,
  );

const leaf: fc.Arbitrary<Node> = fc.oneof(
  { weight: 8, arbitrary: text.map((value) => schema.text(value)) },
  { weight: 1, arbitrary: fc.constant(schema.node('hard_break')) },
  { weight: 1, arbitrary: fc.constant(schema.text(' ', [schema.mark('soft_break')])) },
  { weight: 2, arbitrary: text.map((value) => schema.text(value, [schema.mark('code')])) },
  {
    weight: 1,
    arbitrary: fc
      .record({ src: fc.constantFrom(...ADDRESSES), alt: text, title: fc.constantFrom(...TITLES) })
      .map((attrs) => schema.node('image', attrs)),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('1', 'two', 'gone')
      .map((label) => schema.node('footnote_reference', { label })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('<span>', '</span>', '<b>', '<!-- c -->', '<div>', '<a id="x">')
      .map((value) => schema.node('html_inline', { value })),
  },
);

const inline = fc.array(
  fc
    .tuple(leaf, marks)
    .map(([node, set]) => node.mark(set.reduce((all, mark) => mark.addToSet(all), node.marks))),
  { maxLength: 5 },
);

const { block, blocks } = fc.letrec<{ block: Node; blocks: Node[]; item: Node }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    { weight: 6, arbitrary: inline.map((content) => schema.node('paragraph', null, content)) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.integer({ min: 1, max: 6 }), inline)
        .map(([level, content]) => schema.node('heading', { level }, content)),
    },
    { weight: 1, arbitrary: fc.constant(schema.node('horizontal_rule')) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.constantFrom(null, 'js', 'a`b', 'c#'),
          fc.constantFrom(null, 'x y'),
          fc.constantFrom('', 'x', '```\n', '~~~', '  a\n\n\tb', ' \n', '---'),
        )
        .map(([lang, meta, value]) =>
          schema.node('code_block', { lang, meta }, value === '' ? [] : schema.text(value)),
        ),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(
          '<div>\n*x*\n</div>',
          '<!-- a\n\nb -->',
          '<x-y>',
          '<!-- open\n',
          '<pre>x\n\ny',
        )
        .map((value) => schema.node('html_block', { value })),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('[a]: /url', '[Two]: <x y> "t"')
        .map((value) => schema.node('definition', { value })),
    },
    {
      weight: 1,
      arbitrary: tie('blocks').map((content) => schema.node('blockquote', null, content)),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.boolean(), fc.array(tie('item'), { minLength: 1, maxLength: 2 }))
        .map(([tight, items]) => schema.node('bullet_list', { tight }, items)),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.boolean(),
          fc.constantFrom(0, 1, 7),
          fc.array(tie('item'), { minLength: 1, maxLength: 2 }),
        )
        .map(([tight, start, items]) => schema.node('ordered_list', { tight, start }, items)),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(
          fc.array(fc.tuple(fc.constantFrom(null, 'left', 'center', 'right'), inline), {
            minLength: 1,
            maxLength: 3,
          }),
          { minLength: 1, maxLength: 3 },
        )
        .map((rows) =>
          schema.node(
            'table',
            null,
            rows.map((cells) =>
              schema.node(
                'table_row',
                null,
                cells.map(([align, content]) => schema.node('table_cell', { align }, content)),
              ),
            ),
          ),
        ),
    },
  ),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 2 }),
  item: fc
    .tuple(fc.constantFrom(null, null, true, false), tie('blocks'))
    .map(([checked, content]) => schema.node('list_item', { checked }, content)),
}));

/** Documents of every kind of block and mark, full of what Markdown could take for its own. */
export const documents = fc
  .tuple(
    fc.array(block, { minLength: 1, maxLength: 3 }),
    fc.array(fc.tuple(fc.constantFrom('1', 'Two'), blocks), { maxLength: 1 }),
  )
  .map(([content, notes]) =>
    schema.node('doc', null, [
      ...content,
      ...notes.map(([label, content]) => schema.node('footnote_definition', { label }, content)),
    ]),
  );
