import type { Node } from 'prosemirror-model';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { Proposal } from '../bulk.ts';
import { ListBox } from '../ListBox.tsx';
import { say } from '../strings.ts';
import { ProposalRow } from './ProposalRow.tsx';

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

const idOf = ({ place }: Proposal) => `proposal-${place.id}`;

/** The proposals, to be ticked. */
export function ProposalList(props: ListProps) {
  const { ref, doc, proposals, left, onTick, onTickAll, onAccept } = props;
  const [at, setAt] = useState(0);

  const isTicked = (index: number) => !left.has(proposals[index]!.place.id);
  const onOtherKey = (event: KeyboardEvent) => {
    const { key } = event;
    if (key === ' ') onTick(proposals[at]!.place.id, !isTicked(at));
    else if (key === 'Enter' && !event.shiftKey) onAccept();
    else if (key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) onTickAll();
    else return;
    event.preventDefault();
  };

  return (
    <ListBox
      ref={ref}
      className="proposals"
      label={say.proposals}
      items={proposals}
      at={at}
      rowHeight={64}
      idOf={idOf}
      fitsRows
      multiple
      onMove={setAt}
      onOtherKey={onOtherKey}
    >
      {(proposal, { id, index, top, measure }) => (
        <ProposalRow
          id={id}
          ref={measure}
          doc={doc}
          proposal={proposal}
          index={index}
          count={proposals.length}
          top={top}
          active={index === at}
          ticked={isTicked(index)}
          onTick={(wanted) => {
            setAt(index);
            onTick(proposal.place.id, wanted);
          }}
        />
      )}
    </ListBox>
  );
}
