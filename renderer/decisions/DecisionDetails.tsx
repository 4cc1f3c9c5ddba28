import { revert } from '../../engine/revert.ts';
import { ruleCard } from '../../engine/rule-card.ts';
import type { Decision } from '../../engine/session.ts';
import { Button } from '../Button.tsx';
import { useDesk, useShown } from '../desk-context.ts';
import { Keys } from '../Keys.tsx';
import { Rewritten } from '../panel/Change.tsx';
import { drawnBlank, shortened } from '../panel/readable.ts';
import { titleOf } from '../review.ts';
import { AboutRule } from '../rule-page/AboutRule.tsx';
import { say } from '../strings.ts';
import { coveredBy } from './covered.ts';
import { DecisionSign } from './DecisionRow.tsx';
import { goToDecision, takeBackAlone, whyNot } from './reverting.ts';
import { gapBetween, reachOf, wordsAround } from './words-around.ts';

/** One decision: what it changed, how far it reaches, and the way back. */
export function DecisionDetails({ decision }: { decision: Decision }) {
  const desk = useDesk();
  const page = useShown('page');
  // Whether it can be taken back is another matter once the text is another.
  useShown('places');
  useShown('words');
  const { what, at } = decision;
  const title = titleOf(decision);
  const taken = page && what !== 'dismissed' ? revert(page.view.state, decision) : undefined;
  const obstacle = typeof taken === 'string' ? taken : undefined;
  const reach = reachOf(decision);
  const covered = page && reach ? coveredBy(page.view.state, decision).length : undefined;
  return (
    <section className="card" aria-label={title} data-pane tabIndex={-1}>
      <div className="card-head">
        <DecisionSign what={what} />
        <h3>{say.decided[what]}</h3>
      </div>
      <div className="card-body">
        <figure className="change" aria-label={say.before}>
          <Words decision={decision} />
        </figure>
        <p className="quiet">
          {title} · <time dateTime={at}>{say.when(at)}</time>
          {reach && ` · ${reach}`}
        </p>
        {ruleCard(decision.rule) && (
          <p>
            <AboutRule id={decision.rule} />
          </p>
        )}
        {covered !== undefined && <p className="quiet">{say.covers(covered)}</p>}
        {obstacle && <p className="quiet">{whyNot(decision, obstacle)}</p>}
      </div>
      <div className="card-actions">
        <Button
          look="primary"
          disabled={covered === 0}
          onClick={() => goToDecision(desk, decision)}
        >
          {covered === undefined || covered === 1 ? say.goToIt : say.goToFirst} <Keys of="Enter" />
        </Button>
        <Button disabled={obstacle !== undefined} onClick={() => desk.run(takeBackAlone(decision))}>
          {what === 'dismissed' ? say.bringBack : say.takeBack} <Keys of="Delete" />
        </Button>
      </div>
    </section>
  );
}

/** What stood there and what came, between the words that stood around it. */
function Words({ decision }: { decision: Decision }) {
  const { what, did, before, after } = decision;
  const around = wordsAround(decision);
  return (
    <>
      {around.before}
      {gapBetween(around.before, before)}
      {did === 'join-next' && before}
      {what === 'dismissed' ? (
        <mark className="kept">{shortened(drawnBlank(before))}</mark>
      ) : (
        <Rewritten before={did === 'join-next' ? say.breakMark : before} after={after} />
      )}
      {gapBetween(before, around.after)}
      {around.after}
    </>
  );
}
