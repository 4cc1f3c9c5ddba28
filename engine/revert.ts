import type { EditorState } from 'prosemirror-state';
import type { Transform } from 'prosemirror-transform';
import { schema } from './schema.ts';
import { type Decision, patchesOf, takeBack } from './session.ts';
import { textBlocks, textOf } from './text.ts';

/**
 * Takes one decision back, whatever was decided since: what the fix changed stands again as it stood,
 * or the dismissed finding comes back. One transaction, one undo.
 * @returns whether it could be done: not where the fixed place was edited since
 */
export function revert(tr: Transform, decision: Decision, state: EditorState): boolean {
  if (decision.what !== 'dismissed' && !restore(tr, decision, state)) return false;
  takeBack(tr, [decision]);
  return true;
}

function restore(tr: Transform, decision: Decision, state: EditorState): boolean {
  const patch = patchesOf(state).get(decision);
  if (!patch) return restoreByText(tr, decision);
  const { from, to, before, after } = patch;
  if (!tr.doc.slice(from, to).eq(after)) return false;
  tr.replace(from, to, before);
  return true;
}

/** A fix of an earlier session is found by the words around it, where they stand once. */
function restoreByText(tr: Transform, { key, before, after }: Decision): boolean {
  const [, , wordsBefore = '', wordsAfter = ''] = JSON.parse(key) as string[];
  const around = [wordsBefore, after, wordsAfter].map((part) => part.trim()).filter(Boolean);
  if (around.length < 2) return false;
  const pattern = new RegExp(
    `(${loosely(wordsBefore)}\\s*)(${loosely(after)})(?=\\s*${loosely(wordsAfter)})`,
    'g',
  );
  const places = textBlocks(tr.doc).flatMap(({ node, pos }) =>
    [...textOf(node).matchAll(pattern)].map((match) => pos + match.index + match[1]!.length),
  );
  const [from] = places;
  if (from === undefined || places.length > 1) return false;
  const marks = tr.doc.resolve(from).marks();
  tr.replaceWith(from, from + after.length, before === '' ? [] : schema.text(before, marks));
  return true;
}

/** The words with any white space between them. */
const loosely = (words: string) =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
