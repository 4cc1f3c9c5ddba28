import { DOMSerializer, Fragment, Node } from 'prosemirror-model';
import {
  type Command,
  type EditorState,
  Plugin,
  PluginKey,
  type Transaction,
} from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import { schema } from '../engine/schema.ts';
import type { Imported } from './protocol.ts';
import { ask } from './queue-plugin.ts';
import { say } from './strings.ts';

/** A part of the page that the import left out, and where it belongs. */
interface Part {
  readonly blocks: readonly Node[];
  /** Its place; from here to `to` it stands in the document, where it was put back. */
  readonly from: number;
  readonly to: number;
}

export interface LeftOutState {
  readonly parts: readonly Part[];
  /** Whether the page shows the parts, greyed. */
  readonly shown: boolean;
}

const key = new PluginKey<LeftOutState>('left-out');

export const leftOutOf = (state: EditorState): LeftOutState => key.getState(state)!;

const isOut = ({ from, to }: Part) => from === to;

/** The parts that are not in the document. */
export const partsOut = (state: EditorState): readonly Part[] =>
  leftOutOf(state).parts.filter(isOut);

/**
 * Where the parts that are not in the document belong: the index of the block that each stands before,
 * beside the part's index in the import.
 */
export const placesOut = (state: EditorState): { index: number; before: number }[] =>
  leftOutOf(state).parts.flatMap((part, index) =>
    isOut(part) ? { index, before: state.doc.resolve(part.from).index(0) } : [],
  );

/** Keeps what the import left out at its place, to be shown and put back. */
export function leftOut(imported: Imported['leftOut']): Plugin<LeftOutState> {
  return new Plugin<LeftOutState>({
    key,
    state: {
      init: (_config, { doc }) => ({ parts: partsIn(doc!, imported), shown: false }),
      apply: (tr, value) => {
        const parts = tr.docChanged ? value.parts.map((part) => follow(part, tr)) : value.parts;
        return { parts, shown: (tr.getMeta(key) as boolean | undefined) ?? value.shown };
      },
    },
    props: { decorations: drawn },
  });
}

function partsIn(doc: Node, imported: Imported['leftOut']): Part[] {
  const starts: number[] = [];
  doc.forEach((_block, offset) => {
    starts.push(offset);
  });
  return imported.map(({ before, blocks }) => {
    const at = starts[before] ?? doc.content.size;
    return { blocks: blocks.map((block) => Node.fromJSON(schema, block)), from: at, to: at };
  });
}

/** A part is back where its own first block stands at its place: put there, or put there again. */
function follow(part: Part, { mapping, doc }: Transaction): Part {
  if (!isOut(part))
    return { ...part, from: mapping.map(part.from, 1), to: mapping.map(part.to, -1) };
  const from = mapping.map(part.from, -1);
  const isBack = doc.nodeAt(from) === part.blocks[0];
  return { ...part, from, to: from + (isBack ? Fragment.from(part.blocks).size : 0) };
}

/** Shows the parts at their places, or hides them. */
export const showLeftOut =
  (shown: boolean): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.setMeta(key, shown));
    return true;
  };

/** Puts the part with this index back where it belongs: one step, one undo. */
export const putBack =
  (index: number): Command =>
  (state, dispatch) => {
    const part = leftOutOf(state).parts[index];
    if (!part || !isOut(part)) return false;
    dispatch?.(ask(state.tr.insert(part.from, part.blocks), { say: say.putBackDone }));
    return true;
  };

/** Widgets are told apart by their key alone, so that a key press draws none of them anew. */
function drawn(state: EditorState): DecorationSet {
  const { parts, shown } = leftOutOf(state);
  if (!shown) return DecorationSet.empty;
  const widgets = parts.flatMap((part, index) =>
    isOut(part)
      ? Decoration.widget(part.from, (view) => widget(view, part, index), {
          key: `left-out-${index}`,
          side: -1,
          ignoreSelection: true,
          stopEvent: () => true,
        })
      : [],
  );
  return DecorationSet.create(state.doc, widgets);
}

const serializer = DOMSerializer.fromSchema(schema);

function widget(view: EditorView, { blocks }: Part, index: number): HTMLElement {
  const part = document.createElement('section');
  part.className = 'left-out';
  part.setAttribute('aria-label', say.leftOutPart);
  const back = document.createElement('button');
  back.type = 'button';
  back.className = 'button';
  back.textContent = say.putBack;
  back.addEventListener('click', () => {
    putBack(index)(view.state, view.dispatch);
    view.focus();
  });
  const content = document.createElement('div');
  content.append(serializer.serializeFragment(Fragment.from(blocks)));
  part.append(back, content);
  return part;
}
