import type { Parsed } from '../../article.ts';
import { documentOf } from './blocks.ts';
import { parsableText } from './page-text.ts';
import { readyTree } from './ready.ts';
import { safeTree } from './safe.ts';

/**
 * Reads HTML as it is: rich text from the clipboard, what another program made of a document.
 * What nobody sees is left out, and nothing that could run or be fetched gets into the document.
 * @param labels of footnotes that are taken elsewhere; those of this piece are added
 * @throws ImportError where the elements are nested beyond all measure
 */
export function readHtml(html: string, labels?: Set<string>): Parsed {
  const page = parsableText(html);
  return documentOf(safeTree(readyTree(page, labels)), page);
}
