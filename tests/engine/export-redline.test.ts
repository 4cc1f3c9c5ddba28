import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportRedline } from '../../engine/export/redline.ts';
import { runs } from '../seed.ts';

const page = (before: string, after: string) =>
  exportRedline(before, after, { name: 'ferry.txt', lang: 'en' });
const main = (html: string) => /<main>\n(.*)<\/main>/s.exec(html)![1]!;

test.each([
  [
    'a word',
    'It sails on six.\n',
    'It sails at six.\n',
    '<p>It sails <del>on</del><ins>at</ins> six.\n</p>\n',
  ],
  [
    'a heading',
    '# Old\n\nA.',
    '# New\n\nA.',
    '<h2># <del>Old</del><ins>New</ins></h2>\n<p>A.</p>\n',
  ],
  [
    'a paragraph that went',
    'A.\n\nB.\n\nC.',
    'A.\n\nC.',
    '<p>A.</p>\n<p><del>B.</del><del>¶</del></p>\n<p>C.</p>\n',
  ],
  [
    'a paragraph that was split',
    'One. Two.',
    'One.\n\nTwo.',
    '<p>One.<del> </del><ins>¶</ins></p>\n<p>Two.</p>\n',
  ],
  [
    'a table',
    '| a |\n| - |',
    '| b |\n| - |',
    '<p class="code">| <del>a</del><ins>b</ins> |\n| - |</p>\n',
  ],
])('a redline shows %s', (_what, before, after, html) => {
  expect(main(page(before, after))).toBe(html);
});

describe('a redline’s head', () => {
  test('names the article and counts what changed', () => {
    const html = page('a b c d. e', 'a x y d. e, and more');
    expect(html).toContain('<h1>ferry.txt</h1>');
    expect(html).toContain(
      '2 places changed: <ins>4 words added</ins>, <del>2 words removed</del>.',
    );
  });

  test('says so where nothing changed', () => {
    expect(page('a', 'a')).toContain('Nothing changed.');
  });

  test('lets the page fetch and run nothing', () => {
    expect(page('a', 'b')).toMatch(
      /Content-Security-Policy" content="default-src &#x27;none&#x27;;/,
    );
  });
});

test('what a text says is never read as HTML, and each version can be read off the page', () => {
  const parts = ['word', ' ', '\n', '\n\n', '<script>', '</del>', '&amp;', '<!--', '"', '# ', '¡'];
  const texts = fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((list) => list.join(''));
  const plain = (html: string) =>
    html
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&');
  const bare = (text: string) => text.replace(/\s+/g, '');
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const shown = main(page(before, after)).replace(/<(ins|del)>¶<\/\1>/g, '');
      const without = (tag: string) =>
        bare(plain(shown.replace(new RegExp(`<${tag}>.*?</${tag}>`, 'gs'), '')));
      expect(without('ins')).toBe(bare(before));
      expect(without('del')).toBe(bare(after));
    }),
    { numRuns: runs(300) },
  );
});
