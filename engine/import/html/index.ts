import type { Parsed } from '../../article.ts';
import { documentOf } from './blocks.ts';
import { linkFootnotes } from './footnotes.ts';
import { parseHtml } from './parse.ts';
import { makeReady } from './ready.ts';
import { safeTree } from './safe.ts';

/**
 * Reads HTML as it is: rich text from the clipboard, what another program made of a document.
 * What nobody sees is left out, and nothing that could run or be fetched gets into the document.
 * @throws ImportError where the elements are nested beyond all measure
 */
export function readHtml(html: string): Parsed {
  const page = wellFormed(html);
  const tree = parseHtml(page);
  makeReady(tree);
  linkFootnotes(tree);
  return documentOf(safeTree(tree), page);
}

/** Half a sign, which no file can hold, becomes the sign for what can't be read. */
const wellFormed = (text: string) => text.replace(LONE_SURROGATE, '\ufffd');
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
