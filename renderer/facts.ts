import type { EditorState } from 'prosemirror-state';
import { type BlockKind, textBlocks } from '../engine/text.ts';
import { checkOf } from './check-plugin.ts';
import type { Snapshot } from './snapshot.ts';

export interface Heading {
  readonly level: number;
  readonly text: string;
  /** Position of its content. */
  readonly pos: number;
}

/** Where sentences stand: a heading or a cell of a table is seldom one. */
const PROSE: readonly BlockKind[] = ['paragraph', 'item', 'quote', 'footnote'];

/** @param last the headings known, given back where they are the same */
export function factsOf(
  state: EditorState,
  last: readonly Heading[],
): Pick<Snapshot, 'words' | 'sentenceLength' | 'headings'> {
  const { answers } = checkOf(state);
  let [words, prose, sentences] = [0, 0, 0];
  const headings: Heading[] = [];
  for (const { node, pos, kind } of textBlocks(state.doc)) {
    const answer = answers.get(node);
    words += answer?.words ?? 0;
    if (answer && PROSE.includes(kind)) {
      prose += answer.words;
      sentences += answer.sentences;
    }
    if (kind === 'heading' && node.content.size > 0)
      headings.push({ level: node.attrs.level, text: node.textContent, pos });
  }
  const same = JSON.stringify(headings) === JSON.stringify(last);
  const sentenceLength = sentences === 0 ? 0 : Math.round(prose / sentences);
  return { words, sentenceLength, headings: same ? last : headings };
}
