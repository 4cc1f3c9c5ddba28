import { CircleCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { outcomeOf } from '../../engine/profile.ts';
import { Button } from '../Button.tsx';
import { saveAndGoOn } from '../board/going-on.ts';
import { useDesk, useShown, useUpcoming } from '../desk-context.ts';
import { Keys } from '../Keys.tsx';
import { asking } from '../queue-plugin.ts';
import { say } from '../strings.ts';

/** The end of an article: what was fixed, kept and left, and what comes next. */
export function Done() {
  const desk = useDesk();
  const ledger = useShown('ledger');
  const places = useShown('places');
  const reviewing = useShown('reviewing');
  const pane = useRef<HTMLElement>(null);
  const { accepted, edited, dismissed } = outcomeOf(ledger);
  const hints = places.length;
  const parts = [
    ...(accepted > 0 ? [say.accepted(accepted)] : []),
    ...(edited > 0 ? [say.byHand(edited)] : []),
    ...(dismissed > 0 ? [say.kept(dismissed)] : []),
    ...(hints > 0 ? [say.leftHints(hints)] : []),
  ];

  // The card that had the focus is gone with the last finding.
  useEffect(() => {
    if (reviewing) pane.current?.focus();
  }, [reviewing]);

  const showHints = () => desk.run(asking({ filter: { families: new Set(), hints: true } }));

  return (
    <section ref={pane} className="done" data-pane tabIndex={-1}>
      <CircleCheck size={28} strokeWidth={1.5} aria-hidden="true" />
      <h3>{ledger.length > 0 ? say.clean : say.neverAny}</h3>
      {parts.length > 0 && <p className="quiet">{say.sum(parts)}</p>}
      {hints > 0 && <Button onClick={showHints}>{say.showHints(hints)}</Button>}
      <Onward />
    </section>
  );
}

/** The article goes to its file, and the next one comes. What is still to do stands out. */
function Onward() {
  const desk = useDesk();
  const [next] = useUpcoming();
  const dirty = useShown('dirty');
  const savesOver = useShown('savesOver');
  const look = next === undefined ? 'primary' : 'plain';
  return (
    <div className="onward">
      {next !== undefined && (
        <Button look="primary" onClick={dirty ? () => saveAndGoOn(desk) : desk.in.next}>
          <span className="onward-name">
            {dirty ? say.board.saveAndNext(next, savesOver) : say.nextNamed(next)}
          </span>
          <Keys of={dirty ? 'Mod Shift S' : 'Mod Shift J'} />
        </Button>
      )}
      {savesOver ? (
        <Button look={look} onClick={desk.out.save}>
          {say.save} <Keys of="Mod S" />
        </Button>
      ) : (
        <Button look={look} onClick={desk.out.exportMarkdown}>
          {say.export} <Keys of="Mod E" />
        </Button>
      )}
      <Button onClick={desk.out.copyMarkdown}>{say.copy}</Button>
    </div>
  );
}
