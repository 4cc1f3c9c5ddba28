import type { Definition, Nodes, Parents, PhrasingContent, Root } from 'mdast';
import type { Mark, Node } from 'prosemirror-model';
import type { Segment } from '../article.ts';
import { schema } from '../schema.ts';
import type { Piece, Places } from './places.ts';
import { Segments } from './segments.ts';

export type Definitions = ReadonlyMap<string, Definition>;

/** Link definitions by identifier. The first of a name counts, wherever it stands. */
export function definitionsIn(tree: Root): Definitions {
  const found = new Map<string, Definition>();
  const walk = (node: Nodes) => {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(tree);
  return found;
}

interface Inline {
  readonly content: readonly Node[];
  readonly segments: readonly Segment[];
}

/** HTML that has a mark of its own. */
const MARK_OF_TAG: Readonly<Record<string, string>> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  s: 'strike',
  del: 'strike',
};
const OPENING = /^<([a-z]+)>$/i;
const LINE_BREAK = /^<br[ \t]*\/?>$/i;

/** Turns the phrasing of a paragraph, heading or table cell into inline nodes. */
export class InlineReader {
  readonly #text: string;
  readonly #places: Places;
  readonly #definitions: Definitions;

  constructor(text: string, places: Places, definitions: Definitions) {
    this.#text = text;
    this.#places = places;
    this.#definitions = definitions;
  }

  read(block: Parents): Inline {
    const content: Node[] = [];
    const segments = new Segments();
    const pieces = new Pieces(this.#places.get(block) ?? []);
    const add = (node: Node, from: number) => {
      content.push(node);
      segments.other(from, node.nodeSize);
    };
    const addText = (value: string, marks: readonly Mark[]) => {
      for (const { from, length, same } of pieces.take(value.length))
        same ? segments.same(from, length) : segments.other(from, length);
      for (const part of value.split(/(\r?\n|\r)/)) {
        if (/^[\r\n]/.test(part))
          content.push(schema.text(' ', schema.mark('soft_break').addToSet(marks)));
        else if (part !== '') content.push(schema.text(part, marks));
      }
    };
    const walk = (children: readonly PhrasingContent[], marks: readonly Mark[]) => {
      for (let i = 0; i < children.length; i++) {
        const node = children[i]!;
        const close = closingTag(children, i);
        if (close > 0) {
          const mark = schema.mark(
            MARK_OF_TAG[OPENING.exec((node as { value: string }).value)![1]!.toLowerCase()]!,
          );
          walk(children.slice(i + 1, close), mark.addToSet(marks));
          i = close;
        } else one(node, marks);
      }
    };
    const one = (node: PhrasingContent, marks: readonly Mark[]) => {
      if (node.type === 'text') return addText(node.value, marks);
      const from = node.position?.start.offset ?? segments.list.at(-1)?.from ?? 0;
      switch (node.type) {
        case 'emphasis':
          return walk(node.children, schema.mark('em').addToSet(marks));
        case 'strong':
          return walk(node.children, schema.mark('strong').addToSet(marks));
        case 'delete':
          return walk(node.children, schema.mark('strike').addToSet(marks));
        case 'link':
        case 'linkReference': {
          const { url, title } =
            node.type === 'link' ? node : this.#definitions.get(node.identifier)!;
          const link = schema.mark('link', { href: url, title: title ?? null });
          const before = content.length;
          walk(node.children, link.addToSet(marks));
          // A link without text has nowhere to put its mark: it is kept as it is written.
          if (content.length === before) add(this.#raw(node, marks), from);
          return;
        }
        case 'inlineCode': {
          const value = node.value.replace(/\r?\n|\r/g, ' ');
          const at = this.#text.indexOf(value, from);
          content.push(schema.text(value, schema.mark('code').addToSet(marks)));
          if (at >= 0 && at < node.position!.end.offset!) segments.same(at, value.length);
          else segments.other(from, value.length);
          return;
        }
        case 'break':
          return add(schema.node('hard_break', null, undefined, marks), from);
        case 'image':
          return add(this.#image(node.url, node.alt, node.title, marks), from);
        case 'imageReference': {
          const { url, title } = this.#definitions.get(node.identifier)!;
          return add(this.#image(url, node.alt, title, marks), from);
        }
        case 'footnoteReference':
          return add(
            schema.node(
              'footnote_reference',
              { label: node.label ?? node.identifier },
              undefined,
              marks,
            ),
            from,
          );
        case 'html':
          return add(
            LINE_BREAK.test(node.value)
              ? schema.node('hard_break', null, undefined, marks)
              : schema.node('html_inline', { value: node.value }, undefined, marks),
            from,
          );
      }
    };
    walk(block.children as PhrasingContent[], []);
    return { content, segments: segments.list };
  }

  #raw(node: PhrasingContent, marks: readonly Mark[]): Node {
    const { start, end } = node.position!;
    const value = this.#text.slice(start.offset, end.offset).replace(/[\r\n]+[ \t>]*/g, ' ');
    return schema.node('html_inline', { value }, undefined, marks);
  }

  #image(
    src: string,
    alt: string | null | undefined,
    title: string | null | undefined,
    marks: readonly Mark[],
  ): Node {
    return schema.node('image', { src, alt: alt ?? '', title: title ?? null }, undefined, marks);
  }
}

/** The index of the tag that closes the simple tag at `open`, or -1. Nothing between: no pair. */
function closingTag(children: readonly PhrasingContent[], open: number): number {
  const first = children[open]!;
  const name = first.type === 'html' ? OPENING.exec(first.value)?.[1]?.toLowerCase() : undefined;
  if (name === undefined || !(name in MARK_OF_TAG)) return -1;
  let depth = 0;
  for (let i = open; i < children.length; i++) {
    const node = children[i]!;
    if (node.type !== 'html') continue;
    const value = node.value.toLowerCase();
    if (value === `<${name}>`) depth++;
    else if (value === `</${name}>` && --depth === 0) return i > open + 1 ? i : -1;
  }
  return -1;
}

/** A textblock's pieces, handed out in order: texts may have been cut since they were noted. */
class Pieces {
  readonly #list: readonly Piece[];
  #index = 0;
  #used = 0;

  constructor(list: readonly Piece[]) {
    this.#list = list;
  }

  *take(count: number): Iterable<Piece> {
    let left = count;
    while (left > 0) {
      const piece = this.#list[this.#index];
      if (!piece) return;
      const length = Math.min(left, piece.length - this.#used);
      yield { from: piece.from + (piece.same ? this.#used : 0), length, same: piece.same };
      left -= length;
      this.#used += length;
      if (this.#used === piece.length) {
        this.#index++;
        this.#used = 0;
      }
    }
  }
}
