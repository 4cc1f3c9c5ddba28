import type { List, ListItem, Parents, RootContent, Table } from 'mdast';
import type { Node } from 'prosemirror-model';
import type { Parsed, Segment, SourceRange } from '../article.ts';
import { schema } from '../schema.ts';
import { definitionsIn, InlineReader } from './inline.ts';
import { parseTree, type Tree } from './tree.ts';

/** A parsed Markdown text, and where the spelling of each textblock's inline content stands. */
export interface ParsedMarkdown extends Parsed {
  readonly spellings: ReadonlyMap<Node, SourceRange>;
}

/**
 * Reads CommonMark with gfm and front matter.
 * Everything in the text has its node: raw HTML, definitions and front matter are kept as they are.
 * A soft line break becomes a blank that carries the mark `soft_break`.
 * @param text without a byte order mark
 */
export function parseMarkdown(text: string): ParsedMarkdown {
  return readTree(text, parseTree(text));
}

/** Makes a document of a tree. */
export function readTree(text: string, tree: Tree): ParsedMarkdown {
  const reader = new BlockReader(text, tree);
  const doc = schema.node('doc', null, reader.container(tree.nodes));
  const { segments, spellings } = reader;
  return { doc, segments, spellings, blocks: rangesOf(tree.nodes, text) };
}

/** Where top-level blocks stand, the blanks before their first marks included. */
function rangesOf(nodes: readonly RootContent[], text: string): SourceRange[] {
  let end = 0;
  return nodes.map(({ position }) => {
    let from = position!.start.offset!;
    // A setext heading after definitions is said to start with them.
    if (from < end) from = end + /^\s*/.exec(text.slice(end, end + 1000))![0].length;
    while (/[ \t]/.test(text.charAt(from - 1))) from--;
    end = position!.end.offset!;
    return { from, to: end };
  });
}

/**
 * Whether no blank line parts two items of a list, or two blocks of one item. (mdast's `spread` takes
 * a blank line that ends a list inside a quote or a footnote for one within it.)
 */
function isTight({ children }: List, source: string): boolean {
  const areNear = (left: RootContent, right: RootContent | undefined) => {
    if (!right) return true;
    const between = source.slice(endOf(left), right.position!.start.offset);
    return (between.match(/\r\n?|\n/g)?.length ?? 0) < 2;
  };
  return children.every(
    (item, index) =>
      areNear(item, children[index + 1]) &&
      item.children.every((block, at) => areNear(block, item.children[at + 1])),
  );
}

/** Where a block's last words end. A container's own end may have blank lines before it. */
function endOf(node: RootContent): number {
  switch (node.type) {
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'footnoteDefinition': {
      const last = node.children.at(-1);
      return last ? endOf(last) : node.position!.start.offset!;
    }
    default:
      return node.position!.end.offset!;
  }
}

type Attrs = Record<string, unknown> | null;

class BlockReader {
  readonly segments: (readonly Segment[])[] = [];
  readonly spellings = new Map<Node, SourceRange>();
  readonly #source: string;
  readonly #inline: InlineReader;

  constructor(source: string, { nodes, places }: Tree) {
    this.#source = source;
    this.#inline = new InlineReader(source, places, definitionsIn(nodes));
  }

  /** The blocks of a container; an empty one holds an empty paragraph, to have a place to write. */
  container(nodes: readonly RootContent[]): Node[] {
    if (nodes.length > 0) return nodes.map((node) => this.#block(node));
    this.segments.push([]);
    return [schema.node('paragraph')];
  }

  #block(node: RootContent): Node {
    switch (node.type) {
      case 'paragraph':
        return this.#textblock('paragraph', null, node);
      case 'heading':
        return this.#textblock('heading', { level: node.depth }, node);
      case 'blockquote':
        return schema.node('blockquote', null, this.container(node.children));
      case 'list':
        return this.#list(node);
      case 'table':
        return this.#table(node);
      case 'code': {
        const text = node.value.replace(/\r\n?/g, '\n');
        const attrs = { lang: node.lang ?? null, meta: node.meta ?? null };
        return schema.node('code_block', attrs, text === '' ? [] : schema.text(text));
      }
      case 'thematicBreak':
        return schema.node('horizontal_rule');
      case 'html':
        return schema.node('html_block', { value: node.value });
      case 'footnoteDefinition': {
        const label = node.label ?? node.identifier;
        return schema.node('footnote_definition', { label }, this.container(node.children));
      }
      case 'definition': {
        // The marks of a quote that it stands in are not its own.
        const value = this.#sourceOf(node).replace(/(\r\n?|\n)[ \t>]*/g, '$1');
        return schema.node('definition', { value });
      }
      default:
        // mdast's own types have no name for TOML.
        if (!/^(?:yaml|toml)$/.test(node.type))
          throw new Error(`A ${node.type} can't stand among blocks.`);
        return schema.node('front_matter', { value: this.#sourceOf(node) });
    }
  }

  #sourceOf({ position }: RootContent): string {
    return this.#source.slice(position!.start.offset, position!.end.offset);
  }

  #textblock(type: string, attrs: Attrs, node: Parents): Node {
    const { content, segments } = this.#inline.read(node);
    this.segments.push(segments);
    const block = schema.node(type, attrs, content);
    const [from, to] = [
      node.children[0]?.position?.start.offset,
      node.children.at(-1)?.position?.end.offset,
    ];
    if (from !== undefined && to !== undefined) this.spellings.set(block, { from, to });
    return block;
  }

  #list(node: List): Node {
    const tight = isTight(node, this.#source);
    const items = node.children.map((item) => this.#item(item));
    return node.ordered
      ? schema.node('ordered_list', { start: node.start ?? 1, tight }, items)
      : schema.node('bullet_list', { tight }, items);
  }

  #item({ checked, children }: ListItem): Node {
    return schema.node('list_item', { checked: checked ?? null }, this.container(children));
  }

  #table({ align, children }: Table): Node {
    const rows = children.map((row, index) => {
      const type = index === 0 ? 'table_header' : 'table_cell';
      const cells = row.children.map((cell, column) =>
        this.#textblock(type, { align: align?.[column] ?? null }, cell),
      );
      return schema.node('table_row', null, cells);
    });
    return schema.node('table', null, rows);
  }
}
