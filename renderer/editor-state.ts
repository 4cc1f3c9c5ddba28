import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { closeHistory, history } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { EditorState, Plugin } from 'prosemirror-state';
import type { Settings } from '../engine/block.ts';
import { type Decision, decisionSteps, session } from '../engine/session.ts';
import { trail } from '../engine/trail.ts';
import { check } from './check-plugin.ts';
import { find } from './find/find-plugin.ts';
import { comparing } from './history/compare-plugin.ts';
import { typing } from './input-rules.ts';
import { pageKeys } from './keys.ts';
import { leftOut } from './left-out-plugin.ts';
import { link } from './link/link-plugin.ts';
import { pasting } from './pasting.ts';
import type { Imported } from './protocol.ts';
import { queue } from './queue-plugin.ts';
import { tables } from './tables.ts';
import { tasks } from './tasks.ts';

/**
 * The state of an article that was just opened.
 * @param imported what its import left out
 * @param ledger what was decided on it before
 * @param original the document as it was imported, where `doc` is a later one
 */
export function articleState(
  doc: Node,
  settings: Settings,
  imported: Imported['leftOut'] = [],
  ledger: readonly Decision[] = [],
  original = doc,
): EditorState {
  return EditorState.create({
    doc,
    plugins: [
      typing(),
      pageKeys(),
      history({ depth: 1000 }),
      decisionsApart(),
      session(ledger),
      trail(),
      check(settings),
      queue(),
      leftOut(imported),
      find(),
      link(),
      comparing(original),
      tasks(),
      pasting(),
      dropCursor({ class: 'drop-cursor' }),
      gapCursor(),
      ...tables(),
    ],
  });
}

/** Ends the undo step after a decision, so that typing right behind it is a step of its own. */
function decisionsApart(): Plugin {
  return new Plugin({
    appendTransaction: (trs, _before, after) =>
      trs.some((tr) => decisionSteps(tr).length > 0) ? closeHistory(after.tr) : null,
  });
}
