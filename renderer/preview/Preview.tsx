import { useMemo, useRef, useState } from 'react';
import { Button } from '../Button.tsx';
import { acceptProposals, type Offer, type Offers } from '../bulk.ts';
import { DialogFrame } from '../DialogFrame.tsx';
import { useDesk } from '../desk-context.ts';
import { Keys } from '../Keys.tsx';
import { oneLine } from '../panel/readable.ts';
import { say } from '../strings.ts';
import { ProposalList } from './ProposalList.tsx';

/** Fixes that are to be accepted in one step: each as it would read, to be ticked or not. */
export function Preview({ offers: { doc, all, chosen } }: { offers: Offers }) {
  const desk = useDesk();
  const [offer, setOffer] = useState<Offer>(chosen);
  /** Ids of the places that are to stay as they are, in whichever offer. */
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const list = useRef<HTMLDivElement>(null);
  const { proposals } = offer;
  const ticked = useMemo(
    () => proposals.filter(({ place }) => !left.has(place.id)),
    [proposals, left],
  );

  const tick = (ids: Iterable<number>, wanted: boolean) =>
    setLeft((left) => {
      const next = new Set(left);
      for (const id of ids) {
        if (wanted) next.delete(id);
        else next.add(id);
      }
      return next;
    });
  const tickAll = (wanted: boolean) =>
    tick(
      proposals.map(({ place }) => place.id),
      wanted,
    );
  const accept = () => {
    if (ticked.length === 0) return;
    desk.showDialog();
    desk.run(acceptProposals(ticked));
  };

  return (
    <DialogFrame title={chosen.of === 'safe' ? say.safeTitle : say.kindTitle} initialFocus={list}>
      {all.length > 1 && (
        <OfferChoice all={all} chosen={offer} onChoose={setOffer} onAccept={accept} />
      )}
      <div className="preview-head">
        <span className="quiet">{say.tickHint}</span>
        <span className="space" />
        <Button onClick={() => tickAll(true)}>{say.tickAll}</Button>
        <Button onClick={() => tickAll(false)}>{say.tickNone}</Button>
      </div>
      <ProposalList
        key={all.indexOf(offer)}
        ref={list}
        doc={doc}
        proposals={proposals}
        left={left}
        onTick={(id, wanted) => tick([id], wanted)}
        onTickAll={() => tickAll(true)}
        onAccept={accept}
      />
      <div className="preview-actions">
        <Button look="primary" disabled={ticked.length === 0} onClick={accept}>
          {say.acceptSome(ticked.length, proposals.length)} <Keys of="Enter" />
        </Button>
        <Button onClick={() => desk.showDialog()}>
          {say.cancel} <Keys of="Esc" />
        </Button>
      </div>
    </DialogFrame>
  );
}

const nameOf = ({ name, fix, proposals: { length } }: Offer): string =>
  fix === undefined ? say.offerOfRule(name, length) : say.offerOfText(oneLine(name), fix, length);

interface OfferChoiceProps {
  all: readonly Offer[];
  chosen: Offer;
  onChoose(offer: Offer): void;
  onAccept(): void;
}

function OfferChoice({ all, chosen, onChoose, onAccept }: OfferChoiceProps) {
  return (
    <fieldset className="offers" onKeyDown={({ key }) => key === 'Enter' && onAccept()}>
      <legend className="unseen">{say.whichFindings}</legend>
      {all.map((offer) => (
        <label key={nameOf(offer)}>
          <input
            type="radio"
            name="offer"
            checked={offer === chosen}
            onChange={() => onChoose(offer)}
          />
          {nameOf(offer)}
        </label>
      ))}
    </fieldset>
  );
}
