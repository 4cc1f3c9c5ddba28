import type { Block } from './block.ts';
import type { Trait } from './spelling.ts';
import type { BlockKind } from './text.ts';

export const FAMILIES = ['Repetition', 'Truncation', 'Punctuation', 'Residue', 'Wording'] as const;
export type Family = (typeof FAMILIES)[number];

/** safe: what the first fix does is never wrong. ask: a person decides. hint: faint, off the queue. */
export const CLASSES = ['safe', 'ask', 'hint'] as const;
export type Class = (typeof CLASSES)[number];

/** What accepting does. `text` stands in place of the finding's span. */
export type Fix =
  | {
      readonly do: 'replace';
      readonly text: string;
      readonly label?: string;
      /** The place is one of a habit's (see `habit.ts`): each place takes its own first fix. */
      readonly everywhere?: true;
    }
  /** As replace, but takes the `reach` units before the place as well: the rest of the sentence. */
  | { readonly do: 'cut'; readonly reach: number; readonly text: string; readonly label: string }
  | { readonly do: 'delete-block' }
  /** Joins the block with the one after it, `by` between them. */
  | { readonly do: 'join-next'; readonly by: string }
  | {
      readonly do: 'mark';
      readonly mark: 'em' | 'strong' | 'strike' | 'code';
      readonly text: string;
    }
  | { readonly do: 'link'; readonly href: string; readonly text: string };

/** A place that a rule points at: `[start, end)` in UTF-16 units of the block's text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Says what stands there and what should; asks where only a person can tell. */
  readonly message: string;
  readonly fixes: readonly Fix[];
  /** Where this hit is surer, or less sure, than the rule's own class. */
  readonly class?: Class;
}

/** One fact about one block, for a document rule: `index` counts the document's blocks from 0. */
export interface Gathered<Fact> {
  readonly index: number;
  readonly kind: BlockKind;
  readonly fact: Fact;
}

/** A hit of a document rule, in the block with this index. */
export interface DocumentHit extends Hit {
  readonly index: number;
}

/** A text to check: blocks parted by a blank line. English paragraphs, where it says nothing else. */
export interface Example {
  readonly text: string;
  /** One kind for all blocks, or one for each. */
  readonly kind?: BlockKind | readonly BlockKind[];
  readonly lang?: string;
  readonly sourceLang?: string;
}

/** What the rule must find: each place stands in `[[double brackets]]`. */
export interface BadExample extends Example {
  /** The whole text after the first fix of each hit; left out where there is no fix to give. */
  readonly fixed?: string;
  /** The hits' class, where it is not the rule's own. */
  readonly class?: Class;
}

/** A trap: text that no rule may flag. A plain string is a paragraph. */
export type GoodExample = string | TrapExample;

export interface TrapExample extends Example {
  /** Ids of the rules that may hint at this text all the same. */
  readonly hints?: readonly string[];
}

/** All that a rule says of itself. */
export interface RuleMeta {
  /** Public: the CLI, JSON and docs use it. Equal to the file's name. */
  readonly id: string;
  readonly title: string;
  readonly family: Family;
  readonly class: Class;
  /** Raised whenever the rule would decide differently, so that the ledger can tell. */
  readonly version: number;
  /** `any`, or primary language tags of the texts that the rule may read. */
  readonly languages: 'any' | readonly string[];
  /** Why machine translation leaves this behind. */
  readonly why: string;
  /** Public address that describes the artefact or the right form. */
  readonly source: string;
  readonly bad: readonly [BadExample, ...BadExample[]];
  readonly good: readonly [GoodExample, ...GoodExample[]];
}

interface Runnable extends RuleMeta {
  /**
   * Traits without any of which the rule finds nothing: a block that lacks one is not read. It is
   * for speed alone; a rule without it reads every block.
   */
  readonly needs?: readonly Trait[];
  /** Reads `block.written`, and may point at template tags. */
  readonly readsTags?: true;
}

/** A rule that reads one block and nothing else. */
export interface BlockRule extends Runnable {
  check(block: Block): Iterable<Hit>;
}

/** A rule that reads one small fact a block, then all the facts in one pass. */
export interface DocumentRule<Fact = unknown> extends Runnable {
  gather(block: Block): Fact | undefined;
  review(facts: readonly Gathered<Fact>[]): Iterable<DocumentHit>;
}

export type Rule = BlockRule | DocumentRule;

/** A rule as it is shown and spoken of, where none is run. */
export interface RuleCard extends RuleMeta {
  readonly reads: 'block' | 'document';
}

/** Types a document rule's fact, which the list of all rules can't know. */
export function documentRule<Fact>(rule: DocumentRule<Fact>): DocumentRule {
  return rule as DocumentRule;
}
