import { Check, Minus } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import type { Family } from '../../engine/rule.ts';
import { FamilyLine } from '../FamilyLine.tsx';

export interface TickRowProps {
  ref: Ref<HTMLDivElement>;
  id: string;
  /** Said by screen readers. */
  label: string;
  className?: string;
  index: number;
  count: number;
  /** Distance from the top of the list, in CSS pixels. */
  top: number;
  /** Whether the keys act on this row. */
  active: boolean;
  ticked: boolean | 'mixed';
  family?: Family;
  onTick(wanted: boolean): void;
  children: ReactNode;
}

/** A row of a list that is ticked or not. */
export function TickRow(props: TickRowProps) {
  const { ref, id, label, className = '', index, count, top, active, ticked, family } = props;
  const Sign = ticked === 'mixed' ? Minus : Check;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys
    <div
      ref={ref}
      id={id}
      className={`proposal ${className}`}
      role="option"
      aria-checked={ticked}
      aria-label={label}
      aria-setsize={count}
      aria-posinset={index + 1}
      data-active={active}
      data-index={index}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => props.onTick(ticked !== true)}
    >
      <span className="tick" data-ticked={ticked !== false}>
        {ticked !== false && <Sign size={14} strokeWidth={3} />}
      </span>
      <span className="proposal-text">{props.children}</span>
      {family && <FamilyLine family={family} />}
    </div>
  );
}
