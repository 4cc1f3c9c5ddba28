import type { EditorState } from 'prosemirror-state';
import { beforeDecisions, type Profile, profileOf } from '../engine/profile.ts';
import { ledgerOf } from '../engine/session.ts';
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
): Pick<Snapshot, 'words' | 'sentences' | 'sentenceLength' | 'headings'> {
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
  const sentenceLength = sentences === 0 ? 0 : prose / sentences;
  return { words, sentences, sentenceLength, headings: same ? last : headings };
}

/** How the article stood before anything was decided on it; it wants a whole check behind it. */
export function profileBefore(state: EditorState): Profile {
  const findings = checkOf(state).places.map(({ finding }) => finding);
  return beforeDecisions(profileOf(findings, factsOf(state, []).words), ledgerOf(state));
}
