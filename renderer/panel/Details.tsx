import { ChevronDown, ChevronUp } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Fix } from '../../engine/rule.ts';
import { ruleCard } from '../../engine/rule-card.ts';
import { Button, IconButton } from '../Button.tsx';
import type { Card } from '../card.ts';
import { useDesk, useShown } from '../desk-context.ts';
import { FamilyLine } from '../FamilyLine.tsx';
import { Keys } from '../Keys.tsx';
import { mistakeInWords } from '../own-words.ts';
import { accept, dismiss, go, titleOf } from '../review.ts';
import { AboutRule } from '../rule-page/AboutRule.tsx';
import { say } from '../strings.ts';
import { AcceptKind } from './AcceptKind.tsx';
import { Change } from './Change.tsx';
import { FixChoice } from './FixChoice.tsx';
import { KeepMenu } from './KeepMenu.tsx';
import { OwnWords } from './OwnWords.tsx';

/** The card of the current finding: what, why, how it would read, and what can be done. */
export function Details() {
  const card = useShown('card');
  return card ? <CardView card={card} /> : <Start />;
}

function Start() {
  const desk = useDesk();
  const reviewing = useShown('reviewing');
  const pane = useRef<HTMLElement>(null);

  // A finding that comes after the last one was decided takes the end's place, and its focus.
  useEffect(() => {
    const lost = document.activeElement === document.body;
    if (reviewing && lost) pane.current?.querySelector('button')?.focus();
  }, [reviewing]);

  return (
    <section ref={pane} className="card start" data-pane tabIndex={-1}>
      <p className="quiet">{say.startLead}</p>
      <Button onClick={() => desk.run(go(1))}>
        {say.start} <Keys of="F8" />
      </Button>
    </section>
  );
}

function CardView({ card }: { card: Card }) {
  const desk = useDesk();
  const reviewing = useShown('reviewing');
  const chosen = useShown('fix');
  const ownWords = useShown('ownWords');
  const { finding } = card;
  const pane = useRef<HTMLElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const rule = ruleCard(finding.rule);
  const fix: Fix | undefined =
    ownWords === undefined ? finding.fixes[chosen] : { do: 'replace', text: ownWords };
  const mistake = ownWords !== undefined && mistakeInWords(finding, ownWords) !== undefined;
  const others = finding.others.map((rule) => titleOf({ rule }));

  // A review has the keyboard in the panel; F8 pressed on the page brings it here.
  useEffect(() => {
    const queue = pane.current?.closest('.queue');
    if (reviewing && !queue?.contains(document.activeElement)) pane.current?.focus();
  }, [reviewing]);

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (key.toLowerCase() !== 'e' || ctrlKey || metaKey || altKey || target === field.current)
      return;
    event.preventDefault();
    field.current?.focus();
  };

  return (
    <section
      ref={pane}
      className="card"
      aria-label={titleOf(finding)}
      aria-keyshortcuts="Enter Delete E Shift+Delete"
      data-pane
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className="card-head">
        <FamilyLine family={finding.family} />
        <h3>{titleOf(finding)}</h3>
        {finding.class === 'hint' && <span className="quiet">{say.hint}</span>}
        <span className="space" />
        <IconButton label={say.previous} onClick={() => desk.run(go(-1))}>
          <ChevronUp size={16} />
        </IconButton>
        <IconButton label={say.next} onClick={() => desk.run(go(1))}>
          <ChevronDown size={16} />
        </IconButton>
      </div>
      <div className="card-body">
        <p className="card-message">{finding.message}</p>
        <Change card={card} fix={fix} />
        {finding.fixes.length > 1 && <FixChoice fixes={finding.fixes} chosen={chosen} />}
        {finding.fixes.length === 0 && <p className="quiet">{say.noFix}</p>}
        <OwnWords key={card.place.id} card={card} field={field} />
        {rule && (
          <p className="card-why quiet">
            {rule.why} <AboutRule id={rule.id} />
          </p>
        )}
        {others.length > 0 && <p className="quiet">{say.also(others)}</p>}
      </div>
      <div className="card-actions">
        <Button look="primary" disabled={!fix || mistake} onClick={() => desk.run(accept())}>
          {say.accept} <Keys of="Enter" />
        </Button>
        <div className="split">
          <Button onClick={() => desk.run(dismiss())}>
            {say.keep} <Keys of="Delete" />
          </Button>
          <KeepMenu finding={finding} card={pane} />
        </div>
        <AcceptKind place={card.place} />
      </div>
    </section>
  );
}
