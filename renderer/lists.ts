import { chainCommands } from 'prosemirror-commands';
import type { ResolvedPos } from 'prosemirror-model';
import { liftListItem, splitListItem } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import { schema } from '../engine/schema.ts';

const list_item = schema.nodes.list_item!;

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
    return liftListItem(list_item)(state, dispatch, view);
  const task = typeof itemAt($from)?.checked === 'boolean';
  return splitListItem(list_item, task ? { checked: false } : undefined)(state, dispatch, view);
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
  startOfItem(state) !== undefined && liftListItem(list_item)(state, dispatch, view);

/** Backspace at the start of an item undoes what made it one, a step at a time. */
export const backOutOfItem: Command = chainCommands(dropBox, liftItem);

/** The item that a caret stands at the very start of. */
function startOfItem({ selection }: EditorState) {
  const { $from, empty } = selection;
  if (!empty || $from.parentOffset > 0 || $from.depth < 2) return undefined;
  const first = $from.index(-1) === 0 && $from.node(-1).type === list_item;
  return first ? itemAt($from) : undefined;
}
