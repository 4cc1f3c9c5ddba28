import { Check, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { IconButton } from '../Button.tsx';
import { useDesk, useShown } from '../desk-context.ts';
import { keyNames } from '../Keys.tsx';
import { say } from '../strings.ts';

/** The first start's hint: three steps, each ticked off once the person does it. */
export function Hint() {
  return useShown('hint') ? <Steps /> : null;
}

function Steps() {
  const desk = useDesk();
  const reached = useReached();
  const [done, setDone] = useState(0);
  // What was done once stays done, though the review ends and decisions are undone.
  if (reached > done) setDone(reached);
  const isDone = done === say.hintSteps.length;
  useEffect(() => {
    if (isDone) desk.store.set({ hint: false });
  }, [isDone, desk]);
  const close = () => {
    desk.store.set({ hint: false });
    desk.page?.view.focus();
  };
  return (
    <aside className="hint-card" aria-label={say.hintTitle}>
      <ol>
        {say.hintSteps.map((keys, step) => (
          <li
            key={keys[0][0]}
            data-done={step < done}
            aria-current={step === done ? 'step' : undefined}
          >
            <span className="hint-mark">
              {step < done ? <Check size={16} aria-label={say.doneStep} /> : say.number(step + 1)}
            </span>
            <span className="hint-keys">
              {keys.map(([chord, does]) => (
                <span key={chord}>
                  <kbd>{keyNames(chord)}</kbd> {does}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <IconButton label={say.closeHint} onClick={close}>
        <X size={16} />
      </IconButton>
    </aside>
  );
}

/** How many of the steps lie behind what is on the screen now. */
function useReached(): number {
  const reviewing = useShown('reviewing');
  const ledger = useShown('ledger');
  const kept = useShown('kept');
  if (kept) return 3;
  if (ledger.length > 0) return 2;
  return reviewing ? 1 : 0;
}
