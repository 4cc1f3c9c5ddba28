import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportPlain } from '../../engine/export/plain.ts';
import { importText } from '../../engine/import/index.ts';
import { runs } from '../seed.ts';
import { documents } from './export-documents.ts';

const plain = (markdown: string) => exportPlain(importText(markdown, 'md').doc);

test.each([
  [
    'headings stand on lines of their own',
    '# The ferry\nIt sails.\n\n## Now',
    'The ferry\n\nIt sails.\n\nNow\n',
  ],
  ['emphasis and code lose their marks', 'It *is* **so** `x_y`.', 'It is so x_y.\n'],
  ['escapes and references go', '1\\. \\*so\\* &amp; &copy;', '1. *so* & ©\n'],
  ['a wrapped paragraph is one line, a hard break two', 'one\ntwo\\\nthree', 'one two\nthree\n'],
  [
    'a link’s address stands after its text',
    'See [the *list*](https://e.org/a_b "t").',
    'See the list (https://e.org/a_b).\n',
  ],
  [
    'an address that is its own text stands once',
    '<https://e.org> www.e.org [a@e.org](mailto:a@e.org)',
    'https://e.org www.e.org a@e.org\n',
  ],
  ['a mail address stands without its scheme', '[Ann](mailto:a@e.org)', 'Ann (a@e.org)\n'],
  ['a place on the same page has no address', '[below](#more)', 'below\n'],
  ['two links side by side have an address each', '[a](b)[c](d)', 'a (b)c (d)\n'],
  [
    'a picture is its text and its address',
    '![a ferry](f.png) ![](g.png)',
    'a ferry (f.png) (g.png)\n',
  ],
  ['lists keep their marks', '* a\n* b\n\n7) c\n8) d', '- a\n- b\n\n7. c\n8. d\n'],
  [
    'inner lists and paragraphs stand under their item',
    '1. a\n   - b\n     - c\n\n2. d\n\n   e',
    '1. a\n\n   - b\n     - c\n\n2. d\n\n   e\n',
  ],
  ['tasks show whether they are done', '- [ ] a\n- [x] b', '- [ ] a\n- [x] b\n'],
  ['quotes are marked on each line', '> a\n>\n> b\\\n> c', '> a\n>\n> b\n> c\n'],
  ['code is indented', '```js\nx = 1\n\n  y\n```', '    x = 1\n\n      y\n'],
  ['a thematic break is three stars', 'a\n\n---\n\nb', 'a\n\n* * *\n\nb\n'],
  [
    'tables have columns',
    '| name | number |\n|---|--:|\n| one | 1 |\n| twenty | [20](x) |',
    'name    number\n------  ------\none          1\ntwenty  20 (x)\n',
  ],
  ['tables without headings are their rows', '|  |  |\n|--|--|\n| one | 1 |', 'one  1\n'],
  [
    'footnotes are numbered as they are named, and come last',
    'A[^z] b[^y] c[^z].\n\n[^y]: Two.\n[^z]: One[^x].\n[^x]: Three.\n[^w]: Unnamed.',
    'A[1] b[2] c[1].\n\n[1] One[3].\n[2] Two.\n[3] Three.\n[4] Unnamed.\n',
  ],
  ['a mark without a footnote stays as it is', 'A[^z].', 'A[^z].\n'],
  [
    'HTML leaves its words',
    '<figure>\n<img src="x"><figcaption>A <b>ferry</b></figcaption>\n</figure>\n\nH<sub>2</sub>O<!-- so -->',
    'A ferry\n\nH2O\n',
  ],
  [
    'scripts and styles leave nothing',
    '<script>\nx\n</script>\n\n<style>\np {}\n</style>\n\na',
    'a\n',
  ],
  [
    'front matter and definitions go',
    '---\na: b\n---\n\n[x][y]\n\n[y]: https://e.org',
    'x (https://e.org)\n',
  ],
])('in plain text %s', (_law, markdown, text) => {
  expect(plain(markdown)).toBe(text);
});

test('any document has a plain text, the same twice, without blanks at line ends', () => {
  fc.assert(
    fc.property(documents, (doc) => {
      const text = exportPlain(doc);
      expect(exportPlain(doc)).toBe(text);
      expect(text).toMatch(/\n$/);
      expect(text).not.toMatch(/^\n./);
    }),
    { numRuns: runs(100) },
  );
});
