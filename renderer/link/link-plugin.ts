import type { Mark, ResolvedPos } from 'prosemirror-model';
import {
  type EditorState,
  Plugin,
  PluginKey,
  TextSelection,
  type Transaction,
} from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { schema } from '../../engine/schema.ts';
import { mac } from '../platform.ts';
import { openLink } from './commands.ts';

/** The words whose link is being looked at. */
export interface LinkPlace {
  readonly from: number;
  readonly to: number;
  /** The link that stands there; undefined for words that have none yet. */
  readonly mark: Mark | undefined;
}

const key = new PluginKey<LinkPlace | undefined>('link');

export const linkOf = (state: EditorState): LinkPlace | undefined => key.getState(state);

/** Opens the card at a place, or shuts it. */
export function askLink(tr: Transaction, place: LinkPlace | undefined): Transaction {
  return tr.setMeta(key, { place });
}

/** Keeps which words the link card is about. */
export function link(): Plugin<LinkPlace | undefined> {
  return new Plugin<LinkPlace | undefined>({
    key,
    state: {
      init: () => undefined,
      apply(tr, value) {
        const asked: { place: LinkPlace | undefined } | undefined = tr.getMeta(key);
        if (asked) return asked.place;
        if (!value || !tr.docChanged) return value;
        const [from, to] = [tr.mapping.map(value.from, 1), tr.mapping.map(value.to, -1)];
        return from < to ? { ...value, from, to } : undefined;
      },
    },
    props: {
      decorations(state) {
        const place = linkOf(state);
        if (!place) return null;
        const words = Decoration.inline(place.from, place.to, { class: 'linking' });
        return DecorationSet.create(state.doc, [words]);
      },
      handleClick(view, pos, event) {
        if (!(mac ? event.metaKey : event.ctrlKey)) return false;
        const $pos = view.state.doc.resolve(pos);
        if (!linkAround($pos)) return false;
        view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, pos)));
        return openLink(view.state, view.dispatch);
      },
    },
  });
}

/** The whole of the link that a place is in or beside. */
export function linkAround($pos: ResolvedPos): LinkPlace | undefined {
  const { parent, parentOffset } = $pos;
  const beside = [parent.childAfter(parentOffset).node, parent.childBefore(parentOffset).node];
  const mark = beside.flatMap((node) => schema.marks.link!.isInSet(node?.marks ?? []) ?? [])[0];
  if (!mark) return undefined;
  const runs: LinkPlace[] = [];
  parent.forEach((child, offset) => {
    if (!mark.isInSet(child.marks)) return;
    const from = $pos.start() + offset;
    const to = from + child.nodeSize;
    const last = runs.at(-1);
    if (last?.to === from) runs[runs.length - 1] = { ...last, to };
    else runs.push({ from, to, mark });
  });
  return runs.find(({ from, to }) => from <= $pos.pos && $pos.pos <= to);
}
