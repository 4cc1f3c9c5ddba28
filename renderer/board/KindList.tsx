import { type RefObject, useState } from 'react';
import { ruleCard } from '../../engine/rule-card.ts';
import { Button } from '../Button.tsx';
import { useBoard } from '../desk-context.ts';
import { FamilyLine } from '../FamilyLine.tsx';
import { Keys } from '../Keys.tsx';
import { ListBox } from '../ListBox.tsx';
import { say } from '../strings.ts';
import type { Kind } from './rows.ts';

interface KindListProps {
  ref: RefObject<HTMLDivElement | null>;
  kinds: readonly Kind[];
  onPick(kind: Kind): unknown;
}

const idOf = ({ rule }: Kind) => `kind-${rule}`;

/** The kinds of findings in the folder, the most frequent first. */
export function KindList({ ref, kinds, onPick }: KindListProps) {
  const [rule, setRule] = useState<string>();
  const waiting = useBoard('waiting');
  // The list grows, and is sorted anew, while the folder is checked.
  const at = Math.max(
    0,
    kinds.findIndex((kind) => kind.rule === rule),
  );
  const kind = kinds[at];
  const soFar = waiting > 0 && <p className="quiet">{say.board.notAllKinds(waiting)}</p>;
  if (!kind) return soFar || <p className="quiet">{say.board.noKinds}</p>;
  return (
    <>
      <p className="quiet">{say.board.kindLead}</p>
      {soFar}
      <ListBox
        ref={ref}
        className="proposals kinds"
        label={say.board.kinds}
        items={kinds}
        at={at}
        rowHeight={36}
        idOf={idOf}
        fitsRows
        onMove={(index) => setRule(kinds[index]!.rule)}
        onOtherKey={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onPick(kind);
        }}
      >
        {(one, { id, index, top }) => (
          <KindRow
            id={id}
            kind={one}
            top={top}
            selected={index === at}
            onPick={() => onPick(one)}
          />
        )}
      </ListBox>
      <div className="preview-actions">
        <Button look="primary" onClick={() => onPick(kind)}>
          {say.board.look} <Keys of="Enter" />
        </Button>
      </div>
    </>
  );
}

interface KindRowProps {
  id: string;
  kind: Kind;
  top: number;
  selected: boolean;
  onPick(): void;
}

function KindRow({ id, kind: { rule, fixable, articles }, top, selected, onPick }: KindRowProps) {
  const { title = rule, family = 'Wording' } = ruleCard(rule) ?? {};
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys
    <div
      id={id}
      className="row kind"
      role="option"
      aria-selected={selected}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onPick}
    >
      <FamilyLine family={family} />
      <span className="row-quote">{title}</span>
      <span className="quiet">{say.board.fixesIn(fixable, articles.length)}</span>
    </div>
  );
}
