import { type Command, TextSelection } from 'prosemirror-state';
import { addRowAfter, goToNextCell, isInTable, selectedRect, TableMap } from 'prosemirror-tables';
import { schema } from '../engine/schema.ts';

/** Goes to the next cell. The last one gets a new row after it, with its columns' alignment. */
export const nextCell: Command = (state, dispatch, view) => {
  if (goToNextCell(1)(state, dispatch, view)) return true;
  if (!isInTable(state)) return false;
  if (!dispatch) return true;
  return addRowAfter(state, (tr) => {
    const { tableStart, map, table, bottom } = selectedRect(state);
    const after = tr.doc.nodeAt(tableStart - 1)!;
    const cells = TableMap.get(after);
    for (let column = 0; column < map.width; column++) {
      const { align } = table.nodeAt(map.map[column]!)!.attrs;
      tr.setNodeAttribute(tableStart + cells.positionAt(bottom, column, after), 'align', align);
    }
    const first = tableStart + cells.positionAt(bottom, 0, after) + 1;
    dispatch(tr.setSelection(TextSelection.create(tr.doc, first)).scrollIntoView());
  });
};

/** A new line in a cell is a break: a cell holds no paragraphs. */
export const breakInCell: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  dispatch?.(state.tr.replaceSelectionWith(schema.node('hard_break')).scrollIntoView());
  return true;
};
