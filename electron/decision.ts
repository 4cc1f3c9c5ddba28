import * as v from 'valibot';
import { SCOPES } from '../engine/finding.ts';
import { DEEDS, type Decision } from '../engine/session.ts';

/** A decision as it is kept and handed over: JSON. */
export const StoredDecision = v.pipe(
  v.object({
    what: v.picklist(['accepted', 'edited', 'dismissed']),
    scope: v.exactOptional(v.picklist(SCOPES)),
    key: v.string(),
    rule: v.string(),
    version: v.number(),
    before: v.string(),
    after: v.string(),
    did: v.exactOptional(v.picklist(DEEDS)),
    at: v.string(),
  }),
  // There was no other scope once.
  v.transform(
    (decision): Decision =>
      decision.what === 'dismissed' ? { scope: 'here', ...decision } : decision,
  ),
);
