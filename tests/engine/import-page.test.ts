import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { describe, expect, test } from 'vitest';
import { exportMarkdown } from '../../engine/export/markdown.ts';
import { readHtml } from '../../engine/import/html/index.ts';
import { readPage } from '../../engine/import/html/page.ts';
import { importFile, importText } from '../../engine/import/index.ts';
import { schema } from '../../engine/schema.ts';
import { textBlocks } from '../../engine/text.ts';
import { runs } from '../seed.ts';
import { page } from './html-pages.ts';

const RUNS = runs(40);

/** All signs of some texts in one order. */
const signsOf = (texts: readonly string[]) =>
  [...texts.join('').replace(/\s/g, '')].sort().join('');

test('what is kept and what is left out are together all that the page shows', () => {
  fc.assert(
    fc.property(page, (html) => {
      const { doc, leftOut = [], segments, blocks } = readPage(html);
      const whole = readHtml(html).doc;
      const title = /<title>([^|<]*)/.exec(html)?.[1]?.trim();
      const kept = signsOf([doc, ...leftOut.flatMap((part) => part.blocks)].map(textIn));
      const shown = signsOf([textIn(whole)]);
      // A title that no heading says is the only text that is added.
      const withTitle = title ? signsOf([textIn(whole), title]) : shown;
      expect([shown, withTitle]).toContain(kept);
      expect(segments).toHaveLength(textBlocks(doc).length);
      expect(blocks).toHaveLength(doc.childCount);
      for (const { before, blocks } of leftOut) {
        expect(before).toBeLessThanOrEqual(doc.childCount);
        for (const block of blocks) block.check();
      }
      doc.check();
    }),
    { numRuns: RUNS },
  );
});

const textIn = (node: Node) =>
  node.textBetween(0, node.content.size, '\n', (leaf) =>
    leaf.type.name === 'image' ? 'picture' : ' ',
  );

const pageOf = (name: string) =>
  readPage(readFileSync(new URL(`pages/${name}.html`, import.meta.url), 'utf8'));
const markdownOf = (blocks: readonly Node[]) => exportMarkdown(schema.node('doc', null, blocks));

describe('a news page with all that stands around an article', () => {
  const { doc, leftOut = [], declared, notices } = pageOf('news');
  const article = exportMarkdown(doc);
  const beside = leftOut.map(({ blocks }) => markdownOf(blocks));

  test('keeps the article whole, from its title to its last line', () => {
    expect(article).toMatch(/^# Night ferry returns in the spring\n\nThe port says/);
    expect(article).toMatch(/Tickets go on sale on 1 May\.\n$/);
    expect(article).toContain('![The ferry at the pier](/ferry.jpg)\n\nThe ferry at its old pier.');
    expect(article).toContain('- two crossings a day\n- a cabin for each family\n- no fare');
    expect(article).toContain('| Friday | 22:00  | 07:30   |');
    expect(article).toContain('> It was as though');
  });

  test.each([
    'We use cookies',
    '[News](/news)',
    'By Anna Lind',
    '[Share]',
    'Read also',
    'Our newsletter',
    'I am so glad',
    'Most read',
    'All rights reserved',
  ])('leaves out, and keeps at hand: %s', (text) => {
    expect(article).not.toContain(text);
    expect(beside.filter((part) => part.includes(text))).toHaveLength(1);
  });

  test('says where each part stood, how many there are, and what language it is in', () => {
    const above = (text: string) => leftOut.find(({ blocks }) => markdownOf(blocks).includes(text));
    expect(above('We use cookies')!.before).toBe(0);
    expect(doc.child(above('By Anna Lind')!.before).firstChild!.type.name).toBe('image');
    expect(doc.child(above('Read also')!.before).type.name).toBe('blockquote');
    expect(above('Most read')!.before).toBe(doc.childCount);
    expect(notices).toEqual([`${leftOut.length} parts of the page were left out.`]);
    expect(declared).toEqual({ lang: 'en' });
  });

  test('comes back as the same from its Markdown', () => {
    expect(exportMarkdown(importText(article, 'md').doc)).toBe(article);
  });
});

test('a blog’s own name is no title, and paragraphs may be line breaks', () => {
  const { doc, leftOut = [] } = pageOf('blog');
  const article = exportMarkdown(doc);
  expect(article).toMatch(/^# My six days without a phone\n\nOn Sunday .*\n\nOn the first day/);
  expect(article).toMatch(/when you have a phone\.\n$/);
  expect(markdownOf(leftOut.flatMap(({ blocks }) => blocks))).toMatch(/Salt & Wind.*Archive/s);
});

test('first paragraphs and lists of pictures are not dropped', () => {
  const { doc, leftOut } = pageOf('lead');
  const article = exportMarkdown(doc);
  expect(leftOut).toBeUndefined();
  expect(article.match(/lead paragraph/g)).toHaveLength(5);
  expect(article).toContain('- ![One](1.jpg)\n- ![Two](2.jpg)\n- ![Three](3.jpg)');
});

const PROSE =
  'The night ferry will run again in the spring, the port said on Monday, after a pause of nearly six years that had cost the islands many of their visitors.';
const prose = `<p>${PROSE}</p>`.repeat(5);

test('the line of an item is not dropped where its list is kept', () => {
  const list = '<ol><li>one<ul><li>bullet</li><li>bullet two</li></ul></li><li>two</li></ol>';
  const { doc } = readPage(`<body>${list}<p>After.</p></body>`);
  expect(exportMarkdown(doc)).toBe('1. one\n   - bullet\n   - bullet two\n2. two\n\nAfter.\n');
});

describe('the title is the document’s first heading, once', () => {
  test.each([
    [
      'from the only first-level heading',
      '<title>X</title>',
      '<h1>Ferry news</h1>',
      '# Ferry news',
    ],
    [
      'where the page says it twice',
      '<title>Ferry news today</title>',
      '<h1>Ferry news today</h1>',
      '# Ferry news today',
    ],
    ['from the title alone', '<title>Ferry news</title>', '', '# Ferry news'],
    ['without the site’s name', '<title>Ferry news | The Post</title>', '', '# Ferry news'],
    [
      'from a lower heading',
      '<title>Ferry news | The Post</title>',
      '<h2>Ferry news</h2>',
      '# Ferry news',
    ],
    [
      'in the page’s own header',
      '<title>Ferry</title>',
      '<header><h1>Ferry news</h1><nav>Menu</nav></header>',
      '# Ferry news',
    ],
    ['as it is written', '<title>Ferry &amp; news</title>', '', '# Ferry & news'],
  ])('%s', (_where, head, heading, expected) => {
    const html = `<html><head>${head}</head><body>${heading}<div>${prose}</div></body></html>`;
    const article = exportMarkdown(readPage(html).doc);
    expect(article.split('\n')[0]).toBe(expected);
    expect(article.match(/Ferry/g)).toHaveLength(1);
  });

  test('and is none where the page has none', () => {
    expect(exportMarkdown(readPage(prose).doc)).toMatch(/^The night ferry/);
  });
});

describe('what has no article is kept whole', () => {
  test.each([
    ['a table', '<table><tr><th>a<th>b<tr><td>1<td>2</table>', '| a | b |\n| - | - |\n| 1 | 2 |\n'],
    ['one line', '<p>Closed today.</p>', 'Closed today.\n'],
    ['a bare text', 'Closed today.<br><br>Open tomorrow.', 'Closed today.\n\nOpen tomorrow.\n'],
    ['a list', '<ul><li>one<li>two</ul>', '- one\n- two\n'],
    ['a page in a form', `<form>${prose}</form>`, `${`${PROSE}\n\n`.repeat(5).trimEnd()}\n`],
    [
      'a page that is called by what it has beside it',
      `<body class="with-sidebar">${prose}`,
      `${`${PROSE}\n\n`.repeat(5).trimEnd()}\n`,
    ],
  ])('%s', (_what, html, markdown) => {
    const { doc, leftOut } = readPage(html);
    expect(exportMarkdown(doc)).toBe(markdown);
    expect(leftOut).toBeUndefined();
  });
});

test('the texts of footnotes stay with the article', () => {
  const html = `<article>${prose}<p>${PROSE}<sup><a id="r1" href="#n1">1</a></sup></p></article><footer><ol><li id="n1">A note. <a href="#r1">↑</a></li></ol></footer>`;
  expect(exportMarkdown(readPage(html).doc)).toMatch(/visitors\.\[\^1\]\n\n\[\^1\]: A note\.\n$/);
});

describe('a page is read in the encoding that it says it has', () => {
  const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  const cyrillic = latin('<p>\xcf\xf0\xe8\xe2\xe5\xf2');
  const headed = (head: string, rest = cyrillic) => new Uint8Array([...latin(head), ...rest]);
  test.each<[string, Uint8Array, string, string]>([
    ['in a meta', headed('<meta charset=windows-1251>'), 'Привет', 'windows-1251'],
    [
      'in an older meta',
      headed('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'),
      'Привет',
      'windows-1251',
    ],
    [
      'in an XML declaration',
      headed('<?xml version="1.0" encoding="windows-1251"?>'),
      'Привет',
      'windows-1251',
    ],
    [
      'not in a comment',
      headed('<!-- <meta charset=koi8-r> --><meta charset=windows-1251>'),
      'Привет',
      'windows-1251',
    ],
    [
      'unless it is UTF-8 all the same',
      new TextEncoder().encode('<meta charset=windows-1251><p>Привет'),
      'Привет',
      'utf-8',
    ],
    [
      'unless a byte order mark says another',
      new TextEncoder().encode('\ufeff<meta charset=windows-1251><p>Привет'),
      'Привет',
      'utf-8',
    ],
    [
      'unless nothing knows it',
      new TextEncoder().encode('<meta charset=what-8><p>Привет'),
      'Привет',
      'utf-8',
    ],
    [
      'also where its bytes are all ASCII',
      latin("<meta charset=iso-2022-jp><p>\x1b$B%U%'%j!<\x1b(B"),
      'フェリー',
      'iso-2022-jp',
    ],
  ])('%s', async (_where, bytes, text, encoding) => {
    const { doc, source } = await importFile('page.html', bytes);
    expect(doc.textContent).toBe(text);
    expect(source.encoding).toBe(encoding);
  });

  test('a page that shows nothing is refused in one sentence', async () => {
    const bytes = new TextEncoder().encode('<html><body><script>x</script></body></html>');
    await expect(importFile('page.htm', bytes)).rejects.toThrow('This page shows no text.');
  });
});

test('whatever a page says can be written as Markdown, and read again', () => {
  fc.assert(
    fc.property(page, (html) => {
      const { doc } = readHtml(html);
      const markdown = exportMarkdown(doc);
      if (markdown.trim() === '') return;
      expect(signsOf([textIn(importText(markdown, 'md').doc)])).toBe(signsOf([textIn(doc)]));
      expect(markdown).not.toMatch(/&#x|[\0-\x08\x0b-\x1f\x7f-\x9f]/i);
    }),
    { numRuns: RUNS },
  );
});

test('XHTML is read as what it says, not as what HTML would make of it', async () => {
  const xhtml =
    '<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="de"><head><title/><script src="x"/><style/></head>\n<body><p>Eine<a id="p1"/> Fähre <b/>kommt.<br/>Bald.</p><table><tr><td/><td>a</td></tr><tr><td>b</td><td>c</td></tr></table></body></html>';
  const { doc, languages, segments } = await importFile('a.xhtml', new TextEncoder().encode(xhtml));
  expect(exportMarkdown(doc)).toBe(
    'Eine Fähre kommt.\\\nBald.\n\n|   | a |\n| - | - |\n| b | c |\n',
  );
  expect(languages.lang).toBe('de');
  expect(segments[0]![0]!.from).toBe(xhtml.indexOf('Eine'));
});
