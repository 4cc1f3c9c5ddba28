import type { Rule } from '../rule.ts';
import repeatedWord from './repeated-word.ts';

/** Every rule, in order of priority: where two point at one place, the earlier one has it. */
export const RULES: readonly Rule[] = [repeatedWord];

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule with this id; undefined where there is none. */
export const ruleById = (id: string): Rule | undefined => BY_ID.get(id);
