import { CircleCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../Button.tsx';
import { useDesk, useShown } from '../desk-context.ts';
import { Keys } from '../Keys.tsx';
import { say } from '../strings.ts';

/** The end of an article: what was fixed, kept and left, and what comes next. */
export function Done() {
  const desk = useDesk();
  const ledger = useShown('ledger');
  const places = useShown('places');
  const reviewing = useShown('reviewing');
  const pane = useRef<HTMLElement>(null);
  const accepted = ledger.filter(({ what }) => what === 'accepted').length;
  const kept = ledger.length - accepted;
  const hints = places.length;
  const parts = [
    ...(accepted > 0 ? [say.accepted(accepted)] : []),
    ...(kept > 0 ? [say.kept(kept)] : []),
    ...(hints > 0 ? [say.leftHints(hints)] : []),
  ];

  // The card that had the focus is gone with the last finding.
  useEffect(() => {
    if (reviewing) pane.current?.focus();
  }, [reviewing]);

  return (
    <section ref={pane} className="done" data-pane tabIndex={-1}>
      <CircleCheck size={28} strokeWidth={1.5} aria-hidden="true" />
      <h3>{ledger.length > 0 ? say.clean : say.neverAny}</h3>
      {parts.length > 0 && <p className="quiet">{say.sum(parts)}</p>}
      <Button look="primary" onClick={desk.out.exportMarkdown}>
        {say.export} <Keys of="Mod E" />
      </Button>
      <Button onClick={desk.out.copyMarkdown}>{say.copy}</Button>
    </section>
  );
}
