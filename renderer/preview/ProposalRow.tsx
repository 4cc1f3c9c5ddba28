import type { Node } from 'prosemirror-model';
import { memo } from 'react';
import type { Proposal } from '../bulk.ts';
import { cardAt } from '../card.ts';
import { ChangedText } from '../panel/Change.tsx';
import { effectOf } from '../panel/effect.ts';
import { sentenceOf } from '../panel/sentence.ts';
import { say } from '../strings.ts';
import { TickRow, type TickRowProps } from './TickRow.tsx';

interface RowProps extends Omit<TickRowProps, 'label' | 'children'> {
  doc: Node;
  proposal: Proposal;
  ticked: boolean;
}

/** One fix as it would read in its sentence, and whether it is to be accepted. */
export const ProposalRow = memo(
  function ProposalRow({ doc, proposal, ...row }: RowProps) {
    const { place, fix } = proposal;
    const card = sentenceOf(cardAt(doc, proposal), fix);
    return (
      <TickRow
        {...row}
        label={say.proposal(place.finding.quote, effectOf(fix)!.name, card.text)}
        family={place.finding.family}
      >
        <ChangedText card={card} fix={fix} />
      </TickRow>
    );
  },
  (a, b) =>
    a.proposal === b.proposal &&
    a.index === b.index &&
    a.count === b.count &&
    a.top === b.top &&
    a.active === b.active &&
    a.ticked === b.ticked,
);
