import type { EditorState } from 'prosemirror-state';
import { textBlocks } from '../engine/text.ts';
import { checkOf } from './check-plugin.ts';

export interface Heading {
  readonly level: number;
  readonly text: string;
  /** Position of its content. */
  readonly pos: number;
}

/** @param last the headings known, given back where they are the same */
export function factsOf(
  state: EditorState,
  last: readonly Heading[],
): { words: number; headings: readonly Heading[] } {
  const { answers } = checkOf(state);
  let words = 0;
  const headings: Heading[] = [];
  for (const { node, pos, kind } of textBlocks(state.doc)) {
    words += answers.get(node)?.words ?? 0;
    if (kind === 'heading' && node.content.size > 0)
      headings.push({ level: node.attrs.level, text: node.textContent, pos });
  }
  const same = JSON.stringify(headings) === JSON.stringify(last);
  return { words, headings: same ? last : headings };
}
