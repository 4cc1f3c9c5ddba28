import type { Node } from 'prosemirror-model';
import type { Segment, SourceRange } from '../article.ts';
import { headOf, usedLabels } from '../import/labels.ts';
import { parseMarkdown, readTree } from '../import/markdown.ts';
import { styleOf } from '../import/style.ts';
import { parseTree } from '../import/tree.ts';
import { textBlocks } from '../text.ts';
import { matchBlocks } from './chunks.ts';
import { type Context, contentKey, type Labels } from './inline.ts';
import { normalBlock, normalInline } from './normal.ts';
import { fitted, patch, unitsOf } from './patch.ts';
import { isSame } from './same.ts';

/** A textblock of the source, and how it is spelled there. */
interface Spelled {
  readonly node: Node;
  /** In normal form. */
  readonly content: readonly Node[];
  readonly range: SourceRange;
  readonly segments: readonly Segment[];
}

/** How the source wrote the block that a changed block stands for. */
export class Spellings {
  readonly #context: Context;
  /** The definitions that the source names, then the source. */
  readonly #text: string;
  readonly #head: number;
  readonly #old: readonly Spelled[];
  readonly #own: Context;

  /** @param source of the block */
  constructor(source: string, context: Context) {
    const { labels, style } = context;
    const head = headFor(source, labels);
    const text = head + source;
    const tree = parseTree(text);
    const { doc, segments, spellings } = readTree(text, tree);
    this.#context = context;
    this.#text = text;
    this.#head = head.length;
    this.#old = textBlocks(doc).flatMap(({ node }, index) => {
      const range = spellings.get(node);
      if (!range || range.from < head.length) return [];
      return { node, content: normalInline(node, labels), range, segments: segments[index]! };
    });
    const own = tree.nodes.filter(({ position }) => position!.start.offset! >= head.length);
    this.#own = { labels, style: { ...styleOf(text, own, style), lineEnd: style.lineEnd } };
  }

  /**
   * The source with the changes of the block's texts carried over, and everything else as it was.
   * @param block in normal form
   * @returns undefined where that would say something else
   */
  patched(block: Node): string | undefined {
    const now = textsIn(block);
    if (now.length !== this.#old.length) return undefined;
    const isAligned = block.type.name === 'table' && this.#own.style.tables === 'aligned';
    let result = '';
    let copied = this.#head;
    for (const [index, { node, content, range, segments }] of this.#old.entries()) {
      const after = now[index]!;
      if (contentKey(after.children) === contentKey(content)) continue;
      const spelling = patch(this.#text, range, segments, unitsOf(node), unitsOf(after));
      if (spelling === undefined) return undefined;
      const place = isAligned
        ? fitted(this.#text, range, spelling, node.attrs.align)
        : { ...range, spelling };
      if (!place) return undefined;
      result += this.#text.slice(copied, place.from) + place.spelling;
      copied = place.to;
    }
    result += this.#text.slice(copied);
    return this.#says(result, block) ? result : undefined;
  }

  #says(source: string, block: Node): boolean {
    const { labels } = this.#context;
    const head = headFor(source, labels);
    const { doc, blocks } = parseMarkdown(head + source);
    const first = blocks.findIndex(({ from }) => from >= head.length);
    const read = first === doc.childCount - 1 && normalBlock(doc.child(first), labels);
    return read ? isSame(block, read) : false;
  }

  /**
   * The context for writing the block anew: in the style that it had, its untouched textblocks
   * spelled as they were, the touched ones with their changes carried over.
   * @param block in normal form
   */
  contextFor(block: Node): Context {
    const spellings = new Map<string, string>();
    const know = (content: readonly Node[], spelling: string | undefined) => {
      // The marks of quotes and the indents of lists are not the textblock's own.
      if (spelling !== undefined)
        spellings.set(contentKey(content), spelling.replace(/(?:\r\n?|\n)[ \t>]*/g, '\n'));
    };
    for (const { content, range } of this.#old)
      know(content, this.#text.slice(range.from, range.to));
    const paragraph = (content: readonly Node[]) =>
      block.type.schema.node('paragraph', null, content);
    const now = textsIn(block);
    const places = matchBlocks(
      now.map(({ children }) => paragraph(children)),
      this.#old.map(({ content }) => paragraph(content)),
    );
    places.forEach(({ place, copied }, index) => {
      if (place === undefined || copied) return;
      const { node, range, segments } = this.#old[place]!;
      const after = now[index]!;
      know(after.children, patch(this.#text, range, segments, unitsOf(node), unitsOf(after)));
    });
    return { ...this.#own, spellings };
  }
}

const headFor = (source: string, labels: Labels) =>
  headOf(usedLabels(source, labels).map((label) => labels.get(label)!));

/** The textblocks of a block, itself included, that hold anything. */
function textsIn(block: Node): Node[] {
  if (block.isTextblock) return block.type.spec.code || block.childCount === 0 ? [] : [block];
  return block.children.flatMap(textsIn);
}
