import type { Class, Family, Fix } from './rule.ts';

/** A rule's hit in one block, as shown to a person. Plain JSON; offsets are UTF-16 units. */
export interface Finding {
  readonly rule: string;
  readonly family: Family;
  readonly class: Class;
  readonly start: number;
  readonly end: number;
  /** The text that stood at `[start, end)`. */
  readonly quote: string;
  readonly message: string;
  readonly fixes: readonly Fix[];
  /** Ids of the rules that point at the same place and had to give way. */
  readonly others: readonly string[];
}

const CONTEXT_WORDS = 3;

/**
 * Names a finding in a way that holds while the text elsewhere changes: rule, quote and the words
 * around it. Two equal places in equal surroundings have one name; a decision holds for both.
 * @param text the text of the finding's block
 */
export function findingKey(finding: Finding, text: string): string {
  const before = text.slice(0, finding.start).trim().split(/\s+/).slice(-CONTEXT_WORDS);
  const after = text.slice(finding.end).trim().split(/\s+/).slice(0, CONTEXT_WORDS);
  return JSON.stringify([finding.rule, finding.quote, before.join(' '), after.join(' ')]);
}

/** What the first fix puts in place of the quote; undefined where there is none. */
export function replacementOf(fix: Fix | undefined): string | undefined {
  if (!fix) return undefined;
  switch (fix.do) {
    case 'delete-block':
      return '';
    case 'join-next':
      return fix.by;
    default:
      return fix.text;
  }
}
