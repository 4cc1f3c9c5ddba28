import { type Format, ImportError, type Parsed } from '../article.ts';
import { type Archive, openArchive } from './archive.ts';
import { isZip } from './zip.ts';

/** What else comes in an archive, by its media type. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/spreadsheet/, 'a spreadsheet'],
  [/presentation/, 'a presentation'],
  [/epub/, 'an e-book'],
];

/**
 * Reads a document of a word processor. What it is, it says itself, whatever it is named.
 * @param named what its name says that it is
 * @throws ImportError where it is neither, damaged, or goes beyond a limit
 */
export async function readOffice(
  bytes: Uint8Array,
  named: Format,
): Promise<{ format: Format; parsed: Parsed }> {
  const what = named === 'odt' ? 'an OpenDocument text' : 'a Word document';
  if (bytes.length === 0) throw new ImportError('This file is empty.');
  if (!isZip(bytes)) throw new ImportError(`This is not ${what}.`);
  const archive = openArchive(bytes);
  const media = mediaTypeOf(archive);
  if (/\bopendocument\.text\b/.test(media)) {
    const { readOdt } = await import('./odt/index.ts');
    return { format: 'odt', parsed: readOdt(archive) };
  }
  if (/\bwordprocessingml\.(?:document|template)\.main|\bms-word\.\w+\.macro/.test(media)) {
    const { readDocx } = await import('./docx/index.ts');
    return { format: 'docx', parsed: await readDocx(archive) };
  }
  const other = OTHERS.find(([pattern]) => pattern.test(media))?.[1];
  throw new ImportError(`This is not ${what}${other ? `, but ${other}` : ''}.`);
}

/** OpenDocument and EPUB say it in a file of its own, Word among the types of all parts. */
function mediaTypeOf(archive: Archive): string {
  const path = ['mimetype', '[Content_Types].xml'].find((name) => archive.has(name));
  return path === undefined ? '' : new TextDecoder().decode(archive.read(path));
}
