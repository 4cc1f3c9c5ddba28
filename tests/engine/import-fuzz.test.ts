import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Article, ImportError } from '../../engine/article.ts';
import { checkBlocks } from '../../engine/check.ts';
import { exportMarkdown } from '../../engine/export/markdown.ts';
import { importFile, importText } from '../../engine/import/index.ts';
import { settingsFor } from '../../engine/settings.ts';
import { textBlocks, textOf } from '../../engine/text.ts';
import { runs } from '../seed.ts';
import { damage, damaged } from './damage.ts';
import { documents } from './export-documents.ts';
import { page } from './html-pages.ts';

const EXTENSIONS = ['txt', 'md', 'html', 'docx', 'odt'];

const SAMPLES = ['articles', 'fixtures', 'engine/pages'].flatMap((folder) => {
  const at = new URL(`../${folder}/`, import.meta.url);
  return readdirSync(at).map(
    (name) => [name, new Uint8Array(readFileSync(new URL(name, at)))] as const,
  );
});

/** Goes the whole way of a file: an article that is checked and written, or one sentence. */
async function goesThrough(name: string, bytes: Uint8Array): Promise<void> {
  let article: Article;
  try {
    article = await importFile(name, bytes);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    expect(error.message).toMatch(/^[A-Z“].+\.$/s);
    return;
  }
  const { doc, source, languages } = article;
  doc.check();
  const blocks = textBlocks(doc).map(({ node, kind }) => ({ text: textOf(node), kind }));
  checkBlocks(blocks, settingsFor(blocks, languages));
  exportMarkdown(doc, source);
}

describe('a file is an article that can be checked and written, or one sentence', () => {
  const extension = fc.constantFrom(...EXTENSIONS);

  test('of random bytes', async () => {
    const bytes = fc.uint8Array({ maxLength: 2_000 });
    await fc.assert(
      fc.asyncProperty(extension, bytes, (ending, content) => goesThrough(`a.${ending}`, content)),
      { numRuns: runs(60) },
    );
  });

  test('of random text', async () => {
    const text = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom(
          '\n',
          '\n\n',
          '\r\n',
          '\t',
          '\0',
          '\u2028',
          '\ufeff',
          '<p>',
          '# ',
          '- ',
          '|',
        ),
      ),
      { maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(extension, text, (ending, parts) =>
        goesThrough(`a.${ending}`, new TextEncoder().encode(parts.join(''))),
      ),
      { numRuns: runs(60) },
    );
  });

  test('of an article with damage', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...SAMPLES), damage, ([name, bytes], change) =>
        goesThrough(name, damaged(bytes, change)),
      ),
      { numRuns: runs(20) },
    );
  });

  test('of a page', async () => {
    await fc.assert(
      fc.asyncProperty(page, (html) => goesThrough('a.html', new TextEncoder().encode(html))),
      { numRuns: runs(20) },
    );
  });
});

const lettersOf = (text: string) => text.replace(/[^\p{L}]/gu, '');

test('a plain text keeps all its letters in their order', () => {
  const line = fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom('> ', '* ', '1. ', '—', 'A word', ' '),
    ),
    { maxLength: 5 },
  );
  const text = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n')), { maxLength: 12 });
  fc.assert(
    fc.property(text, (lines) => {
      const whole = lines.map(([parts, end]) => parts.join('') + end).join('');
      if (whole.trim() === '') return;
      const { doc } = importText(whole, 'txt');
      expect(lettersOf(doc.textBetween(0, doc.content.size))).toBe(lettersOf(whole));
    }),
    { numRuns: runs(200) },
  );
});

test('a Markdown text that nobody touched is written as it came', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    documents.map((doc) => exportMarkdown(doc)),
  );
  fc.assert(
    fc.property(text, (markdown) => {
      if (markdown.trim() === '') return;
      const { doc, source } = importText(markdown, 'md');
      expect(exportMarkdown(doc, source)).toBe(markdown);
    }),
    { numRuns: runs(40) },
  );
});
