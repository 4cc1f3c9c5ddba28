import { chainCommands } from 'prosemirror-commands';
import {
  type Command,
  type EditorState,
  Plugin,
  TextSelection,
  type Transaction,
} from 'prosemirror-state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  CellSelection,
  cellAround,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  inSameTable,
  isInTable,
  selectedRect,
  TableMap,
  tableEditing,
} from 'prosemirror-tables';
import type { Command as CommandName } from '../electron/commands.ts';
import { schema } from '../engine/schema.ts';
import { asking } from './queue-plugin.ts';
import { say } from './strings.ts';

const { hard_break, paragraph, table, table_cell, table_header, table_row } = schema.nodes;

/** Goes to the next cell. The last one gets a new row after it. */
export const nextCell: Command = (state, dispatch, view) => {
  if (goToNextCell(1)(state, dispatch, view)) return true;
  if (!isInTable(state)) return false;
  return addRowAfter(state, (tr) => {
    const { tableStart, bottom } = selectedRect(state);
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

/** What prosemirror-tables does for selecting, deleting and pasting cells, and Markdown's own law. */
export function tables(): Plugin[] {
  return [
    // Before prosemirror-tables, which would take such a selection back to its first cell.
    new Plugin({
      appendTransaction: (trs, _before, after) =>
        (trs.some(({ docChanged }) => docChanged) && isInTable(after) ? tidied(after) : null) ??
        wholeCells(after),
    }),
    tableEditing({ allowTableNodeSelection: true }),
  ];
}

/** A selection from one cell into another is of whole cells: deleting it must not join them. */
function wholeCells({ selection, tr }: EditorState): Transaction | null {
  if (!(selection instanceof TextSelection) || selection.empty) return null;
  const [anchor, head] = [cellAround(selection.$anchor), cellAround(selection.$head)];
  if (!anchor || !head || anchor.pos === head.pos || !inSameTable(anchor, head)) return null;
  return tr.setSelection(new CellSelection(anchor, head));
}

/** Makes a table's first row its header, and gives each column one alignment, as Markdown has it. */
function tidied(state: EditorState): Transaction | null {
  const { table: node, tableStart, map } = selectedRect(state);
  const tr = state.tr;
  const aligned = map.map.map((pos) => node.nodeAt(pos)!.attrs.align as string | null);
  map.map.forEach((pos, index) => {
    const cell = node.nodeAt(pos)!;
    const type = index < map.width ? table_header! : table_cell!;
    const column = aligned.filter((_, i) => i % map.width === index % map.width);
    const align = column.find((one) => one !== null) ?? null;
    if (cell.type !== type || cell.attrs.align !== align)
      tr.setNodeMarkup(tableStart + pos, type, { ...cell.attrs, align });
  });
  return tr.docChanged ? tr : null;
}

const inTable =
  (command: Command): Command =>
  (state, dispatch) => {
    if (isInTable(state)) return command(state, dispatch);
    return asking({ say: say.notInTable })(state, dispatch);
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
