import type { ResolvedPos } from 'prosemirror-model';
import { type Command, type EditorState, TextSelection } from 'prosemirror-state';
import { schema } from '../../engine/schema.ts';
import { searchText } from '../find/pattern.ts';
import { ask } from '../queue-plugin.ts';
import { say } from '../strings.ts';
import { askLink, type LinkPlace, linkAround, linkOf } from './link-plugin.ts';

const link = schema.marks.link!;

/** Opens the link card for the words selected, or for the link or word at the caret. */
export const openLink: Command = (state, dispatch) => {
  const place = placeFor(state);
  const tr = ask(state.tr, place ? { reviewing: false } : { say: say.linkNeedsWords });
  dispatch?.(place ? askLink(tr, place) : tr);
  return true;
};

export const closeLink: Command = (state, dispatch) => {
  dispatch?.(askLink(state.tr, undefined));
  return true;
};

/** Links the words to an address and puts the caret behind them. */
export const applyLink =
  (href: string): Command =>
  (state, dispatch) => {
    const place = linkOf(state);
    if (!place) return false;
    const { from, to, mark } = place;
    const title = mark?.attrs.title ?? null;
    const tr = state.tr.removeMark(from, to, link).addMark(from, to, link.create({ href, title }));
    dispatch?.(askLink(tr.setSelection(TextSelection.create(tr.doc, to)), undefined));
    return true;
  };

/** Takes the link away; the words stay. */
export const removeLink: Command = (state, dispatch) => {
  const place = linkOf(state);
  if (!place) return false;
  dispatch?.(askLink(state.tr.removeMark(place.from, place.to, link), undefined));
  return true;
};

function placeFor({ selection }: EditorState): LinkPlace | undefined {
  const { $from, $to, empty, from, to } = selection;
  const { parent } = $from;
  if (!$from.sameParent($to) || !parent.isTextblock || !parent.type.allowsMarkType(link))
    return undefined;
  if (empty) return linkAround($from) ?? wordAround($from);
  const [first, last] = [linkAround($from), linkAround($to)];
  // A link that is only beside the selection is none of its own.
  const [head, tail] = [
    first && first.to > from ? first : undefined,
    last && last.from < to ? last : undefined,
  ];
  return {
    from: Math.min(from, head?.from ?? from),
    to: Math.max(to, tail?.to ?? to),
    mark: (head ?? tail)?.mark,
  };
}

function wordAround($pos: ResolvedPos): LinkPlace | undefined {
  const text = searchText($pos.parent);
  const before = /[\p{L}\p{M}\p{N}’'-]*$/u.exec(text.slice(0, $pos.parentOffset))![0].length;
  const after = /^[\p{L}\p{M}\p{N}’'-]*/u.exec(text.slice($pos.parentOffset))![0].length;
  if (before + after === 0) return undefined;
  return { from: $pos.pos - before, to: $pos.pos + after, mark: undefined };
}
