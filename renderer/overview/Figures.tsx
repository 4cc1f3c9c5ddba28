import { useEffect, useState } from 'react';
import { outcomeOf } from '../../engine/profile.ts';
import { useDesk, useShown } from '../desk-context.ts';
import { say } from '../strings.ts';

/** Words, sentences, time and decisions, in figures. */
export function Figures() {
  const words = useShown('words');
  const sentences = useShown('sentences');
  const sentenceLength = useShown('sentenceLength');
  const ledger = useShown('ledger');
  const hints = useShown('places').filter(({ finding }) => finding.class === 'hint').length;
  const seconds = useSeconds();
  const { accepted, edited, dismissed } = outcomeOf(ledger);
  const figures: readonly (readonly [string, string])[] = [
    [say.wordCount, say.number(words)],
    [say.sentenceCount, say.sentences(sentences, sentenceLength)],
    [say.timeAtWork, say.duration(seconds)],
    [say.acceptedCount, say.number(accepted)],
    [say.editedCount, say.number(edited)],
    [say.keptCount, say.number(dismissed)],
    [say.hintCount, say.number(hints)],
  ];
  return (
    <dl className="figures">
      {figures.map(([what, figure]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}

/** How often the time is read, in ms. */
const TICK = 5_000;

/** The seconds that the person was at work on the article. */
function useSeconds(): number {
  const { clock } = useDesk().keeper;
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(tick);
  }, []);
  return Math.floor(clock.workedBy(now) / 1000);
}
