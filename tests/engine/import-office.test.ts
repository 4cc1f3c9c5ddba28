import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importFile } from '../../engine/import/index.ts';
import { textBlocks } from '../../engine/text.ts';
import { imported } from './office.ts';

const folder = new URL('../fixtures/', import.meta.url);

test.each(['pandoc.docx', 'libreoffice.docx', 'pandoc.odt', 'libreoffice.odt'])(
  'a document that another program wrote is the article that it was made from: %s',
  async (name) => {
    const article = readFileSync(new URL('harbour.md', folder), 'utf8');
    const { markdown, notices } = await imported(name, readFileSync(new URL(name, folder)));
    expect(`${markdown}\n`).toBe(article);
    expect(notices).toEqual([]);
  },
);

test.each(['docx', 'odt'])('a .%s has no text to point into, and no encoding', async (format) => {
  const bytes = readFileSync(new URL(`pandoc.${format}`, folder));
  const { source, segments, doc } = await importFile(`a.${format}`, bytes);
  expect(source).toEqual({ format, text: '', encoding: undefined, bom: false, blocks: [] });
  expect(segments).toEqual(textBlocks(doc).map(() => []));
});
