import { type BlockInput, DEFAULT_SETTINGS, type Settings } from './block.ts';

/** The settings for a document: what was set, else what its own text shows, else the house's. */
export function settingsFor(
  blocks: readonly BlockInput[],
  given: Partial<Settings> = {},
): Settings {
  return { ...DEFAULT_SETTINGS, quotes: quotesOf(blocks), ...given };
}

/** Double marks decide; where there are none or as many of each, the apostrophes do. */
function quotesOf(blocks: readonly BlockInput[]): Settings['quotes'] {
  const marks = { curly: 0, straight: 0 };
  const apostrophes = { curly: 0, straight: 0 };
  for (const { text } of blocks)
    for (const [sign] of text.matchAll(/["“”]|(?<=[A-Za-z])['’](?=[A-Za-z])/g)) {
      if (sign === '"') marks.straight++;
      else if (sign === "'") apostrophes.straight++;
      else if (sign === '’') apostrophes.curly++;
      else marks.curly++;
    }
  const seen = marks.curly === marks.straight ? apostrophes : marks;
  if (seen.curly === seen.straight) return DEFAULT_SETTINGS.quotes;
  return seen.straight > seen.curly ? 'straight' : 'curly';
}
