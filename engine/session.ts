import type { Node } from 'prosemirror-model';
import type { Transform } from 'prosemirror-transform';
import { type Finding, findingKey } from './finding.ts';

/** One decision on one finding. Plain JSON. */
export interface Decision {
  readonly what: 'accepted' | 'dismissed';
  /** The finding's name, as `findingKey` gives it. */
  readonly key: string;
  readonly rule: string;
  readonly before: string;
  /** What stands there now; equal to `before` for a dismissal. */
  readonly after: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Every decision made on this version of the document, oldest first. */
export function ledgerOf(doc: Node): readonly Decision[] {
  return doc.attrs.ledger as readonly Decision[];
}

/**
 * Writes decisions into the document itself, so that undo takes a decision back together with the
 * change that it stands for, and redo brings both again.
 */
export function record(tr: Transform, decisions: readonly Decision[]): void {
  if (decisions.length > 0) tr.setDocAttribute('ledger', [...ledgerOf(tr.doc), ...decisions]);
}

const dismissedOf = new WeakMap<readonly Decision[], ReadonlySet<string>>();

/** The keys of the findings that were dismissed. */
export function dismissedKeys(doc: Node): ReadonlySet<string> {
  const ledger = ledgerOf(doc);
  let keys = dismissedOf.get(ledger);
  if (!keys) {
    keys = new Set(ledger.filter(({ what }) => what === 'dismissed').map(({ key }) => key));
    dismissedOf.set(ledger, keys);
  }
  return keys;
}

/** Leaves out what was dismissed. `text` is the text of the findings' block. */
export function openFindings(
  findings: readonly Finding[],
  text: string,
  dismissed: ReadonlySet<string>,
): readonly Finding[] {
  if (dismissed.size === 0) return findings;
  return findings.filter((finding) => !dismissed.has(findingKey(finding, text)));
}
