import type { Node } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import type { Finding } from '../engine/finding.ts';
import { textOf } from '../engine/text.ts';
import { checkOf } from './check-plugin.ts';
import { type Place, type PlaceNow, placedIn } from './places.ts';
import { placeNow, queueOf } from './queue-plugin.ts';

/** The current finding and the text around it, as the details pane shows it. */
export interface Card {
  readonly place: Place;
  /** With the offsets that it has now in `text`. */
  readonly finding: Finding;
  /** The text of its block. */
  readonly text: string;
  /** Whether the block is a single line. */
  readonly oneLine: boolean;
  /** The text of the block after it, which a fix may join; empty where there is none. */
  readonly next: string;
}

/** @param last the card shown until now, given back where nothing in it differs */
export function cardOf(state: EditorState, last: Card | undefined): Card | undefined {
  const { current } = queueOf(state);
  const now = current === undefined ? undefined : placeNow(checkOf(state), current);
  if (!now) return undefined;
  const card = cardAt(state.doc, now);
  const same =
    last?.place === card.place &&
    last.finding.start === card.finding.start &&
    last.text === card.text &&
    last.oneLine === card.oneLine &&
    last.next === card.next;
  return same ? last : card;
}

/** The card of a place that stands in `doc`. */
export function cardAt(doc: Node, now: PlaceNow): Card {
  const { pos, finding } = placedIn(doc, now);
  const $pos = doc.resolve(pos);
  const after = doc.resolve($pos.after()).nodeAfter;
  const next = after?.isTextblock ? textOf(after) : '';
  const oneLine = $pos.parent.type.name === 'heading';
  return { place: now.place, finding, text: textOf($pos.parent), oneLine, next };
}
