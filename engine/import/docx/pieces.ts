import { childOf, childrenOf, elementsIn, isElement, type XmlElement } from '../xml.ts';
import { shows } from './simplify.ts';
import { valueIn } from './styles.ts';
import { xml } from './write.ts';

/** How many blocks mammoth is given at a time: it takes hundreds of bytes for each of a part. */
const MOST_BLOCKS = 1000;

/** What a body and its notes are cut into: parts that make one document by themselves. */
export interface DocxPiece {
  readonly document: XmlElement;
  readonly footnotes: XmlElement | undefined;
  readonly endnotes: XmlElement | undefined;
  /** The styles that its paragraphs name. */
  readonly styles: ReadonlySet<string>;
}

/** Cuts simplified parts where nothing goes on: no list, quotation, code, field or paragraph. */
export function* piecesOf({
  document,
  footnotes,
  endnotes,
}: Omit<DocxPiece, 'styles'>): Iterable<DocxPiece> {
  const blocks = childrenOf(document, 'w:body').flatMap(({ children }) =>
    children.filter(isElement),
  );
  let piece: XmlElement[] = [];
  let fields = 0;
  for (const [index, block] of blocks.entries()) {
    piece.push(block);
    fields = Math.max(0, fields + openFields(block));
    const next = blocks[index + 1];
    if (next && (piece.length < MOST_BLOCKS || fields !== 0 || joinsNext(block) || !stands(next)))
      continue;
    const notes = [notesOf(footnotes, 'footnote', piece), notesOf(endnotes, 'endnote', piece)];
    const parts = [...piece, ...notes.filter((part) => part !== undefined)];
    yield {
      document: xml(document.name, {}, [xml('w:body', {}, piece)]),
      footnotes: notes[0],
      endnotes: notes[1],
      styles: new Set(parts.flatMap(stylesIn)),
    };
    piece = [];
  }
}

/** How many fields begin in a block and go on after it. */
function openFields(block: XmlElement): number {
  let open = 0;
  for (const { name, attributes } of elementsIn(block)) {
    if (name !== 'w:fldChar') continue;
    if (attributes['w:fldCharType'] === 'begin') open++;
    else if (attributes['w:fldCharType'] === 'end') open--;
  }
  return open;
}

/** Whether the end of a paragraph was deleted. */
const joinsNext = (block: XmlElement) => childOf(childOf(block, 'w:pPr'), 'w:rPr') !== undefined;

/** Whether there is something to see in a block that can't be one with what stands before it. */
function stands(block: XmlElement): boolean {
  if (joinsNext(block) || !shows(block)) return false;
  const style = valueIn(childOf(block, 'w:pPr'), 'w:pStyle');
  return style === undefined || style.startsWith('Heading');
}

const stylesIn = (block: XmlElement) =>
  [...elementsIn(block)].flatMap(({ name, attributes }) =>
    name === 'w:pStyle' ? (attributes['w:val'] ?? []) : [],
  );

/** The notes that some blocks refer to. */
function notesOf(
  notes: XmlElement | undefined,
  kind: string,
  blocks: readonly XmlElement[],
): XmlElement | undefined {
  const ids = new Set<string | undefined>();
  for (const block of blocks)
    for (const { name, attributes } of elementsIn(block))
      if (name === `w:${kind}Reference`) ids.add(attributes['w:id']);
  if (!notes || ids.size === 0) return undefined;
  const named = childrenOf(notes, `w:${kind}`).filter((note) => ids.has(note.attributes['w:id']));
  return xml(notes.name, {}, named);
}
