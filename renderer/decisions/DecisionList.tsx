import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Decision } from '../../engine/session.ts';
import { movedBy } from '../list-keys.ts';
import { say } from '../strings.ts';
import { DecisionRow } from './DecisionRow.tsx';

/** Height of a row, in CSS pixels. */
const ROW = 52;

interface DecisionListProps {
  decisions: readonly Decision[];
  /** Index of the current one. */
  at: number;
  onPick(index: number): void;
}

/** The decisions, two lines each. Only the rows in sight are in the page, however many there are. */
export function DecisionList({ decisions, at, onPick }: DecisionListProps) {
  const list = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: decisions.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW,
    overscan: 8,
  });

  useEffect(() => {
    rows.scrollToIndex(at, { align: 'auto' });
  }, [at, rows]);

  const onKeyDown = (event: KeyboardEvent) => {
    const index = movedBy(event.key, at, decisions.length);
    if (index === undefined) return;
    event.preventDefault();
    onPick(index);
  };

  return (
    <div
      ref={list}
      className="list"
      role="listbox"
      aria-label={say.tab.decisions}
      aria-activedescendant={`decision-${at}`}
      aria-keyshortcuts="Enter Delete"
      data-pane
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className="list-length" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start, key }) => (
          <DecisionRow
            key={key}
            decision={decisions[index]!}
            index={index}
            count={decisions.length}
            top={start}
            selected={index === at}
            onPick={onPick}
          />
        ))}
      </div>
    </div>
  );
}
