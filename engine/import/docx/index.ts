import type { Node } from 'prosemirror-model';
import type { Parsed } from '../../article.ts';
import { schema } from '../../schema.ts';
import { textBlocks } from '../../text.ts';
import type { Archive } from '../archive.ts';
import { readHtml } from '../html/index.ts';
import { Losses } from '../losses.ts';
import { childrenOf, elementsIn, textIn } from '../xml.ts';
import { htmlOf, type SimpleParts } from './html.ts';
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
  const doc = await documentOf({
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
  });
  const segments = textBlocks(doc).map(() => []);
  return { doc, segments, blocks: [], notices: losses.notices };
}

async function documentOf(parts: SimpleParts): Promise<Node> {
  const blocks: Node[] = [];
  const notes: Node[] = [];
  const labels = new Set<string>();
  for await (const html of htmlOf(parts)) {
    const { doc } = readHtml(html, labels);
    if (isEmpty(doc)) continue;
    for (const block of doc.children)
      (block.type.name === 'footnote_definition' ? notes : blocks).push(block);
  }
  const all = [...blocks, ...notes];
  return schema.node('doc', null, all.length > 0 ? all : [schema.node('paragraph')]);
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

/** Whether there is only the paragraph that a document without blocks has. */
const isEmpty = ({ childCount, firstChild }: Node) =>
  childCount === 1 && firstChild!.type.name === 'paragraph' && firstChild!.childCount === 0;
