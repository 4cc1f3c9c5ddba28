import type { EditorState } from 'prosemirror-state';
import { ledgerOf } from '../engine/session.ts';
import { cardOf } from './card.ts';
import { checkOf } from './check-plugin.ts';
import { findOf } from './find/find-plugin.ts';
import { comparisonOf } from './history/compare-plugin.ts';
import { leftOutOf, partsOut } from './left-out-plugin.ts';
import { linkOf } from './link/link-plugin.ts';
import { queueOf } from './queue-plugin.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * What React shows of an editor's state. It is asked for with each key press, so nothing here looks
 * at the whole document.
 * @param last what was shown until now; what says the same is the same object again
 */
export function shownOf(state: EditorState, last: Snapshot): Partial<Snapshot> {
  const { places, waiting, total } = checkOf(state);
  const { places: queued, current, fix, ownWords, filter, reviewing, status } = queueOf(state);
  const { how: comparing, opened, original, changes, at: change } = comparisonOf(state);
  // A few blocks that wait are a key press, not worth a word, unless nobody checks them.
  const slow = waiting.length > (last.checked && !last.stopped ? 50 : 0);
  return {
    places,
    queued,
    current,
    fix,
    ownWords,
    filter,
    reviewing,
    // The card is where the review is.
    ...(reviewing && !last.reviewing && { panelOpen: true, tab: 'findings' as const }),
    status,
    comparing,
    comparedWith: original === opened ? 'opened' : 'disk',
    changes: changes.length,
    change,
    find: findOf(state).bar,
    link: linkOf(state),
    ledger: ledgerOf(state),
    leftOut: leftOutShown(state, last.leftOut),
    checked: last.checked || waiting.length === 0,
    progress: slow ? Math.floor((100 * (total - waiting.length)) / total) / 100 : undefined,
    ...((places !== last.places || current !== last.current) && {
      card: cardOf(state, last.card),
    }),
  };
}

function leftOutShown(state: EditorState, last: Snapshot['leftOut']): Snapshot['leftOut'] {
  const count = partsOut(state).length;
  const { shown } = leftOutOf(state);
  return last.count === count && last.shown === shown ? last : { count, shown };
}
