import { isCodeStyle, type Look, roleOfStyle } from '../named-styles.ts';
import { childOf, childrenOf, type XmlElement } from '../xml.ts';

/** Where a paragraph stands in which numbering. */
export interface NumberingOf {
  readonly id: string;
  /** From 0; undefined where the style is named by the level itself. */
  readonly level: number | undefined;
}

/** What a paragraph style says, with all that it is based on. */
export interface ParagraphStyle {
  readonly role: 'heading' | 'contents' | 'quote' | 'code' | 'paragraph';
  /** Of a heading, from 1. */
  readonly level: number;
  readonly numbering: NumberingOf | undefined;
}

interface Style {
  readonly name: string;
  readonly parent: string | undefined;
  /** From 0; 9 is no heading. */
  readonly outline: number | undefined;
  readonly numbering: NumberingOf | undefined;
  readonly look: Look;
}

const DEEPEST_CHAIN = 20;

/** The styles of a Word document. */
export class DocxStyles {
  readonly #styles = new Map<string, Style>();
  readonly #known = new Map<string | undefined, ParagraphStyle>();

  constructor(root: XmlElement | undefined) {
    for (const element of childrenOf(root, 'w:style')) {
      const { 'w:type': type, 'w:styleId': id } = element.attributes;
      const key = `${type} ${id}`;
      if (!this.#styles.has(key)) this.#styles.set(key, styleOf(element));
    }
  }

  paragraph(id: string | undefined): ParagraphStyle {
    let style = this.#known.get(id);
    if (!style) {
      style = this.#resolve(id);
      this.#known.set(id, style);
    }
    return style;
  }

  text(id: string | undefined): Look {
    const chain = [...this.#chain('character', id)];
    const code = chain.some(({ name }) => isCodeStyle(name)) && { code: true };
    return Object.assign({}, ...chain.map(({ look }) => look).reverse(), code);
  }

  /** The numbering that a style of the kind `numbering` stands for. */
  numberingOf(id: string): string | undefined {
    return this.#styles.get(`numbering ${id}`)?.numbering?.id;
  }

  #resolve(id: string | undefined): ParagraphStyle {
    const chain = [...this.#chain('paragraph', id)];
    const numbering = chain.map((style) => style.numbering).find((found) => found !== undefined);
    // A document may name a style that it doesn't hold.
    const names = chain.length > 0 ? chain.map(({ name }) => name) : [id ?? ''];
    for (const [index, name] of names.entries()) {
      const role = roleOfStyle(name);
      const level = role === 'title' ? 1 : headingLevel(name, chain[index]?.outline);
      if (level !== undefined) return { role: 'heading', level, numbering };
      if (role && role !== 'title') return { role, level: 0, numbering };
    }
    return { role: 'paragraph', level: 0, numbering };
  }

  /** A style and those that it is based on, its own first. */
  *#chain(type: string, id: string | undefined): Iterable<Style> {
    let next = id;
    for (let depth = 0; next !== undefined && depth < DEEPEST_CHAIN; depth++) {
      const style = this.#styles.get(`${type} ${next}`);
      if (!style) return;
      yield style;
      next = style.parent;
    }
  }
}

function styleOf(element: XmlElement): Style {
  const properties = childOf(element, 'w:pPr');
  return {
    name: valueIn(element, 'w:name') ?? '',
    parent: valueIn(element, 'w:basedOn'),
    outline: outlineOf(properties),
    numbering: numberingIn(properties),
    look: lookOf(childOf(element, 'w:rPr')),
  };
}

function headingLevel(name: string, outline: number | undefined): number | undefined {
  const level = /^heading ?([1-9])$/i.exec(name)?.[1];
  if (level) return Math.min(6, Number(level));
  return outline !== undefined && outline < 9 ? Math.min(6, outline + 1) : undefined;
}

/** The value of an element's child: `<w:basedOn w:val="Normal"/>`. */
export const valueIn = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes['w:val'];

/** The outline level that properties of a paragraph name, from 0. */
export function outlineOf(properties: XmlElement | undefined): number | undefined {
  const value = valueIn(properties, 'w:outlineLvl');
  return value !== undefined && /^\d$/.test(value) ? Number(value) : undefined;
}

/** The numbering that properties of a paragraph name. */
export function numberingIn(properties: XmlElement | undefined): NumberingOf | undefined {
  const numbering = childOf(properties, 'w:numPr');
  const id = valueIn(numbering, 'w:numId');
  if (id === undefined) return undefined;
  const level = valueIn(numbering, 'w:ilvl');
  return { id, level: level !== undefined && /^\d$/.test(level) ? Number(level) : undefined };
}

/** What properties of a run say of its text. */
export function lookOf(properties: XmlElement | undefined): Look {
  const on = (name: string) => {
    const element = childOf(properties, name);
    return element && !/^(?:0|false|off)$/.test(element.attributes['w:val'] ?? '');
  };
  const look = {
    strong: on('w:b'),
    em: on('w:i'),
    strike: on('w:strike') ?? on('w:dstrike'),
    hidden: on('w:vanish'),
  };
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
}
