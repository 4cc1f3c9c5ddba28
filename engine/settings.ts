import { type BlockInput, DEFAULT_SETTINGS, type Settings } from './block.ts';

/** The settings for a document: what was set, else what its own text shows, else the house's. */
export function settingsFor(
  blocks: readonly BlockInput[],
  given: Partial<Settings> = {},
): Settings {
  let [curly, straight] = [0, 0];
  for (const { text } of blocks) {
    for (const char of text) {
      if (char === '“' || char === '”') curly++;
      else if (char === '"') straight++;
    }
  }
  return { ...DEFAULT_SETTINGS, quotes: straight > curly ? 'straight' : 'curly', ...given };
}
