import * as v from 'valibot';
import { CLASSES } from '../../engine/rule.ts';

/** How many findings a rule has in an article, of one class. A habit counts once. */
export const Count = v.object({
  rule: v.string(),
  class: v.picklist(CLASSES),
  count: v.number(),
  /** Those of them that have a fix. */
  fixable: v.number(),
});
export type Count = v.InferOutput<typeof Count>;

/**
 * How far the person is with an article. `changed`: they had looked at it, and another program has
 * written it since. `done`: a file holds the work, and nothing was left to decide.
 */
export const WORK_STATES = ['new', 'review', 'done', 'changed'] as const;
export type WorkState = (typeof WORK_STATES)[number];

/** The stamp of an article that the page stopped at: it is not tried again unasked. */
export const STOPPED = 'stopped';

/** What is kept about an article of a folder, beside the articles. */
export const KeptArticle = v.object({
  /** SHA-256 of the bytes that all of this is about, in hex. */
  digest: v.string(),
  /** By what it was checked: rules, settings and dismissals. The window's business. */
  stamp: v.string(),
  title: v.string(),
  words: v.number(),
  found: v.array(Count),
  /** Why it could not be checked: a sentence. */
  failed: v.nullable(v.string()),
  state: v.picklist(WORK_STATES),
});
export type KeptArticle = v.InferOutput<typeof KeptArticle>;

/** What `board.json` holds: the articles by their paths in the folder, parted by `/`. */
export const KeptBoard = v.object({
  version: v.literal(1),
  articles: v.record(v.string(), KeptArticle),
});
export type KeptBoard = v.InferOutput<typeof KeptBoard>;
