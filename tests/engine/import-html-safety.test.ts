import type { Node } from 'prosemirror-model';
import { describe, expect, test } from 'vitest';
import { exportMarkdown } from '../../engine/export/markdown.ts';
import { readHtml } from '../../engine/import/html/index.ts';

/** What a document says, and every address in it. */
function partsOf(doc: Node): { text: string; addresses: string[]; types: Set<string> } {
  const addresses: string[] = [];
  const types = new Set<string>();
  doc.descendants((node) => {
    types.add(node.type.name);
    if (node.type.name === 'image') addresses.push(node.attrs.src);
    for (const mark of node.marks) if (mark.type.name === 'link') addresses.push(mark.attrs.href);
  });
  return { text: doc.textBetween(0, doc.content.size, '\n'), addresses, types };
}

describe('a hostile page leaves nothing but its words', () => {
  test.each<[string, string, string]>([
    ['a script', '<p>Safe.</p><script>alert(1)</script>', 'Safe.'],
    ['a script in a head', '<head><script>alert(1)</script></head><p>Safe.</p>', 'Safe.'],
    ['a style sheet', '<style>p { color: red }</style><p>Safe.</p>', 'Safe.'],
    ['an event', '<p onclick="alert(1)" onload=alert(1)>Safe.</p>', 'Safe.'],
    ['an event on a picture', '<img src=x onerror=alert(1)>Safe.', 'Safe.'],
    ['a frame', '<iframe src="https://example.org" onload="alert(1)">x</iframe>Safe.', 'Safe.'],
    ['a frame with its page', '<iframe srcdoc="<script>alert(1)</script>"></iframe>Safe.', 'Safe.'],
    [
      'an object',
      '<object data="x.swf"><param name=a><p>x</p></object><embed src=x>Safe.',
      'Safe.',
    ],
    [
      'a drawing',
      '<svg onload=alert(1)><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>Safe.',
      'Safe.',
    ],
    ['a script in a drawing', '<svg><script>alert(1)</script></svg>Safe.', 'Safe.'],
    [
      'a page in a drawing',
      '<svg><foreignObject><img src=x onerror=alert(1)></foreignObject></svg>Safe.',
      'Safe.',
    ],
    ['a formula', '<math><mi xlink:href="data:x,<script>">a</mi></math>Safe.', 'aSafe.'],
    [
      'a way out of a formula',
      '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>Safe.',
      'Safe.',
    ],
    ['a way out of a comment', '<!--><img src=x onerror=alert(1)>-->Safe.', '-->Safe.'],
    [
      'a way out of a noscript',
      '<noscript><p title="</noscript><img src=x onerror=alert(1)>">Safe.',
      '">Safe.',
    ],
    ['a template', '<template><script>alert(1)</script><p>x</p></template>Safe.', 'Safe.'],
    [
      'another address',
      '<base href="javascript:/a/-alert(1)//"><meta http-equiv=refresh content="0;url=javascript:alert(1)">Safe.',
      'Safe.',
    ],
    ['a linked style sheet', '<link rel=stylesheet href=//example.org/x.css>Safe.', 'Safe.'],
    [
      'a form',
      '<form action="javascript:alert(1)"><input value=x><input type=image src=x><button formaction="javascript:alert(1)">Safe.</button></form>',
      'Safe.',
    ],
    [
      'a text field',
      '<textarea><script>alert(1)</script></textarea><select><option>x</select>Safe.',
      'Safe.',
    ],
    [
      'a film',
      '<video poster=x><source src=x onerror=alert(1)>x</video><audio src=x autoplay></audio>Safe.',
      'Safe.',
    ],
    [
      'a title that ends itself',
      '<title></title><img src=x onerror=alert(1)></title>Safe.',
      'Safe.',
    ],
    ['markup in an attribute', '<p title="<img src=x onerror=alert(1)>">Safe.</p>', 'Safe.'],
    ['styles that fetch', '<p style="background:url(https://example.org/x)">Safe.</p>', 'Safe.'],
    [
      'names that stand for others',
      '<p id="__proto__" class="constructor" data-x="toString">Safe.</p><constructor>',
      'Safe.',
    ],
    [
      'properties that are ours',
      '<p data-note="a] b" data-embedded=true data-strong=true data-unit=0>Sa<b data-note-text="\n">fe.</b></p>',
      'Safe.',
    ],
    ['markup that is text', '&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
    [
      'what is hidden',
      '<p hidden>x</p><p style="DISPLAY: none !important">x</p><p style="visibility:hidden">x</p><i aria-hidden=true>x</i><dialog>x</dialog>Safe.',
      'Safe.',
    ],
  ])('%s', (_what, html, text) => {
    const { doc } = readHtml(html);
    const parts = partsOf(doc);
    expect(parts.text.trim()).toBe(text);
    expect(parts.types.has('html_block') || parts.types.has('html_inline')).toBe(false);
    expect(JSON.stringify(doc)).not.toMatch(/javascript:|onerror|onload|onclick|srcdoc/);
    expect(exportMarkdown(doc)).toMatch(/\S/);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java&Tab;script:alert(1)',
    '&#1;javascript:alert(1)',
    'javascript&colon;alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'data:image/png;base64,AAAA',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'view-source:https://example.org',
    'intent://x#Intent;end',
    'tel:112',
  ])('the address %j is no link and no picture', (address) => {
    const { doc } = readHtml(`<a href="${address}">here</a> <img src="${address}" alt="x">`);
    expect(partsOf(doc).addresses).toEqual([]);
    expect(doc.textContent).toBe('here');
  });

  test.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['HTTP://example.org', 'http://example.org'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['/a/b', '/a/b'],
    ['a/b:c', 'a/b:c'],
    ['#d', '#d'],
    ['?q=a:b', '?q=a:b'],
    [' https://example.org/a\nb ', 'https://example.org/ab'],
  ])('the address %j is kept', (address, kept) => {
    const { doc } = readHtml(`<a href="${address}">here</a>`);
    expect(partsOf(doc).addresses).toEqual([kept]);
  });
});

describe('a page that is built to break programs opens, or is refused in one sentence', () => {
  test.each([
    ['nested divisions', '<div>'.repeat(10_000)],
    ['nested quotations', '<blockquote>'.repeat(10_000)],
    ['nested lists', '<ul><li>'.repeat(5000)],
    ['nested marks', '<b><i>'.repeat(5000)],
    ['nested links', '<a href=x><div>'.repeat(2000)],
    ['nested tables', '<table><tr><td>'.repeat(3000)],
    ['nested unknown elements', '<x-y>'.repeat(10_000)],
    ['nested drawings', '<svg>'.repeat(10_000) + '</svg>'.repeat(10_000)],
  ])('%s', (_what, nested) => {
    const { doc } = readHtml(`<p>before</p>${nested}<p>inside</p>`);
    expect(doc.textContent).toContain('before');
    if (!nested.startsWith('<svg>')) expect(doc.textContent).toContain('inside');
    expect(exportMarkdown(doc)).toContain('before');
  });

  test('what is nested beyond all measure is refused', () => {
    expect(() => readHtml('<div>'.repeat(200_000))).toThrow(/nested without end/);
    const fonts = Array.from({ length: 3000 }, (_, i) => `<font color=${i}>`).join('');
    expect(() => readHtml(`<p>${fonts}${'<p>x'.repeat(3000)}`)).toThrow(/nested without end/);
  });

  test('wide spans make no wide table', () => {
    const row = `<tr>${'<td colspan=1000 rowspan=65000>x'.repeat(50)}`;
    const { doc } = readHtml(`<table>${row.repeat(50)}</table>`);
    expect(doc.textContent).toHaveLength(2500);
  });

  test('many children of an unknown element are read', () => {
    const { doc } = readHtml(`<x-y>${'a<br>'.repeat(70_000)}</x-y>`);
    expect(doc.textContent).toHaveLength(70_000);
  });
});
