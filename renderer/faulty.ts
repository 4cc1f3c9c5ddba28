import type { Settings } from '../engine/block.ts';
import { ruleCard } from '../engine/rule-card.ts';
import type { Culprit } from '../engine/watch.ts';
import { say } from './strings.ts';

/** What failed on a text, or never came to an end. It stays switched off until the app starts again. */
export interface Faulty {
  /** Ids of rules. */
  readonly rules: readonly string[];
  /** Patterns of the keep-list. */
  readonly keep: readonly string[];
}

export const NO_FAULT: Faulty = { rules: [], keep: [] };

/** @returns the same object where the culprit is known */
export function withCulprit(faulty: Faulty, culprit: Culprit): Faulty {
  const { rules, keep } = faulty;
  if ('rule' in culprit)
    return rules.includes(culprit.rule) ? faulty : { rules: [...rules, culprit.rule], keep };
  return keep.includes(culprit.keep) ? faulty : { rules, keep: [...keep, culprit.keep] };
}

/** The settings without what is faulty. */
export function without(settings: Settings, { rules, keep }: Faulty): Settings {
  return {
    ...settings,
    off: [...new Set([...settings.off, ...rules])],
    keep: settings.keep.filter((entry) => !keep.includes(entry)),
  };
}

/** Names all that is faulty, for a person. */
export const toldOf = ({ rules, keep }: Faulty): string =>
  say.faulty(
    rules.map((id) => ruleCard(id)?.title ?? id),
    keep,
  );
