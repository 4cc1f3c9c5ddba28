import { type Article, type Format, ImportError, type Parsed, type Source } from '../article.ts';
import { declaredIn, settingsFor } from '../settings.ts';
import { textBlocks, textOf } from '../text.ts';
import { whyClosed } from './closed.ts';
import { type Decoded, decode, guardSize } from './decode.ts';
import { FORMATS } from './extensions.ts';
import { declaredEncoding } from './html/declared.ts';
import { readOriginal, remember } from './original.ts';
import { parsePlain } from './plain.ts';
import type { OnRead } from './tree.ts';
import { isZip } from './zip.ts';

/**
 * Opens a file.
 * @param name the file's name; its extension gives the format, and what is unknown is plain text
 * @param encoding read the bytes as this, where a person knows better than the detector
 * @param onRead told while a long text is read, be it plain or Markdown
 * @throws ImportError one clear sentence, without the file's name
 */
export async function importFile(
  name: string,
  bytes: Uint8Array,
  encoding?: string,
  onRead?: OnRead,
): Promise<Article> {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const format = FORMATS[extension] ?? 'txt';
  guardSize(bytes);
  if (isZip(bytes)) return importOffice(bytes, format);
  const closed = whyClosed(extension, bytes);
  if (closed) throw new ImportError(closed);
  if (format === 'docx' || format === 'odt') return importOffice(bytes, format);
  const declared = format === 'html' ? declaredEncoding(bytes) : undefined;
  const decoded = await decode(bytes, encoding, declared);
  const article =
    format === 'html' ? await parsePage(decoded) : parse(decoded.text, format, decoded, onRead);
  if (decoded.encoding === 'utf-8' && decoded.notice === undefined) return article;
  const notice =
    decoded.notice ?? `The file was read as ${decoded.encoding}; what Burnish writes is UTF-8.`;
  return { ...article, notices: [notice, ...article.notices] };
}

/**
 * Makes an article of rich text from the clipboard, whole as it is.
 * @returns undefined where it shows nothing
 */
export async function importHtml(html: string): Promise<Article | undefined> {
  const { readHtml } = await import('./html/index.ts');
  const parsed = readHtml(html);
  if (isEmpty(parsed)) return undefined;
  return articleOf(parsed, { encoding: 'utf-8', bom: false, format: 'html', text: html });
}

/**
 * Makes an article of text that did not come as a file: the clipboard, a record.
 * @throws ImportError where there is no text
 */
export function importText(text: string, format: 'txt' | 'md'): Article {
  if (text.trim() === '') throw new ImportError('There is no text.');
  const bom = text.startsWith('\ufeff');
  return parse(bom ? text.slice(1) : text, format, { encoding: 'utf-8', bom });
}

async function importOffice(bytes: Uint8Array, named: Format): Promise<Article> {
  const { readOffice } = await import('./office.ts');
  const { format, parsed } = await readOffice(bytes, named);
  if (isEmpty(parsed)) throw new ImportError('This document has no text.');
  return articleOf(parsed, { format, text: '', encoding: undefined, bom: false });
}

async function parsePage({ text, encoding, bom }: Decoded): Promise<Article> {
  const { readPage } = await import('./html/page.ts');
  const parsed = readPage(text);
  if (isEmpty(parsed) && !parsed.leftOut) throw new ImportError('This page shows no text.');
  return articleOf(parsed, { format: 'html', text, encoding, bom });
}

const isEmpty = ({ doc }: Parsed) => doc.childCount === 1 && doc.firstChild!.content.size === 0;

function parse(
  text: string,
  format: Format,
  from: Pick<Source, 'encoding' | 'bom'>,
  onRead?: OnRead,
): Article {
  if (format !== 'md') return articleOf(parsePlain(text, onRead), { ...from, format, text });
  const original = readOriginal(text, onRead);
  const article = articleOf(original, { ...from, format, text });
  remember(article.source, original);
  return article;
}

function articleOf(parsed: Parsed, source: Omit<Source, 'blocks'>): Article {
  const { doc, segments, blocks, notices = [], leftOut = [] } = parsed;
  const texts = textBlocks(doc).map(({ node, kind }) => ({ text: textOf(node), kind }));
  const { lang, sourceLang } = settingsFor(texts, { ...declaredIn(doc), ...parsed.declared });
  return {
    doc,
    source: { ...source, blocks },
    notices,
    segments,
    languages: { lang, ...(sourceLang && { sourceLang }) },
    leftOut,
  };
}

export { importPlainBlocks } from './plain.ts';
