import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  Root,
  RootContent,
  Table,
} from 'mdast';
import type { Node } from 'prosemirror-model';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Segment, SourceRange } from '../article.ts';
import { schema } from '../schema.ts';
import { definitionsIn, InlineReader } from './inline.ts';
import { type Places, recordPlaces } from './places.ts';

/** A parsed text: the document, where its textblocks' text stands, and its top-level blocks. */
export interface Parsed {
  readonly doc: Node;
  readonly segments: readonly (readonly Segment[])[];
  readonly blocks: readonly SourceRange[];
}

/**
 * Reads CommonMark with gfm and front matter.
 * Everything in the text has its node: raw HTML, definitions and front matter are kept as they are.
 * A soft line break becomes a blank that carries the mark `soft_break`.
 * @param text without a byte order mark
 */
export function parseMarkdown(text: string): Parsed {
  const places: Places = new Map();
  const tree = unified()
    .use(remarkParse)
    .use(recordPlaces, places)
    .use(remarkGfm)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .parse(text);
  const reader = new BlockReader(text, tree, places);
  const doc = schema.node('doc', null, reader.container(tree.children));
  return {
    doc,
    segments: reader.segments,
    blocks: tree.children.map((node) => rangeOf(node, text)),
  };
}

/** Where a top-level block stands, the blanks before its first mark included. */
function rangeOf(node: RootContent, text: string): SourceRange {
  let from = node.position!.start.offset!;
  while (/[ \t]/.test(text.charAt(from - 1))) from--;
  return { from, to: node.position!.end.offset! };
}

class BlockReader {
  readonly segments: (readonly Segment[])[] = [];
  readonly #text: string;
  readonly #inline: InlineReader;

  constructor(text: string, tree: Root, places: Places) {
    this.#text = text;
    this.#inline = new InlineReader(text, places, definitionsIn(tree));
  }

  /** The blocks of a container; an empty one holds an empty paragraph, to have a place to write. */
  container(nodes: readonly RootContent[]): Node[] {
    return nodes.length > 0
      ? nodes.map((node) => this.#block(node))
      : [this.#textblock('paragraph')];
  }

  #textblock(
    type: string,
    attrs: Record<string, unknown> | null = null,
    parent?: Parameters<InlineReader['read']>[0],
  ): Node {
    const { content, segments } = parent
      ? this.#inline.read(parent)
      : { content: [], segments: [] };
    this.segments.push(segments);
    return schema.node(type, attrs, content);
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
        const { lang = null, meta = null, value } = node;
        const text = value.replace(/\r\n?/g, '\n');
        return schema.node('code_block', { lang, meta }, text === '' ? [] : schema.text(text));
      }
      case 'thematicBreak':
        return schema.node('horizontal_rule');
      case 'html':
        return schema.node('html_block', { value: node.value });
      case 'footnoteDefinition':
        return schema.node(
          'footnote_definition',
          { label: node.label ?? node.identifier },
          this.container(node.children),
        );
      case 'definition':
        return schema.node('definition', { value: this.#source(node) });
      case 'yaml':
      case 'toml' as never:
        return schema.node('front_matter', { value: this.#source(node) });
      default:
        throw new Error(`A ${node.type} can't stand among blocks.`);
    }
  }

  #source(node: RootContent): string {
    return this.#text.slice(node.position!.start.offset, node.position!.end.offset);
  }

  #list(node: List): Node {
    const tight = !node.spread && !node.children.some((item) => item.spread);
    const items = node.children.map((item) => this.#item(item));
    return node.ordered
      ? schema.node('ordered_list', { start: node.start ?? 1, tight }, items)
      : schema.node('bullet_list', { tight }, items);
  }

  #item(node: ListItem): Node {
    const content: readonly (BlockContent | DefinitionContent)[] = node.children;
    return schema.node('list_item', { checked: node.checked ?? null }, this.container(content));
  }

  #table({ align, children }: Table): Node {
    return schema.node(
      'table',
      null,
      children.map((row, rowIndex) =>
        schema.node(
          'table_row',
          null,
          row.children.map((cell, column) =>
            this.#textblock(
              rowIndex === 0 ? 'table_header' : 'table_cell',
              { align: align?.[column] ?? null },
              cell,
            ),
          ),
        ),
      ),
    );
  }
}
