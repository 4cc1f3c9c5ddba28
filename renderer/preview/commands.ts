import type { EditorState } from 'prosemirror-state';
import { kindOffers, type Offers, safeOffers } from '../bulk.ts';
import type { Desk } from '../desk.ts';
import { asking } from '../queue-plugin.ts';
import { say } from '../strings.ts';

/** Shows all safe fixes, to be accepted in one step. */
export const previewSafe = (desk: Desk): void => preview(desk, safeOffers, say.noSafe);

/** Shows the findings of the same kind as the one in the card, or at the caret. */
export const previewKind = (desk: Desk): void => preview(desk, kindOffers, say.noKind);

/** @param otherwise what is said where nothing is offered */
function preview(
  desk: Desk,
  offersOf: (state: EditorState) => Offers | undefined,
  otherwise: string,
): void {
  const state = desk.page?.view.state;
  if (!state) return;
  const offers = offersOf(state);
  if (offers) desk.showDialog({ is: 'preview', offers });
  else desk.run(asking({ say: otherwise }));
}
