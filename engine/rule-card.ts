import type { RuleCard } from './rule.ts';
import { RULE_CARDS } from './rule-cards.ts';

const BY_ID = new Map(RULE_CARDS.map((card) => [card.id, card]));
const PRIORITY = new Map(RULE_CARDS.map(({ id }, index) => [id, index]));

/** The card of the rule with this id; undefined where there is none. */
export const ruleCard = (id: string): RuleCard | undefined => BY_ID.get(id);

/** Where two rules meet, the one with the lower number has the place. */
export const priorityOf = (id: string): number => PRIORITY.get(id) ?? RULE_CARDS.length;
