import type { Losses } from '../losses.ts';
import type { Look } from '../named-styles.ts';
import { childOf, childrenOf, isElement, textIn, type XmlElement, type XmlNode } from '../xml.ts';
import { drawingOf } from './drawings.ts';
import { ListStyles } from './lists.ts';
import type { DocxNumbering } from './numbering.ts';
import type { Part } from './parts.ts';
import {
  type DocxStyles,
  lookOf,
  numberingIn,
  outlineOf,
  type ParagraphStyle,
  valueIn,
} from './styles.ts';
import { xml } from './write.ts';

/** What the parts of a document share. */
export interface Shared {
  readonly styles: DocxStyles;
  readonly numbering: DocxNumbering;
  readonly losses: Losses;
  /** Names of list styles, by the HTML path that each stands for. */
  readonly lists: Map<string, string>;
  /** The notes that there are: `footnote 2`. */
  readonly notes: ReadonlySet<string>;
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

/** Elements that are nothing beside what they hold. */
const WRAPPER =
  /^(?:w:(?:ins|moveTo|sdt|sdtContent|smartTag|customXml|fldSimple|bdo|dir|hyperlink)|m:oMathPara)$/;
/** What is kept of a run, as it is. */
const SIGNS = /^w:(?:tab|noBreakHyphen|softHyphen|sym|fldChar)$/;

class Simplifier {
  readonly #relations: Part['byId'];
  readonly #shared: Shared;
  readonly #lists: ListStyles;
  #inContents = false;

  constructor(relations: Part['byId'], shared: Shared) {
    this.#relations = relations;
    this.#shared = shared;
    this.#lists = new ListStyles(shared.lists);
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
        if (this.#isDropped(element)) return [];
        return WRAPPER.test(element.name) ? this.blocks(element) : [];
    }
  }

  /** Counts tracked changes. @returns whether the element is one that was taken back */
  #isDropped({ name, children }: XmlElement): boolean {
    const change = CHANGES.get(name);
    if (change && children.some(isElement)) this.#shared.losses.add(change);
    return name === 'w:del' || name === 'w:moveFrom';
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
    const content = this.#inline(children);
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

  #inline(nodes: readonly XmlNode[]): XmlNode[] {
    return nodes.flatMap((node) => (isElement(node) ? this.#inlineElement(node) : []));
  }

  #inlineElement(element: XmlElement): XmlNode[] {
    const { name, attributes, children } = element;
    switch (name) {
      case 'w:r':
        return this.#run(element);
      case 'm:oMath': {
        const formula = textIn(element).replace(/\s+/g, ' ').trim();
        if (formula === '') return [];
        this.#shared.losses.add('equations');
        return [xml('w:r', {}, [text(formula)])];
      }
      case 'w:hyperlink': {
        const target = this.#relations.get(attributes['r:id'] ?? '');
        const content = this.#inline(children);
        // A link to a place in the document leads nowhere in an article.
        return target?.external ? [xml('w:hyperlink', { 'r:id': target.id }, content)] : content;
      }
      case 'mc:AlternateContent':
        return this.#inline([chosen(element)]);
      case 'mc:Choice':
      case 'mc:Fallback':
        return this.#inline(children);
      default:
        if (this.#isDropped(element)) return [];
        return WRAPPER.test(name) ? this.#inline(children) : [];
    }
  }

  #run({ children }: XmlElement): XmlNode[] {
    const { styles, losses } = this.#shared;
    const properties = childOf({ name: '', attributes: {}, children }, 'w:rPr');
    const look = { ...styles.text(valueIn(properties, 'w:rStyle')), ...lookOf(properties) };
    if (look.hidden) {
      if (children.some((child) => isElement(child) && child.name === 'w:t')) losses.add('hidden');
      return [];
    }
    const raised = childOf(properties, 'w:vertAlign');
    const head = xml('w:rPr', {}, [...propertiesOf(look), ...(raised ? [raised] : [])]);
    const runs: XmlNode[] = [];
    let signs: XmlNode[] = [];
    const close = () => {
      if (signs.length > 0) runs.push(xml('w:r', {}, [head, ...signs]));
      signs = [];
    };
    for (const child of children) {
      if (!isElement(child)) continue;
      if (child.name === 'w:ruby') {
        close();
        runs.push(...this.#inline(childOf(child, 'w:rubyBase')?.children ?? []));
      } else signs.push(...this.#sign(child));
    }
    close();
    return runs;
  }

  #sign(element: XmlElement): XmlNode[] {
    const { name, attributes } = element;
    switch (name) {
      case 'w:t':
        return [text(textIn(element))];
      case 'w:cr':
        return [xml('w:br')];
      case 'w:ptab':
        return [xml('w:tab')];
      case 'w:br':
        return /^(?:page|column)$/.test(attributes['w:type'] ?? '') ? [] : [xml('w:br')];
      case 'w:instrText': {
        // A link to a place in the document leads nowhere in an article.
        const field = textIn(element);
        return /HYPERLINK\s+\\l/.test(field) ? [] : [xml(name, {}, [field])];
      }
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const note = `${name.slice(2, -'Reference'.length)} ${attributes['w:id']}`;
        return this.#shared.notes.has(note) ? [xml(name, attributes)] : [];
      }
      case 'mc:AlternateContent':
        return elementsOf(chosen(element)).flatMap((child) => this.#sign(child));
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return drawingOf(element, this.#relations, this.#shared.losses, (box) =>
          new Simplifier(this.#relations, this.#shared).blocks(box),
        );
      default:
        return SIGNS.test(name) ? [xml(name, attributes)] : [];
    }
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

const CHANGES = new Map([
  ['w:ins', 'insertions'],
  ['w:del', 'deletions'],
  ['w:moveTo', 'moves'],
] as const satisfies readonly (readonly [string, Parameters<Losses['add']>[0]])[]) as ReadonlyMap<
  string,
  Parameters<Losses['add']>[0]
>;

/** A paragraph whose end was deleted goes on in the next one. */
const DELETED_END = xml('w:pPr', {}, [xml('w:rPr', {}, [xml('w:del')])]);

const paragraph = (properties: XmlElement, content: readonly XmlNode[]) =>
  xml('w:p', {}, [properties, ...content]);

const text = (value: string) => xml('w:t', {}, [value]);

const elementsOf = ({ children }: XmlElement) => children.filter(isElement);

function propertiesOf({ strong, em, strike, code }: Look): XmlElement[] {
  return [
    ...(code ? [xml('w:rStyle', { 'w:val': 'Code' })] : []),
    ...(strong ? [xml('w:b')] : []),
    ...(em ? [xml('w:i')] : []),
    ...(strike ? [xml('w:strike')] : []),
  ];
}

/** Of what is written twice, for new programs and for old ones: the one with text, or the new. */
function chosen(alternates: XmlElement): XmlElement {
  const [choice, fallback] = [childOf(alternates, 'mc:Choice'), childOf(alternates, 'mc:Fallback')];
  const old = !choice || (fallback && textIn(choice).trim() === '' && textIn(fallback) !== '');
  return (old ? fallback : choice) ?? alternates;
}

/** Whether a block was made by Word from the headings. */
function isContents(block: XmlElement): boolean {
  const gallery = childOf(childOf(block, 'w:sdtPr'), 'w:docPartObj');
  return valueIn(gallery, 'w:docPartGallery') === 'Table of Contents';
}

/** Whether there is anything to see: not only a text box, which stands by itself. */
function shows(node: XmlNode): boolean {
  if (!isElement(node)) return node.trim() !== '';
  if (/^w:(?:sym|drawing|footnoteReference|endnoteReference)$/.test(node.name)) return true;
  return !/^w:(?:pict|instrText)$/.test(node.name) && node.children.some(shows);
}
