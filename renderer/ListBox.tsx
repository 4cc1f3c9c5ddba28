import { useVirtualizer } from '@tanstack/react-virtual';
import {
  Fragment,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
} from 'react';
import { movedBy } from './list-keys.ts';

/** A row that is in sight, or nearly. */
interface ListRow {
  /** Its element's id. */
  readonly id: string;
  readonly index: number;
  /** Distance from the top of the list, in CSS pixels. */
  readonly top: number;
  /** A ref for rows whose height is not known before they are drawn. */
  readonly measure: (row: HTMLElement | null) => void;
}

interface ListBoxProps<Item> {
  ref?: RefObject<HTMLDivElement | null>;
  label: string;
  /** At least one. */
  items: readonly Item[];
  /** Index of the current row, -1 where none is. */
  at: number;
  /** Height of a row, in CSS pixels; of rows that are measured, a guess. */
  rowHeight: number;
  /** The id of a row's element, always by the same function: it is asked for each row. */
  idOf(item: Item, index: number): string;
  /** Keys of the list beside those that move in it. */
  keys?: string;
  className?: string;
  /** Takes no more room than its rows do. */
  fitsRows?: boolean;
  pane?: boolean;
  multiple?: boolean;
  onMove(index: number): void;
  /** Hears the keys that don't move in the list. */
  onOtherKey?(event: KeyboardEvent): void;
  children(item: Item, row: ListRow): ReactNode;
}

/** A list that the keyboard moves in. Only the rows in sight are in the page, however many there are. */
export function ListBox<Item>(props: ListBoxProps<Item>) {
  const { label, items, at, rowHeight, idOf, keys, className = '', onMove, onOtherKey } = props;
  const { fitsRows, pane, multiple, children } = props;
  const own = useRef<HTMLDivElement>(null);
  const list = props.ref ?? own;
  const keyOf = useCallback((index: number) => idOf(items[index]!, index), [idOf, items]);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => list.current,
    estimateSize: () => rowHeight,
    getItemKey: keyOf,
    overscan: 8,
  });

  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: 'auto' });
  }, [at, rows]);

  const onKeyDown = (event: KeyboardEvent) => {
    const index = movedBy(event.key, at, items.length);
    if (index === undefined) return onOtherKey?.(event);
    event.preventDefault();
    onMove(index);
  };

  const height = rows.getTotalSize();
  return (
    <div
      ref={list}
      className={`list ${className}`}
      role="listbox"
      aria-label={label}
      aria-multiselectable={multiple}
      aria-activedescendant={at >= 0 ? keyOf(at) : undefined}
      aria-keyshortcuts={keys}
      data-pane={pane}
      tabIndex={0}
      style={fitsRows ? { height } : undefined}
      onKeyDown={onKeyDown}
    >
      <div className="list-length" style={{ height }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const id = keyOf(index);
          const row = { id, index, top: start, measure: rows.measureElement };
          return <Fragment key={id}>{children(items[index]!, row)}</Fragment>;
        })}
      </div>
    </div>
  );
}
