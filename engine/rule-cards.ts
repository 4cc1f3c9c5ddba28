import type { Rule, RuleCard } from './rule.ts';
import { RULES } from './rules/index.ts';

/**
 * The card of every rule, in order of priority. In the window's build its value stands in place of
 * this module (`build/rule-cards.mjs`): the rules and their word lists are in the worker alone.
 */
export const RULE_CARDS: readonly RuleCard[] = RULES.map(cardOf);

function cardOf(rule: Rule): RuleCard {
  const reads = 'gather' in rule ? 'document' : 'block';
  const { id, title, family, version, languages, why, source, bad, good } = rule;
  return {
    id,
    title,
    family,
    class: rule.class,
    version,
    languages,
    why,
    source,
    bad,
    good,
    reads,
  };
}
