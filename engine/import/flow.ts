import type { Element, ElementContent, Properties } from 'hast';
import { type ListParagraph, Nesting } from './nesting.ts';

/** What follows each other in a document whose lists and quotations are flat. */
export type Piece =
  | { readonly is: 'block' | 'quote'; readonly content: readonly ElementContent[] }
  | { readonly is: 'code'; readonly text: string }
  | ListItem
  | { readonly is: 'blank' };

interface ListItem extends ListParagraph {
  readonly is: 'item';
  /** Goes on with the last item of its level, after the lists inside that. */
  readonly continues: boolean;
  readonly content: readonly ElementContent[];
}

export const element = (
  tagName: string,
  children: readonly ElementContent[] = [],
  properties: Properties = {},
): Element => ({ type: 'element', tagName, properties, children: [...children] });

/** A picture's place: its data stay behind, and no path in a document is ever followed. */
export const picture = (address: string, alt: string): Element =>
  element('img', [], { src: pictureAddress(address), alt });

/** An address in the web, else the bare name of a file. */
export const pictureAddress = (address: string) =>
  /^https?:/i.test(address) ? address : (/[^\\/]*$/.exec(address)?.[0] ?? '') || 'picture';

/** Makes HTML of what follows each other: lists of items, quotations and code of paragraphs. */
export function assemble(pieces: Iterable<Piece>): ElementContent[] {
  const blocks: ElementContent[] = [];
  let lists = new Lists();
  let quoted: ElementContent[] = [];
  let code: string[] = [];
  const close = (next?: Piece['is']) => {
    if (next !== 'item') {
      blocks.push(...lists.roots);
      lists = new Lists();
    }
    if (next !== 'quote' && quoted.length > 0) {
      blocks.push(element('blockquote', quoted));
      quoted = [];
    }
    if (next !== 'code' && code.length > 0) {
      blocks.push(element('pre', [{ type: 'text', value: code.join('\n') }]));
      code = [];
    }
  };
  for (const piece of pieces) {
    if (piece.is === 'blank') {
      lists.blank();
      continue;
    }
    close(piece.is);
    if (piece.is === 'item') lists.add(piece);
    else if (piece.is === 'code') code.push(piece.text);
    else (piece.is === 'quote' ? quoted : blocks).push(...piece.content);
  }
  close();
  return blocks;
}

/** Builds nested lists of flat items. */
class Lists {
  readonly roots: Element[] = [];
  readonly #nesting = new Nesting();
  /** The lists that are open, each in the last item of the one before. */
  readonly #open: Element[] = [];

  blank(): void {
    this.#nesting.blank();
  }

  add(item: ListItem): void {
    const open = item.continues ? this.#open[this.#nesting.depthOf(item.level)] : undefined;
    if (open) {
      itemsOf(open)
        .at(-1)!
        .children.push(...item.content);
      return;
    }
    const { depth, starts } = this.#nesting.add(item);
    this.#open.length = starts ? depth : depth + 1;
    if (starts) {
      const { number } = item;
      const list = number === undefined ? element('ul') : element('ol', [], { start: number });
      const parent = this.#open.at(-1);
      if (parent) itemsOf(parent).at(-1)!.children.push(list);
      else this.roots.push(list);
      this.#open.push(list);
    }
    this.#open[depth]!.children.push(element('li', item.content));
  }
}

/** A list's children are all items. */
const itemsOf = (list: Element) => list.children as Element[];
