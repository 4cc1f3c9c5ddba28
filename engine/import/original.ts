import type { Node } from 'prosemirror-model';
import type { Source } from '../article.ts';
import { type ParsedMarkdown, readTree } from './markdown.ts';
import { type Style, styleOf } from './style.ts';
import { type OnRead, parseTree } from './tree.ts';

/** A Markdown source as it was imported: what it says, and how it is written. */
export interface Original extends ParsedMarkdown {
  readonly style: Style;
}

export function readOriginal(text: string, onRead?: OnRead): Original {
  const tree = parseTree(text, { onRead });
  return { ...readTree(text, tree), style: styleOf(text, tree.nodes) };
}

const known = new WeakMap<Source, Pick<Original, 'doc' | 'style'>>();

/** Keeps what a source was imported as, for as long as the source lives. */
export function remember(source: Source, { doc, style }: Original): void {
  known.set(source, { doc, style });
}

/** What a Markdown source was imported as. One that came from another thread is read again. */
export function originalOf(source: Source): { readonly doc: Node; readonly style: Style } {
  const original = known.get(source) ?? readOriginal(source.text);
  known.set(source, { doc: original.doc, style: original.style });
  return original;
}
