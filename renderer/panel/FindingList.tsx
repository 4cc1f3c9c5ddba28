import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useDesk, useShown } from '../desk-context.ts';
import { movedBy } from '../list-keys.ts';
import { rowOf } from '../places.ts';
import { open } from '../review.ts';
import { say } from '../strings.ts';
import { FindingRow } from './FindingRow.tsx';

/** Height of a row, in CSS pixels. */
const ROW = 36;

/** The queue, one line a finding. Only the rows in sight are in the page, however many there are. */
export function FindingList() {
  const desk = useDesk();
  const queued = useShown('queued');
  const place = useShown('card')?.place;
  const list = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: queued.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW,
    getItemKey: (index) => queued[index]!.id,
    overscan: 8,
  });
  const at = rowOf(queued, place);

  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: 'auto' });
  }, [at, rows]);

  const openAt = (index: number) => desk.run(open(queued[index]!.id));
  const onKeyDown = (event: KeyboardEvent) => {
    const index = movedBy(event.key, at, queued.length) ?? typedIndex(event);
    if (index === undefined) return;
    event.preventDefault();
    openAt(index);
  };
  /** The next finding whose quote begins with the letter that was typed. */
  const typedIndex = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    if (key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey) return undefined;
    const order = queued.map((_, i) => (at + 1 + i) % queued.length);
    return order.find((i) => queued[i]!.finding.quote.toLowerCase().startsWith(key.toLowerCase()));
  };

  return (
    <div
      ref={list}
      className="list"
      role="listbox"
      aria-label={say.findings}
      aria-activedescendant={at >= 0 ? `place-${queued[at]!.id}` : undefined}
      data-pane
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className="list-length" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start, key }) => (
          <FindingRow
            key={key}
            place={queued[index]!}
            index={index}
            count={queued.length}
            top={start}
            selected={index === at}
            onOpen={() => openAt(index)}
          />
        ))}
      </div>
    </div>
  );
}
