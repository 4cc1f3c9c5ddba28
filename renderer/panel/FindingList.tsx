import type { KeyboardEvent } from 'react';
import { useDesk, useShown } from '../desk-context.ts';
import { ListBox } from '../ListBox.tsx';
import { type Place, rowOf } from '../places.ts';
import { open } from '../review.ts';
import { say } from '../strings.ts';
import { FindingRow } from './FindingRow.tsx';

const idOf = ({ id }: Place) => `place-${id}`;

/** The queue, one line a finding. */
export function FindingList() {
  const desk = useDesk();
  const queued = useShown('queued');
  const at = rowOf(queued, useShown('card')?.place);

  const openAt = (index: number) => desk.run(open(queued[index]!.id));
  /** Goes to the next finding whose quote begins with the letter that was typed. */
  const onType = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey) return;
    const order = queued.map((_, i) => (at + 1 + i) % queued.length);
    const letter = key.toLowerCase();
    const index = order.find((i) => queued[i]!.finding.quote.toLowerCase().startsWith(letter));
    if (index === undefined) return;
    event.preventDefault();
    openAt(index);
  };

  return (
    <ListBox
      label={say.findings}
      items={queued}
      at={at}
      rowHeight={36}
      idOf={idOf}
      pane
      onMove={openAt}
      onOtherKey={onType}
    >
      {(place, { id, index, top }) => (
        <FindingRow
          id={id}
          place={place}
          index={index}
          count={queued.length}
          top={top}
          selected={index === at}
          onOpen={() => openAt(index)}
        />
      )}
    </ListBox>
  );
}
