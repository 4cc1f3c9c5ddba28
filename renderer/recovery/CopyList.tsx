import type { RefObject } from 'react';
import type { ListedCopy } from '../../electron/contract.ts';
import { ListBox } from '../ListBox.tsx';
import { say } from '../strings.ts';

/** Height of a row, in CSS pixels. */
const ROW = 72;

interface CopyListProps {
  ref: RefObject<HTMLDivElement | null>;
  copies: readonly ListedCopy[];
  /** Index of the current one. */
  at: number;
  onPick(index: number): void;
  onRestore(): void;
  onDelete(): void;
}

const idOf = ({ id }: ListedCopy) => `copy-${id}`;

/** The copies, the latest first. */
export function CopyList({ ref, copies, at, onPick, onRestore, onDelete }: CopyListProps) {
  return (
    <ListBox
      ref={ref}
      label={say.copies}
      items={copies}
      at={at}
      rowHeight={ROW}
      idOf={idOf}
      keys="Enter Delete"
      className="copies"
      onMove={onPick}
      onOtherKey={(event) => {
        if (event.key === 'Enter' && !event.shiftKey) onRestore();
        else if (event.key === 'Delete') onDelete();
        else return;
        event.preventDefault();
      }}
    >
      {(copy, { id, index, top }) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the option
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys
        <div
          id={id}
          className="row copy"
          role="option"
          aria-selected={index === at}
          aria-setsize={copies.length}
          aria-posinset={index + 1}
          style={{ transform: `translateY(${top}px)` }}
          onClick={() => onPick(index)}
        >
          <span className="copy-name">{copy.name || say.damagedName}</span>
          <span className="quiet">
            {copy.whole && `${say.words(copy.words)} · `}
            <time dateTime={copy.at}>{say.when(copy.at)}</time>
          </span>
          {copy.whole && <span className="quiet copy-folder">{copy.folder ?? say.noFolder}</span>}
        </div>
      )}
    </ListBox>
  );
}
