import type { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { describe, expect, test } from 'vitest';
import { exportMarkdown } from '../../engine/export/markdown.ts';
import { readHtml } from '../../engine/import/html/index.ts';
import { readPage } from '../../engine/import/html/page.ts';
import { importFile, importText } from '../../engine/import/index.ts';
import { schema } from '../../engine/schema.ts';
import { textBlocks, textOf } from '../../engine/text.ts';
import { br, doc, h, li, link, p, quote, ul } from './document.ts';
import * as office from './office.ts';

const t = (text: string) => schema.text(text);
const table = (...cells: Node[][]) =>
  schema.node('table', null, [
    schema.node(
      'table_row',
      null,
      cells.map((cell) => schema.node('table_header', null, cell)),
    ),
    schema.node(
      'table_row',
      null,
      cells.map((cell) => schema.node('table_cell', null, cell)),
    ),
  ]);
const note = (...blocks: Node[]) => schema.node('footnote_definition', { label: '1' }, blocks);
const read = (markdown: string) => importText(markdown, 'md').doc;
const textsOf = (article: Node) => textBlocks(article).map(({ node }) => textOf(node));
const fromHtml = (html: string) => exportMarkdown(readHtml(html).doc);

/** Every address in a document, in order. */
function addressesIn(article: Node): string[] {
  const found: string[] = [];
  article.descendants((node) => {
    for (const { attrs } of node.marks) if (attrs.href !== undefined) found.push(attrs.href);
    if (node.type.name === 'image') found.push(node.attrs.src);
  });
  return found;
}

// prosemirror-markdown 61 and 78, chatwoot/prosemirror-schema 43 and 52.
describe('an address comes back as it is', () => {
  const ADDRESSES = [
    'https://e.org/wiki/Port_of_Rye_(old)',
    'https://e.org/_a_/__b__/*c*',
    'https://e.org/x(y',
    'https://e.org/x)y',
    'https://e.org/)(',
    'https://e.org/((a)(b))',
    'https://e.org/a b  c',
    'https://e.org/<a>',
    '<https://e.org>',
    'https://e.org/?q=[a](b)&x=!',
    'https://e.org/`a`~b~',
    'https://e.org/a|b',
    'https://e.org/a\\|b\\',
    'https://e.org/&lt;&#35;&amp',
    'https://e.org/%20%28',
    'https://e.org/"a"\'b\'',
    'ferry times.pdf',
    '#a_b',
    '',
  ];
  const PLACES: Readonly<Record<string, (inline: Node) => Node>> = {
    'a paragraph': (inline) => p('see ', inline, '.'),
    'a heading': (inline) => h(2, inline),
    'an item': (inline) => ul(li(p(inline))),
    'a quotation': (inline) => quote(p('a', br(), inline)),
    'a footnote': (inline) => note(p(inline)),
    'a cell': (inline) => table([t('a')], [inline]),
  };

  test.each(Object.entries(PLACES))('in %s, of a link and of a picture', (_place, put) => {
    for (const href of ADDRESSES) {
      const inline = [
        link('so', href),
        schema.text('so', [schema.mark('strong'), schema.mark('link', { href, title: 'a "b" |' })]),
        schema.node('image', { src: href, alt: 'a_b [c]', title: null }),
        schema.node('image', { src: href, alt: '', title: "it's (so)" }),
      ];
      for (const part of inline) {
        const article = doc(put(part));
        const text = exportMarkdown(article);
        const back = read(text);
        expect(new Set(addressesIn(back)), text).toEqual(new Set([href]));
        expect(addressesIn(back)).toHaveLength(addressesIn(article).length);
        expect(exportMarkdown(back)).toBe(text);
      }
    }
  });

  test.each([
    ['[a](https://e.org/x_(y)) tpyo', '[a](https://e.org/x_(y)) typo'],
    ['[a](<https://e.org/x (y>) tpyo', '[a](<https://e.org/x (y>) typo'],
    ['[a](https://e.org/x\\)y "t") tpyo', '[a](https://e.org/x\\)y "t") typo'],
    ['| ![](<a b>) tpyo |\n|-|', '| ![](<a b>) typo |\n|-|'],
    ['| [a](b\\|c) tpyo |\n|-|', '| [a](b\\|c) typo |\n|-|'],
    ['https://e.org/a_b_ tpyo', 'https://e.org/a_b_ typo'],
    ['## <https://e.org/a_b> tpyo', '## <https://e.org/a_b> typo'],
  ])('spelled as it was where the words beside it change: %s', (before, after) => {
    expect(edited(before, 'tpyo', 'typo')).toBe(after);
  });

  test.each([
    ['a paragraph', '<p><a href="/a_(b)%20c_d">so</a></p>', ['/a_(b)%20c_d']],
    ['a cell', '<table><tr><th>a<th>b<tr><td>x<td><a href="/a_b|c)">y</a></table>', ['/a_b|c)']],
    ['a picture in a link', '<a href="/a_(b"><img src="/c_(d).png"></a>', ['/a_(b', '/c_(d).png']],
  ])('from a page: %s', (_where, html, addresses) => {
    expect(addressesIn(read(fromHtml(html)))).toEqual(addresses);
  });
});

/** Replaces the first text that reads so. */
function edited(markdown: string, from: string, to: string): string {
  const { doc: article, source } = importText(markdown, 'md');
  const found = textBlocks(article).find(({ node }) => textOf(node).includes(from))!;
  const at = found.pos + textOf(found.node).indexOf(from);
  const marks = article.resolve(at + 1).marks();
  return exportMarkdown(
    new Transform(article).replaceWith(at, at + from.length, schema.text(to, marks)).doc,
    source,
  );
}

// ProseMirror/prosemirror 446, remarkjs/remark 1477, wintermeyer/vutuv 2135.
describe('a line break never shows as a backslash, however often the article is saved', () => {
  test.each<[string, Node, string]>([
    ['at a paragraph’s end', p('a', br()), 'a'],
    ['twice there', p('a', br(), br()), 'a'],
    ['after blanks', p('a ', br(), ' ', br(), ' '), 'a'],
    ['inside bold', p('a ', schema.text('b', [schema.mark('strong')]), strongBreak()), 'a **b**'],
    ['alone', p(br()), ''],
    ['at the start', p(br(), 'a'), null as never],
    ['before a backslash', p('a\\', br(), 'b'), null as never],
    ['after a backslash at the end', p('a\\', br()), 'a\\'],
    ['at a heading’s end', h(2, 'a', br()), '## a'],
    ['within a heading', h(2, 'a', br(), br(), 'b'), '## a<br><br>b'],
    ['at an item’s end', ul(li(p('a', br())), li(p('b', br()))), '- a\n- b'],
    ['at a quotation’s end', quote(p('a', br()), p('b')), '> a\n>\n> b'],
    ['at a footnote’s end', note(p('a', br())), '[^1]: a'],
    ['at a cell’s end', table([t('a'), br()]), '| a |\n| - |\n| a |'],
    ['alone in a cell', table([t('a')], [br()]), '| a |   |\n| - | - |\n| a |   |'],
    ['twice within a cell', table([t('a'), br(), br(), t('b')]), null as never],
    ['two in a row', p('a', br(), br(), 'b'), null as never],
  ])('%s', (_where, block, expected) => {
    let text = exportMarkdown(doc(block));
    if (expected !== null) expect(text).toBe(expected && `${expected}\n`);
    if (text.trim() === '') return;
    const visible = doc(block).textBetween(0, doc(block).content.size).match(/\\/g)?.length ?? 0;
    for (let saved = 0; saved < 3; saved++) {
      const back = read(text);
      expect(back.textContent.match(/\\/g)?.length ?? 0).toBe(visible);
      expect(exportMarkdown(back)).toBe(text);
      text = exportMarkdown(back);
    }
  });

  test.each([
    ['spaces', 'one  \ntwo\n\nthree  \n'],
    ['a backslash', 'one\\\ntwo\n\nthree\\\n'],
    ['CRLF', 'one  \r\ntwo\r\n\r\nthree\r\n'],
  ])('where one is put at the end of a paragraph in a file whose breaks are %s', (_how, text) => {
    const { doc: article, source } = importText(text, 'md');
    const end = article.firstChild!.nodeSize - 1;
    const broken = new Transform(article).insert(end, br()).doc;
    expect(exportMarkdown(broken, source)).toBe(text);
    const twice = importText(exportMarkdown(broken, source), 'md');
    expect(exportMarkdown(twice.doc, twice.source)).toBe(text);
  });
});

function strongBreak(): Node {
  return br().mark([schema.mark('strong')]);
}

// ueberdosis/tiptap 7731 and 8012, aguingand/tiptap-markdown 54.
describe('a cell’s line breaks are <br>, whatever it came from', () => {
  const wrapTable = (cell: string) => `<table><tr><th>a<th>b<tr><td>${cell}<td>z</table>`;
  const HTML = ['foo<br>bar<br/>baz', '<p>foo</p><p>bar<p>baz', '<div>foo<div>bar</div></div>baz'];

  test.each(HTML)('a page: %s', (cell) => {
    expect(fromHtml(wrapTable(cell)).split('\n')[2]).toBe('| foo<br>bar<br>baz | z |');
  });

  test('Word and OpenDocument', async () => {
    const word = `<w:tbl>${['a', 'b'].map((text) => `<w:tr><w:tc>${office.p(text)}${office.p(`${office.r('c')}<w:r><w:br/></w:r>${office.r('d')}`)}</w:tc><w:tc>${office.p('z')}</w:tc></w:tr>`).join('')}</w:tbl>`;
    const paragraph = (inside: string) => `<text:p>${inside}</text:p>`;
    const cell = (inside: string) => `<table:table-cell>${inside}</table:table-cell>`;
    const open = `<table:table>${['a', 'b'].map((text) => `<table:table-row>${cell(paragraph(text) + paragraph('c<text:line-break/>d'))}${cell(paragraph('z'))}</table:table-row>`).join('')}</table:table>`;
    const expected = '| a<br>c<br>d | z |\n| ----------- | - |\n| b<br>c<br>d | z |';
    expect(await office.imported('a.docx', office.docx({ body: word }))).toEqual({
      markdown: expected,
      notices: [],
    });
    expect(await office.imported('a.odt', office.odt({ body: open }))).toEqual({
      markdown: expected,
      notices: [],
    });
  });

  test('a Markdown file keeps how it spelled them', () => {
    const text = '| a<br/>b | c<BR>d |\n|-|-|\n| <br> tpyo | e |\n';
    expect(edited(text, 'tpyo', 'typo')).toBe(text.replace('tpyo', 'typo'));
  });

  const CONTROLS = '\x01\x08\x0b\x0c\x0e\x1f\x7f\x85\u2028\u2029';
  test.each<[string, (text: string) => Promise<Node>]>([
    ['a plain text', async (text) => (await importFile('a.txt', utf8(text))).doc],
    ['rich text', async (text) => readHtml(`<p>${text}</p>`).doc],
    ['a page', async (text) => readPage(`<body><p>${text}</p></body>`).doc],
  ])('no control character comes out of %s', async (_what, importAs) => {
    const long = 'The ferry sails at ten and comes back before the evening.';
    const article = await importAs(
      `${long} One${CONTROLS.split('').join('One ')}two. ${long.repeat(9)}`,
    );
    expect(exportMarkdown(article)).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]/);
  });
});

const utf8 = (text: string) => new TextEncoder().encode(text);

// bloknayrb/tandem 379, shuzijun/markdown-editor 69, marktext 2148.
describe('one letter changed is one line changed', () => {
  const ARTICLES: Readonly<Record<string, string>> = {
    'a blog post with front matter': `---
title: "Ferry"
tags: [a, b]
---

# The ferry   

It *sails* at ten,
and comes __back__ at noon.  
See <https://e.org/a_b> or https://e.org/c_d.

* one
* two

   + three

<!-- more -->

| Day | Time |
|:----|-----:|
| Mon | 10   |
| Tue | \`11\` |
`,
    'old Markdown': `Ferry
=====

Fares
-----

 1. one
 2. two
    goes on
 3. three

*   wide
*   bullets

    with a paragraph

> A quote *of*
> two lines

    code

* * *

Read [this][1], and [that] too.

[1]: https://e.org  "One"
[that]: <https://e.org/a b>
`,
    'loose spelling': `#Not a heading
##   A heading ##
Text right under it with trailing blanks   
-  one
-  two
1) x
1) y
***
a \\* b &nbsp; c &mdash; d\\
e
~~~ js
x
~~~
+ [ ] todo
+ [x] done
> lazy
quote
`,
    'a note with HTML': `<p align="center">
  <b>Ferry</b>
</p>

Words <sup>1</sup> and <br> more<br/>words.

<details><summary>More</summary>

Inner *text*

</details>

Term[^a] and[^long].

[^a]: A note.
[^long]: A long note

    with a second paragraph.
`,
    'line breaks of all kinds': `One<br>
two<br/>
three  
four\\
five <br> six

- one<br>
  two
- three  
  four

| a<br> b | c <br/>d |
|-|-|
| <br> e | f<br> |
`,
    'a table without outer bars': `a | b
--|:-:
*x* | y
z | w <br> v

Text.`,
  };

  const endings = ['\n', '\r\n'] as const;
  test.each(
    Object.entries(ARTICLES).flatMap(([name, text]) =>
      endings.map((end) => [name, end, text.replaceAll('\n', end)] as const),
    ),
  )('in %s, lines ending in %j', (_name, end, text) => {
    const { doc: article, source } = importText(text, 'md');
    expect(exportMarkdown(article, source)).toBe(text);
    const before = text.split(end);
    for (const { node, pos } of textBlocks(article)) {
      const at = textOf(node).search(/\p{L}/u);
      if (at < 0) continue;
      const marks = article.resolve(pos + at + 1).marks();
      const change = new Transform(article).replaceWith(
        pos + at,
        pos + at + 1,
        schema.text('Q', marks),
      );
      const after = exportMarkdown(change.doc, source).split(end);
      const changed = before.flatMap((line, index) =>
        line === after[index] ? [] : [[line, after[index]]],
      );
      expect(after).toHaveLength(before.length);
      expect(changed, textOf(node)).toHaveLength(1);
    }
  });
});

describe('an aligned table stays aligned', () => {
  const rows = [
    '| a     |     b | c     |',
    '| ----- | ----: | :---: |',
    '| tpyo  |  tpyo |  tpyo |',
  ];
  const text = `${rows.join('\n')}\n`;
  const at = (column: number, word: string) => {
    const { doc: article, source } = importText(text, 'md');
    const { node, pos } = textBlocks(article)[3 + column]!;
    const to = pos + node.content.size;
    const change = new Transform(article).replaceWith(pos, to, schema.text(word));
    return exportMarkdown(change.doc, source).trimEnd().split('\n');
  };
  test.each([
    ['as long', 0, 'typo', '| typo  |  tpyo |  tpyo |'],
    ['shorter', 0, 'no', '| no    |  tpyo |  tpyo |'],
    ['as long as there is room', 0, 'types', '| types |  tpyo |  tpyo |'],
    ['shorter, at the right', 1, 'no', '| tpyo  |    no |  tpyo |'],
    ['longer, at the right', 1, 'types', '| tpyo  | types |  tpyo |'],
  ])('in its own line where the new text is %s', (_how, column, word, row) => {
    expect(at(column, word)).toEqual([rows[0], rows[1], row]);
  });
  test.each([
    ['too long', 0, 'typography'],
    ['in the middle', 2, 'no'],
  ])('as a whole where the new text is %s', (_how, column, word) => {
    const lines = at(column, word);
    expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
    expect(lines.join()).toContain(word);
  });
});

// mixmark-io/turndown 81, 134, 220, 314, 381.
describe('an escape stands where it is needed and nowhere else', () => {
  const NEEDLESS = [
    'Built in 1984. It stands.',
    'Costs 5 * 3 = 15 or 5*3',
    'a - b + c',
    '#hashtag and C#',
    'AT&T & Co',
    'x < y > z',
    'call me @_ann',
    '[sic] and […]',
    '(a) and a)',
    '50 % off!',
    '$5 | £6',
    '~5 km',
    'Wait... what?',
    'a^2 and {b}',
    '“quoted” — and – dashes',
    'C:\\Users\\ann',
    'it: «so»',
    '1,5 · 2',
    'Hello! [see below]',
    '-5 degrees',
    '+7 495 000',
    '1.5 litres',
    '=== not under anything',
    '>_>'.slice(1),
    'https://e.org/a_b_c?d=*e*',
    'ann_lee@e.org',
  ];
  test.each(NEEDLESS)('none: %s', (text) => {
    for (const article of [doc(p(text)), readHtml(`<p>${escapeHtml(text)}</p>`).doc])
      expect(exportMarkdown(article)).toBe(`${text}\n`);
  });

  test.each([
    ['2) two', '2\\) two'],
    ['2. two', '2\\. two'],
    ['12.', '12\\.'],
    ['2)', '2\\)'],
    ['x __init__', 'x \\_\\_init__'],
    ['- so', '\\- so'],
    ['# one', '\\# one'],
    ['> so', '\\> so'],
    ['*so*', '\\*so*'],
    ['_so_', '\\_so_'],
    ['`so`', '\\`so`'],
    ['[a](b)', '\\[a](b)'],
    ['![a](b)', '!\\[a](b)'],
    ['<b>', '\\<b>'],
    ['<ann@e.org>', '\\<ann@e.org>'],
    ['&copy;', '\\&copy;'],
    ['~~so~~', '\\~~so~~'],
    ['---', '\\---'],
    ['a\\*b', null],
    ['```', '\\```'],
    ['[a]: b', null],
    ['[ ] so', '[ ] so'],
    ['| a |', '| a |'],
    ['+', '\\+'],
  ])('one: %s', (text, expected) => {
    const article = doc(p(text));
    const out = exportMarkdown(article);
    if (expected !== null) expect(out).toBe(`${expected}\n`);
    expect(textsOf(read(out))).toEqual([text.trim()]);
  });

  test.each<[string, string, string]>([
    ['a number at a sentence’s end', '<p>Sold 42. Then more.</p>', 'Sold 42. Then more.\n'],
    ['a number that starts one', '<p>42. Then more.</p>', '42\\. Then more.\n'],
    ['in emphasis', '<p><em>photo: @_lee_</em></p>', '*photo: @\\_lee_*\n'],
    ['in bold', '<p><b>a*b</b> and <b>c_d</b></p>', '**a*b** and **c_d**\n'],
    ['in a link', '<p><a href="/a">[1]</a> <a href="/b">a]b</a></p>', '[[1]](/a) [a\\]b](/b)\n'],
    ['in a heading', '<h2># 1. One #</h2>', '## # 1. One \\#\n'],
    ['in an item', '<ul><li>1. one</li><li>- two</li></ul>', '- 1\\. one\n- \\- two\n'],
    [
      'in a cell',
      '<table><tr><th>- a<th>1. b<tr><td>#<td>a|b</table>',
      '| - a | 1. b |\n| --- | ---- |\n| #   | a\\|b |\n',
    ],
    ['after a line break', '<p>a<br>1. b<br>- c</p>', 'a\\\n1\\. b\\\n\\- c\n'],
  ])('from a page: %s', (_where, html, markdown) => {
    expect(fromHtml(html)).toBe(markdown);
  });
});

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

// QwenLM/qwen-code 12039, xberg-io/html-to-markdown 453, 455, 457.
describe('a page’s table has as many cells in each row, and one line for each row', () => {
  const head = '<tr><th>a<th>b';
  const row = '<tr><td>1<td>2';
  const blank = '<tr><td><td>';
  test.each<[string, string, string[]]>([
    ['a blank row first', `${blank}${row}`, ['| 1 | 2 |', '| - | - |']],
    ['blank rows first', `<tr></tr>${blank}${head}${row}`, ['| a | b |', '| - | - |', '| 1 | 2 |']],
    [
      'blank in the middle',
      `${head}${blank}<tr></tr>${row}`,
      ['| a | b |', '| - | - |', '| 1 | 2 |'],
    ],
    ['blank at the end', `${head}${row}${blank}<tr>`, ['| a | b |', '| - | - |', '| 1 | 2 |']],
    [
      'blank but for a no-break space',
      `${head}<tr><td>&nbsp;<td>&nbsp;${row}`,
      ['| a | b |', '| - | - |', '| 1 | 2 |'],
    ],
    [
      'code with line ends',
      `${head}<tr><td><code>x\n\ny</code><td><pre>z\nw</pre>`,
      ['| a | b |', '| - | - |', '| `x y` | `z`<br>`w` |'],
    ],
    [
      'text with line ends',
      `${head}<tr><td>x\n y\n<td>\n<br>z<br>\n`,
      ['| a | b |', '| - | - |', '| x y | z |'],
    ],
    [
      'cells over rows and columns',
      `<tr><th colspan=2>a<th>b<tr><td rowspan=2>1<td>2<td>3<tr><td>4<td>5`,
      ['| a | | b |', '| - | - | - |', '| 1 | 2 | 3 |', '| | 4 | 5 |'],
    ],
    [
      'a cell over more rows than there are',
      `${head}<tr><td rowspan=9>1<td>2`,
      ['| a | b |', '| - | - |', '| 1 | 2 |'],
    ],
    [
      'a row too long',
      `${head}<tr><td>1<td>2<td>3`,
      ['| a | b | |', '| - | - | - |', '| 1 | 2 | 3 |'],
    ],
    [
      'a heading in a cell',
      `${head}<tr><td><h3>x</h3>y<td><blockquote>z</blockquote>`,
      ['| a | b |', '| - | - |', '| x<br>y | z |'],
    ],
    [
      'a picture in a cell',
      `${head}<tr><td><figure><img src="x|y.png"><figcaption>c</figcaption></figure><td>`,
      ['| a | b |', '| - | - |', '| ![](x\\|y.png)<br>c | |'],
    ],
  ])('%s', (_what, rows, lines) => {
    const out = fromHtml(`<table>${rows}</table>`);
    const plain = out
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/ +/g, ' ').replace(/-+/g, '-'));
    expect(plain).toEqual(lines);
    expect(exportMarkdown(read(out))).toBe(out);
  });

  test('a table in a cell loses no word', () => {
    const out = fromHtml(
      `<table>${head}${row}<tr><td>3<td><table><tr><td>in<td>side<tr><td>it<td>self</table></table>`,
    );
    for (const word of ['a', 'b', '1', '2', '3', 'in', 'side', 'it', 'self'])
      expect(out).toMatch(new RegExp(`\\b${word}\\b`));
  });
});

// MacDownApp 669, readmeio/rdme 1492, rockettheme/toolbox 14.
describe('front matter stays, byte for byte, at the top', () => {
  const MATTER = [
    '---\ntitle: a the the b\n---',
    '---\r\ntitle: X\r\n---',
    '---\n---',
    '---\n\n---',
    '---\ntext: |\n  a\n\n  b\n# --- no\n---',
    '---  \na: 1\n---\t',
    '+++\nt = "a the the"\n+++',
    '+++\r\n[a]\r\nb = 1\r\n+++',
    '+++\n+++',
  ];
  const files = MATTER.flatMap((matter) => {
    const end = matter.includes('\r') ? '\r\n' : '\n';
    return ['', '\ufeff'].map((bom) => [`${bom}${matter}`, end] as const);
  });

  test.each(files)('alone, with and without a last line end: %j', async (matter, end) => {
    for (const text of [matter, matter + end, `${matter}${end}${end}`]) {
      const { doc: article, source } = await importFile('a.md', utf8(text));
      expect(article.child(0).type.name).toBe('front_matter');
      expect(textBlocks(article)).toEqual([]);
      expect(exportMarkdown(article, source)).toBe(text);
    }
  });

  test.each(files)('above an article that is edited: %j', async (matter, end) => {
    for (const gap of [end, `${end}${end}`]) {
      const text = `${matter}${gap}One.${end}${end}---${end}${end}Two.`;
      const { doc: article, source } = await importFile('a.md', utf8(text));
      expect(article.children.map(({ type }) => type.name)).toEqual([
        'front_matter',
        'paragraph',
        'horizontal_rule',
        'paragraph',
      ]);
      const pos = article.firstChild!.nodeSize + 1;
      const out = exportMarkdown(new Transform(article).insert(pos, t('No ')).doc, source);
      expect(out).toBe(text.replace('One.', 'No One.'));
      const above = exportMarkdown(new Transform(article).insert(0, p('New.')).doc, source);
      expect(above.startsWith(matter + end + end)).toBe(true);
      expect(above.match(/New\./g)).toHaveLength(1);
      const none = exportMarkdown(article.copy(article.content.cut(0, pos - 1)), source);
      expect(none).toBe(matter);
    }
  });

  test.each([
    ['a rule that nothing closes', '---\n\nOne.', 'horizontal_rule'],
    ['a rule and a setext heading', '---\nOne\n===\n\nTwo', 'horizontal_rule'],
    ['below a blank line', '\n---\na: 1\n---\n', 'horizontal_rule'],
    ['below text', 'One.\n\n---\na: 1\n---\n', 'paragraph'],
    ['of four signs', '----\na: 1\n----\n', 'horizontal_rule'],
  ])('%s is none, and comes back all the same', (_what, text, type) => {
    const { doc: article, source } = importText(text, 'md');
    expect(article.child(0).type.name).toBe(type);
    expect(exportMarkdown(article, source)).toBe(text);
    const out = exportMarkdown(article);
    expect(read(out).child(0).type.name).toBe(type);
  });
});

// mwilliamson/mammoth.js 92, 198 and 204, microsoft/markitdown 1549, python-mammoth 137.
describe('lists that were two stay two, and what stands between is no item', () => {
  const WORD = office.numbering({
    1: { format: 'decimal' },
    2: { format: 'decimal', like: 1, start: 1 },
    3: { format: 'decimal' },
  });
  const item = (text: string, list: number, level = 0) => office.item(text, list, level);
  const bold = (text: string) => office.p(office.r(text, '<w:b/>'));
  test.each<[string, string, string]>([
    [
      'one that starts again',
      item('a', 1) + item('b', 1) + bold('Next') + item('c', 2) + item('d', 2),
      '1. a\n2. b\n\n**Next**\n\n1. c\n2. d',
    ],
    [
      'another one right after',
      item('a', 1) + item('b', 1) + item('c', 3) + item('d', 3),
      '1. a\n2. b\n\n1) c\n2) d',
    ],
    [
      'an inner one that starts again in each item',
      item('a', 1) + item('x', 1, 1) + item('y', 1, 1) + item('b', 1) + item('z', 1, 1),
      '1. a\n   1. x\n   2. y\n2. b\n   1. z',
    ],
    [
      'a heading right after a list',
      item('a', 1) + office.p('Next', '<w:outlineLvl w:val="1"/>') + item('b', 1),
      '1. a\n\n## Next\n\n2. b',
    ],
    [
      'an indented paragraph after an item',
      item('a', 1) + office.p('So it is.', '<w:ind w:left="720"/>') + item('b', 1),
      null as never,
    ],
    [
      'a table after a list',
      `${item('a', 1)}<w:tbl><w:tr><w:tc>${office.p('x')}</w:tc><w:tc>${office.p('y')}</w:tc></w:tr></w:tbl>${item('b', 1)}`,
      '1. a\n\n| x | y |\n| - | - |\n\n2. b',
    ],
  ])('in Word: %s', async (_what, body, markdown) => {
    const out = await office.imported('a.docx', office.docx({ body, numbering: WORD }));
    if (markdown !== null) expect(out.markdown).toBe(markdown);
    else expect(textsOf(read(out.markdown))).toEqual(['a', 'So it is.', 'b']);
    expect(out.notices).toEqual([]);
  });

  test.each([
    ['<ol><li>a</ol><ol><li>b</ol>', '1. a\n\n1) b\n'],
    ['<ol><li>a</ol><p><b>Next</b></p><ol start=2><li>b</ol>', '1. a\n\n**Next**\n\n2. b\n'],
    ['<ul><li>a</ul><ul><li>b</ul>', '- a\n\n* b\n'],
    ['<ol><li>a</ol>Next<ol><li>b</ol>', '1. a\n\nNext\n\n1. b\n'],
    ['<ul><li>a</ul><h2>1.2 Next</h2>', '- a\n\n## 1.2 Next\n'],
  ])('in a page: %s', (html, markdown) => {
    const out = fromHtml(html);
    expect(out).toBe(markdown);
    expect(exportMarkdown(read(out))).toBe(out);
  });
});

// mozilla/readability 333, 697, 830 and 901, mozilla-services/screenshots 67.
describe('of a page nothing is lost: what is not in the article is left out where it can be shown', () => {
  const sentence = (number: number) =>
    `Sentence ${number} tells what the harbour decided, who asked for it, and what it will cost.`;
  const lead = (tag: string) =>
    [1, 2, 3, 4, 5].map((number) => `<${tag}>${sentence(number)}</${tag}>`).join('');
  const body = `<div>${[6, 7, 8, 9].map((number) => `<p>${sentence(number)} ${sentence(number + 10)}</p>`).join('')}</div>`;
  const pictures = [1, 2, 3].map((number) => `<img src="${number}.jpg" alt="View ${number}">`);

  test.each<[string, string]>([
    ['paragraphs before a division', lead('p') + body],
    ['divisions before a division', lead('div') + body],
    ['in a header', `<article><header><h1>Quay</h1>${lead('p')}</header>${body}</article>`],
    [
      'in a section of their own',
      `<main><section>${lead('p')}</section><section>${body}</section></main>`,
    ],
    ['called a summary', `<article><div class="summary">${lead('p')}</div>${body}</article>`],
  ])('first paragraphs: %s', (_where, html) => {
    const { doc: article, leftOut } = readPage(`<body>${html}</body>`);
    expect(leftOut).toBeUndefined();
    for (let number = 1; number < 10; number++)
      expect(article.textContent.split(sentence(number))).toHaveLength(2);
  });

  test.each<[string, string]>([
    ['in a list', `<ul>${pictures.map((img) => `<li>${img}</li>`).join('')}</ul>`],
    ['in a numbered list', `<ol>${pictures.map((img) => `<li>${img}</li>`).join('')}</ol>`],
    [
      'that are links',
      `<ul>${pictures.map((img) => `<li><a href="/big">${img}</a></li>`).join('')}</ul>`,
    ],
    ['in figures', pictures.map((img) => `<figure>${img}</figure>`).join('')],
    ['in a division', `<div>${pictures.join('')}</div>`],
  ])('pictures %s', (_where, html) => {
    const { doc: article } = readPage(`<body><article>${lead('p')}${html}${body}</article></body>`);
    expect(addressesIn(article).filter((address) => address !== '/big')).toEqual([
      '1.jpg',
      '2.jpg',
      '3.jpg',
    ]);
  });

  test('items without a list', () => {
    const { doc: article } = readPage(
      `<body><article>${lead('p')}<li>first thing</li><li>second thing</li>${body}</article></body>`,
    );
    expect(exportMarkdown(article)).toContain('\n\n- first thing\n- second thing\n\n');
  });

  test.each<[string, string]>([
    ['a menu', '<nav><ul><li><a href="/a">Home port</a><li><a href="/b">Fares</a></ul></nav>'],
    ['a side column', '<aside><p>Read more about the tide tables here.</p></aside>'],
    ['a comment', '<div class="comments"><p>I sailed on it once, says Bob.</p></div>'],
    ['a footer', '<footer>Printed by the harbour office</footer>'],
    ['a form', '<form><label>Your mail</label><button>Subscribe now</button></form>'],
  ])('%s can be shown', (_what, html) => {
    const { doc: article, leftOut = [] } = readPage(
      `<body><article>${lead('p')}${body}</article>${html}</body>`,
    );
    const words = readHtml(html).doc.textContent;
    const left = leftOut.flatMap(({ blocks }) => blocks.map(({ textContent }) => textContent));
    expect(article.textContent + left.join('')).toContain(words);
    expect(article.textContent.split(sentence(9))).toHaveLength(2);
  });
});

// Zettlr 1716, marktext 2601, proton 52 (CVE-2022-25224), joplin 500.
describe('what a hostile Markdown file holds is shown as words', () => {
  const URL = 'https://e.org/x';
  const HOSTILE = [
    '<img src=x onerror=alert(1)>',
    'a <img src="https://e.org/x" onerror=alert(1)> b',
    '<iframe src="javascript:alert(1)" onload=alert(1)></iframe>',
    '<svg onload=alert(1)><script>alert(1)</script></svg>',
    '<script>alert(1)</script>\n\n**a**',
    '<a href="javascript:alert(1)" onclick=alert(1)>b</a> c',
    '<style>@import url(https://e.org/x)</style>',
    '<details open ontoggle=alert(1)>',
    '<b onmouseover=alert(1)>a</b>',
    `[a](javascript:alert(1)) [b](data:text/html,x) [c](${URL} "onload=x")`,
    '[a][1]\n\n[1]: vbscript:x "<img src=x onerror=alert(1)>"',
    `![a](${URL}) ![<img src=x onerror=alert(1)>](javascript:alert(1))`,
    '<https://e.org/"onload=alert(1)>',
    '```html\n<img src=x onerror=alert(1)>\n```',
    '| <img src=x onerror=alert(1)> |\n| - |\n| `<svg onload=x>` |',
    '---\nx: <img src=x onerror=alert(1)>\n---',
    'a[^<img src=x onerror=alert(1)>]\n\n[^<img]: b',
  ];
  /** Elements that only lay text out. */
  const HARMLESS =
    /^(?:p|h[1-6]|blockquote|ul|ol|li|pre|code|hr|table|tbody|tr|td|th|section|br|span|sup|a|em|strong|s)$/;

  test.each(HOSTILE)('%s', (text) => {
    const article = read(text);
    const shown: unknown[] = [];
    article.descendants((node) => {
      if (!node.isText) shown.push(node.type.spec.toDOM!(node));
      for (const mark of node.marks) shown.push(mark.type.spec.toDOM!(mark, true));
    });
    const look = (spec: unknown): void => {
      if (!Array.isArray(spec)) return;
      const [tagName, ...rest] = spec;
      expect(tagName).toMatch(HARMLESS);
      for (const part of rest) {
        if (Array.isArray(part)) look(part);
        else if (typeof part === 'object' && part !== null)
          for (const name of Object.keys(part))
            expect(name).toMatch(/^(?:class|title|start|spellcheck|data-[a-z]+)$/);
      }
    };
    expect(shown.length).toBeGreaterThan(0);
    shown.forEach(look);
    const { doc: same, source } = importText(text, 'md');
    expect(exportMarkdown(same, source)).toBe(text);
  });
});
