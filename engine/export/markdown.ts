import type { Node } from 'prosemirror-model';
import type { Source } from '../article.ts';
import { labelOf } from '../import/labels.ts';
import { parseMarkdown } from '../import/markdown.ts';
import { originalOf } from '../import/original.ts';
import { HOUSE } from '../import/style.ts';
import { type Chunk, matchBlocks } from './chunks.ts';
import { type Surroundings, writeBlock } from './flow.ts';
import type { Context, Labels } from './inline.ts';
import { footnoteLabel, normalBlock } from './normal.ts';
import { isSame } from './same.ts';
import { Spellings } from './spellings.ts';

/** A document that can't be written without a loss. The message is a sentence for the editor. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
}

/** How often single blocks are written anew before all of them are. */
const REPAIRS = 8;

/**
 * Writes a document as Markdown: untouched blocks of a Markdown source byte for byte, touched ones
 * in the source's own style, all others in the house's. What is written is read again and compared
 * with the document's normal form (see `normalBlock`). Equal documents give equal texts.
 * @param source what the document was imported from
 * @returns the file's text, with the byte order mark that the source had
 * @throws ExportError where the document would come back as another one
 */
export function exportMarkdown(doc: Node, source?: Source): string {
  const draft = new Draft(doc, source?.format === 'md' ? source : undefined);
  for (let repairs = 0; ; repairs++) {
    const text = draft.write();
    if (draft.isUntouched) return text;
    const wrong = draft.differences(text);
    if (wrong.length === 0) return text;
    if (draft.distrust()) continue;
    const isLast = repairs > REPAIRS || !draft.rewrite(wrong);
    if (isLast && !draft.rewrite('all')) throw draft.failure(wrong[0]!);
  }
}

class Draft {
  readonly #chunks: readonly Chunk[];
  readonly #source: Source | undefined;
  #context: Context;
  /** Texts of the blocks that are written anew. */
  readonly #written = new Map<Chunk, string>();

  constructor(doc: Node, source: Source | undefined) {
    const original = source && originalOf(source);
    const labels = labelsIn(doc);
    const blocks: Node[] = [];
    const normal: Node[] = [];
    for (const block of inOrder(doc)) {
      const kept = normalBlock(block, labels);
      if (!kept) continue;
      blocks.push(block);
      normal.push(kept);
    }
    const places = matchBlocks(blocks, original?.doc.children ?? []);
    this.#chunks = normal.map((block, index) => ({ block, ...places[index]! }));
    this.#source = source;
    this.#context = { style: original?.style ?? HOUSE, labels, trusting: true };
  }

  /** Whether this is the source, and nothing else. */
  get isUntouched(): boolean {
    return (
      this.#source !== undefined &&
      this.#chunks.length === this.#source.blocks.length &&
      this.#chunks.every(({ place, copied }, index) => copied && place === index)
    );
  }

  write(): string {
    const { lineEnd } = this.#context.style;
    let text = this.#source?.bom ? '\ufeff' : '';
    let before = '';
    this.#chunks.forEach((chunk, index) => {
      const own = this.#textOf(chunk, index, before);
      text += this.#gapBefore(index) + own;
      before = own;
    });
    const last = this.#chunks.at(-1);
    if (!last) return text;
    const source = this.#source;
    if (!source) return text + lineEnd;
    if (last.place === source.blocks.length - 1)
      return text + source.text.slice(source.blocks.at(-1)!.to);
    return /[\r\n]$/.test(source.text) ? text + lineEnd : text;
  }

  /** Between neighbours of the source stands what stood there; else a blank line. */
  #gapBefore(index: number): string {
    const { lineEnd } = this.#context.style;
    const { place } = this.#chunks[index]!;
    const { text, blocks } = this.#source ?? { text: '', blocks: [] };
    if (index === 0) return place === 0 ? text.slice(0, blocks[0]!.from) : '';
    const before = this.#chunks[index - 1]!.place;
    if (place === undefined || before !== place - 1) return lineEnd + lineEnd;
    return text.slice(blocks[before]!.to, blocks[place]!.from);
  }

  #textOf(chunk: Chunk, index: number, before: string): string {
    const copy = this.#copyOf(chunk);
    if (copy !== undefined) return copy;
    const written = this.#written.get(chunk);
    if (written !== undefined) return written;
    const beside = [
      this.#isLike(chunk, index - 1) ? before : '',
      this.#isLike(chunk, index + 1) ? (this.#copyOf(this.#chunks[index + 1]!) ?? '') : '',
    ];
    const text = this.#write(chunk, {
      first: index === 0,
      beside: beside.map((text) => /^\s*(?:\d*)([-*+.)])/.exec(text)?.[1] ?? ''),
    });
    this.#written.set(chunk, text);
    return text;
  }

  /** A changed block stays as it was written but for its changes; else it is written anew. */
  #write({ block, place }: Chunk, around: Surroundings): string {
    const { lineEnd } = this.#context.style;
    const write = (context: Context) =>
      writeBlock(block, context, around).replaceAll('\n', lineEnd);
    if (!this.#source || place === undefined) return write(this.#context);
    const { from, to } = this.#source.blocks[place]!;
    const before = new Spellings(this.#source.text.slice(from, to), this.#context);
    return before.patched(block) ?? write(before.contextFor(block));
  }

  #copyOf({ place, copied }: Chunk): string | undefined {
    if (!this.#source || !copied) return undefined;
    const { from, to } = this.#source.blocks[place!]!;
    return this.#source.text.slice(from, to);
  }

  #isLike({ block }: Chunk, index: number): boolean {
    return this.#chunks[index]?.block.type === block.type && /_list$/.test(block.type.name);
  }

  /** The indices of the blocks that a text doesn't read back as they are. */
  differences(text: string): number[] {
    const { doc } = parseMarkdown(text.replace(/^\ufeff/, ''));
    const labels = labelsIn(doc);
    const read = doc.children.flatMap((block) => normalBlock(block, labels) ?? []);
    const wrong = this.#chunks.flatMap(({ block }, index) =>
      read[index] && isSame(block, read[index]) ? [] : index,
    );
    if (read.length === this.#chunks.length) return wrong;
    // After a block too many or too few, all are wrong: only the first tells where.
    return [wrong[0] ?? Math.max(0, this.#chunks.length - 1)];
  }

  /** From here on each textblock is read back by itself. @returns whether that is new */
  distrust(): boolean {
    if (!this.#context.trusting) return false;
    this.#context = { ...this.#context, trusting: false };
    this.#written.clear();
    return true;
  }

  /**
   * Writes these blocks and their neighbours anew, with a blank line around them.
   * @returns whether there was anything to do
   */
  rewrite(indices: readonly number[] | 'all'): boolean {
    const around =
      indices === 'all'
        ? this.#chunks
        : indices.flatMap((index) => this.#chunks.slice(Math.max(0, index - 1), index + 2));
    const kept = around.filter(({ place }) => place !== undefined);
    for (const chunk of kept) {
      chunk.place = undefined;
      chunk.copied = false;
    }
    // What was written beside them may have to take another mark.
    if (kept.length > 0) this.#written.clear();
    return kept.length > 0;
  }

  failure(index: number): ExportError {
    const block = this.#chunks[index]?.block;
    const which = block ? `the ${nameOf(block)} “${excerptOf(block)}”` : 'an article';
    return new ExportError(
      `Nothing was written: Markdown has no way to say ${which}. Change it or take it out, then try again.`,
    );
  }
}

const NAMES: Readonly<Record<string, string>> = {
  blockquote: 'quotation',
  bullet_list: 'list',
  ordered_list: 'list',
  code_block: 'code',
  horizontal_rule: 'rule',
  footnote_definition: 'footnote',
  html_block: 'HTML',
  definition: 'link definition',
  front_matter: 'front matter',
};

const nameOf = ({ type }: Node) => NAMES[type.name] ?? type.name;

function excerptOf(block: Node): string {
  const text: string = block.attrs.value ?? block.textBetween(0, block.content.size, ' ', '…');
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

/** Front matter stands first, or it would not be front matter. */
function inOrder(doc: Node): Node[] {
  const isFirst = (node: Node) => node.type.name === 'front_matter';
  return [...doc.children.filter(isFirst), ...doc.children.filter((node) => !isFirst(node))];
}

/** The labels that a document defines, and the first definition of each. */
function labelsIn(doc: Node): Labels {
  const labels = new Map<string, string>();
  const add = (label: string, definition: string) => {
    if (!labels.has(label)) labels.set(label, definition);
  };
  doc.descendants((node) => {
    const { label, value } = node.attrs;
    if (node.type.name === 'footnote_definition') add(footnoteLabel(label), `[^${label}]: x`);
    if (node.type.name === 'definition') {
      const [, label] = /^\s*\[((?:\\.|[^\]\\])+)\]:/s.exec(value) ?? [];
      if (label) add(labelOf(label), value);
    }
    return !node.isTextblock;
  });
  return labels;
}
