import { describe, expect, test } from 'vitest';
import { exportMarkdown } from '../../engine/export/markdown.ts';
import { readHtml } from '../../engine/import/html/index.ts';
import { importFile } from '../../engine/import/index.ts';

const read = (html: string) => {
  const { doc, notices } = readHtml(html);
  return { markdown: exportMarkdown(doc).trimEnd(), notices };
};

describe('a page that Google Docs saved', () => {
  const page = (body: string, sheet = '') =>
    `<html><head><style>@import url(https://example.org/x);${sheet}</style></head><body class="c9 doc-content">${body}</body></html>`;
  const list = (id: string, level: number, item: string, tag = 'ul') =>
    `<${tag} class="c1 lst-kix_${id}-${level} start"><li class="c2">${item}</li></${tag}>`;

  test('says bold, italic and struck in classes', () => {
    const sheet =
      '.c0{font-weight:700}.c1,.c5{font-style:italic}.c2{font-weight:400}.c3{color:#000;text-decoration:line-through}p.c4{font-weight:700}@media print{.c6{font-weight:700}}/*.c6{font-weight:700}*/.c6 b{font-weight:700}';
    const span = (classes: string) => `<span class="${classes}">${classes}</span>`;
    const body = `<p class="c4">${['c0', 'c1', 'c2', 'c3', 'c0 c1', 'c6'].map(span).join(', ')}</p>`;
    expect(read(page(body, sheet)).markdown).toBe('**c0**, *c1*, c2, ~~c3~~, **_c0 c1_**, c6');
  });

  test.each<[string, string, string]>([
    ['inner lists', list('a', 0, 'a') + list('a', 1, 'b') + list('a', 0, 'c'), '- a\n  - b\n- c'],
    [
      'inner lists of inner lists',
      list('a', 0, 'a', 'ol') + list('a', 1, 'b') + list('a', 2, 'c') + list('a', 0, 'd', 'ol'),
      '1. a\n   - b\n     - c\n2. d',
    ],
    ['a list that starts further in', list('a', 1, 'a') + list('a', 0, 'b'), '- a\n\n* b'],
    ['two lists', list('a', 0, 'a') + list('b', 0, 'b'), '- a\n\n* b'],
    ['text between', `${list('a', 0, 'a')}<p>So.</p>${list('a', 1, 'b')}`, '- a\n\nSo.\n\n- b'],
    [
      'a title',
      '<p class="c3 title" id="h.1"><span>The quay</span></p><p>So.</p>',
      '# The quay\n\nSo.',
    ],
  ])('has %s', (_what, body, markdown) => {
    expect(read(page(body)).markdown).toBe(markdown);
  });

  test('its comments are left out and counted, its footnotes stay', () => {
    const body =
      '<p>It sails<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>.</p>' +
      '<hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;A note.</span></p></div>' +
      '<div class="c7"><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>When?</span></p><p>And why?</p></div>';
    expect(read(page(body))).toEqual({
      markdown: 'It sails[^1].\n\n[^1]: A note.',
      notices: ['1 comment was left out.'],
    });
  });
});

test('a page of Apple’s programs says bold in classes of spans', () => {
  const html =
    '<meta name="Generator" content="Cocoa HTML Writer"><style type="text/css">p.p1 {margin: 0px} span.s1 {font-weight: bold}</style><p class="p1">It <span class="s1">sails</span>.</p>';
  expect(read(html).markdown).toBe('It **sails**.');
});

test('the classes of any other page say nothing', () => {
  const html =
    '<style>.s1{font-weight:bold}.title{}</style><p class="title">It <span class="s1">sails</span>.</p>';
  expect(read(html).markdown).toBe('It sails.');
});

describe('a page that Word saved', () => {
  test('has its title, and neither comments nor deleted text', () => {
    const html =
      '<p class=MsoTitle>The quay</p>' +
      '<p class=MsoNormal>It <del cite="mailto:Ann" datetime="2024">sailed</del><ins cite="mailto:Ann">sails</ins>, <del>not</del> so<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[A1]</a></span>.</p>' +
      "<div style='mso-element:comment-list'><hr class=msocomoff><div style='mso-element:comment'><p>When?</p></div><div style='mso-element:comment'><p>Why?</p></div></div>";
    expect(read(html)).toEqual({
      markdown: '# The quay\n\nIt sails, ~~not~~ so.',
      notices: ['1 tracked deletion was left out.', '2 comments were left out.'],
    });
  });

  test('says so when it is opened as a file too', async () => {
    const line = 'The harbour office said on Monday that the ferry will sail again in the spring.';
    const html = `<html><body><p class=MsoTitle>The quay</p><p class=MsoNormal>${line} ${line}</p><div style='mso-element:comment-list'><div style='mso-element:comment'><p>When?</p></div></div></body></html>`;
    const { doc, notices } = await importFile('a.html', new TextEncoder().encode(html));
    expect(exportMarkdown(doc)).toBe(`# The quay\n\n${line} ${line}\n`);
    expect(notices).toEqual(['1 comment was left out.']);
  });
});

test('what a page says itself about losses is not believed', () => {
  const html = '<p class=MsoNormal>It <span data-lost="comments">sails</span>.</p>';
  expect(read(html)).toEqual({ markdown: 'It sails.', notices: [] });
});

test.each([
  ['https://www.google.com/url?q=https://e.org/a_b%3Fx%3D1&sa=D&ust=1', 'https://e.org/a_b?x=1'],
  ['https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Fe.org', 'https://e.org'],
  [
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fe.org%2Fa&data=05',
    'https://e.org/a',
  ],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fe.org%2F&h=x', 'https://e.org/'],
  ['https://vk.com/away.php?to=https%3A%2F%2Fe.org', 'https://e.org'],
  [
    'https://www.google.com/url?q=javascript:alert(1)',
    'https://www.google.com/url?q=javascript:alert(1)',
  ],
  ['https://www.google.com/url?q=%E0', 'https://www.google.com/url?q=%E0'],
  [
    'https://www.google.com/search?q=https://e.org',
    'https://www.google.com/search?q=https://e.org',
  ],
  ['https://e.org/?url=https://f.org', 'https://e.org/?url=https://f.org'],
])('a link leads where it leads in the end: %s', (href, address) => {
  const { doc } = readHtml(`<a href="${href.replaceAll('&', '&amp;')}">a</a>`);
  expect(doc.firstChild!.firstChild!.marks[0]!.attrs.href).toBe(address);
});

test('the heads of a table are bold as they are', () => {
  const html = '<table><tr><td><b>a</b><td><b>b</b> c<tr><td><b>1</b><td>2</table>';
  expect(read(html).markdown).toBe('| a     | **b** c |\n| ----- | ------- |\n| **1** | 2       |');
});
