import type { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { describe, expect, test } from 'vitest';
import { ExportError, exportMarkdown } from '../../engine/export/markdown.ts';
import { importText } from '../../engine/import/index.ts';
import { schema } from '../../engine/schema.ts';
import { br, code, doc, em, h, li, link, p, quote, ul } from './document.ts';

const tag = (value: string) => schema.node('html_inline', { value });
const html = (value: string) => schema.node('html_block', { value });
const call = (label: string) => schema.node('footnote_reference', { label });
const note = (label: string, ...blocks: Node[]) =>
  schema.node('footnote_definition', { label }, blocks);
const table = (...inline: Node[]) =>
  schema.node('table', null, [
    schema.node('table_row', null, [schema.node('table_header', null, inline)]),
  ]);

/** Written once, and the same again after it is read. */
function expectWritten(article: Node, markdown: string): void {
  const text = exportMarkdown(article);
  expect(text).toBe(markdown);
  expect(exportMarkdown(importText(text, 'md').doc)).toBe(text);
}

describe('a comment or a tag at a line’s start makes no HTML of the words after it', () => {
  test.each<[string, Node, string]>([
    ['a comment', p(tag('<!-- a -->'), ' so ', em('b')), '&#32;<!-- a --> so *b*\n'],
    ['a block’s tag', p(tag('<div>'), em('b'), tag('</div>')), '&#32;<div>*b*</div>\n'],
    ['a script', p(tag('<script>'), code('b'), tag('</script>')), '&#32;<script>`b`</script>\n'],
    ['in an item', ul(li(p(tag('<!-- a -->'), em('b')))), '- &#32;<!-- a -->*b*\n'],
    ['in a quote', quote(p(tag('<p>'), link('b', '/c'))), '> &#32;<p>[b](/c)\n'],
    ['after a line break', p('x', br(), tag('<!-- a -->'), em('b')), 'x<br><!-- a -->*b*\n'],
    ['a tag that no block starts with', p(tag('<a id="x">'), em('b')), '<a id="x">*b*\n'],
    ['before plain words it may stay one', p(tag('<!-- a -->'), ' so'), '<!-- a --> so\n'],
    ['in a heading', h(2, tag('<!-- a -->'), em('b')), '## <!-- a -->*b*\n'],
    ['in a cell', table(tag('<!-- a -->'), em('b')), '| <!-- a -->*b* |\n| - |\n'],
  ])('%s', (_what, block, markdown) => {
    const text = exportMarkdown(doc(block));
    expect(text.replace(/ {2,}|-{2,}(?= \|)/g, (run) => run[0]!)).toBe(markdown);
    expect(exportMarkdown(importText(text, 'md').doc)).toBe(text);
  });

  test('when what stood before it was deleted', () => {
    const { doc: article, source } = importText('So <!-- a --> *b*.\n\nc\n', 'md');
    const shorter = new Transform(article).delete(1, 4).doc;
    expect(exportMarkdown(shorter, source)).toBe('&#32;<!-- a --> *b*.\n\nc\n');
  });
});

describe('HTML that runs to the end takes in nothing that is written after it', () => {
  const open: [string, string][] = [
    ['<!-- a', '-->'],
    ['<script>\nlet a;', '</script>'],
    ['<STYLE type="text/css">\n\na {}', '</style>'],
    ['<pre>\na\n\nb', '</pre>'],
    ['<textarea>', '</textarea>'],
    ['<?php a', '?>'],
    ['<!DOCTYPE html', '>'],
    ['<![CDATA[ a', ']]>'],
  ];

  test.each(open)('%j gets its end', (value, end) => {
    expectWritten(doc(html(value), p('b')), `${value}\n${end}\n\nb\n`);
    const { doc: article, source } = importText(`x\n\n${value}\n`, 'md');
    expect(exportMarkdown(article, source)).toBe(`x\n\n${value}\n`);
    const more = new Transform(article).insert(article.content.size, p('b')).doc;
    expect(exportMarkdown(more, source)).toBe(`x\n\n${value}\n${end}\n\nb\n`);
  });

  test.each(open)('%j stays as it is where something else was edited', (value) => {
    const { doc: article, source } = importText(
      `x\n\n> ${value.replace(/\n/g, '\n> ')}\n\ny`,
      'md',
    );
    const other = new Transform(article).insert(2, schema.text('z')).doc;
    expect(exportMarkdown(other, source)).toBe(`xz${source.text.slice(1)}`);
  });

  test.each<[string, Node, string]>([
    ['in a quote', quote(html('<!-- a'), p('b')), '> <!-- a\n> -->\n>\n> b\n'],
    ['in an item', ul(li(html('<pre>a'), p('b'))), '- <pre>a\n  </pre>\n\n  b\n'],
    ['before a footnote', doc(html('<?a'), note('1', p('b'))), '<?a\n?>\n\n[^1]: b\n'],
    ['with its end', doc(html('<pre>a</pre> b'), p('c')), '<pre>a</pre> b\n\nc\n'],
    ['of other kinds ends at a blank line', doc(html('<div>a'), p('b')), '<div>a\n\nb\n'],
  ])('%s', (_where, block, markdown) => {
    expectWritten(block.type.name === 'doc' ? block : doc(block), markdown);
  });
});

describe('footnotes inside footnotes', () => {
  const x = p('x', call('1'));
  test.each<[string, Node, string]>([
    ['last', note('1', p('a'), note('2', p('b'))), '[^1]: a\n\n    [^2]: b\n'],
    ['first', note('1', note('2', p('b')), p('a')), '[^1]: a\n\n    [^2]: b\n'],
    ['alone', note('1', note('2', p('b'))), '[^1]: [^2]: b\n'],
    [
      'two of them',
      note('1', p('a'), note('2', p('b')), note('3', p('c'))),
      '[^1]: a\n\n    [^2]: b\n\n        [^3]: c\n',
    ],
    [
      'two, one with its own',
      note('1', p('a'), note('2', p('b'), note('4', p('d'))), note('3', p('c')), p('e')),
      '[^1]: a\n\n    e\n\n    [^2]: b\n\n        [^4]: d\n\n            [^3]: c\n',
    ],
    [
      'in an item, with text after it',
      note('1', ul(li(p('a'), note('2', p('b')), p('c')))),
      '[^1]: - a\n\n      [^2]: b\n\n      c\n',
    ],
  ])('%s', (_where, notes, markdown) => {
    expectWritten(doc(x, notes), `x[^1]\n\n${markdown}`);
  });
});

test('what Markdown can’t say is an error that names the block, never a loss', () => {
  const write = (block: Node) => () => exportMarkdown(doc(p('a'), block, p('b')));
  const open = p('Fares rise ', tag('<!-- open'), ' in May.');
  expect(write(open)).toThrow(ExportError);
  expect(write(open)).toThrow(
    'Nothing was written: Markdown has no way to say the paragraph “Fares rise … in May.”. Change it or take it out, then try again.',
  );
  expect(write(ul(li(open)))).toThrow(/the list “Fares/);
});
