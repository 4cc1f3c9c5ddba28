import type { Rule } from '../rule.ts';
import aAn from './a-an.ts';
import brokenHashtag from './broken-hashtag.ts';
import foreignQuotes from './foreign-quotes.ts';
import htmlEntity from './html-entity.ts';
import htmlTag from './html-tag.ts';
import placeholder from './placeholder.ts';
import repeatedWord from './repeated-word.ts';
import spaceBeforePunctuation from './space-before-punctuation.ts';
import spacedCurrency from './spaced-currency.ts';
import spacedEllipsis from './spaced-ellipsis.ts';
import unknownToken from './unknown-token.ts';

/**
 * Every rule, in order of priority: where two point at one place, the earlier one has it. What
 * takes away a whole block or sentence comes first, then what mends words, then what mends signs.
 */
export const RULES: readonly Rule[] = [
  // Residue that fills a block
  unknownToken,

  // Truncation

  // Repetition
  repeatedWord,

  // Residue
  brokenHashtag,
  htmlEntity,
  htmlTag,
  placeholder,

  // Punctuation
  spaceBeforePunctuation,
  spacedEllipsis,
  spacedCurrency,
  foreignQuotes,

  // Wording
  aAn,
];

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule with this id; undefined where there is none. */
export const ruleById = (id: string): Rule | undefined => BY_ID.get(id);
