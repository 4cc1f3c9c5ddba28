import { ChevronDown, ChevronUp, Link2, X } from 'lucide-react';
import type { Command } from 'prosemirror-state';
import { useEffect } from 'react';
import { Button, IconButton } from '../Button.tsx';
import { Choice } from '../Choice.tsx';
import type { Desk } from '../desk.ts';
import { useDesk, useShown } from '../desk-context.ts';
import { Keys } from '../Keys.tsx';
import { say } from '../strings.ts';
import { endComparison, goToChange, pickChange, showChanges, takeChangeBack } from './commands.ts';
import { useWide } from './wide.ts';

const WAYS = [
  { value: 'inline', name: say.inText },
  { value: 'side', name: say.sideBySide },
] as const;

const KEYS: Readonly<Record<string, Command>> = {
  n: goToChange(1),
  p: goToChange(-1),
  Delete: takeChangeBack,
  Escape: endComparison,
};

/** What can be done with the changes, in the place of what can be done with the article. */
export function CompareBar() {
  const desk = useDesk();
  const comparing = useShown('comparing');
  const count = useShown('changes');
  const at = useShown('change');
  const isDisk = useShown('comparedWith') === 'disk';
  const together = useShown('scrollTogether');
  const isWide = useWide();
  useKeys(desk);
  useEffect(() => {
    if (!isWide && comparing === 'side') desk.run(showChanges('inline'));
  }, [desk, isWide, comparing]);
  if (!comparing) return null;
  return (
    <header className="bar header compare-bar">
      <h2>{isDisk ? say.yoursAndTheirs : say.whatChanged}</h2>
      <span className="quiet count">
        {at < 0 ? say.changes(count) : say.changeOf(at + 1, count)}
      </span>
      <IconButton
        label={say.previousChange}
        disabled={count === 0}
        onClick={() => desk.run(goToChange(-1))}
      >
        <ChevronUp size={16} />
      </IconButton>
      <IconButton
        label={say.nextChange}
        disabled={count === 0}
        onClick={() => desk.run(goToChange(1))}
      >
        <ChevronDown size={16} />
      </IconButton>
      <Button disabled={at < 0} onClick={() => desk.run(takeChangeBack)}>
        {isDisk ? say.takeTheirs : say.takeBack} <Keys of="Delete" />
      </Button>
      <span className="space" />
      {comparing === 'side' && (
        <IconButton
          label={say.scrollTogether}
          pressed={together}
          onClick={() => desk.store.set({ scrollTogether: !together })}
        >
          <Link2 size={16} />
        </IconButton>
      )}
      {isWide && (
        <Choice
          label={say.whatChanged}
          options={WAYS}
          value={comparing}
          onChoose={(how) => desk.run(showChanges(how))}
        />
      )}
      <IconButton label={say.backToPage} onClick={() => desk.run(endComparison)}>
        <X size={16} />
      </IconButton>
    </header>
  );
}

/** The keys and clicks of a comparison, wherever the focus is. */
function useKeys(desk: Desk): void {
  useEffect(() => {
    const page = desk.page?.view;
    page?.dom.focus();
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target, defaultPrevented } = event;
      const isElsewhere = target instanceof Element && target.closest('[role="dialog"], .find');
      const command = KEYS[key];
      if (defaultPrevented || isElsewhere || ctrlKey || metaKey || altKey || !command) return;
      desk.run(command);
      event.preventDefault();
    };
    const onClick = ({ target }: MouseEvent) => {
      const change = target instanceof Element && target.closest('[data-change]');
      if (change) desk.run(pickChange(Number(change.getAttribute('data-change'))));
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('click', onClick);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('click', onClick);
      // The button that had the focus is gone.
      if (page && !page.isDestroyed) page.focus();
    };
  }, [desk]);
}
