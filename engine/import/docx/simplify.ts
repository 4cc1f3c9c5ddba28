import { childOf, childrenOf, isElement, type XmlElement, type XmlNode } from '../xml.ts';
import { Inline, type InlineShared, isDropped, WRAPPER } from './inline.ts';
import { ListStyles } from './lists.ts';
import type { DocxNumbering } from './numbering.ts';
import type { Part } from './parts.ts';
import { numberingIn, outlineOf, type ParagraphStyle, valueIn } from './styles.ts';
import { xml } from './write.ts';

/** What the parts of a document share. */
export interface Shared extends InlineShared {
  readonly numbering: DocxNumbering;
  /** Names of list styles, by the HTML path that each stands for. */
  readonly lists: Map<string, string>;
}

/**
 * Says in Word's plainest words what a part says: styles are looked up, paragraphs counted, tracked
 * changes taken; what an article can't hold is left out and counted. What comes of it is text in
 * paragraphs of a few styles, tables, links, notes, and the places of pictures.
 */
export function simplify({ root, byId }: Part, shared: Shared): XmlElement {
  const within = (element: XmlElement) =>
    xml(element.name, element.attributes, new Simplifier(byId, shared).blocks(element));
  const parts = root.children.filter(isElement).map(within);
  return xml(root.name, {}, parts);
}

class Simplifier {
  readonly #relations: Part['byId'];
  readonly #shared: Shared;
  readonly #lists: ListStyles;
  readonly #inline: Inline;
  #inContents = false;

  constructor(relations: Part['byId'], shared: Shared) {
    this.#relations = relations;
    this.#shared = shared;
    this.#lists = new ListStyles(shared.lists);
    this.#inline = new Inline(relations, shared, (box) =>
      new Simplifier(relations, shared).blocks(box),
    );
  }

  blocks({ children }: XmlElement): XmlNode[] {
    return children.flatMap((child) => (isElement(child) ? this.#block(child) : []));
  }

  #block(element: XmlElement): XmlNode[] {
    const { losses } = this.#shared;
    switch (element.name) {
      case 'w:p':
        return this.#paragraph(element);
      case 'w:tbl':
        this.#lists.close();
        return [xml('w:tbl', {}, this.#rows(element))];
      case 'w:altChunk':
      case 'w:subDoc':
        losses.add('foreignParts');
        return [];
      case 'w:sdt':
        if (isContents(element)) {
          losses.add('contents');
          return [];
        }
        return this.blocks(element);
      case 'm:oMathPara':
        return this.#paragraph(xml('w:p', {}, [element]));
      default:
        if (isDropped(element, losses)) return [];
        return WRAPPER.test(element.name) ? this.blocks(element) : [];
    }
  }

  #paragraph({ children }: XmlElement): XmlNode[] {
    const { styles, losses } = this.#shared;
    const properties = childOf({ name: '', attributes: {}, children }, 'w:pPr');
    const styleId = valueIn(properties, 'w:pStyle');
    const style = styles.paragraph(styleId);
    if (style.role === 'contents') {
      if (!this.#inContents) losses.add('contents');
      this.#inContents = true;
      return [];
    }
    this.#inContents = false;
    const content = this.#inline.simplify(children);
    const joinsNext = childOf(childOf(properties, 'w:rPr'), 'w:del') !== undefined;
    if (joinsNext) return content.length > 0 ? [paragraph(DELETED_END, content)] : [];
    if (!content.some(shows)) {
      this.#lists.blank();
      return content.length > 0 ? [paragraph(xml('w:pPr'), content)] : [];
    }
    const name = this.#styleName(style, styleId, properties);
    const own = name === undefined ? [] : [xml('w:pStyle', { 'w:val': name })];
    return [paragraph(xml('w:pPr', {}, own), content)];
  }

  /** The name of the style that says all that is said of a paragraph. */
  #styleName(
    style: ParagraphStyle,
    styleId: string | undefined,
    properties: XmlElement | undefined,
  ): string | undefined {
    const { numbering, losses } = this.#shared;
    const named = numberingIn(properties) ?? style.numbering;
    const mark = named && numbering.next(named, styleId);
    const outline = mark ? undefined : outlineOf(properties);
    const level =
      style.role === 'heading'
        ? style.level
        : outline !== undefined && outline < 9
          ? Math.min(6, outline + 1)
          : undefined;
    if (level !== undefined) {
      if (mark?.number !== undefined) losses.add('headingNumbers');
      this.#lists.close();
      return `Heading${level}`;
    }
    const goesOn = mark?.blank ? this.#lists.goOn(mark.level) : undefined;
    if (goesOn !== undefined) return goesOn;
    if (mark && named && !mark.blank) {
      const { name, starts } = this.#lists.add(mark, named.id);
      if (starts && !mark.plain) losses.add('listNumbers');
      return name;
    }
    this.#lists.close();
    return style.role === 'quote' ? 'Quote' : style.role === 'code' ? 'Code' : undefined;
  }

  #rows(parent: XmlElement): XmlNode[] {
    return elementsOf(parent).flatMap((child) => {
      if (child.name !== 'w:tr') return WRAPPER.test(child.name) ? this.#rows(child) : [];
      const properties = childOf(child, 'w:trPr');
      if (childOf(properties, 'w:del')) {
        this.#shared.losses.add('deletions');
        return [];
      }
      if (childOf(properties, 'w:ins')) this.#shared.losses.add('insertions');
      const head = childrenOf(properties, 'w:tblHeader').map(({ name }) => xml(name));
      return [xml('w:tr', {}, [xml('w:trPr', {}, head), ...this.#cells(child)])];
    });
  }

  #cells(parent: XmlElement): XmlNode[] {
    return elementsOf(parent).flatMap((child) => {
      if (child.name !== 'w:tc') return WRAPPER.test(child.name) ? this.#cells(child) : [];
      const properties = childOf(child, 'w:tcPr');
      const width = Number(valueIn(properties, 'w:gridSpan') ?? 1);
      const merge = childOf(properties, 'w:vMerge');
      if (width > 1 || merge?.attributes['w:val'] === 'restart')
        this.#shared.losses.add('mergedCells');
      const spans = [
        ...(width > 1 && width < WIDEST ? [xml('w:gridSpan', { 'w:val': String(width) })] : []),
        ...(merge ? [xml('w:vMerge', merge.attributes)] : []),
      ];
      const blocks = new Simplifier(this.#relations, this.#shared).blocks(child);
      return [xml('w:tc', {}, [xml('w:tcPr', {}, spans), ...blocks])];
    });
  }
}

/** Columns that a table may have in Word, and one more. */
const WIDEST = 64;

/** A paragraph whose end was deleted goes on in the next one. */
const DELETED_END = xml('w:pPr', {}, [xml('w:rPr', {}, [xml('w:del')])]);

const paragraph = (properties: XmlElement, content: readonly XmlNode[]) =>
  xml('w:p', {}, [properties, ...content]);

const elementsOf = ({ children }: XmlElement) => children.filter(isElement);

/** Whether a block was made by Word from the headings. */
function isContents(block: XmlElement): boolean {
  const gallery = childOf(childOf(block, 'w:sdtPr'), 'w:docPartObj');
  return valueIn(gallery, 'w:docPartGallery') === 'Table of Contents';
}

/** Whether there is anything to see: not only a text box, which stands by itself. */
export function shows(node: XmlNode): boolean {
  if (!isElement(node)) return node.trim() !== '';
  if (/^w:(?:sym|drawing|footnoteReference|endnoteReference)$/.test(node.name)) return true;
  return !/^w:(?:pict|instrText)$/.test(node.name) && node.children.some(shows);
}
