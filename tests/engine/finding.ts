import type { Node } from 'prosemirror-model';
import type { Finding } from '../../engine/finding.ts';
import type { ChosenFix } from '../../engine/fix.ts';
import type { Fix } from '../../engine/rule.ts';
import { textBlocks, textOf } from '../../engine/text.ts';

/** A finding on the first place in `article` that reads `quote`. */
export function find(article: Node, quote: string, fix: Fix): ChosenFix {
  for (const { node, pos } of textBlocks(article)) {
    const start = textOf(node).indexOf(quote);
    if (start < 0) continue;
    const finding: Finding = {
      rule: 'repeated-word',
      family: 'Repetition',
      class: 'safe',
      start,
      end: start + quote.length,
      quote,
      message: '',
      fixes: [fix],
      others: [],
    };
    return { finding, pos, fix };
  }
  throw new Error(`No block reads “${quote}”.`);
}

export const replace = (text: string): Fix => ({ do: 'replace', text });
