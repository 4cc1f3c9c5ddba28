import { chainCommands } from 'prosemirror-commands';
import { type Command, TextSelection, type Transaction } from 'prosemirror-state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
  selectedRect,
  TableMap,
} from 'prosemirror-tables';
import type { Command as CommandName } from '../electron/contract.ts';
import { schema } from '../engine/schema.ts';
import { ask } from './queue-plugin.ts';
import { say } from './strings.ts';

const { hard_break, paragraph, table, table_cell, table_header, table_row } = schema.nodes;

/** Goes to the next cell. The last one gets a new row after it. */
export const nextCell: Command = (state, dispatch, view) => {
  if (goToNextCell(1)(state, dispatch, view)) return true;
  if (!isInTable(state)) return false;
  return addRowAfter(state, (tr) => {
    const { tableStart, bottom } = selectedRect(state);
    tidy(tr, tableStart);
    const now = tr.doc.nodeAt(tableStart - 1)!;
    const first = tableStart + TableMap.get(now).positionAt(bottom, 0, now) + 1;
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, first)).scrollIntoView());
  });
};

/** A new line in a cell is a break: a cell holds no paragraphs. */
export const breakInCell: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  dispatch?.(state.tr.replaceSelectionWith(hard_break!.create()).scrollIntoView());
  return true;
};

/** The table's first row is its header, and a column has one alignment, as Markdown has it. */
function tidy(tr: Transaction, tableStart: number): void {
  const now = tr.doc.nodeAt(tableStart - 1);
  if (now?.type !== table) return;
  const { map, width } = TableMap.get(now!);
  const aligned = map.map((pos) => now!.nodeAt(pos)!.attrs.align as string | null);
  map.forEach((pos, index) => {
    const cell = now!.nodeAt(pos)!;
    const type = index < width ? table_header! : table_cell!;
    const align = aligned.find((one, i) => i % width === index % width && one !== null) ?? null;
    if (cell.type !== type || cell.attrs.align !== align)
      tr.setNodeMarkup(tableStart + pos, type, { ...cell.attrs, align });
  });
}

const inTable =
  (command: Command): Command =>
  (state, dispatch) => {
    if (!isInTable(state)) {
      dispatch?.(ask(state.tr, { say: say.notInTable }));
      return true;
    }
    const { tableStart } = selectedRect(state);
    return command(
      state,
      dispatch &&
        ((tr) => {
          tidy(tr, tableStart);
          dispatch(tr);
        }),
    );
  };

/** How large a new table is. */
const [ROWS, COLUMNS] = [3, 3];

/** Puts an empty table behind the block at the caret, or in its place where that is empty. */
const insertTable: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.depth === 0) return false;
  const block = $from.node(1);
  const bare = block.type === paragraph && block.content.size === 0;
  const at = bare ? $from.before(1) : $from.after(1);
  const rows = Array.from({ length: ROWS }, (_, row) =>
    table_row!.create(
      null,
      Array.from({ length: COLUMNS }, () => (row === 0 ? table_header! : table_cell!).create()),
    ),
  );
  const tr = state.tr.replaceWith(at, bare ? $from.after(1) : at, table!.create(null, rows));
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, at + 3)).scrollIntoView());
  return true;
};

/** The commands of the menu Edit ▸ Table. Outside a table most of them say so. */
export const tableCommands = {
  'insert-table': insertTable,
  'add-row-before': inTable(addRowBefore),
  'add-row-after': inTable(addRowAfter),
  'add-column-before': inTable(addColumnBefore),
  'add-column-after': inTable(addColumnAfter),
  'delete-row': inTable(chainCommands(deleteRow, deleteTable)),
  'delete-column': inTable(chainCommands(deleteColumn, deleteTable)),
  'delete-table': inTable(deleteTable),
} satisfies Partial<Record<CommandName, Command>>;
