import { isCodeStyle, type Look, type Role, roleOfStyle } from '../named-styles.ts';
import { childOf, childrenOf, elementsIn, type XmlElement } from '../xml.ts';

/** How the items of a list's level are marked: `start` is the first number. */
export type Level =
  | { readonly is: 'bullet' }
  | { readonly is: 'number'; readonly start: number; readonly format: string };

interface Style {
  readonly name: string;
  readonly parent: string | undefined;
  readonly look: Look;
  /** Made by the person's own hand on this text, not by a named style. */
  readonly automatic: boolean;
  readonly hiddenSection: boolean;
}

const DEEPEST_CHAIN = 20;

/** The styles of an OpenDocument text, from both of its parts. */
export class OdtStyles {
  readonly #styles = new Map<string, Style>();
  readonly #lists = new Map<string, ReadonlyMap<number, Level>>();

  constructor(parts: readonly XmlElement[]) {
    for (const part of parts)
      for (const group of ['office:styles', 'office:automatic-styles'])
        for (const element of childOf(part, group)?.children ?? [])
          if (typeof element === 'object') this.#read(element, group !== 'office:styles');
  }

  role(name: string | undefined): Role | undefined {
    for (const style of this.#chain('paragraph', name)) {
      const role = roleOfStyle(style.name);
      if (role) return role;
    }
    return undefined;
  }

  /** What a paragraph's style says of its text: only what was set on this very paragraph. */
  paragraphLook(name: string | undefined): Look {
    return mix([...this.#chain('paragraph', name)].filter(({ automatic }) => automatic));
  }

  textLook(name: string | undefined): Look {
    return mix([...this.#chain('text', name)]);
  }

  isHiddenSection(name: string | undefined): boolean {
    return [...this.#chain('section', name)].some(({ hiddenSection }) => hiddenSection);
  }

  /** @param level from 0; where a style says nothing of it, the one above it counts */
  listLevel(name: string, level: number): Level {
    const levels = this.#lists.get(name);
    for (let at = level; levels && at >= 0; at--) {
      const found = levels.get(at);
      if (found) return found;
    }
    return { is: 'bullet' };
  }

  #read(element: XmlElement, automatic: boolean): void {
    const { name, attributes } = element;
    if (name === 'text:list-style')
      this.#lists.set(attributes['style:name'] ?? '', levelsOf(element));
    if (name !== 'style:style') return;
    const family = attributes['style:family'] ?? '';
    const own = attributes['style:name'] ?? '';
    const shown = attributes['style:display-name'] ?? own.replaceAll('_20_', ' ');
    this.#styles.set(`${family} ${own}`, {
      name: shown,
      parent: attributes['style:parent-style-name'],
      look: lookOf(childOf(element, 'style:text-properties'), family === 'text' ? shown : ''),
      automatic,
      hiddenSection:
        childOf(element, 'style:section-properties')?.attributes['text:display'] === 'none',
    });
  }

  /** A style and those that it is based on, its own first. */
  *#chain(family: string, name: string | undefined): Iterable<Style> {
    let next = name;
    for (let depth = 0; next !== undefined && depth < DEEPEST_CHAIN; depth++) {
      const style = this.#styles.get(`${family} ${next}`);
      if (!style) return;
      yield style;
      next = style.parent;
    }
  }
}

function mix(styles: readonly Style[]): Look {
  return Object.assign({}, ...styles.map(({ look }) => look).reverse());
}

function lookOf(properties: XmlElement | undefined, textStyle: string): Look {
  const { attributes = {} } = properties ?? {};
  const weight = attributes['fo:font-weight'];
  const slant = attributes['fo:font-style'];
  const line = attributes['style:text-line-through-style'];
  const kind = attributes['style:text-line-through-type'];
  return {
    ...(weight !== undefined && { strong: /^(?:bold|[6-9]00)$/.test(weight) }),
    ...(slant !== undefined && { em: slant !== 'normal' }),
    ...((line ?? kind) !== undefined && { strike: line !== 'none' && kind !== 'none' }),
    ...(attributes['text:display'] !== undefined && {
      hidden: attributes['text:display'] === 'none',
    }),
    ...(isCodeStyle(textStyle) && { code: true }),
  };
}

function levelsOf(style: XmlElement): ReadonlyMap<number, Level> {
  const levels = new Map<number, Level>();
  for (const element of elementsIn(style)) {
    const level = Number(element.attributes['text:level']) - 1;
    if (element.name === 'text:list-level-style-number') {
      const format = element.attributes['style:num-format'] ?? '';
      const start = Number(element.attributes['text:start-value'] ?? 1);
      const nested = Number(element.attributes['text:display-levels'] ?? 1) > 1;
      levels.set(
        level,
        format === ''
          ? { is: 'bullet' }
          : { is: 'number', start, format: nested ? 'nested' : format },
      );
    } else if (/^text:list-level-style-/.test(element.name)) levels.set(level, { is: 'bullet' });
  }
  return levels;
}

/** How many headings get a number of their own accord, by level from 1. */
export function numberedHeadings(parts: readonly XmlElement[]): ReadonlySet<number> {
  const numbered = new Set<number>();
  for (const part of parts)
    for (const outline of childrenOf(childOf(part, 'office:styles'), 'text:outline-style'))
      for (const level of childrenOf(outline, 'text:outline-level-style'))
        if ((level.attributes['style:num-format'] ?? '') !== '')
          numbered.add(Number(level.attributes['text:level']));
  return numbered;
}
