import type { BlockInput, Settings } from '../engine/block.ts';
import { checkBlock, checkDocument } from '../engine/check.ts';
import type { Finding } from '../engine/finding.ts';
import type { Rule } from '../engine/rule.ts';
import { sentencesOf } from '../engine/sentences.ts';
import type { BlockKind } from '../engine/text.ts';
import { wordsOf } from '../engine/tokens.ts';
import type { Watch } from '../engine/watch.ts';

/**
 * A block's facts for the document rules: JSON, '' where there are none. The window only keeps them
 * for the next pass over the document, and text crosses to the worker at a fraction of the cost.
 */
type Facts = string;

/** What the worker says about one block. */
export interface Answer {
  readonly kind: BlockKind;
  readonly findings: readonly Finding[];
  readonly facts: Facts;
  readonly words: number;
  readonly sentences: number;
}

/** A block as the document rules are asked about it: only one with facts needs its text. */
export interface FactBlock extends BlockInput {
  readonly facts: Facts;
}

export function answerTo(
  block: BlockInput,
  settings: Settings,
  rules: readonly Rule[],
  watch?: Watch,
): Answer {
  const { findings, facts } = checkBlock(block, settings, rules, watch);
  return {
    kind: block.kind,
    findings,
    facts: Object.keys(facts).length > 0 ? JSON.stringify(facts) : '',
    words: wordsOf(block.text).length,
    sentences: sentencesOf(block.text).length,
  };
}

/** The findings of the document rules by index of their block. */
export function reviewOf(
  blocks: readonly FactBlock[],
  settings: Settings,
  rules: readonly Rule[],
  watch?: Watch,
): ReadonlyMap<number, readonly Finding[]> {
  const read = blocks.map((block) => ({
    ...block,
    facts: block.facts === '' ? {} : JSON.parse(block.facts),
  }));
  return checkDocument(read, settings, rules, watch);
}
