import { closeHistory } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { turnInto } from '../../engine/compare.ts';
import { type Decision, ledgerOf, record, takeBack } from '../../engine/session.ts';

/**
 * Has the article become what its file is, with the fixes that the file has: one transaction, one
 * undo. What was dismissed stays so: no file holds that.
 * @param decided the decisions that the file has
 */
export function becoming(
  state: EditorState,
  file: Node,
  decided: ReadonlySet<Decision>,
): Transaction {
  const { tr } = state;
  turnInto(tr, file);
  const ledger = new Set(ledgerOf(state));
  takeBack(tr, fixesOf(ledger, decided));
  record(tr, fixesOf(decided, ledger));
  return closeHistory(tr);
}

/** The fixes among these decisions that the others lack. */
const fixesOf = (decisions: ReadonlySet<Decision>, others: ReadonlySet<Decision>): Decision[] =>
  [...decisions].filter((decision) => decision.what !== 'dismissed' && !others.has(decision));
