import { describe, expect, test } from 'vitest';
import { importFile } from '../../engine/import/index.ts';
import { type DocxParts, docx, imported, item, numbering, p, r } from './office.ts';

const read = (parts: DocxParts) => imported('a.docx', docx(parts));
const markdownOf = async (parts: DocxParts) => (await read(parts)).markdown;
const lines = (...all: string[]) => all.join('\n\n');

const STYLES =
  '<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="My section"/><w:basedOn w:val="berschrift2"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Deep"><w:name w:val="Deep"/><w:pPr><w:outlineLvl w:val="8"/></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style>' +
  '<w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>' +
  '<w:style w:type="character" w:styleId="Fetter"><w:name w:val="Stronger"/><w:basedOn w:val="Fett"/><w:rPr><w:i/></w:rPr></w:style>';
const styled = (id: string) => `<w:pStyle w:val="${id}"/>`;

test.each<[string, string, string]>([
  ['its built-in name, in any language', p('On land', styled('berschrift2')), '## On land'],
  ['a style that it is based on', p('On land', styled('Mine')), '## On land'],
  ['its outline level', p('On land', styled('Deep')), '###### On land'],
  ['an outline level of its own', p('On land', '<w:outlineLvl w:val="2"/>'), '### On land'],
  ['the title’s style', p('On land', styled('T')), '# On land'],
  ['a style that the file does not hold', p('On land', styled('Heading3')), '### On land'],
])('a heading is known by %s', async (_name, body, markdown) => {
  expect(await markdownOf({ body, styles: STYLES })).toBe(markdown);
});

test('a short bold paragraph is no heading, and a heading is not bold as well', async () => {
  const body = p(r('The crew', '<w:b/>')) + p(r('The ship', '<w:b/>'), styled('berschrift2'));
  expect(await markdownOf({ body, styles: STYLES })).toBe('**The crew**\n\n## The ship');
});

test.each<[string, string, string]>([
  ['bold', r('so', '<w:b/>'), '**so**'],
  ['bold switched off', r('so', '<w:b w:val="0"/>'), 'so'],
  ['italic', r('so', '<w:i/>'), '*so*'],
  ['struck', r('so', '<w:strike/>'), '~~so~~'],
  ['in a bold style', r('so', '<w:rStyle w:val="Fett"/>'), '**so**'],
  ['in a style that builds on it', r('so', '<w:rStyle w:val="Fetter"/>'), '**_so_**'],
  ['a link', `<w:hyperlink r:id="rId9">${r('so')}</w:hyperlink>`, '[so](https://example.org/)'],
  ['a link inside the file', `<w:hyperlink w:anchor="x">${r('so')}</w:hyperlink>`, 'so'],
  [
    'a link in a field',
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://example.org/" </w:instrText></w:r>' +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('so')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    '[so](https://example.org/)',
  ],
  ['in a field', `<w:fldSimple w:instr="REF x">${r('so')}</w:fldSimple>`, 'so'],
  ['in a content control', `<w:sdt><w:sdtContent>${r('so')}</w:sdtContent></w:sdt>`, 'so'],
  ['with marks in it', r('A &lt;b&gt; &amp;amp; [x]'), 'A \\<b> \\&amp; [x]'],
  ['over two lines', `<w:r><w:t>one</w:t><w:br/><w:t>two</w:t></w:r>`, 'one\\\ntwo'],
])('text keeps what it is: %s', async (_name, body, markdown) => {
  const links = { rId9: 'https://example.org/' };
  expect(await markdownOf({ body: p(body), styles: STYLES, links })).toBe(markdown);
});

test('a link that could run something is only text', async () => {
  const body = p(`<w:hyperlink r:id="rId9">${r('so')}</w:hyperlink>`);
  expect(await markdownOf({ body, links: { rId9: 'javascript:alert(1)' } })).toBe('so');
});

test('paragraphs of a quotation make one', async () => {
  const body = p('One.', styled('Zitat')) + p('Two.', styled('Zitat')) + p('Three.');
  expect(await markdownOf({ body, styles: STYLES })).toBe('> One.\n>\n> Two.\n\nThree.');
});

describe('lists', () => {
  const lists = numbering({
    1: { format: 'decimal' },
    2: { format: 'decimal' },
    3: { format: 'bullet' },
    4: { format: 'bullet' },
    5: { format: 'decimal', like: 1, start: 1 },
    6: { format: 'lowerLetter' },
    7: { format: 'bullet', mark: ' ' },
  });
  const list = async (body: string) => markdownOf({ body, numbering: lists });
  const three = (id: number) => ['a', 'b', 'c'].map((text) => item(text, id)).join('');

  test('two lists that a blank line parts stay two, and a bold line after them is a paragraph', async () => {
    const body = `${three(1)}${p('')}${three(2)}${p(r('The crew', '<w:b/>'))}`;
    const { doc } = await importFile('a.docx', docx({ body, numbering: lists }));
    expect(doc.children.map((node) => `${node}`)).toEqual([
      'ordered_list(list_item(paragraph("a")), list_item(paragraph("b")), list_item(paragraph("c")))',
      'ordered_list(list_item(paragraph("a")), list_item(paragraph("b")), list_item(paragraph("c")))',
      'paragraph(strong("The crew"))',
    ]);
  });

  test.each<[string, string, string]>([
    [
      'counts on after a paragraph',
      three(1) + p('Between.') + three(1),
      '1. a\n2. b\n3. c\n\nBetween.\n\n4. a\n5. b\n6. c',
    ],
    [
      'starts anew where it says so',
      three(1) + p('Between.') + three(5),
      '1. a\n2. b\n3. c\n\nBetween.\n\n1. a\n2. b\n3. c',
    ],
    [
      'nests',
      item('a', 3) + item('b', 3, 1) + item('c', 1, 2) + item('d', 3),
      '- a\n  - b\n    1. c\n- d',
    ],
    ['goes no deeper than one step at a time', item('a', 3, 2) + item('b', 3, 2), '- a\n- b'],
    ['of bullets goes on though another list is named', item('a', 3) + item('b', 4), '- a\n- b'],
    [
      'joins what a blank line parts, where it is one list',
      item('a', 3) + p('') + item('b', 3),
      '- a\n- b',
    ],
    [
      'goes on where a bullet shows nothing, as pandoc writes it',
      item('a', 3) + item('b', 7) + item('c', 3, 1) + item('d', 7) + item('e', 3) + item('f', 7, 1),
      '- a\n\n  b\n\n  - c\n\n  d\n\n- e\n\nf',
    ],
    ['is none where a bullet shows nothing and no list is open', item('a', 7), 'a'],
    ['is none where the number is taken away', item('a', 3) + item('b', 0), '- a\n\nb'],
  ])('a list %s', async (_name, body, markdown) => {
    expect(await list(body)).toBe(markdown);
  });

  test('a list in letters counts in figures, and that is said', async () => {
    const { markdown, notices } = await read({
      body: three(6) + p('x') + three(6),
      numbering: lists,
    });
    expect(markdown).toBe('1. a\n2. b\n3. c\n\nx\n\n4. a\n5. b\n6. c');
    expect(notices).toEqual([
      '2 numbered lists counted in letters or in another way and now count 1, 2, 3.',
    ]);
  });

  test('what a heading is numbered with is left out, and that is said', async () => {
    const body = item('On land', 1).replace('<w:pPr>', `<w:pPr>${styled('Heading1')}`);
    const { markdown, notices } = await read({ body: body + body, numbering: lists });
    expect(markdown).toBe('# On land\n\n# On land');
    expect(notices).toEqual(['The automatic numbers of 2 headings were left out.']);
  });
});

test('a table keeps its cells; merged ones are parted', async () => {
  const cell = (text: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const body = `<w:tbl>${row(cell('A'), cell('B'))}${row(cell('1', '<w:gridSpan w:val="2"/>'))}${row(cell('2'), cell('3'))}</w:tbl>`;
  const { markdown, notices } = await read({ body });
  expect(markdown).toBe('| A | B |\n| - | - |\n| 1 |   |\n| 2 | 3 |');
  expect(notices).toEqual(['1 merged table cell was parted: Markdown has none.']);
});

test('footnotes and endnotes are footnotes, wherever they are called', async () => {
  const call = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
  const note = (kind: string, id: number, text: string) =>
    `<w:${kind} w:id="${id}">${p(`<w:r><w:${kind}Ref/></w:r>${r(` ${text}`)}`)}</w:${kind}>`;
  const body =
    p(`${r('The sea')}${call('footnote', 2)}${r(' was calm.')}${call('endnote', 2)}`) +
    `<w:tbl><w:tr><w:tc>${p(`${r('A')}${call('footnote', 3)}`)}</w:tc><w:tc>${p('B')}</w:tc></w:tr><w:tr><w:tc>${p('1')}</w:tc><w:tc>${p('2')}</w:tc></w:tr></w:tbl>`;
  const markdown = await markdownOf({
    body,
    footnotes: note('footnote', 2, 'Of that day.') + note('footnote', 3, 'Of that night.'),
    endnotes: note('endnote', 2, 'So they say.'),
  });
  expect(markdown).toBe(
    lines(
      'The sea[^1] was calm.[^2]',
      '| A[^3] | B |\n| ----- | - |\n| 1     | 2 |',
      '[^1]: Of that day.',
      '[^2]: So they say.',
      '[^3]: Of that night.',
    ),
  );
});

describe('what is taken or dropped is counted', () => {
  const picture = (id: string, kind = 'embed', alt = '') =>
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:${kind}="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  const box = `<w:txbxContent>${p('In a box.')}</w:txbxContent>`;
  const cases: [string, DocxParts, string, string][] = [
    [
      'tracked insertions',
      { body: p(`${r('The ')}<w:ins w:id="1">${r('calm ')}</w:ins>${r('sea.')}`) },
      'The calm sea.',
      '1 tracked insertion was taken as text.',
    ],
    [
      'tracked deletions',
      {
        body: p(
          `${r('The ')}<w:del w:id="1"><w:r><w:delText>calm </w:delText></w:r></w:del>${r('sea')}<w:del w:id="2"><w:r><w:delText>s</w:delText></w:r></w:del>`,
        ),
      },
      'The sea',
      '2 tracked deletions were left out.',
    ],
    [
      'tracked moves',
      {
        body: p(
          `<w:moveFrom>${r('sea ')}</w:moveFrom>${r('The ')}<w:moveTo>${r('sea')}</w:moveTo>`,
        ),
      },
      'The sea',
      '1 tracked move was taken: the text stands where it was moved to.',
    ],
    [
      'comments',
      {
        body: p(`${r('The sea.')}<w:r><w:commentReference w:id="0"/></w:r>`),
        comments: `<w:comment w:id="0">${p('Which?')}</w:comment>`,
      },
      'The sea.',
      '1 comment was left out.',
    ],
    [
      'headers and footers, not page numbers',
      { body: p('The sea.'), header: p('The Daily'), footer: p('12') },
      'The sea.',
      '1 page header or footer was left out.',
    ],
    [
      'embedded pictures',
      {
        body: p(r('The sea: ') + picture('rId5', 'embed', 'A calm sea')),
        pictures: { rId5: 'media/image1.png' },
      },
      'The sea: ![A calm sea](image1.png)',
      '1 embedded picture was left out; where it has a description, that stands in its place.',
    ],
    [
      'pictures outside of the file',
      {
        body: p(picture('rId5', 'link') + picture('rId6', 'link')),
        pictures: { rId5: 'file:///etc/passwd', rId6: 'https://example.org/a.png' },
      },
      '![](passwd)![](https://example.org/a.png)',
      '2 linked pictures were not fetched; where they have descriptions, those stand in their places.',
    ],
    [
      'text boxes',
      {
        body:
          p(
            `${r('The sea.')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:txbx>${box}</wps:txbx></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
          ) + p('The land.'),
      },
      'The sea.\n\nIn a box.\n\nThe land.',
      'The text of 1 text box now stands after the paragraph that it belonged to.',
    ],
    [
      'equations',
      {
        body: p(
          `${r('So ')}<m:oMath><m:r><m:t>E=m</m:t></m:r><m:sSup><m:e><m:r><m:t>c</m:t></m:r></m:e></m:sSup></m:oMath>${r('.')}`,
        ),
      },
      'So E=mc.',
      '1 equation was taken as plain text; compare with the original.',
    ],
    [
      'embedded objects',
      {
        body: p(
          `${r('The sea.')}<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>`,
        ),
      },
      'The sea.',
      '1 embedded object (a chart, a sheet or the like) was left out.',
    ],
    [
      'tables of contents',
      {
        body: `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('On land 3')}</w:sdtContent></w:sdt>${p('The sea.')}`,
      },
      'The sea.',
      '1 table of contents was left out.',
    ],
    [
      'hidden text',
      { body: p(r('The sea.') + r('secret', '<w:vanish/>')) },
      'The sea.',
      '1 hidden passage was left out.',
    ],
    [
      'parts in another format',
      { body: `${p('The sea.')}<w:altChunk r:id="rId5"/>` },
      'The sea.',
      '1 part in another format was left out.',
    ],
  ];
  test.each(cases)('%s', async (_name, parts, markdown, notice) => {
    expect(await read(parts)).toEqual({ markdown, notices: [notice] });
  });
});

test('a document of thousands of blocks is one: its lists, quotations, links and notes', async () => {
  const call = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const note = (id: number, text: string) => `<w:footnote w:id="${id}">${p(text)}</w:footnote>`;
  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const link = '<w:r><w:instrText> HYPERLINK "https://example.org/" </w:instrText></w:r>';
  const items = Array.from({ length: 1500 }, (_, index) => `Item ${index}`);
  const quotes = Array.from({ length: 1500 }, (_, index) => `Said ${index}`);
  const body =
    p(`${r('One')}${call(2)}`) +
    items.map((text) => item(text, 1)).join(p('', '<w:rPr><w:del w:id="1"/></w:rPr>')) +
    p('Two') +
    quotes.map((text) => p(text, styled('Zitat'))).join(p('')) +
    p(field('end')) +
    p(`${field('begin')}${link}${field('separate')}${r('from')}`) +
    Array.from({ length: 1500 }, () => p('')).join('') +
    p(`${r('to')}${field('end')}`) +
    p(`${r('Three')}${call(4)}`);
  const markdown = await markdownOf({
    body,
    styles: STYLES,
    numbering: numbering({ 1: { format: 'decimal' } }),
    footnotes: note(2, 'Of one.') + note(3, 'Of none.') + note(4, 'Of three.'),
  });
  expect(markdown).toBe(
    lines(
      'One[^1]',
      items.map((text, index) => `${index + 1}. ${text}`).join('\n'),
      'Two',
      quotes.map((text) => `> ${text}`).join('\n>\n'),
      '[from](https://example.org/)',
      '[to](https://example.org/)',
      'Three[^2]',
      '[^1]: Of one.',
      '[^2]: Of three.',
    ),
  );
});

test('a paragraph whose end was deleted goes on in the next', async () => {
  const body = p('The sea ', '<w:rPr><w:del w:id="1"/></w:rPr>') + p('was calm.');
  expect(await markdownOf({ body })).toBe('The sea was calm.');
});

test('Word’s strict dialect is read as well', async () => {
  const bytes = docx({ body: p(r('so', '<w:b/>')) });
  const text = new TextDecoder('latin1').decode(bytes);
  expect(text).toContain('word/document.xml');
  const { unzipSync, zipSync, strToU8, strFromU8 } = await import('fflate/browser');
  const files = unzipSync(bytes);
  for (const name of Object.keys(files))
    files[name] = strToU8(
      strFromU8(files[name]!)
        .replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
    );
  expect((await imported('a.docx', zipSync(files))).markdown).toBe('**so**');
});

test.each<[string, string]>([
  ['a relation to a part that is missing', p(`<w:hyperlink r:id="rId77">${r('so')}</w:hyperlink>`)],
  ['a footnote that is missing', p(`${r('so')}<w:r><w:footnoteReference w:id="77"/></w:r>`)],
  ['a numbering that is missing', item('so', 77)],
  [
    'a span that is no number',
    `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="x"/></w:tcPr>${p('so')}</w:tc></w:tr></w:tbl>`,
  ],
  [
    'an end of a field that never began',
    p(`<w:r><w:fldChar w:fldCharType="end"/></w:r>${r('so')}`),
  ],
])('%s is no reason not to open a document', async (_name, body) => {
  expect(await markdownOf({ body })).toBe('so');
});
