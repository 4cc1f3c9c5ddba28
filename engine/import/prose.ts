import type { Nodes } from 'mdast';
import { namedIn } from './labels.ts';
import type { Piece, Places } from './places.ts';

/** Words in a row that are left out of a text: `[from, to)`; `end` is where their stand-in ends. */
interface Cut {
  readonly from: number;
  readonly to: number;
  /** In the shortened text. */
  readonly end: number;
}

/** A text in which a number between two private signs stands for each run of plain words. */
export interface Shortened {
  readonly text: string;
  readonly cuts: readonly Cut[];
}

/**
 * Words after a word, a blank between each two, with a word or a sign after them: nothing that
 * Markdown could read stands in them or touches them. In quotes and brackets it might read more,
 * where a link's title or a tag is near.
 */
const WORDS = /(?<=\p{L}[,.;!?’”)"']?) (?:[\p{L}\p{M}\p{N},.;?!‘’“”"'()–—%$€£-]+ ){4,}(?=\S)/gu;
const UNQUOTED = /(?<=\p{L}[,.;!?’”)"']?) (?:[\p{L}\p{M}\p{N},.;?!‘’“”–—%$€£-]+ ){4,}(?=\S)/gu;
const BLOCK = /(?:[^\r\n]+(?:\r\n?|\n|$))+|[\r\n]+/g;
const STAND_IN = /\uE000(\d+)\uE001/g;
/** The private signs, however they are written. */
const PRIVATE = /[\uE000\uE001]|&#(?:x0*e00[01]|0*5734[45]);/i;
/** Words that an open tag would take for the names of attributes. */
const ATTRIBUTES = /^ (?:[a-z][a-z\d.-]* )+$/i;
/** A label with more words could lose some of them. */
const LABEL_WORDS = 5;

/**
 * Shortens a text by the plain words in it. Most of an article is prose, and a parser takes longer
 * over that than over all the rest.
 * @param head the definitions that will stand before it
 */
export function shorten(text: string, head: string): Shortened {
  const isLong = (label: string) => label.split(' ').length > LABEL_WORDS;
  if (PRIVATE.test(text) || [...namedIn(head + text)].some(isLong)) return { text, cuts: [] };
  const cuts: Cut[] = [];
  let short = '';
  let copied = 0;
  for (const { 0: block, index: start } of text.matchAll(BLOCK)) {
    const mayHaveTags = block.includes('<');
    const pattern = mayHaveTags || block.includes(']') ? UNQUOTED : WORDS;
    for (const { 0: words, index } of block.matchAll(pattern)) {
      if (/www/i.test(words) || (mayHaveTags && ATTRIBUTES.test(words))) continue;
      const from = start + index + 1;
      short += `${text.slice(copied, from)}\uE000${cuts.length}\uE001`;
      copied = from + words.length - 2;
      cuts.push({ from, to: copied, end: short.length });
    }
  }
  return { text: short + text.slice(copied), cuts };
}

/**
 * Gives the nodes of a shortened text their words back, and their places in the whole text.
 * @param head how many units stood before the shortened text when it was parsed
 * @param from where `text` starts in the whole
 */
export function lengthen(
  nodes: readonly Nodes[],
  places: Places,
  { head, from, text }: { readonly head: number; readonly from: number; readonly text: string },
  { cuts }: Shortened,
): void {
  const words = (value: string) =>
    value.replace(STAND_IN, (_, index) => text.slice(cuts[index]!.from, cuts[index]!.to));
  const placeOf = (offset: number) => {
    const at = offset - head;
    let [low, high] = [0, cuts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cuts[middle]!.end <= at) low = middle + 1;
      else high = middle;
    }
    const last = cuts[low - 1];
    return from + at + (last ? last.to - last.end : 0);
  };
  const pieceOf = (piece: Piece): Piece => {
    const start = placeOf(piece.from);
    const length = piece.same ? placeOf(piece.from + piece.length) - start : piece.length;
    return { from: start, length, same: piece.same };
  };
  const walk = (node: Nodes) => {
    if (node.position) {
      node.position.start.offset = placeOf(node.position.start.offset!);
      node.position.end.offset = placeOf(node.position.end.offset!);
    }
    const pieces = places.get(node);
    if (pieces) places.set(node, pieces.map(pieceOf));
    if (cuts.length > 0) {
      if ('value' in node) node.value = words(node.value);
      if ('title' in node && node.title) node.title = words(node.title);
      if ('url' in node) node.url = words(node.url);
      if ('alt' in node && node.alt) node.alt = words(node.alt);
      if ('meta' in node && node.meta) node.meta = words(node.meta);
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  for (const node of nodes) walk(node);
}
