import { Check } from 'lucide-react';
import type { Node } from 'prosemirror-model';
import { memo, type Ref } from 'react';
import type { Proposal } from '../bulk.ts';
import { cardAt } from '../card.ts';
import { FamilyLine } from '../FamilyLine.tsx';
import { ChangedText } from '../panel/Change.tsx';
import { effectOf } from '../panel/effect.ts';
import { sentenceOf } from '../panel/sentence.ts';
import { say } from '../strings.ts';

interface RowProps {
  ref: Ref<HTMLDivElement>;
  id: string;
  doc: Node;
  proposal: Proposal;
  index: number;
  count: number;
  /** Distance from the top of the list, in CSS pixels. */
  top: number;
  /** Whether the keys act on this row. */
  active: boolean;
  ticked: boolean;
  onTick(wanted: boolean): void;
}

function Row(props: RowProps) {
  const { ref, id, doc, proposal, index, count, top, active, ticked, onTick } = props;
  const { place, fix } = proposal;
  const card = sentenceOf(cardAt(doc, proposal), fix);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys
    <div
      ref={ref}
      id={id}
      className="proposal"
      role="option"
      aria-checked={ticked}
      aria-label={say.proposal(place.finding.quote, effectOf(fix)!.name, card.text)}
      aria-setsize={count}
      aria-posinset={index + 1}
      data-active={active}
      data-index={index}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onTick(!ticked)}
    >
      <span className="tick" data-ticked={ticked}>
        {ticked && <Check size={14} strokeWidth={3} />}
      </span>
      <span className="proposal-text">
        <ChangedText card={card} fix={fix} />
      </span>
      <FamilyLine family={place.finding.family} />
    </div>
  );
}

/** One fix as it would read in its sentence, and whether it is to be accepted. */
export const ProposalRow = memo(
  Row,
  (a, b) =>
    a.proposal === b.proposal &&
    a.index === b.index &&
    a.count === b.count &&
    a.top === b.top &&
    a.active === b.active &&
    a.ticked === b.ticked,
);
