import * as v from 'valibot';
import { StoredDecision } from '../electron/decision.ts';
import type { Profile } from '../engine/profile.ts';
import { FAMILIES } from '../engine/rule.ts';
import type { Decision } from '../engine/session.ts';

const StoredProfile: v.GenericSchema<Profile> = v.object({
  words: v.number(),
  found: v.object(v.entriesFromList(FAMILIES, v.number())),
});

/** What is kept about an article from one opening to the next. */
export const Sidecar = v.object({
  version: v.literal(1),
  /** Oldest first. */
  ledger: v.array(StoredDecision),
  /** How the article stood when it was first checked; null where it never was as a whole. */
  before: v.fallback(v.nullable(StoredProfile), null),
  /** How long the person was at work on it, in seconds. */
  seconds: v.fallback(v.number(), 0),
});
export type Sidecar = v.InferOutput<typeof Sidecar>;

export const NEW_SIDECAR: Sidecar = { version: 1, ledger: [], before: null, seconds: 0 };

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
