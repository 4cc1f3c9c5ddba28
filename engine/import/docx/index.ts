import { ImportError, type Parsed } from '../../article.ts';
import type { Archive } from '../archive.ts';
import { readHtml } from '../html/index.ts';
import { Losses } from '../losses.ts';
import { childrenOf, elementsIn, textIn } from '../xml.ts';
import { htmlOf } from './html.ts';
import { DocxNumbering } from './numbering.ts';
import { mainPath, type Part, readPart, relatedPart } from './parts.ts';
import { type Shared, simplify } from './simplify.ts';
import { DocxStyles } from './styles.ts';

/**
 * Reads a Word document. mammoth sees nothing of the file itself, only what was read of it.
 * @throws ImportError where a part of it is missing or damaged
 */
export async function readDocx(archive: Archive): Promise<Parsed> {
  const main = readPart(archive, mainPath(archive));
  const related = (kind: string) => relatedPart(archive, main, kind);
  const styles = new DocxStyles(related('styles')?.root);
  const losses = new Losses();
  const lists = new Map<string, string>();
  const numbering = new DocxNumbering(related('numbering')?.root, styles);
  const parts = { document: main, footnotes: related('footnotes'), endnotes: related('endnotes') };
  const notes = new Set([
    ...notesIn(parts.footnotes, 'footnote'),
    ...notesIn(parts.endnotes, 'endnote'),
  ]);
  const shared: Shared = { styles, numbering, losses, lists, notes };
  countHeaders(archive, main, losses);
  losses.add('comments', childrenOf(related('comments')?.root, 'w:comment').length);
  const html = await htmlOf({
    document: simplify(parts.document, shared),
    footnotes: parts.footnotes && simplify(parts.footnotes, shared),
    endnotes: parts.endnotes && simplify(parts.endnotes, shared),
    links: new Map(
      Object.entries(parts).map(([name, part]) => [
        name,
        part?.relations.filter(({ kind }) => kind === 'hyperlink') ?? [],
      ]),
    ),
    lists,
  }).catch((error: unknown) => {
    throw new ImportError('This Word document is damaged.', { cause: error });
  });
  const { doc, segments } = readHtml(html);
  return { doc, segments: segments.map(() => []), blocks: [], notices: losses.notices };
}

const notesIn = (part: Part | undefined, kind: string) =>
  childrenOf(part?.root, `w:${kind}`).map(({ attributes }) => `${kind} ${attributes['w:id']}`);

/** Page numbers alone are no loss. */
function countHeaders(archive: Archive, main: Part, losses: Losses): void {
  for (const { kind, target } of main.relations) {
    if (!/^(?:header|footer)$/.test(kind) || !archive.has(target)) continue;
    const texts = [...elementsIn(readPart(archive, target).root)].filter(
      ({ name }) => name === 'w:t',
    );
    if (/\p{L}/u.test(texts.map(textIn).join(''))) losses.add('headers');
  }
}
