import * as v from 'valibot';

const Count = v.pipe(v.number(), v.integer());

/** How often a rule's findings were accepted, mended in a person's own words, and dismissed. */
export const Rate = v.object({ accepted: Count, edited: Count, dismissed: Count });
export type Rate = v.InferOutput<typeof Rate>;

/** By rule id, over all articles. */
export const Rates = v.record(v.string(), Rate);
export type Rates = v.InferOutput<typeof Rates>;

export const NO_RATE: Rate = { accepted: 0, edited: 0, dismissed: 0 };
