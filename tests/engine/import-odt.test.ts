import { strToU8 } from 'fflate/browser';
import { describe, expect, test } from 'vitest';
import { importFile } from '../../engine/import/index.ts';
import { imported, odt, textStyle } from './office.ts';

type Parts = Parameters<typeof odt>[0];
const read = (parts: Parts) => imported('a.odt', odt(parts));
const markdownOf = async (parts: Parts) => (await read(parts)).markdown;

const p = (inside: string, style = '') =>
  `<text:p${style && ` text:style-name="${style}"`}>${inside}</text:p>`;
const h = (inside: string, level: number) =>
  `<text:h text:outline-level="${level}">${inside}</text:h>`;
const span = (inside: string, style: string) =>
  `<text:span text:style-name="${style}">${inside}</text:span>`;

const AUTOMATIC = [
  textStyle('B', 'fo:font-weight="bold"'),
  textStyle('Heavy', 'fo:font-weight="700"'),
  textStyle('N', 'fo:font-weight="normal"'),
  textStyle('I', 'fo:font-style="italic"'),
  textStyle('S', 'style:text-line-through-style="solid"'),
  textStyle('X', 'text:display="none"'),
  textStyle('P1', 'fo:font-weight="bold"', 'paragraph'),
  '<style:style style:name="P2" style:family="paragraph" style:parent-style-name="Quotations"/>',
  '<style:style style:name="P3" style:family="paragraph" style:parent-style-name="Preformatted_20_Text"/>',
  '<style:style style:name="P4" style:family="paragraph" style:parent-style-name="Title"/>',
].join('');
const STYLES = [
  textStyle('Strong_20_Emphasis', 'fo:font-weight="bold"'),
  textStyle('Source_20_Text', ''),
  textStyle('Lead', 'fo:font-weight="bold"', 'paragraph'),
  ...['Quotations', 'Preformatted_20_Text', 'Title'].map((name) =>
    textStyle(name, '', 'paragraph'),
  ),
].join('');

test.each<[string, string, string]>([
  ['a heading', h('On land', 2), '## On land'],
  ['a heading of a deep level', h('On land', 9), '###### On land'],
  ['a heading that is bold as well', h(span('On land', 'B'), 1), '# On land'],
  ['a title', p('On land', 'P4'), '# On land'],
  ['bold', p(`A ${span('so', 'B')} b`), 'A **so** b'],
  ['bold by weight', p(span('so', 'Heavy')), '**so**'],
  ['italic', p(span('so', 'I')), '*so*'],
  ['struck', p(span('so', 'S')), '~~so~~'],
  ['both', p(span(span('so', 'I'), 'B')), '**_so_**'],
  ['a named style', p(span('so', 'Strong_20_Emphasis')), '**so**'],
  ['code', p(span('so', 'Source_20_Text')), '`so`'],
  ['bold of a paragraph by hand, not all of it', p(`so ${span('it', 'N')}`, 'P1'), '**so** it'],
  ['no bold where the paragraph’s own style is so', p('so', 'Lead'), 'so'],
  [
    'a link',
    p('<text:a xlink:href="https://example.org/">so</text:a>'),
    '[so](https://example.org/)',
  ],
  ['no link that could run something', p('<text:a xlink:href="javascript:x()">so</text:a>'), 'so'],
  ['a quotation', p('One.', 'P2') + p('Two.', 'P2'), '> One.\n>\n> Two.'],
  [
    'lines of code',
    p('a<text:s text:c="3"/>b', 'P3') + p('', 'P3') + p('c<text:line-break/>d', 'P3'),
    '```\na   b\n\nc\nd\n```',
  ],
  ['blanks', p('a\n   b<text:s/>c<text:tab/>d'), 'a b c d'],
  ['a line break', p('a<text:line-break/>b'), 'a\\\nb'],
  ['a field', p('It is <text:date>5 May</text:date>.'), 'It is 5 May.'],
  [
    'letters, not how they are read',
    p(
      '<text:ruby><text:ruby-base>東</text:ruby-base><text:ruby-text>ひがし</text:ruby-text></text:ruby>',
    ),
    '東',
  ],
  ['a section', `<text:section text:name="x">${p('so')}</text:section>`, 'so'],
])('an article gets %s', async (_name, body, markdown) => {
  expect(await markdownOf({ body, automatic: AUTOMATIC, styles: STYLES })).toBe(markdown);
});

describe('lists', () => {
  const levels = (element: string, attributes: string) =>
    [1, 2, 3]
      .map((level) => `<text:list-level-style-${element} text:level="${level}" ${attributes}/>`)
      .join('');
  const automatic =
    `<text:list-style style:name="U">${levels('bullet', 'text:bullet-char="•"')}</text:list-style>` +
    `<text:list-style style:name="V">${levels('bullet', 'text:bullet-char="•"')}</text:list-style>` +
    `<text:list-style style:name="O">${levels('number', 'style:num-format="1"')}</text:list-style>` +
    `<text:list-style style:name="Letters">${levels('number', 'style:num-format="a"')}</text:list-style>`;
  const list = (style: string, items: string, attributes = '') =>
    `<text:list text:style-name="${style}" ${attributes}>${items}</text:list>`;
  const item = (inside: string, attributes = '') =>
    `<text:list-item ${attributes}>${inside.startsWith('<') ? inside : p(inside)}</text:list-item>`;
  const three = item('a') + item('b') + item('c');

  test.each<[string, string, string]>([
    ['of bullets', list('U', three), '- a\n- b\n- c'],
    ['of numbers', list('O', three), '1. a\n2. b\n3. c'],
    ['in a list', list('U', item(p('a') + list('O', item('b')))), '- a\n  1. b'],
    [
      'in a list that stands apart',
      list('U', item('a')) + list('O', item(list('O', item('b')))) + list('U', item('c')),
      '- a\n  1. b\n- c',
    ],
    [
      'that starts where it says',
      list('O', item('a', 'text:start-value="7"') + item('b')),
      '7. a\n8. b',
    ],
    [
      'that counts on',
      list('O', three, 'xml:id="l1"') + p('x') + list('O', item('d'), 'text:continue-list="l1"'),
      '1. a\n2. b\n3. c\n\nx\n\n4. d',
    ],
    [
      'that counts on from the last of its style',
      list('O', three) + p('x') + list('O', item('d'), 'text:continue-numbering="true"'),
      '1. a\n2. b\n3. c\n\nx\n\n4. d',
    ],
    [
      'with a paragraph after its inner list',
      list('U', item(p('a') + list('U', item('b')) + p('c'))),
      '- a\n\n  - b\n\n  c',
    ],
  ])('a list %s', async (_name, body, markdown) => {
    expect(await markdownOf({ body, automatic })).toBe(markdown);
  });

  test.each([
    ['O', 'O', 'ordered_list'],
    ['U', 'V', 'bullet_list'],
  ])('two lists that a blank line parts stay two: %s and %s', async (first, second, type) => {
    const body = list(first, three) + p('') + list(second, three) + p('The crew');
    const { doc } = await importFile('a.odt', odt({ body, automatic }));
    expect(doc.children.map((node) => [node.type.name, node.childCount])).toEqual([
      [type, 3],
      [type, 3],
      ['paragraph', 1],
    ]);
  });

  test('a list in letters counts in figures, and that is said', async () => {
    expect(await read({ body: list('Letters', three), automatic })).toEqual({
      markdown: '1. a\n2. b\n3. c',
      notices: ['1 numbered list counted in letters or in another way and now counts 1, 2, 3.'],
    });
  });

  test('a heading in a numbered list is a heading', async () => {
    expect(await read({ body: list('O', item(h('On land', 1))), automatic })).toEqual({
      markdown: '# On land',
      notices: ['The automatic number of 1 heading was left out.'],
    });
  });
});

test('a table keeps its cells; merged ones are parted', async () => {
  const cell = (text: string, attributes = '') =>
    `<table:table-cell ${attributes}>${p(text)}</table:table-cell>`;
  const row = (cells: string) => `<table:table-row>${cells}</table:table-row>`;
  const body =
    `<table:table><table:table-header-rows>${row(cell('A') + cell('B'))}</table:table-header-rows>` +
    `<table:table-rows>${row(`${cell('1', 'table:number-columns-spanned="2"')}<table:covered-table-cell/>`)}${row(cell('2') + cell(span('3', 'B')))}</table:table-rows></table:table>`;
  expect(await read({ body, automatic: AUTOMATIC })).toEqual({
    markdown: '| A | B     |\n| - | ----- |\n| 1 |       |\n| 2 | **3** |',
    notices: ['1 merged table cell was parted: Markdown has none.'],
  });
});

test('footnotes and endnotes are footnotes', async () => {
  const note = (kind: string, text: string) =>
    `<text:note text:note-class="${kind}"><text:note-citation>*</text:note-citation><text:note-body>${p(`<text:s/>${text}`)}</text:note-body></text:note>`;
  const body = p(
    `The sea${note('footnote', 'Of that day.')} was calm.${note('endnote', 'So they say.')}`,
  );
  expect(await markdownOf({ body })).toBe(
    'The sea[^1] was calm.[^2]\n\n[^1]: Of that day.\n\n[^2]: So they say.',
  );
});

describe('what is taken or dropped is counted', () => {
  const frame = (inside: string) => `<draw:frame>${inside}</draw:frame>`;
  const math = strToU8(
    '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>E</mi><mo>=</mo><mi>m</mi><annotation>E = m</annotation></math>',
  );
  const cases: [string, Parts, string, string][] = [
    [
      'tracked insertions',
      {
        body: `<text:tracked-changes><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>${p('The <text:change-start/>calm <text:change-end/>sea.')}`,
      },
      'The calm sea.',
      '1 tracked insertion was taken as text.',
    ],
    [
      'tracked deletions',
      {
        body: `<text:tracked-changes><text:changed-region><text:deletion>${p('calm ')}</text:deletion></text:changed-region></text:tracked-changes>${p('The <text:change/>sea.')}`,
      },
      'The sea.',
      '1 tracked deletion was left out.',
    ],
    [
      'comments',
      { body: p(`The sea.<office:annotation>${p('Which?')}</office:annotation>`) },
      'The sea.',
      '1 comment was left out.',
    ],
    [
      'headers and footers, not page numbers',
      {
        body: p('The sea.'),
        master: `<style:master-page><style:header>${p('The Daily')}</style:header><style:footer>${p('12')}</style:footer></style:master-page>`,
      },
      'The sea.',
      '1 page header or footer was left out.',
    ],
    [
      'embedded pictures',
      {
        body: p(
          `The sea: ${frame('<draw:image xlink:href="Pictures/1.png"/><svg:title>A calm sea</svg:title>')}`,
        ),
      },
      'The sea: ![A calm sea](1.png)',
      '1 embedded picture was left out; where it has a description, that stands in its place.',
    ],
    [
      'pictures outside of the file',
      { body: p(frame('<draw:image xlink:href="file:///etc/passwd"/>')) },
      '![](passwd)',
      '1 linked picture was not fetched; where it has a description, that stands in its place.',
    ],
    [
      'text boxes',
      {
        body:
          p(`The sea.${frame(`<draw:text-box>${p('In a box.')}</draw:text-box>`)}`) +
          p('The land.'),
      },
      'The sea.\n\nIn a box.\n\nThe land.',
      'The text of 1 text box now stands after the paragraph that it belonged to.',
    ],
    [
      'equations',
      {
        body: p(
          `So ${frame('<draw:object xlink:href="./Object 1"/><draw:image xlink:href="./ObjectReplacements/Object 1"/>')}.`,
        ),
        more: { 'Object 1/content.xml': math },
      },
      'So E=m.',
      '1 equation was taken as plain text; compare with the original.',
    ],
    [
      'embedded objects',
      { body: p(`The sea.${frame('<draw:object xlink:href="./Object 2"/>')}`) },
      'The sea.',
      '1 embedded object (a chart, a sheet or the like) was left out.',
    ],
    [
      'tables of contents',
      {
        body: `<text:table-of-content><text:index-body>${p('On land 3')}</text:index-body></text:table-of-content>${p('The sea.')}`,
      },
      'The sea.',
      '1 table of contents was left out.',
    ],
    [
      'hidden text',
      { body: p(`The sea.${span('secret', 'X')}`), automatic: AUTOMATIC },
      'The sea.',
      '1 hidden passage was left out.',
    ],
    [
      'numbers of headings',
      {
        body: h('On land', 1) + h('At sea', 2),
        styles:
          '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1"/><text:outline-level-style text:level="2" style:num-format=""/></text:outline-style>',
      },
      '# On land\n\n## At sea',
      'The automatic number of 1 heading was left out.',
    ],
  ];
  test.each(cases)('%s', async (_name, parts, markdown, notice) => {
    expect(await read(parts)).toEqual({ markdown, notices: [notice] });
  });
});
