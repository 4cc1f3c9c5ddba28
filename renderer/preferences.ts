import { type Preferences, ZOOM } from '../electron/preferences.ts';
import type { Settings } from '../engine/block.ts';

/** The size of the interface one step larger or smaller, within its bounds. */
export function zoomed(zoom: number, by: 1 | -1): number {
  const next = Math.round(10 * (zoom + by * ZOOM.step)) / 10;
  return Math.min(ZOOM.most, Math.max(ZOOM.least, next));
}

/**
 * What the rules are told about an article.
 * @param guessed from the article's own text
 */
export function settingsOf(
  guessed: Settings,
  { rules, language, sourceLanguage, quotes, dash, keep }: Preferences,
): Settings {
  const sourceLang = sourceLanguage ?? guessed.sourceLang;
  const only = (how: 'hint' | 'off') =>
    Object.keys(rules)
      .filter((id) => rules[id] === how)
      .sort();
  return {
    lang: language ?? guessed.lang,
    ...(sourceLang && { sourceLang }),
    quotes: guessed.quotes,
    off: only('off'),
    hints: only('hint'),
    keep,
    house: { quotes, dash },
  };
}
