import type { Definition, Nodes, Parents, PhrasingContent, RootContent } from 'mdast';
import type { Mark, Node } from 'prosemirror-model';
import type { Segment } from '../article.ts';
import { schema } from '../schema.ts';
import type { Piece, Places } from './places.ts';
import { Segments } from './segments.ts';
import { isLineBreak, pairTags } from './tags.ts';

export type Definitions = ReadonlyMap<string, Definition>;

/** Link definitions by identifier. The first of a name counts, wherever it stands. */
export function definitionsIn(nodes: readonly RootContent[]): Definitions {
  const found = new Map<string, Definition>();
  const walk = (node: Nodes) => {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
    if ('children' in node) node.children.forEach(walk);
  };
  nodes.forEach(walk);
  return found;
}

/** An inline node and where its units stand. */
interface Item {
  readonly node: Node;
  readonly pieces: readonly Piece[];
}

/** Turns the phrasing of a paragraph, heading or table cell into inline nodes. */
export class InlineReader {
  readonly #source: string;
  readonly #places: Places;
  readonly #definitions: Definitions;

  constructor(source: string, places: Places, definitions: Definitions) {
    this.#source = source;
    this.#places = places;
    this.#definitions = definitions;
  }

  read(block: Parents): { content: readonly Node[]; segments: readonly Segment[] } {
    const phrasing = new Phrasing(this.#source, this.#places.get(block) ?? [], this.#definitions);
    phrasing.walk(block.children as PhrasingContent[], []);
    const content: Node[] = [];
    const segments = new Segments();
    for (const { node, pieces } of pairTags(phrasing.items)) {
      content.push(node);
      for (const { from, length, same } of pieces)
        same ? segments.same(from, length) : segments.other(from, length);
    }
    return { content, segments: segments.list };
  }
}

/** One textblock being read. Texts take their pieces in order, however they have been cut. */
class Phrasing {
  readonly items: Item[] = [];
  readonly #source: string;
  readonly #pieces: readonly Piece[];
  readonly #definitions: Definitions;
  #piece = 0;
  #used = 0;

  constructor(source: string, pieces: readonly Piece[], definitions: Definitions) {
    this.#source = source;
    this.#pieces = pieces;
    this.#definitions = definitions;
  }

  walk(nodes: readonly PhrasingContent[], marks: readonly Mark[]): void {
    for (const node of nodes) this.#read(node, marks);
  }

  #read(node: PhrasingContent, marks: readonly Mark[]): void {
    switch (node.type) {
      case 'text':
        this.#text(node.value, marks);
        break;
      case 'emphasis':
        this.walk(node.children, schema.mark('em').addToSet(marks));
        break;
      case 'strong':
        this.walk(node.children, schema.mark('strong').addToSet(marks));
        break;
      case 'delete':
        this.walk(node.children, schema.mark('strike').addToSet(marks));
        break;
      case 'link':
        this.#link(node, node, marks);
        break;
      case 'linkReference':
        this.#link(node, this.#definitions.get(node.identifier)!, marks);
        break;
      case 'inlineCode':
        this.#code(node.value, node, marks);
        break;
      case 'image':
        this.#atom('image', imageOf(node, node.alt), node, marks);
        break;
      case 'imageReference': {
        const definition = this.#definitions.get(node.identifier)!;
        this.#atom('image', imageOf(definition, node.alt), node, marks);
        break;
      }
      case 'footnoteReference':
        this.#atom('footnote_reference', { label: node.label ?? node.identifier }, node, marks);
        break;
      case 'break':
        this.#atom('hard_break', null, node, marks);
        break;
      case 'html':
        if (isLineBreak(node.value)) this.#atom('hard_break', null, node, marks);
        else this.#atom('html_inline', { value: oneLine(node.value) }, node, marks);
    }
  }

  /** A soft line break is a blank for every reader of the text; its mark lets it come back. */
  #text(value: string, marks: readonly Mark[]): void {
    for (const part of value.split(/(\r?\n|\r)/)) {
      if (part === '') continue;
      const pieces = [...this.#take(part.length)];
      if (/^[\r\n]/.test(part)) {
        const node = schema.text(' ', schema.mark('soft_break').addToSet(marks));
        this.items.push({ node, pieces: [{ from: pieces[0]!.from, length: 1, same: false }] });
      } else this.items.push({ node: schema.text(part, marks), pieces });
    }
  }

  *#take(count: number): Iterable<Piece> {
    let left = count;
    while (left > 0) {
      const piece = this.#pieces[this.#piece]!;
      const length = Math.min(left, piece.length - this.#used);
      yield { from: piece.from + (piece.same ? this.#used : 0), length, same: piece.same };
      left -= length;
      this.#used += length;
      if (this.#used === piece.length) {
        this.#piece++;
        this.#used = 0;
      }
    }
  }

  /** A link without text has nowhere to put its mark: it is kept as it is written. */
  #link(
    node: Extract<PhrasingContent, { children: unknown }>,
    { url, title }: { url: string; title?: string | null | undefined },
    marks: readonly Mark[],
  ): void {
    const before = this.items.length;
    const link = schema.mark('link', { href: url, title: title ?? null });
    this.walk(node.children, link.addToSet(marks));
    if (this.items.slice(before).some((item) => !isBlank(item.node))) return;
    this.items.length = before;
    const value = oneLine(this.#source.slice(startOf(node), node.position!.end.offset));
    this.#atom('html_inline', { value }, node, marks);
  }

  #code(value: string, node: PhrasingContent, marks: readonly Mark[]): void {
    const text = value.replace(/\r?\n|\r/g, ' ');
    const at = this.#source.indexOf(text, startOf(node));
    const same = at >= 0 && at + text.length < node.position!.end.offset!;
    this.items.push({
      node: schema.text(text, schema.mark('code').addToSet(marks)),
      pieces: [{ from: same ? at : startOf(node), length: text.length, same }],
    });
  }

  #atom(
    type: string,
    attrs: Record<string, unknown> | null,
    at: PhrasingContent,
    marks: readonly Mark[],
  ): void {
    this.items.push({
      node: schema.node(type, attrs, undefined, marks),
      pieces: [{ from: startOf(at), length: 1, same: false }],
    });
  }
}

const startOf = (node: PhrasingContent) => node.position!.start.offset!;
const isBlank = (node: Node) =>
  node.isText && node.text!.trim() === '' && !node.marks.some(({ type }) => type.spec.code);

/** Tags are the same on one line; the marks of quotes and the indents of lists go with the ends. */
const oneLine = (html: string) => html.replace(/[\r\n]+[ \t>]*/g, ' ');

const imageOf = (
  { url, title }: { url: string; title?: string | null | undefined },
  alt: string | null | undefined,
) => ({ src: url, alt: alt ?? '', title: title ?? null });
