import {
  baseKeymap,
  chainCommands,
  exitCode,
  newlineInCode,
  setBlockType,
  toggleMark,
} from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { undoInputRule } from 'prosemirror-inputrules';
import { keydownHandler } from 'prosemirror-keymap';
import { liftListItem, sinkListItem } from 'prosemirror-schema-list';
import { type Command, Plugin } from 'prosemirror-state';
import { goToNextCell } from 'prosemirror-tables';
import { schema } from '../engine/schema.ts';
import { closeFind } from './find/commands.ts';
import { openLink } from './link/commands.ts';
import { backOut, splitItem, toggleTask } from './lists.ts';
import { accept, dismiss, go, leave, openHere } from './review.ts';
import { breakInCell, nextCell } from './tables.ts';

const { hard_break, heading, list_item, paragraph } = schema.nodes;
const { code, em, strike, strong } = schema.marks;

const breakLine: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(hard_break!.create()).scrollIntoView());
  return true;
};

/** Keys that act on findings anywhere in the window. */
export const findingKeys: Readonly<Record<string, Command>> = {
  F8: go(1),
  'Shift-F8': go(-1),
  'Mod-.': openHere,
  'Mod-z': undo,
  'Mod-y': redo,
  'Shift-Mod-z': redo,
};

/** Keys of the list and the card. On the page the same keys edit as ever. */
export const reviewKeys: Readonly<Record<string, Command>> = {
  Enter: accept(),
  'Mod-Enter': accept(),
  'Alt-1': accept(0),
  'Alt-2': accept(1),
  'Alt-3': accept(2),
  Delete: dismiss(),
  'Alt-i': dismiss(),
  Escape: leave,
};

const editingKeys: Readonly<Record<string, Command>> = {
  // A code block has no findings; there the keys lead out of it.
  'Mod-Enter': chainCommands(exitCode, accept()),
  'Alt-i': dismiss(),
  Escape: closeFind,
  Backspace: chainCommands(undoInputRule, backOut),
  'Mod-b': toggleMark(strong!),
  'Mod-i': toggleMark(em!),
  'Mod-`': toggleMark(code!),
  'Mod-Shift-x': toggleMark(strike!),
  'Mod-k': openLink,
  'Mod-l': toggleTask,
  'Mod-Alt-0': setBlockType(paragraph!),
  'Mod-Alt-1': setBlockType(heading!, { level: 1 }),
  'Mod-Alt-2': setBlockType(heading!, { level: 2 }),
  'Mod-Alt-3': setBlockType(heading!, { level: 3 }),
  'Mod-Alt-4': setBlockType(heading!, { level: 4 }),
  'Mod-Alt-5': setBlockType(heading!, { level: 5 }),
  'Mod-Alt-6': setBlockType(heading!, { level: 6 }),
  Enter: chainCommands(breakInCell, splitItem),
  'Shift-Enter': chainCommands(newlineInCode, exitCode, breakLine),
  'Mod-]': sinkListItem(list_item!),
  'Mod-[': liftListItem(list_item!),
};

/** Tab moves from cell to cell in a table, in and out in a list, and elsewhere leaves the page. */
const tabKeys: Readonly<Record<string, Command>> = {
  Tab: chainCommands(nextCell, sinkListItem(list_item!)),
  'Shift-Tab': chainCommands(goToNextCell(-1), liftListItem(list_item!)),
};

export function pageKeys(): Plugin {
  const handlers = [findingKeys, editingKeys, tabKeys, baseKeymap].map(keydownHandler);
  return new Plugin({
    props: { handleKeyDown: (view, event) => handlers.some((handle) => handle(view, event)) },
  });
}
