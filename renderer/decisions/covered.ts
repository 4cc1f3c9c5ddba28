import type { EditorState } from 'prosemirror-state';
import { findingKey } from '../../engine/finding.ts';
import { mergeFindings } from '../../engine/merge.ts';
import type { Decision } from '../../engine/session.ts';
import { textBlocks } from '../../engine/text.ts';
import { checkOf } from '../check-plugin.ts';
import { drawnRange } from '../places.ts';

/**
 * Where the findings stand that a dismissal of more than one place keeps, in document order.
 * @returns document positions; none of a decision about one place
 */
export function coveredBy(
  state: EditorState,
  { what, scope = 'here', key }: Decision,
): { readonly from: number; readonly to: number }[] {
  if (what !== 'dismissed' || scope === 'here') return [];
  const { answers, documentFindings } = checkOf(state);
  return textBlocks(state.doc).flatMap(({ node, pos }) =>
    mergeFindings(answers.get(node)?.findings ?? [], documentFindings.get(node) ?? [])
      .filter((finding) => findingKey(finding, '', scope) === key)
      .map((finding) => drawnRange(pos, finding)),
  );
}
