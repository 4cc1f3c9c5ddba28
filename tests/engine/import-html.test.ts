import { describe, expect, test } from 'vitest';
import { exportMarkdown } from '../../engine/export/markdown.ts';
import { readHtml } from '../../engine/import/html/index.ts';
import { importHtml } from '../../engine/import/index.ts';
import { textBlocks, textOf } from '../../engine/text.ts';

const markdownOf = (html: string) => exportMarkdown(readHtml(html).doc);

describe('rich text keeps its structure', () => {
  test.each<[string, string, string]>([
    ['headings', '<h1>The ferry</h1><p>It sails.</p>', '# The ferry\n\nIt sails.\n'],
    ['a heading that is a link', '<a href="/a"><h2>Here</h2></a>', '## [Here](/a)\n'],
    ['a heading that is bold once', '<h2><b>Here</b></h2>', '## Here\n'],
    ['lists', '<ul><li>one</li><li>two</li></ul>', '- one\n- two\n'],
    ['numbered lists', '<ol start="3"><li>one</li></ol>', '3. one\n'],
    ['numbers of their own', '<ol><li value="4">one</li><li>two</li></ol>', '4. one\n5. two\n'],
    ['nested lists', '<ul><li>one<ol><li>two</li></ol></li></ul>', '- one\n  1. two\n'],
    ['a list right in a list', '<ul><li>one</li><ul><li>two</li></ul></ul>', '- one\n  - two\n'],
    ['items that lost their list', '<li>one</li> <li>two</li><p>So.</p>', '- one\n- two\n\nSo.\n'],
    ['items of paragraphs', '<ul><li><p>one</p></li><li><p>two</p></li></ul>', '- one\n- two\n'],
    ['items of several paragraphs', '<ul><li>a<p>b</p></li><li>c</li></ul>', '- a\n\n  b\n\n- c\n'],
    [
      'tasks',
      '<ul><li><input type="checkbox" checked> one</li><li><p><input type="checkbox">two</p></li></ul>',
      '- [x] one\n- [ ] two\n',
    ],
    [
      'tasks that are said in roles',
      '<ul><li role="checkbox" aria-checked="true">one</li></ul>',
      '- [x] one\n',
    ],
    ['emphasis', '<p><i>so</i> <b>much</b> <del>not</del></p>', '*so* **much** ~~not~~\n'],
    [
      'no marks on a lone sign',
      'a <b>b</b><i>,</i> c<b>.</b><b> d</b>(<i>!</i>)',
      'a **b**, c. **d**(!)\n',
    ],
    ['marks on signs that stand alone', '<p>a <b>!</b> b</p><p><i>…</i></p>', 'a **!** b\n\n*…*\n'],
    ['links', '<p><a href="https://example.org/a">here</a></p>', '[here](https://example.org/a)\n'],
    ['mail', '<a href="mailto:a@example.org">us</a>', '[us](mailto:a@example.org)\n'],
    ['code', '<p><code>x = 1</code></p>', '`x = 1`\n'],
    [
      'code blocks',
      '<pre><code class="language-js">let x;\n\n  x = 1;\n</code></pre>',
      '```js\nlet x;\n\n  x = 1;\n```\n',
    ],
    ['quotations', '<blockquote>one<p>two</p></blockquote>', '> one\n>\n> two\n'],
    ['quotations in a line', '<p>He said <q>no</q>.</p>', 'He said “no”.\n'],
    ['rules', '<p>a</p><hr><p>b</p>', 'a\n\n---\n\nb\n'],
    ['line breaks', '<p>a<br>b<br></p>', 'a\\\nb\n'],
    ['paragraphs that are parted by line breaks', 'a<br><br>b<br>&nbsp;<br>c', 'a\n\nb\n\nc\n'],
    [
      'figures with their captions',
      '<figure><img src="a.png" alt="A ferry"><figcaption>At sea.</figcaption></figure>',
      '![A ferry](a.png)\n\nAt sea.\n',
    ],
    ['pictures that load late', '<img src="data:," data-src="a.png" alt="A">', '![A](a.png)\n'],
    ['emoji that are pictures', '<p>So <img src="x.png" alt="🎉"></p>', 'So 🎉\n'],
    ['definitions of words', '<dl><dt>ferry</dt><dd>a ship</dd></dl>', '**ferry**\n\na ship\n'],
    ['high and low numbers', 'H<sub>2</sub>O on 5 m<sup>2</sup>', 'H₂O on 5 m²\n'],
    ['high letters as letters', 'the 21<sup>st</sup> century', 'the 21st century\n'],
  ])('%s', (_what, html, markdown) => {
    expect(markdownOf(html)).toBe(markdown);
  });
});

describe('a table is one gfm table with as many cells in each row', () => {
  const cell = (html: string) => `<table><tr><th>a<th>b<tr><td>${html}<td>2</table>`;
  test.each<[string, string, string[]]>([
    ['header and body', cell('1'), ['a|b', '1|2']],
    ['an empty first row', `<table><tr></tr>${cell('1').slice(7)}`, ['a|b', '1|2']],
    ['an empty row between', cell('1').replace('<tr><td>', '<tr></tr><tr><td>'), ['a|b', '1|2']],
    ['a row of empty cells', `<table><tr><td><td></tr>${cell('1').slice(7)}`, ['a|b', '1|2']],
    ['a row that is short', '<table><tr><td>a<td>b<tr><td>1</table>', ['a|b', '1|']],
    ['a line end in code', cell('<code>x\ny</code>'), ['a|b', '`x y`|2']],
    ['a line break in a cell', cell('foo<br>bar'), ['a|b', 'foo<br>bar|2']],
    ['line breaks in a row', cell('foo<br>\n<br>bar'), ['a|b', 'foo<br>bar|2']],
    ['two paragraphs in a cell', cell('<p>foo</p>\n<p>bar</p>'), ['a|b', 'foo<br>bar|2']],
    ['a list in a cell', cell('<ul><li>foo<li>bar</ul>'), ['a|b', 'foo<br>bar|2']],
    ['a bar in a cell', cell('x|y'), ['a|b', 'x\\|y|2']],
    ['a cell over two columns', '<table><tr><th colspan=2>a<tr><td>1<td>2</table>', ['a|', '1|2']],
    [
      'a cell over two rows',
      '<table><tr><td>a<td>b<tr><td rowspan=2>1<td>2<tr><td>3</table>',
      ['a|b', '1|2', '|3'],
    ],
    [
      'columns that nothing begins in',
      '<table><tr><th>a<th colspan=900>b<tr><td>1<td>2</table>',
      ['a|b', '1|2'],
    ],
    [
      'a head below and a foot above',
      '<table><tfoot><tr><td>1<td>2</tfoot><tbody><tr><td>3<td>4</tbody><thead><tr><th>a<th>b</thead></table>',
      ['a|b', '3|4', '1|2'],
    ],
  ])('%s', (_what, html, rows) => {
    const lines = markdownOf(html).trimEnd().split('\n');
    const plain = (line: string) =>
      line
        .replace(/^\| | \|$/g, '')
        .split(/ (?<!\\)\| /)
        .map((text) => text.trim())
        .join('|');
    expect(
      lines.filter((line) => !/^[|\s:-]+$/.test(line) || line.includes('||')).map(plain),
    ).toEqual(rows);
    expect(new Set(lines.map((line) => line.match(/(?<!\\)\|/g)?.length)).size).toBe(1);
  });

  test('its caption stands before it, and its columns keep their sides', () => {
    const html =
      '<table><caption>Fares</caption><tr><th align="right">a<th>b<tr><td>1<td style="text-align:center">2</table>';
    expect(markdownOf(html)).toBe('Fares\n\n|  a |  b  |\n| -: | :-: |\n|  1 |  2  |\n');
  });

  test.each([
    [
      'parts of a page side by side',
      '<table><tr><td><h2>A</h2><p>b</p><td>c</table>',
      '## A\n\nb\n\nc\n',
    ],
    [
      'a table around a table',
      '<table><tr><td><table><tr><td>a<td>b<tr><td>1<td>2</table></table>',
      '| a | b |\n| - | - |\n| 1 | 2 |\n',
    ],
    ['a frame around paragraphs', '<table><tr><td><p>a</p><p>b</p></table>', 'a\n\nb\n'],
    [
      'what says so itself',
      '<table role="presentation"><tr><td>a<td>b<tr><td>c<td>d</table>',
      'a\n\nb\n\nc\n\nd\n',
    ],
  ])('%s is no table', (_what, html, markdown) => {
    expect(markdownOf(html)).toBe(markdown);
  });
});

describe('footnotes', () => {
  const NOTED = 'Sails[^1] soon.\n\n[^1]: A note.\n';
  test.each([
    [
      'mammoth',
      '<p>Sails<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup> soon.</p><ol><li id="footnote-1"><p> A note. <a href="#footnote-ref-1">↑</a></p></li></ol>',
    ],
    [
      'GitHub',
      '<p>Sails<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref>1</a></sup> soon.</p><section data-footnotes class="footnotes"><h2 class="sr-only">Footnotes</h2><ol><li id="user-content-fn-1"><p>A note. <a href="#user-content-fnref-1" data-footnote-backref>↩</a></p></li></ol></section>',
    ],
    [
      'pandoc',
      '<p>Sails<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a> soon.</p><section class="footnotes"><hr /><ol><li id="fn1"><p>A note.<a href="#fnref1">↩︎</a></p></li></ol></section>',
    ],
    [
      'Word',
      '<p>Sails<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a> soon.</p><div><br clear=all><hr size=1><div id=ftn1><p><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> A note.</p></div></div>',
    ],
    [
      'a wiki',
      '<p>Sails<sup id="cite_ref-a"><a href="#cite_note-a">[1]</a></sup> soon.</p><ol><li id="cite_note-a"><span><b><a href="#cite_ref-a">^</a></b></span> A note.</li></ol>',
    ],
  ])('are read as %s writes them', (_who, html) => {
    expect(markdownOf(html)).toBe(NOTED);
  });

  test('a link to a place that does not point back is a link', () => {
    const html = '<p>See <a href="#b">1</a>.</p><p id="b">Here.</p>';
    expect(markdownOf(html)).toBe('See [1](#b).\n\nHere.\n');
  });
});

describe('Word’s lists, which it writes as paragraphs', () => {
  const item = (level: number, mark: string, text: string, list = 'l0') =>
    `<p class=MsoListParagraph style='margin-left:1in;mso-list:${list} level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>\n`;
  test.each<[string, string, string]>([
    ['bullets', item(1, '·', 'a') + item(1, '·', 'b'), '- a\n- b\n'],
    ['numbers', item(1, '3.', 'a') + item(1, '4.', 'b'), '3. a\n4. b\n'],
    [
      'lists in lists',
      item(1, '·', 'a') + item(2, '1)', 'b') + item(2, '2)', 'c') + item(1, '·', 'd'),
      '- a\n  1. b\n  2. c\n- d\n',
    ],
    ['a list after another', item(1, '1.', 'a') + item(1, '1.', 'b', 'l1'), '1. a\n\n1) b\n'],
    ['text between', `${item(1, '·', 'a')}<p>So.</p>${item(1, '·', 'b')}`, '- a\n\nSo.\n\n- b\n'],
  ])('%s', (_what, html, markdown) => {
    expect(markdownOf(html)).toBe(markdown);
  });
});

test.each<[string, string, string[]]>([
  [
    'a picture',
    '<p>a <img src="data:image/png;base64,AA"></p>',
    ['1 picture was left out: it has no address on the web.'],
  ],
  [
    'pictures',
    '<p>a <img src="file:///a.png"> <img></p>',
    ['2 pictures were left out: they have no address on the web.'],
  ],
  [
    'a film',
    '<p>a</p><iframe src="https://example.org"></iframe>',
    ['1 embedded player or frame was left out.'],
  ],
  [
    'what counts visits',
    '<p>a<img src="https://example.org/t" width=1 height=1><iframe width=0></iframe></p>',
    [],
  ],
])('a notice counts what Markdown has no place for: %s', (_what, html, notices) => {
  const parsed = readHtml(html);
  expect(parsed.notices).toEqual(notices);
  expect(parsed.doc.textContent.trim()).toBe('a');
});

describe('office programs say in styles what others say in tags', () => {
  test.each([
    [
      'Google Docs',
      '<b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:400">It </span><span style="font-weight:700">sails</span><span> </span><span style="font-style:italic">soon</span></p></b>',
      'It **sails** *soon*\n',
    ],
    [
      'a page',
      '<p>It <span style="font-weight: bold; font-style: italic">sails</span></p>',
      'It **_sails_**\n',
    ],
    [
      'Word',
      '<html><head><meta charset="utf-8"><title>x</title></head><body><!--StartFragment--><p class="MsoNormal"><span style="font-size:12pt">It <b>sails</b>.<o:p></o:p></span></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>',
      'It **sails**.\n',
    ],
  ])('%s', (_from, html, markdown) => {
    expect(markdownOf(html)).toBe(markdown);
  });
});

test('nothing is escaped that needs no escape, and no blank stands inside a mark', () => {
  const html =
    '<p>Came 15. So</p><p>1) one</p><p><em>from @_eva</em></p><p>a_b_c at http://example.org/a_b, &lt;so&gt; &amp; on</p><p><b>bold </b>and<i> not</i></p>';
  expect(markdownOf(html)).toBe(
    'Came 15. So\n\n1\\) one\n\n*from @_eva*\n\na_b_c at http://example.org/a_b, \\<so> & on\n\n**bold** and *not*\n',
  );
});

describe('blanks are those that a browser shows', () => {
  test.each([
    ['line ends and indents are one blank', '<p>\n  a\n\tb  c\r\nd\n</p>', ['a b c d']],
    ['inline elements do not swallow them', '<p>a<b> b</b> <i>c </i>d</p>', ['a b c d']],
    ['no-break spaces stay between words', '<p>5&nbsp;km</p>', ['5\u00a0km']],
    ['and go at the ends', '<p>&nbsp;&nbsp;a&nbsp;</p>', ['a']],
    ['blocks part words', '<div>a<div>b</div>c</div>', ['a', 'b', 'c']],
    ['control signs go', '<p>a\x01b&#x1F;c\x7f\0d\u0085e</p>', ['abc' + 'de']],
    ['lone surrogates are replaced', `<p>a\ud800b</p>`, ['a\ufffdb']],
  ])('%s', (_what, html, texts) => {
    expect(textBlocks(readHtml(html).doc).map(({ node }) => textOf(node))).toEqual(texts);
  });
});

describe('each place in a text is known in the source', () => {
  test.each([
    ['words', '<p>It sails.</p>'],
    ['marks', '<p>It <b>sails</b>, <a href="/a"><i>so</i></a>.</p>'],
    ['entities', '<p>caf&eacute; &amp; bar &copy2 &notit; &#233;t&#xe9; &x; & so</p>'],
    ['line ends', '<p>a\r\n  b\nc</p>'],
    ['breaks, images and notes', '<p>a<br>b <img src="x"> c</p>'],
    ['tags without a partner', '<p>a</i>b</x>c</p>'],
    ['tables', '<table><caption>x</caption>stray<tr><td>a<td>b &lt; c<tr><td>d</table>'],
    [
      'lists, quotes and code',
      '<ul><li>a<pre>x</pre></ul><blockquote>b <code>c\nd</code></blockquote>',
    ],
    [
      'footnotes',
      '<p>A<sup id=r><a href="#n">1</a></sup> b</p><ol><li id=n>note <a href="#r">^</a></ol><p>c</p>',
    ],
    ['comments', '<p>a<!-- x -->b</p>'],
  ])('%s', (_what, html) => {
    const { doc, segments, blocks } = readHtml(html);
    const texts = textBlocks(doc).map(({ node }) => textOf(node));
    expect(segments).toHaveLength(texts.length);
    expect(blocks).toHaveLength(doc.childCount);
    texts.forEach((text, index) => {
      let at = 0;
      for (const segment of segments[index]!) {
        expect(segment.at).toBeGreaterThanOrEqual(at);
        at = segment.at + segment.length;
        const inText = text.slice(segment.at, at).replace(/\uFFFC/g, '');
        const inSource = html.slice(segment.from, segment.from + segment.length);
        expect(inSource.includes(inText)).toBe(true);
        // What is not the same in the source is a sign there: a tag, an entity, a blank.
        if (segment.length === 0) expect(html.slice(segment.from)).toMatch(/^[<&\s]/);
      }
      expect(at).toBeLessThanOrEqual(text.length);
    });
  });
});

test('what the clipboard holds may show nothing', async () => {
  expect(await importHtml('<meta charset="utf-8"><p> </p>')).toBeUndefined();
});
