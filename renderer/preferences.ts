import type { Configuration } from '../electron/configuration.ts';
import { type Preferences, ZOOM } from '../electron/preferences.ts';
import type { Settings } from '../engine/block.ts';
import { type ChosenLanguages, languagesOf } from './languages.ts';

/** The size of the interface one step larger or smaller, within its bounds. */
export function zoomed(zoom: number, by: 1 | -1): number {
  const next = Math.round(10 * (zoom + by * ZOOM.step)) / 10;
  return Math.min(ZOOM.most, Math.max(ZOOM.least, next));
}

/**
 * What the rules are told about an article.
 * @param guessed from the article's own text
 * @param chosen for this article alone
 */
export function settingsOf(
  guessed: Settings,
  preferences: Preferences,
  chosen: ChosenLanguages = {},
): Settings {
  const { rules, quotes, dash, spelling, keep } = preferences;
  const only = (how: 'hint' | 'off') =>
    Object.keys(rules)
      .filter((id) => rules[id] === how)
      .sort();
  return {
    ...languagesOf(guessed, preferences, chosen).now,
    quotes: guessed.quotes,
    off: only('off'),
    hints: only('hint'),
    keep,
    house: { quotes, dash, spelling },
  };
}

/** The preferences as they are for the articles of a folder: what its burnish.json says goes first. */
export function inFolder(
  preferences: Preferences,
  { rules = {}, language, sourceLanguage, quotes, dash, spelling, keep = [] }: Configuration,
): Preferences {
  const states = { ...preferences.rules, ...rules };
  return {
    ...preferences,
    rules: Object.fromEntries(
      Object.entries(states).flatMap(([id, state]) =>
        state && state !== 'on' ? [[id, state]] : [],
      ),
    ),
    language: language ?? preferences.language,
    sourceLanguage: sourceLanguage ?? preferences.sourceLanguage,
    quotes: quotes ?? preferences.quotes,
    dash: dash ?? preferences.dash,
    spelling: spelling ?? preferences.spelling,
    keep: [...preferences.keep, ...keep],
  };
}

/** What a rule may do: flag as it would, only hint, or nothing. */
export const RULE_STATES = ['on', 'hint', 'off'] as const;
export type RuleState = (typeof RULE_STATES)[number];

export const ruleState = ({ rules }: Preferences, id: string): RuleState => rules[id] ?? 'on';

/** The rules' switches with this one changed. */
export function withRule(
  { rules }: Preferences,
  id: string,
  state: RuleState,
): Preferences['rules'] {
  const { [id]: _, ...others } = rules;
  return state === 'on' ? others : { ...others, [id]: state };
}
