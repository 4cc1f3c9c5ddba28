const BLOCKS = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li ' +
    'listing main menu nav ol optgroup option p pre search section summary table tbody td tfoot ' +
    'th thead tr ul'
  ).split(' '),
);

/** Whether an element starts and ends a line. */
export const isBlockTag = (tagName: string) => BLOCKS.has(tagName);
