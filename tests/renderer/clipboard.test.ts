import { expect, test } from 'vitest';
import { markdownOf } from '../../renderer/clipboard.ts';

test.each([
  ['headings', '<h1>The ferry</h1><p>It sails.</p>', '# The ferry\n\nIt sails.\n'],
  ['lists', '<ul><li>one</li><li>two</li></ul>', '- one\n- two\n'],
  ['numbered lists', '<ol start="3"><li>one</li></ol>', '3. one\n'],
  ['emphasis', '<p><i>so</i> <b>much</b></p>', '_so_ **much**\n'],
  ['links', '<p><a href="https://example.org/a">here</a></p>', '[here](https://example.org/a)\n'],
  ['tables', '<table><tr><th>a</th></tr><tr><td>1</td></tr></table>', '| a |\n| - |\n| 1 |\n'],
  ['code', '<p><code>x = 1</code></p>', '`x = 1`\n'],
])('rich text keeps its %s', (_what, html, markdown) => {
  expect(markdownOf(html)).toBe(markdown);
});

test.each([
  ['a script', '<p>Safe.</p><script>alert(1)</script>', 'Safe.\n'],
  ['a style sheet', '<style>p { color: red }</style><p>Safe.</p>', 'Safe.\n'],
  ['a script address', '<p><a href="javascript:alert(1)">here</a></p>', '[here]()\n'],
  ['an event', '<p onclick="alert(1)">Safe.</p>', 'Safe.\n'],
  ['a frame', '<iframe src="https://example.org"></iframe><p>Safe.</p>', 'Safe.\n'],
])('%s is left behind', (_what, html, markdown) => {
  expect(markdownOf(html)).toBe(markdown);
});

test('what an office program puts around the text is left behind', () => {
  const html =
    '<html><head><meta charset="utf-8"><title>x</title></head><body><!--StartFragment-->' +
    '<p class="MsoNormal"><span style="font-size:12pt">It <b>sails</b>.<o:p></o:p></span></p>' +
    '<!--EndFragment--></body></html>';
  expect(markdownOf(html)).toBe('It **sails**.\n');
});

test.each([
  [
    'Google Docs',
    '<b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:400">It </span><span style="font-weight:700">sails</span><span> </span><span style="font-style:italic">soon</span></p></b>',
    'It **sails** _soon_\n',
  ],
  [
    'a page',
    '<p>It <span style="font-weight: bold; font-style: italic">sails</span></p>',
    'It **_sails_**\n',
  ],
])('bold and italic that %s says in styles stay', (_from, html, markdown) => {
  expect(markdownOf(html)).toBe(markdown);
});
