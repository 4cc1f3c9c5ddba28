/** How long any check may take, in ms. */
const CHECK = 2_000;
/**
 * And how much longer for each UTF-16 unit of work. Honest work is in proportion to the text: all the
 * rules together take 2 µs a unit (1.8 s for a paragraph of 1 MB) where this was measured. Ten times
 * that is for slow machines. A rule that runs wild takes more on any text.
 */
const CHECK_UNIT = 0.02;
/** What a block costs a document rule beside its text, in units: ten times 50 µs were measured. */
export const BLOCK_UNITS = 25;

/** How long a check may take, in ms, before it counts as one that never ends. */
export const patienceForCheck = (units: number): number => CHECK + CHECK_UNIT * units;
