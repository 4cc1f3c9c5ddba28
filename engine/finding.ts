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

/** How far a decision reaches: this place, this text wherever it stands, all that the rule finds. */
export const SCOPES = ['here', 'text', 'rule'] as const;
export type Scope = (typeof SCOPES)[number];

export const CONTEXT_WORDS = 3;
/** Text without blanks has no words to count: what is farther away, in UTF-16 units, is not around. */
const CONTEXT = 80;

/**
 * Names a finding in a way that holds while the text elsewhere changes: rule, quote, and its
 * neighbour words. Two equal places in equal surroundings have one name; a decision holds for both.
 * @param text the text of the finding's block
 * @param scope a wider one leaves out the words around, and then the quote
 */
export function findingKey(
  { rule, quote, start, end }: Pick<Finding, 'rule' | 'quote' | 'start' | 'end'>,
  text: string,
  scope: Scope = 'here',
): string {
  if (scope === 'rule') return JSON.stringify([rule]);
  if (scope === 'text') return JSON.stringify([rule, quote.toLowerCase()]);
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  const words = (part: string) => part.trim().split(/\s+/);
  return JSON.stringify([
    rule,
    quote,
    words(before).slice(-CONTEXT_WORDS).join(' '),
    words(after).slice(0, CONTEXT_WORDS).join(' '),
  ]);
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
