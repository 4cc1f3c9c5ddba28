import { DOMSerializer, type Node } from 'prosemirror-model';
import { Decoration } from 'prosemirror-view';
import type { Change } from '../../engine/compare.ts';
import { schema } from '../../engine/schema.ts';
import { say } from '../strings.ts';
import type { Comparing } from './compare-plugin.ts';

/** Which change is drawn, and whether it is the current one. */
export interface Look {
  readonly index: number;
  readonly isCurrent: boolean;
}

const serializer = DOMSerializer.fromSchema(schema);

/** Underlines what is in one version alone; the edge of a paragraph gets a sign of its own. */
export const addedMarks = (doc: Node, from: number, to: number, look: Look): Decoration[] =>
  marks('ins', doc, from, to, look);

/** Strikes what is in the original alone. */
export const removedMarks = (doc: Node, from: number, to: number, look: Look): Decoration[] =>
  marks('del', doc, from, to, look);

function marks(tag: 'ins' | 'del', doc: Node, from: number, to: number, look: Look): Decoration[] {
  if (from === to) return [];
  if (!holdsText(doc, from, to))
    return [widget(from, `${tag} edge`, look, () => element(tag, look, say.breakMark))];
  return [Decoration.inline(from, to, attributesOf(tag, look))];
}

/** Whether there is text, or an inline atom, between two places: inside a textblock there is nothing else. */
function holdsText(doc: Node, from: number, to: number): boolean {
  const $from = doc.resolve(from);
  if ($from.parent.isTextblock && to <= $from.end()) return true;
  return doc.textBetween(from, to, '', '\uFFFC') !== '';
}

/** What the original has at a change, struck, before what stands there now. */
export function removedWidgets(
  original: Node,
  { fromA, toA, fromB, toB }: Change,
  look: Look,
  how: Comparing,
): Decoration[] {
  if (fromA === toA) return [];
  // Beside the original a thin line tells where something is missing.
  if (how === 'side' && fromB < toB) return [];
  if (how === 'side') return [widget(fromB, 'missing', look, () => element('del', look, ''))];
  return [widget(fromB, 'removed', look, () => removed(original, fromA, toA, look))];
}

function removed(original: Node, from: number, to: number, look: Look): HTMLElement {
  const $from = original.resolve(from);
  if ($from.parent.isTextblock && $from.sameParent(original.resolve(to))) {
    const del = element('del', look, '');
    del.append(serializer.serializeFragment(original.slice(from, to).content));
    return del;
  }
  const text = original.textBetween(from, to, say.breakMark, '▢');
  return element('del', look, text === '' ? say.breakMark : text);
}

function widget(pos: number, kind: string, look: Look, draw: () => HTMLElement): Decoration {
  const { index, isCurrent } = look;
  return Decoration.widget(pos, draw, { side: -1, key: `${kind} ${index} ${isCurrent}` });
}

function element(tag: 'ins' | 'del', look: Look, text: string): HTMLElement {
  const made = document.createElement(tag);
  const { nodeName: _, ...attributes } = attributesOf(tag, look);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
}

const attributesOf = (tag: 'ins' | 'del', { index, isCurrent }: Look) => ({
  nodeName: tag,
  class: isCurrent ? 'changed now' : 'changed',
  'data-change': String(index),
});
