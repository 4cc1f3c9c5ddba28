import { chainCommands, joinTextblockBackward, setBlockType } from 'prosemirror-commands';
import type { ResolvedPos } from 'prosemirror-model';
import { liftListItem, splitListItem } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import { schema } from '../engine/schema.ts';

const { code_block, heading, list_item, paragraph } = schema.nodes;

/** The list item around a place whose first block holds it, and where it starts; else undefined. */
export function itemAt(
  $pos: ResolvedPos,
): { readonly pos: number; readonly checked: boolean | null } | undefined {
  for (let depth = $pos.depth - 1; depth > 0; depth--) {
    const item = $pos.node(depth);
    if (item.type !== list_item) continue;
    return { pos: $pos.before(depth), checked: item.attrs.checked };
  }
  return undefined;
}

/** Starts a new item, after a task one that is not done yet. An empty inner item moves out. */
export const splitItem: Command = (state, dispatch, view) => {
  const { $from } = state.selection;
  const empty = $from.parent.content.size === 0 && $from.depth > 3;
  if (empty && $from.node(-1).childCount === 1 && $from.node(-3).type === list_item)
    return liftListItem(list_item!)(state, dispatch, view);
  const task = typeof itemAt($from)?.checked === 'boolean';
  return splitListItem(list_item!, task ? { checked: false } : undefined)(state, dispatch, view);
};

/** Ticks a task, or takes the tick away; an ordinary item becomes a task. */
export const toggleTask: Command = (state, dispatch) => {
  const item = itemAt(state.selection.$from);
  if (!item) return false;
  dispatch?.(state.tr.setNodeAttribute(item.pos, 'checked', item.checked === false));
  return true;
};

/** At the start of an item, takes its box away. */
const dropBox: Command = (state, dispatch) => {
  const item = startOfItem(state);
  if (typeof item?.checked !== 'boolean') return false;
  dispatch?.(state.tr.setNodeAttribute(item.pos, 'checked', null));
  return true;
};

/** At the start of an item, moves it out of its list. */
const liftItem: Command = (state, dispatch, view) =>
  startOfItem(state) !== undefined && liftListItem(list_item!)(state, dispatch, view);

/** Behind a list, joins the words to its last item; the item that they were must not come back. */
const joinList: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0 || $from.depth === 0) return false;
  const before = state.doc.resolve($from.before()).nodeBefore;
  if (before?.firstChild?.type !== list_item) return false;
  return joinTextblockBackward(state, dispatch, view);
};

/** At the start of a heading, or of an empty block of code, makes it a paragraph. */
const makeParagraph: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection;
  const { type, content } = $from.parent;
  if (!empty || $from.parentOffset > 0) return false;
  if (type !== heading && !(type === code_block && content.size === 0)) return false;
  return setBlockType(paragraph!)(state, dispatch, view);
};

/** Backspace at the start of a block undoes what made it one, a step at a time. */
export const backOut: Command = chainCommands(dropBox, liftItem, joinList, makeParagraph);

/** The item that a caret stands at the very start of. */
function startOfItem({ selection }: EditorState) {
  const { $from, empty } = selection;
  if (!empty || $from.parentOffset > 0 || $from.depth < 2) return undefined;
  const first = $from.index(-1) === 0 && $from.node(-1).type === list_item;
  return first ? itemAt($from) : undefined;
}
