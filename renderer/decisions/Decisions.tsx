import { type KeyboardEvent, useMemo, useState } from 'react';
import type { Decision } from '../../engine/session.ts';
import { useDesk, useShown } from '../desk-context.ts';
import { say } from '../strings.ts';
import { DecisionDetails } from './DecisionDetails.tsx';
import { DecisionList } from './DecisionList.tsx';
import { goToDecision, takeBackAlone } from './reverting.ts';

const KINDS = ['all', 'fixes', 'kept'] as const;
type Kind = (typeof KINDS)[number];

const passes = (kind: Kind, { what }: Decision) =>
  kind === 'all' || (what === 'dismissed') === (kind === 'kept');

/** What was decided on the article, the last one first, and what can be done about each. */
export function Decisions() {
  const desk = useDesk();
  const ledger = useShown('ledger');
  const [kind, setKind] = useState<Kind>('all');
  const [at, setAt] = useState(0);
  const decisions = useMemo(
    () => ledger.filter((decision) => passes(kind, decision)).reverse(),
    [ledger, kind],
  );
  // The next older one takes the place of one that was taken back.
  const current = Math.min(at, decisions.length - 1);
  const decision = decisions[current];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') desk.page?.view.focus();
    else if (!decision || (event.key === 'Enter' && event.target instanceof HTMLButtonElement))
      return;
    else if (event.key === 'Enter') goToDecision(desk, decision);
    else if (event.key === 'Delete') desk.run(takeBackAlone(decision));
    else return;
    event.preventDefault();
  };

  if (ledger.length === 0)
    return (
      <p className="panel-note quiet" data-pane tabIndex={-1}>
        {say.noDecisions}
      </p>
    );
  return (
    <section className="queue" aria-label={say.tab.decisions} onKeyDown={onKeyDown}>
      <div className="bar panel-bar">
        <span className="quiet count">{say.decisionCount(decisions.length)}</span>
      </div>
      <fieldset className="chips">
        <legend className="unseen">{say.filter}</legend>
        {KINDS.map((one) => (
          <button
            key={one}
            type="button"
            className="chip"
            aria-pressed={one === kind}
            onClick={() => setKind(one)}
          >
            {say.decisionKind[one]}{' '}
            <span className="quiet">
              {say.number(ledger.filter((decision) => passes(one, decision)).length)}
            </span>
          </button>
        ))}
      </fieldset>
      {decision ? (
        <>
          <DecisionList decisions={decisions} at={current} onPick={setAt} />
          <DecisionDetails decision={decision} />
        </>
      ) : (
        <p className="panel-note quiet">{say.noneOfKind}</p>
      )}
    </section>
  );
}
