import { pictureAddress } from '../flow.ts';
import type { Losses } from '../losses.ts';
import { elementsIn, isElement, type XmlElement, type XmlNode } from '../xml.ts';
import type { Relation } from './parts.ts';
import { xml } from './write.ts';

/**
 * What becomes of a drawing: its text boxes stand as blocks, its pictures by their descriptions;
 * anything else is counted and left out.
 * @param blocksIn makes blocks of a text box
 */
export function drawingOf(
  drawing: XmlElement,
  relations: ReadonlyMap<string, Relation>,
  losses: Losses,
  blocksIn: (box: XmlElement) => XmlNode[],
): XmlNode[] {
  if (drawing.name === 'w:object') {
    const ole = [...elementsIn(drawing)].find(({ name }) => name === 'o:OLEObject');
    const isEquation = ole?.attributes.ProgID?.startsWith('Equation');
    losses.add(isEquation ? 'lostEquations' : 'objects');
    return [];
  }
  const boxes = [...boxesIn(drawing)].map(blocksIn).filter((blocks) => blocks.length > 0);
  if (boxes.length > 0) {
    losses.add('textBoxes', boxes.length);
    return boxes.map((blocks) => xml('w:pict', {}, [xml('w:txbxContent', {}, blocks)]));
  }
  const elements = [...elementsIn(drawing)];
  if (elements.some(({ name, attributes }) => name === 'v:rect' && attributes['o:hr']))
    return [xml('w:br', { 'w:type': 'page' })];
  const pictures = elements.flatMap(({ attributes, name }) => {
    if (name !== 'a:blip' && name !== 'v:imagedata') return [];
    const id = attributes['r:embed'] ?? attributes['r:link'] ?? attributes['r:id'];
    return relations.get(id ?? '') ?? [];
  });
  const alt = descriptionIn(elements);
  for (const { external } of pictures) losses.add(external ? 'linkedPictures' : 'pictures');
  if (elements.some(({ attributes }) => /\/(?:chart|diagram)$/.test(attributes.uri ?? '')))
    losses.add('objects');
  return pictures.map(({ target }) => pictureNode({ src: pictureAddress(target), alt }));
}

function* boxesIn(element: XmlElement): Iterable<XmlElement> {
  for (const child of element.children)
    if (isElement(child))
      if (child.name === 'w:txbxContent') yield child;
      else yield* boxesIn(child);
}

function descriptionIn(elements: readonly XmlElement[]): string {
  for (const { name, attributes } of elements) {
    const words =
      name === 'wp:docPr'
        ? attributes.descr || attributes.title
        : name === 'v:shape'
          ? attributes.alt
          : name === 'v:imagedata'
            ? attributes['o:title']
            : undefined;
    if (words) return words;
  }
  return '';
}

/** What a picture is to an article. */
export interface Picture {
  readonly src: string;
  readonly alt: string;
}

/** The relation that all pictures have to a part that isn't there. */
export const PICTURE = 'picture';

/** The whole of a picture stands in its description, which is all of it that mammoth hands on. */
function pictureNode(picture: Picture): XmlElement {
  const blip = xml('a:blip', { 'r:embed': PICTURE });
  const names = ['pic:blipFill', 'pic:pic', 'a:graphicData', 'a:graphic'];
  const graphic = names.reduce((inner, name) => xml(name, {}, [inner]), blip);
  const properties = xml('wp:docPr', { descr: JSON.stringify(picture) });
  return xml('w:drawing', {}, [xml('wp:inline', {}, [properties, graphic])]);
}

export const pictureOf = (description: string) => JSON.parse(description) as Picture;
