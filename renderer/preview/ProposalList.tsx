import { useVirtualizer } from '@tanstack/react-virtual';
import type { Node } from 'prosemirror-model';
import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import type { Proposal } from '../bulk.ts';
import { movedBy } from '../list-keys.ts';
import { say } from '../strings.ts';
import { ProposalRow } from './ProposalRow.tsx';

/** Height of a row of two lines, in CSS pixels; those in sight are measured. */
const ROW = 64;

interface ListProps {
  ref: RefObject<HTMLDivElement | null>;
  doc: Node;
  proposals: readonly Proposal[];
  /** Ids of the places that are not ticked. */
  left: ReadonlySet<number>;
  onTick(id: number, wanted: boolean): void;
  onTickAll(): void;
  onAccept(): void;
}

/** The proposals, to be ticked. Only the rows in sight are in the page, however many there are. */
export function ProposalList(props: ListProps) {
  const { ref, doc, proposals, left, onTick, onTickAll, onAccept } = props;
  const [at, setAt] = useState(0);
  const rows = useVirtualizer({
    count: proposals.length,
    getScrollElement: () => ref.current,
    estimateSize: () => ROW,
    getItemKey: (index) => proposals[index]!.place.id,
    overscan: 6,
  });

  useEffect(() => {
    rows.scrollToIndex(at, { align: 'auto' });
  }, [at, rows]);

  const isTicked = (index: number) => !left.has(proposals[index]!.place.id);
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    const index = movedBy(key, at, proposals.length);
    if (index !== undefined) setAt(index);
    else if (key === ' ') onTick(proposals[at]!.place.id, !isTicked(at));
    else if (key === 'Enter' && !event.shiftKey) onAccept();
    else if (key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) onTickAll();
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={ref}
      className="list proposals"
      role="listbox"
      aria-label={say.proposals}
      aria-multiselectable
      aria-activedescendant={`proposal-${proposals[at]!.place.id}`}
      tabIndex={0}
      style={{ height: rows.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      <div className="list-length" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start, key }) => (
          <ProposalRow
            key={key}
            ref={rows.measureElement}
            doc={doc}
            proposal={proposals[index]!}
            index={index}
            count={proposals.length}
            top={start}
            active={index === at}
            ticked={isTicked(index)}
            onTick={(wanted) => {
              setAt(index);
              onTick(proposals[index]!.place.id, wanted);
            }}
          />
        ))}
      </div>
    </div>
  );
}
