import type { EditorState } from 'prosemirror-state';
import { isKept, LONGEST, sourceOf } from '../../engine/keep.ts';
import { textOf } from '../../engine/text.ts';
import { allPlaces } from '../deciding.ts';
import type { Searcher } from '../find/searcher.ts';
import { placedIn } from '../places.ts';

/**
 * How many findings of the article an entry of the keep-list would take away. A pattern that is still
 * being written may run wild, so it is tried by the searcher.
 * @throws TooSlow where it does
 */
export async function countKept(
  state: EditorState,
  entry: string,
  searcher: Searcher,
): Promise<number> {
  const places = allPlaces(state).map((now) => {
    const { pos, finding } = placedIn(state.doc, now);
    return { text: textOf(state.doc.resolve(pos).parent), ...finding };
  });
  const source = sourceOf(entry);
  if (source === undefined)
    return places.filter(({ text, start, end }) => isKept(text, start, end, [entry])).length;
  const texts = [...new Set(places.map(({ text }) => text))].filter(
    ({ length }) => length <= LONGEST,
  );
  const query = { text: source, matchCase: true, wholeWord: false, regex: true };
  const found = await searcher.search(texts, query);
  const matches = new Map(texts.map((text, i) => [text, found[i]!]));
  return places.filter(({ text, start, end }) =>
    matches.get(text)?.some((match) => match.start <= start && end <= match.end),
  ).length;
}
