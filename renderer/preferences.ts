import { type Preferences, ZOOM } from '../electron/preferences.ts';
import type { Languages } from '../engine/article.ts';
import type { Settings } from '../engine/block.ts';

/** The size of the interface one step larger or smaller, within its bounds. */
export function zoomed(zoom: number, by: 1 | -1): number {
  const next = Math.round(10 * (zoom + by * ZOOM.step)) / 10;
  return Math.min(ZOOM.most, Math.max(ZOOM.least, next));
}

/** The languages that a person set for one article; what is left out is guessed. */
export type Chosen = Partial<Languages>;

/**
 * What the rules are told about an article.
 * @param guessed from the article's own text
 * @param chosen for this article, which goes before what was set for all
 */
export function settingsOf(
  guessed: Settings,
  { rules, language, sourceLanguage, quotes, dash, keep }: Preferences,
  chosen: Chosen,
): Settings {
  const sourceLang = chosen.sourceLang ?? sourceLanguage ?? guessed.sourceLang;
  const only = (how: 'hint' | 'off') =>
    Object.keys(rules)
      .filter((id) => rules[id] === how)
      .sort();
  return {
    lang: chosen.lang ?? language ?? guessed.lang,
    ...(sourceLang && { sourceLang }),
    quotes: guessed.quotes,
    off: only('off'),
    hints: only('hint'),
    keep,
    house: { quotes, dash },
  };
}
