import { ListChecks } from 'lucide-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { SCOPES } from '../../engine/finding.ts';
import type { Decision } from '../../engine/session.ts';
import { useDesk, useShown } from '../desk-context.ts';
import { DECISION_KINDS, type DecisionKind } from '../snapshot.ts';
import { say } from '../strings.ts';
import { DecisionDetails } from './DecisionDetails.tsx';
import { DecisionList } from './DecisionList.tsx';
import { goToDecision, takeBackAlone } from './reverting.ts';

const passes = (kind: DecisionKind, { what }: Decision) =>
  kind === 'all' || (what === 'dismissed') === (kind === 'kept');

const width = ({ scope = 'here' }: Decision) => SCOPES.indexOf(scope);

/** The last one first; of what was kept, all single places come before what reaches farther. */
function listed(ledger: readonly Decision[], kind: DecisionKind): Decision[] {
  const decisions = ledger.filter((decision) => passes(kind, decision)).reverse();
  return kind === 'kept' ? decisions.sort((a, b) => width(a) - width(b)) : decisions;
}

/** What was decided on the article, and what can be done about each. */
export function Decisions() {
  const desk = useDesk();
  const ledger = useShown('ledger');
  const kind = useShown('decisionKind');
  const [at, setAt] = useState(0);
  const decisions = useMemo(() => listed(ledger, kind), [ledger, kind]);
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

  if (ledger.length === 0) return <NoDecisions />;
  return (
    <section className="queue" aria-label={say.tab.decisions} onKeyDown={onKeyDown}>
      <div className="bar panel-bar">
        <span className="quiet count">{say.decisionCount(decisions.length)}</span>
      </div>
      <fieldset className="chips">
        <legend className="unseen">{say.filter}</legend>
        {DECISION_KINDS.map((one) => (
          <button
            key={one}
            type="button"
            className="chip"
            aria-pressed={one === kind}
            onClick={() => desk.store.set({ decisionKind: one })}
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

function NoDecisions() {
  return (
    <section className="done" data-pane tabIndex={-1}>
      <ListChecks size={28} strokeWidth={1.5} aria-hidden="true" />
      <h3>{say.noDecisions}</h3>
      <p className="quiet">{say.noDecisionsHint}</p>
    </section>
  );
}
