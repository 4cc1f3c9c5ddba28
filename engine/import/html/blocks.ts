import type { Element, ElementContent, Root, Text } from 'hast';
import type { Mark, Node } from 'prosemirror-model';
import type { Parsed, Segment, SourceRange } from '../../article.ts';
import { schema } from '../../schema.ts';
import { textBlocks } from '../../text.ts';
import { codeOf, languageOf } from './code.ts';
import { isBlockTag } from './elements.ts';
import { checkedIn, isBlank, isItem, startOfList } from './items.ts';
import { Losses } from './losses.ts';
import { inlineMarks, plainHeading, raised } from './marks.ts';
import { pictureOf } from './picture.ts';
import { Run } from './run.ts';
import { isLayout, tableGrid } from './table.ts';
import { piecesOf } from './text-places.ts';

type Textblock =
  | { readonly type: 'paragraph' }
  | { readonly type: 'heading'; readonly level: number };
const PARAGRAPH: Textblock = { type: 'paragraph' };

/** What an element's text is: the marks on it, and the block that it makes. */
interface Scope {
  readonly marks: readonly Mark[];
  readonly block: Textblock;
}
const PLAIN: Scope = { marks: [], block: PARAGRAPH };

/** A block, and where it stands in the page. */
interface Placed extends SourceRange {
  readonly node: Node;
}

/** Makes a document of a safe tree. @param page the text that the tree's positions are in */
export function documentOf(tree: Root, page: string): Parsed & { notices: readonly string[] } {
  const reader = new BlockReader(page);
  const placed = reader.read(tree);
  const blocks = placed.length > 0 ? placed : [{ node: schema.node('paragraph'), from: 0, to: 0 }];
  const doc = schema.node(
    'doc',
    null,
    blocks.map(({ node }) => node),
  );
  return {
    doc,
    segments: textBlocks(doc).map(({ node }) => reader.segments.get(node) ?? []),
    blocks: blocks.map(({ from, to }) => ({ from, to })),
    notices: reader.losses.notices,
  };
}

class BlockReader {
  readonly segments = new Map<Node, readonly Segment[]>();
  readonly losses = new Losses();
  readonly #page: string;
  readonly #footnotes: Placed[] = [];
  /** Of the container that is being read. */
  #blocks: Placed[] = [];
  #run = new Run();
  /** Inside a table's cell, where each line ends in a hard break. */
  #inCell = false;

  constructor(page: string) {
    this.#page = page;
  }

  read(tree: Root): readonly Placed[] {
    return [...this.#container(tree.children as ElementContent[], PLAIN), ...this.#footnotes];
  }

  /** The blocks of a container. */
  #container(nodes: readonly ElementContent[], scope: Scope): Placed[] {
    const [outer, run] = [this.#blocks, this.#run];
    this.#blocks = [];
    this.#run = new Run();
    this.#walk(nodes, scope);
    this.#end(scope);
    const blocks = this.#blocks;
    this.#blocks = outer;
    this.#run = run;
    return blocks;
  }

  #walk(nodes: readonly ElementContent[], scope: Scope): void {
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!;
      if (node.type === 'text') this.#text(node, scope);
      else if (node.type !== 'element') continue;
      else if (node.tagName === 'li' && !this.#inCell) {
        let end = i + 1;
        while (end < nodes.length && (isItem(nodes[end]!) || isBlank(nodes[end]!))) end++;
        this.#list(false, 1, nodes.slice(i, end), node);
        i = end - 1;
      } else this.#element(node, scope);
    }
  }

  #text(node: Text, { marks }: Scope): void {
    this.#run.text(node.value, piecesOf(node, this.#page), marks);
  }

  #element(node: Element, outer: Scope): void {
    const { tagName, properties, children } = node;
    const from = startOf(node);
    const scope = { ...outer, marks: inlineMarks(node, outer.marks) };
    const { marks } = scope;
    if (typeof properties.dataNoteText === 'string') {
      this.#end(outer);
      this.#footnote(properties.dataNoteText, node);
      return;
    }
    if (typeof properties.dataNote === 'string') {
      const attrs = { label: properties.dataNote };
      this.#run.atom(schema.node('footnote_reference', attrs, undefined, outer.marks), from);
      return;
    }
    if (properties.dataEmbedded === true) {
      this.losses.embedded++;
      return;
    }
    if (properties.dataLost === 'comments' || properties.dataLost === 'deletions') {
      this.losses.office.add(properties.dataLost);
      return;
    }
    switch (tagName) {
      case 'br':
        this.#lineBreak(from, scope);
        break;
      case 'img':
        this.#image(node, marks);
        break;
      case 'hr':
        this.#end(outer);
        if (!this.#inCell) this.#add(schema.node('horizontal_rule'), node);
        break;
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        this.#inner(children, outer, {
          ...scope,
          block: { type: 'heading', level: Number(tagName[1]) },
        });
        break;
      case 'pre':
      case 'listing':
        this.#code(node, outer);
        break;
      case 'blockquote':
        this.#quote(node, scope, outer);
        break;
      case 'ul':
      case 'ol':
      case 'menu':
      case 'dir': {
        this.#end(outer);
        if (this.#inCell) this.#inner(children, outer, scope);
        else this.#list(tagName === 'ol', startOfList(node), children, node);
        break;
      }
      case 'table':
        this.#table(node, outer, scope);
        break;
      case 'dt':
        this.#inner(children, outer, { ...scope, marks: schema.mark('strong').addToSet(marks) });
        break;
      case 'q':
        this.#run.sign('“', from, marks);
        this.#walk(children, scope);
        this.#run.sign('”', endOf(node), marks);
        break;
      case 'sup':
      case 'sub':
        this.#raised(node, scope);
        break;
      case 'input':
        break;
      default:
        if (isBlockTag(tagName)) this.#inner(children, outer, scope);
        else this.#walk(children, scope);
    }
  }

  /** Blocks inside an element that is none in the document. */
  #inner(nodes: readonly ElementContent[], outer: Scope, scope: Scope): void {
    this.#end(outer);
    this.#walk(nodes, scope);
    this.#end(scope);
  }

  /** Two line breaks in a row part paragraphs. */
  #lineBreak(from: number, scope: Scope): void {
    const isCode = scope.marks.some(({ type }) => type.spec.code);
    if (isCode) this.#run.text(' ', [{ from, length: 1, same: false }], scope.marks);
    else if (this.#run.isBroken && !this.#inCell && scope.block === PARAGRAPH) this.#end(scope);
    else this.#run.break(from, scope.marks);
  }

  /** Ends the textblock that is open. */
  #end({ block }: Scope): void {
    if (this.#inCell) {
      this.#run.break(this.#run.to, []);
      return;
    }
    const line = this.#run.end();
    this.#run = new Run();
    if (!line) return;
    const node =
      block.type === 'heading'
        ? schema.node('heading', { level: block.level }, plainHeading(line.content))
        : schema.node('paragraph', null, line.content);
    this.segments.set(node, line.segments);
    this.#blocks.push({ node, from: line.from, to: line.to });
  }

  #add(node: Node, at: Element): void {
    this.#blocks.push({ node, from: startOf(at), to: endOf(at) });
  }

  #image(node: Element, marks: readonly Mark[]): void {
    const picture = pictureOf(node);
    if (typeof picture === 'string') this.#run.sign(picture, startOf(node), marks);
    else if (picture)
      this.#run.atom(schema.node('image', picture, undefined, marks), startOf(node));
    else this.losses.pictures++;
  }

  #code(node: Element, outer: Scope): void {
    const text = codeOf(node);
    this.#end(outer);
    if (text.trim() === '') return;
    if (this.#inCell) {
      const marks = schema.mark('code').addToSet(outer.marks);
      for (const line of text.split('\n')) {
        this.#run.text(line, [{ from: startOf(node), length: line.length, same: false }], marks);
        this.#end(outer);
      }
      return;
    }
    this.#add(schema.node('code_block', { lang: languageOf(node) }, schema.text(text)), node);
  }

  #quote(node: Element, scope: Scope, outer: Scope): void {
    if (this.#inCell) {
      this.#inner(node.children, outer, scope);
      return;
    }
    this.#end(outer);
    const blocks = this.#container(node.children, { ...scope, block: PARAGRAPH });
    if (blocks.length > 0) this.#add(schema.node('blockquote', null, nodesOf(blocks)), node);
  }

  #footnote(label: string, node: Element): void {
    const wasInCell = this.#inCell;
    this.#inCell = false;
    const blocks = this.#container(node.children, PLAIN);
    this.#inCell = wasInCell;
    if (blocks.length === 0) blocks.push({ node: schema.node('paragraph'), from: 0, to: 0 });
    this.#footnotes.push({
      node: schema.node('footnote_definition', { label }, nodesOf(blocks)),
      from: startOf(node),
      to: endOf(node),
    });
  }

  /** What stands in a list outside its items, such as a list right in a list, belongs to the last. */
  #list(ordered: boolean, start: number, nodes: readonly ElementContent[], at: Element): void {
    const items: { checked: boolean | null; blocks: Placed[] }[] = [];
    for (const node of nodes) {
      if (node.type === 'element' && typeof node.properties.dataNoteText === 'string')
        this.#footnote(node.properties.dataNoteText, node);
      else {
        const own = isItem(node);
        const blocks = this.#container(own ? node.children : [node], PLAIN);
        const last = items.at(-1);
        if (blocks.length === 0) continue;
        if (own || !last) items.push({ checked: own ? checkedIn(node) : null, blocks });
        else last.blocks.push(...blocks);
      }
    }
    if (items.length === 0) return;
    const tight = items.every(({ blocks }) => blocks.slice(1).every(({ node }) => isList(node)));
    const children = items.map(({ checked, blocks }) =>
      schema.node('list_item', { checked }, nodesOf(blocks)),
    );
    const list = ordered
      ? schema.node('ordered_list', { start, tight }, children)
      : schema.node('bullet_list', { tight }, children);
    this.#blocks.push({ node: list, from: startOf(at), to: endOf(nodes.at(-1)!) });
  }

  #table(node: Element, outer: Scope, scope: Scope): void {
    const grid = this.#inCell || isLayout(node) ? undefined : tableGrid(node);
    if (!grid) {
      this.#inner(node.children, outer, scope);
      return;
    }
    this.#end(outer);
    for (const caption of grid.captions) this.#inner(caption.children, outer, scope);
    const rows = grid.rows.map((row) => row.map((cell) => cell && this.#cell(cell, scope.marks)));
    const filled = rows.filter((row) => row.some((cell) => cell && cell.content.length > 0));
    if (filled.length === 0) return;
    const cells = filled.map((row, index) =>
      row.map((cell, column) => {
        const type = index === 0 ? 'table_header' : 'table_cell';
        const made = schema.node(
          type,
          { align: grid.align[column] },
          cell && (index === 0 ? plainHeading(cell.content) : cell.content),
        );
        if (cell) this.segments.set(made, cell.segments);
        return made;
      }),
    );
    const table = schema.node(
      'table',
      null,
      cells.map((row) => schema.node('table_row', null, row)),
    );
    this.#add(table, node);
  }

  #cell(
    cell: Element,
    marks: readonly Mark[],
  ): Pick<NonNullable<ReturnType<Run['end']>>, 'content' | 'segments'> | undefined {
    const run = this.#run;
    this.#run = new Run();
    this.#inCell = true;
    this.#walk(cell.children, { marks: inlineMarks(cell, marks), block: PARAGRAPH });
    const line = this.#run.end();
    this.#inCell = false;
    this.#run = run;
    return line;
  }

  /** Numbers that stand higher or lower have signs of their own: `m²`, `H₂O`. */
  #raised(node: Element, scope: Scope): void {
    const [text] = node.children;
    const signs =
      node.children.length === 1 && text?.type === 'text'
        ? raised(text.value, node.tagName)
        : undefined;
    if (signs === undefined) this.#walk(node.children, scope);
    else this.#run.sign(signs, startOf(text as Text), scope.marks);
  }
}

const startOf = ({ position }: ElementContent) => position?.start.offset ?? 0;
const endOf = ({ position }: ElementContent) => position?.end.offset ?? 0;
const nodesOf = (blocks: readonly Placed[]) => blocks.map(({ node }) => node);
const isList = ({ type }: Node) => /_list$/.test(type.name);
