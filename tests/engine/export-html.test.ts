import fc from 'fast-check';
import { raw } from 'hast-util-raw';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { exportHtml, exportHtmlFragment } from '../../engine/export/html.ts';
import { exportMarkdown } from '../../engine/export/markdown.ts';
import { importFile, importText } from '../../engine/import/index.ts';
import { textBlocks, textOf } from '../../engine/text.ts';
import { runs } from '../seed.ts';
import { documents } from './export-documents.ts';

const FACTS = { name: 'ferry.md', lang: 'en' };

function fragment(markdown: string): string {
  const { doc, source } = importText(markdown, 'md');
  return exportHtmlFragment(doc, source);
}

describe('a web page', () => {
  test('is a whole document, with its language and title, and nothing else in its head', () => {
    const { doc, source } = importText('# R&D *now*\n\nIt sails.\n', 'md');
    expect(exportHtml(doc, { name: 'ferry.md', lang: 'de' }, source)).toBe(
      [
        '<!doctype html>',
        '<html lang="de">',
        '<head>',
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width">',
        '<title>R&amp;D now</title>',
        '</head>',
        '<body>',
        '<h1>R&amp;D <em>now</em></h1>',
        '<p>It sails.</p>',
        '</body>',
        '</html>',
        '',
      ].join('\n'),
    );
  });

  test('has the article’s name for a title where no heading gives one', () => {
    const { doc } = importText('## Second\n', 'md');
    expect(exportHtml(doc, FACTS)).toContain('<title>ferry.md</title>');
  });

  test('leaves front matter and a byte order mark out', () => {
    const { doc, source } = importText('\ufeff---\ntitle: x\n---\n\nIt sails.\n', 'md');
    expect(exportHtmlFragment(doc, source)).toBe('<p>It sails.</p>');
  });
});

test.each([
  [
    'emphasis',
    'It *is* **so** ~~not~~ `x < 1`.',
    '<p>It <em>is</em> <strong>so</strong> <del>not</del> <code>x &lt; 1</code>.</p>',
  ],
  [
    'links',
    '[a](https://e.org/?a=1&b=2 "t") [b](/b.html) [c](mailto:a@e.org)',
    '<p><a href="https://e.org/?a=1&amp;b=2" title="t">a</a> <a href="/b.html">b</a> <a href="mailto:a@e.org">c</a></p>',
  ],
  [
    'reference links',
    'See [it][a].\n\n[a]: https://e.org',
    '<p>See <a href="https://e.org">it</a>.</p>',
  ],
  [
    'pictures',
    '![a ferry](https://e.org/f.png)',
    '<p><img src="https://e.org/f.png" alt="a ferry"></p>',
  ],
  ['hard breaks', 'one\\\ntwo', '<p>one<br>\ntwo</p>'],
  ['lists', '3. a\n4. b', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'],
  [
    'tables',
    '| a | b |\n|---|--:|\n| c | 1 |',
    '<table>\n<thead>\n<tr>\n<th>a</th>\n<th align="right">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</td>\n<td align="right">1</td>\n</tr>\n</tbody>\n</table>',
  ],
  [
    'HTML that Markdown has no mark for',
    'H<sub>2</sub>O\n\n<details>\n<summary>More</summary>\n\nIt *sails*.\n\n</details>',
    '<p>H<sub>2</sub>O</p>\n<details>\n<summary>More</summary>\n<p>It <em>sails</em>.</p>\n</details>',
  ],
])('%s are written as HTML', (_what, markdown, html) => {
  expect(fragment(markdown)).toBe(html);
});

test('a footnote and its mark lead to each other', () => {
  const html = fragment('So[^a].\n\n[^a]: Or not.');
  expect(html).toContain('<a href="#fn-a" id="fnref-a"');
  expect(html).toContain('<li id="fn-a">');
  expect(html).toContain('href="#fnref-a"');
});

test('a page with footnotes comes back as the article that it was, without a heading over them', async () => {
  const markdown = '# The ferry\n\nIt sails[^1] soon[^2].\n\n[^1]: Or not.\n\n[^2]: So they say.\n';
  const { doc, source } = importText(markdown, 'md');
  const page = new TextEncoder().encode(exportHtml(doc, FACTS, source));
  const back = await importFile('ferry.html', page);
  expect(exportMarkdown(back.doc, back.source)).toBe(markdown);
});

test('a footnote that nothing names keeps its text, where it stands', () => {
  expect(fragment('A.\n\n[^a]: Or not.\n\nB[^b].\n\n[^b]: So.')).toMatch(
    /^<p>A\.<\/p>\n<p>Or not\.<\/p>\n<p>B<sup>.*<li id="fn-b">\n<p>So\. /s,
  );
});

test.each([
  ['a script', '<script>alert(1)</script>\n\nSafe.', '<p>Safe.</p>'],
  ['a style sheet', '<style>p { color: red }</style>\n\nSafe.', '<p>Safe.</p>'],
  ['a handler', '<b onclick="alert(1)">Safe.</b>', '<p><b>Safe.</b></p>'],
  ['a picture’s handler', 'a <img src=x onerror=alert(1)>', '<p>a <img src="x"></p>'],
  ['a frame', '<iframe src="https://e.org"></iframe>\n\nSafe.', '<p>Safe.</p>'],
  ['a script address', '[a](javascript:alert(1))', '<p><a>a</a></p>'],
  ['a hidden script address', '[a](<java&#x0A;script:alert(1)>)', '<p><a>a</a></p>'],
  ['an address in data', '[a](data:text/html,x)', '<p><a>a</a></p>'],
  ['a comment', 'Safe.<!-- not yet -->', '<p>Safe.</p>'],
  ['an open tag', '<div><b>open\n\nSafe.', '<div><b>open\n<p>Safe.</p></b></div>'],
  ['a page’s end', 'Safe.</body></html>', '<p>Safe.</p>'],
])('%s of the article can’t harm the page', (_what, markdown, html) => {
  expect(fragment(markdown).trim()).toBe(html);
});

const ALLOWED = /^(?:https?:|mailto:|data:image\/|[^:]*$|[/?#])/i;

test('whatever the article holds, nothing in its page can run, and its words are there', () => {
  fc.assert(
    fc.property(documents, (doc) => {
      const html = exportHtml(doc, FACTS);
      const tree = raw({ type: 'root', children: [{ type: 'raw', value: html }] });
      visit(tree, 'element', ({ tagName, properties }) => {
        expect(tagName).not.toMatch(/^(?:script|style|link|iframe|object|embed|base|form)$/);
        for (const [name, value] of Object.entries(properties)) {
          expect(name).not.toMatch(/^(?:on|style)/i);
          if (name === 'href') expect(String(value)).toMatch(ALLOWED);
        }
      });
      const seen = html.replace(/\s+/g, ' ');
      for (const { node } of textBlocks(doc))
        for (const word of textOf(node).match(/(?:Two words|中文|😀)/g) ?? [])
          expect(seen).toContain(word);
    }),
    { numRuns: runs(25) },
  );
});
