import type { Element, ElementContent } from 'hast';
import { ImportError, type Parsed } from '../../article.ts';
import { textBlocks } from '../../text.ts';
import type { Archive } from '../archive.ts';
import { assemble, element, type Piece } from '../flow.ts';
import { documentOf } from '../html/blocks.ts';
import { safeTree } from '../html/safe.ts';
import { Losses } from '../losses.ts';
import {
  childOf,
  childrenOf,
  elementsIn,
  isElement,
  parseXml,
  textIn,
  type XmlElement,
  type XmlNode,
} from '../xml.ts';
import { readInline } from './inline.ts';
import { OdtLists } from './lists.ts';
import { NAMES } from './names.ts';
import { numberedHeadings, OdtStyles } from './styles.ts';

/**
 * Reads an OpenDocument text.
 * @throws ImportError where a part of it is missing, damaged or encrypted
 */
export function readOdt(archive: Archive): Parsed {
  guardEncryption(archive);
  const content = parseXml(archive.read('content.xml'), NAMES);
  const styles = archive.has('styles.xml')
    ? parseXml(archive.read('styles.xml'), NAMES)
    : undefined;
  const reader = new OdtReader(archive, styles ? [styles, content] : [content]);
  if (styles) countHeaders(styles, reader.losses);
  const body = childOf(childOf(content, 'office:body'), 'office:text');
  const children = [...reader.blocks(body?.children ?? []), ...reader.notes];
  const { doc } = documentOf(safeTree({ type: 'root', children }), '');
  return {
    doc,
    segments: textBlocks(doc).map(() => []),
    blocks: [],
    notices: reader.losses.notices,
  };
}

/** A password makes gibberish of the parts; only the manifest says so. */
function guardEncryption(archive: Archive): void {
  const path = 'META-INF/manifest.xml';
  if (!archive.has(path)) return;
  for (const { name } of elementsIn(parseXml(archive.read(path), NAMES)))
    if (name === 'manifest:encryption-data')
      throw new ImportError('This file is protected with a password; save it again without one.');
}

function countHeaders(styles: XmlElement, losses: Losses): void {
  const pages = childrenOf(childOf(styles, 'office:master-styles'), 'style:master-page');
  for (const { children } of pages)
    for (const child of children)
      if (isElement(child) && /^style:(?:header|footer)/.test(child.name))
        if (/\p{L}/u.test(textIn(child))) losses.add('headers');
}

/** Indexes that a program made of the text itself. */
const INDEX = /^text:(?:illustration|table|object|user|alphabetical)-index$|^text:bibliography$/;

class OdtReader {
  readonly losses = new Losses();
  readonly notes: Element[] = [];
  readonly styles: OdtStyles;
  readonly #archive: Archive;
  readonly #numbered: ReadonlySet<number>;
  readonly #lists = new OdtLists(this);

  constructor(archive: Archive, parts: readonly XmlElement[]) {
    this.#archive = archive;
    this.styles = new OdtStyles(parts);
    this.#numbered = numberedHeadings(parts);
  }

  blocks(nodes: readonly XmlNode[]): ElementContent[] {
    return assemble(this.#pieces(nodes));
  }

  *#pieces(nodes: readonly XmlNode[]): Iterable<Piece> {
    for (const node of nodes) if (isElement(node)) yield* this.#piecesOf(node);
  }

  *#piecesOf(node: XmlElement): Iterable<Piece> {
    const { name, attributes, children } = node;
    switch (name) {
      case 'text:h':
        if (this.#numbered.has(levelOf(node)) && attributes['text:is-list-header'] !== 'true')
          this.losses.add('headingNumbers');
        yield this.heading(node);
        break;
      case 'text:p':
        yield* this.#paragraph(node);
        break;
      case 'text:list':
        yield* this.#lists.pieces(node);
        break;
      case 'table:table':
        yield { is: 'block', content: [this.#table(node)] };
        break;
      case 'text:section':
        if (!this.styles.isHiddenSection(attributes['text:style-name']))
          yield* this.#pieces(children);
        else if (textIn(node).trim() !== '') this.losses.add('hidden');
        break;
      case 'text:table-of-content':
        this.losses.add('contents');
        break;
      case 'text:tracked-changes':
        this.#countChanges(node);
        break;
      case 'office:annotation':
      case 'draw:frame':
      case 'draw:a': {
        const { content, after } = readInline([node], {}, this);
        if (content.length > 0) yield { is: 'block', content: [element('p', content)] };
        yield { is: 'block', content: after };
        break;
      }
      default:
        if (INDEX.test(name) || /^text:(?:index-body|numbered-paragraph)$/.test(name))
          yield* this.#pieces(children);
        else if (name.startsWith('draw:'))
          yield { is: 'block', content: readInline([node], {}, this).after };
    }
  }

  heading(node: XmlElement): Piece {
    const { content, after } = readInline(node.children, {}, this);
    if (!content.some(shows) && after.length === 0) return { is: 'blank' };
    const level = Math.min(6, Math.max(1, levelOf(node)));
    return { is: 'block', content: [element(`h${level}`, content), ...after] };
  }

  *#paragraph({ attributes, children }: XmlElement): Iterable<Piece> {
    const style = attributes['text:style-name'];
    const look = this.styles.paragraphLook(style);
    const { content, after } = readInline(children, look, this);
    const role = this.styles.role(style);
    if (role === 'code') yield { is: 'code', text: codeOf(content) };
    else if (!content.some(shows)) yield { is: 'blank' };
    else if (role === 'title') yield { is: 'block', content: [element('h1', content)] };
    else yield { is: role === 'quote' ? 'quote' : 'block', content: [element('p', content)] };
    if (after.length > 0) yield { is: 'block', content: after };
  }

  #table(table: XmlElement): Element {
    const rows: Element[] = [];
    const walk = (parent: XmlElement, cellTag: 'td' | 'th') => {
      for (const child of parent.children) {
        if (!isElement(child)) continue;
        if (child.name === 'table:table-row') rows.push(this.#row(child, cellTag));
        else if (child.name === 'table:table-header-rows') walk(child, 'th');
        else if (/^table:table-row(?:s|-group)$/.test(child.name)) walk(child, cellTag);
      }
    };
    walk(table, 'td');
    return element('table', rows);
  }

  #row(row: XmlElement, cellTag: 'td' | 'th'): Element {
    const cells = childrenOf(row, 'table:table-cell').map(({ attributes, children }) => {
      const colSpan = Number(attributes['table:number-columns-spanned'] ?? 1);
      const rowSpan = Number(attributes['table:number-rows-spanned'] ?? 1);
      if (colSpan > 1 || rowSpan > 1) this.losses.add('mergedCells');
      return element(cellTag, this.blocks(children), { colSpan, rowSpan });
    });
    return element('tr', cells);
  }

  note(body: XmlElement | undefined): string {
    const label = String(this.notes.length + 1);
    const note = element('div', [], { dataNoteText: label });
    this.notes.push(note);
    note.children = this.blocks(body?.children ?? []);
    return label;
  }

  equation({ attributes, children }: XmlElement): string | undefined {
    const path = `${(attributes['xlink:href'] ?? '').replace(/^\.\//, '')}/content.xml`;
    const embedded = children.find(isElement);
    const root = this.#archive.has(path) ? parseXml(this.#archive.read(path), NAMES) : embedded;
    return root?.name === 'math:math' ? formulaIn(root).replace(/\s+/g, ' ').trim() : undefined;
  }

  #countChanges(changes: XmlElement): void {
    for (const { name } of elementsIn(changes)) {
      if (name === 'text:insertion') this.losses.add('insertions');
      if (name === 'text:deletion') this.losses.add('deletions');
    }
  }
}

const levelOf = ({ attributes }: XmlElement) => Number(attributes['text:outline-level']) || 1;

/** An equation's signs, without the note in the language of the program that made it. */
const formulaIn = (node: XmlElement): string =>
  node.children
    .map((child) =>
      !isElement(child) ? child : child.name === 'math:annotation' ? '' : formulaIn(child),
    )
    .join('');

/** Whether there is anything to see. */
function shows(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  if (node.type !== 'element') return false;
  return (
    node.tagName === 'img' || node.properties.dataNote !== undefined || node.children.some(shows)
  );
}

/** The text of a paragraph of code, where a line break is one. */
const codeOf = (nodes: readonly ElementContent[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element') return '';
      return node.tagName === 'br' ? '\n' : codeOf(node.children);
    })
    .join('');
