import type { EditorState } from 'prosemirror-state';
import type { Finding } from '../engine/finding.ts';
import { HOLE, textOf } from '../engine/text.ts';
import { checkOf } from './check-plugin.ts';
import { type Place, placedIn } from './places.ts';
import { placeNow, queueOf } from './queue-plugin.ts';

/** The current finding with the words around it, as the details pane shows it. */
export interface Card {
  readonly place: Place;
  readonly finding: Finding;
  /** What stands before and after the finding in its block, cut at a word. */
  readonly before: string;
  readonly after: string;
}

const CONTEXT = 56;

/** @param last the card shown until now, given back where nothing in it differs */
export function cardOf(state: EditorState, last: Card | undefined): Card | undefined {
  const { current } = queueOf(state);
  const now = current === undefined ? undefined : placeNow(checkOf(state), current);
  if (!now) return undefined;
  const { pos, finding } = placedIn(state.doc, now);
  const text = textOf(state.doc.resolve(pos).parent);
  const before = endOf(text.slice(0, finding.start));
  const after = startOf(text.slice(finding.end));
  const same = last?.place === now.place && last.before === before && last.after === after;
  return same ? last : { place: now.place, finding, before, after };
}

function endOf(text: string): string {
  if (text.length <= CONTEXT) return readable(text);
  const cut = text.indexOf(' ', text.length - CONTEXT);
  return `…${readable(text.slice(cut < 0 ? text.length - CONTEXT : cut))}`;
}

function startOf(text: string): string {
  if (text.length <= CONTEXT) return readable(text);
  const cut = text.lastIndexOf(' ', CONTEXT);
  return `${readable(text.slice(0, cut < 0 ? CONTEXT : cut))} …`;
}

/** Code and pictures stand for themselves as a box. */
export const readable = (text: string): string => text.replaceAll(HOLE, '▢');
