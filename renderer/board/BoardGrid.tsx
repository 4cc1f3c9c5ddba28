import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { FAMILIES, type Family } from '../../engine/rule.ts';
import { useBoard, useDesk } from '../desk-context.ts';
import { FamilyLine } from '../FamilyLine.tsx';
import { movedBy } from '../list-keys.ts';
import { say } from '../strings.ts';
import { BoardRow } from './BoardRow.tsx';
import { focusGrid } from './commands.ts';
import { COLUMNS, type Column } from './rows.ts';

/** Height of a row, in CSS pixels. */
const ROW = 36;

/** The articles as a table. Only the rows in sight are in the page, however many there are. */
export function BoardGrid() {
  const { board } = useDesk();
  const shown = useBoard('shown');
  const current = useBoard('at');
  const grid = useRef<HTMLTableElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const at = shown.findIndex(({ article }) => article === current);
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    // The head stays in sight over them.
    paddingStart: ROW,
    scrollPaddingStart: ROW,
    overscan: 8,
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: rows that only move under it are no reason to scroll
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: 'auto' });
  }, [current, rows]);
  // What had it before may be a field that is still being typed in.
  useEffect(() => {
    if (document.activeElement === document.body) focusGrid();
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== grid.current) return;
    // A key may come before the row of the one before it is drawn.
    const { shown, at: article } = board.store.latest();
    const at = shown.findIndex((row) => row.article === article);
    const index = movedBy(event.key, at, shown.length);
    if (index !== undefined) board.select(shown[index]!.article);
    else if (event.key === 'Enter' && at >= 0) void board.openArticle(shown[at]!.article);
    else if (event.key === 'Escape') board.leave();
    else return;
    event.preventDefault();
  };

  return (
    <div ref={scroller} className="board-scroller">
      <table
        ref={grid}
        className="board-grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that keys move in is a grid
        role="grid"
        aria-label={say.board.board}
        aria-rowcount={shown.length + 1}
        aria-activedescendant={at >= 0 ? idOf(shown[at]!.article) : undefined}
        data-pane
        tabIndex={0}
        style={{ height: rows.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr className="board-line board-head" aria-rowindex={1}>
            {COLUMNS.map((column) => (
              <HeadCell key={column} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.getVirtualItems().map(({ index, start }) => {
            const row = shown[index]!;
            return (
              <BoardRow
                key={row.article}
                id={idOf(row.article)}
                row={row}
                index={index}
                top={start}
                selected={index === at}
                onOpen={board.openArticle}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const idOf = (article: number) => `article-${article}`;
const isFamily = (column: Column): column is Family => FAMILIES.some((family) => family === column);

/** A click sorts by the column, one more the other way round. */
function HeadCell({ column }: { column: Column }) {
  const { board } = useDesk();
  const { by, down } = useBoard('sort');
  const name = say.board.column(column);
  const Arrow = down ? ArrowDown : ArrowUp;
  const sorted = by === column ? (down ? 'descending' : 'ascending') : 'none';
  return (
    <th className={`board-cell ${kindOf(column)}`} scope="col" aria-sort={sorted}>
      <button type="button" title={name} aria-label={name} onClick={() => board.sortBy(column)}>
        {isFamily(column) ? <FamilyLine family={column} /> : <span>{name}</span>}
        {by === column && <Arrow size={12} aria-hidden="true" />}
      </button>
    </th>
  );
}

/** How a column is set: words to the left, figures to the right. */
const kindOf = (column: Column) => (column === 'title' || column === 'state' ? column : 'figure');
