import { useEffect, useRef } from 'react';
import { SCOPES, type Scope } from '../../engine/finding.ts';
import { ruleById } from '../../engine/rules/index.ts';
import type { Decision } from '../../engine/session.ts';
import { Button } from '../Button.tsx';
import { useDesk, useShown } from '../desk-context.ts';
import { drawnBlank, oneLine } from '../panel/readable.ts';
import { say } from '../strings.ts';
import { bringBack } from './commands.ts';

/** What was kept as it is in this article, by how far that reaches, the last one first. */
export function Dismissed() {
  const desk = useDesk();
  const dismissals = useShown('ledger')
    .filter(({ what }) => what === 'dismissed')
    .reverse();
  const list = useRef<HTMLDivElement>(null);
  const pressed = useRef<number | undefined>(undefined);

  // The line of the button that was pressed is gone: the next one has the focus.
  useEffect(() => {
    if (pressed.current === undefined) return;
    const buttons = list.current?.querySelectorAll('button') ?? [];
    const next = buttons[Math.min(pressed.current, buttons.length - 1)];
    (next ?? list.current)?.focus();
    pressed.current = undefined;
  });

  const groups = SCOPES.map((scope) => ({
    scope,
    decisions: dismissals.filter((decision) => decision.scope === scope),
  })).filter(({ decisions }) => decisions.length > 0);
  const lines = groups.flatMap(({ decisions }) => decisions);

  return (
    <div ref={list} className="dismissed" tabIndex={-1}>
      {groups.length === 0 && <p className="quiet">{say.noDismissed}</p>}
      {groups.map(({ scope, decisions }) => (
        <section key={scope}>
          <h3>{say.dismissedIn[scope]}</h3>
          <ul>
            {decisions.map((decision) => (
              <Line
                key={`${decision.key} ${decision.at}`}
                decision={decision}
                scope={scope}
                onBack={() => {
                  pressed.current = lines.indexOf(decision);
                  desk.run(bringBack(decision));
                }}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface LineProps {
  decision: Decision;
  scope: Scope;
  onBack(): void;
}

function Line({ decision: { rule, before, at }, scope, onBack }: LineProps) {
  const title = ruleById(rule)?.title ?? rule;
  const quote = oneLine(drawnBlank(before));
  return (
    <li className="dismissal">
      <span className="dismissal-name">{scope === 'rule' ? title : quote}</span>
      <span className="dismissal-about quiet">
        {scope === 'rule' ? quote : title} · <time dateTime={at}>{say.when(at)}</time>
      </span>
      <Button label={say.bringBackThis(scope === 'rule' ? title : quote)} onClick={onBack}>
        {say.bringBack}
      </Button>
    </li>
  );
}
