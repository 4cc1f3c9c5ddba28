import * as v from 'valibot';
import type { Decision } from '../engine/session.ts';

const StoredDecision = v.object({
  what: v.picklist(['accepted', 'dismissed']),
  key: v.string(),
  rule: v.string(),
  version: v.number(),
  before: v.string(),
  after: v.string(),
  at: v.string(),
});

/** What is kept about an article from one opening to the next. */
const Sidecar = v.object({
  version: v.literal(1),
  /** Oldest first. */
  ledger: v.array(StoredDecision),
});
export type Sidecar = v.InferOutput<typeof Sidecar>;

export const NEW_SIDECAR: Sidecar = { version: 1, ledger: [] };

/** Reads what was kept; a file that can't be read is as if there were none. */
export function parseSidecar(text: string | null): Sidecar {
  try {
    return v.parse(Sidecar, JSON.parse(text ?? ''));
  } catch {
    return NEW_SIDECAR;
  }
}

/**
 * The decisions that hold for a file as it is on the disk: what was dismissed, and those fixes that
 * the file has.
 */
export const decisionsFor = (
  ledger: readonly Decision[],
  onDisk: ReadonlySet<Decision>,
): Decision[] => ledger.filter((decision) => decision.what === 'dismissed' || onDisk.has(decision));
