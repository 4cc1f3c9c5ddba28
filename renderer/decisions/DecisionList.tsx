import type { Decision } from '../../engine/session.ts';
import { ListBox } from '../ListBox.tsx';
import { say } from '../strings.ts';
import { DecisionRow } from './DecisionRow.tsx';

interface DecisionListProps {
  decisions: readonly Decision[];
  /** Index of the current one. */
  at: number;
  onPick(index: number): void;
}

const idOf = (_: Decision, index: number) => `decision-${index}`;

/** The decisions, two lines each. */
export function DecisionList({ decisions, at, onPick }: DecisionListProps) {
  return (
    <ListBox
      label={say.tab.decisions}
      items={decisions}
      at={at}
      rowHeight={52}
      idOf={idOf}
      keys="Enter Delete"
      pane
      onMove={onPick}
    >
      {(decision, { id, index, top }) => (
        <DecisionRow
          id={id}
          decision={decision}
          index={index}
          count={decisions.length}
          top={top}
          selected={index === at}
          onPick={onPick}
        />
      )}
    </ListBox>
  );
}
