import type { Finding } from './finding.ts';
import { FAMILIES, type Family } from './rule.ts';
import { ruleCard } from './rule-card.ts';
import type { Decision } from './session.ts';

/** How an article stands: its words, and how many findings of each family call for a decision. */
export interface Profile {
  readonly words: number;
  readonly found: Readonly<Record<Family, number>>;
}

/** How many findings were decided in which way. */
export type Outcome = Readonly<Record<Decision['what'], number>>;

type Counted = Iterable<Pick<Finding, 'family' | 'class'>>;

export const profileOf = (findings: Counted, words: number): Profile => ({
  words,
  found: countFamilies(findings),
});

/** Counts the findings that are `safe` or `ask`; a hint calls for nothing. */
export function countFamilies(findings: Counted): Profile['found'] {
  const found = Object.fromEntries(FAMILIES.map((family) => [family, 0])) as Record<Family, number>;
  for (const { family, class: kind } of findings) if (kind !== 'hint') found[family]++;
  return found;
}

/** The profile of an article before these decisions were taken: each was a finding once. */
export function beforeDecisions({ words, found }: Profile, ledger: readonly Decision[]): Profile {
  const before = { ...found };
  for (const { rule } of ledger) {
    const family = ruleCard(rule)?.family;
    if (family) before[family]++;
  }
  return { words, found: before };
}

export function outcomeOf(ledger: readonly Decision[]): Outcome {
  const outcome = { accepted: 0, edited: 0, dismissed: 0 };
  for (const { what } of ledger) outcome[what]++;
  return outcome;
}

/** All findings of a profile. */
export const totalOf = ({ found }: Profile): number =>
  FAMILIES.reduce((sum, family) => sum + found[family], 0);

/** Findings in a thousand words; 0 where there is no word. */
export const perThousand = (count: number, words: number): number =>
  words === 0 ? 0 : (1000 * count) / words;
