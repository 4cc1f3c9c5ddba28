import { type KeyboardEvent, type RefObject, useId, useLayoutEffect, useState } from 'react';
import type { Card } from '../card.ts';
import { useDesk, useShown } from '../desk-context.ts';
import { Keys } from '../Keys.tsx';
import { firstWords, mistakeInWords } from '../own-words.ts';
import { accept, writeWords } from '../review.ts';
import { say } from '../strings.ts';
import { readable, written } from './readable.ts';

interface OwnWordsProps {
  card: Card;
  field: RefObject<HTMLTextAreaElement | null>;
}

/** A person's own words in place of a given fix. The card shows them as it shows a fix. */
export function OwnWords({ card: { finding, oneLine }, field }: OwnWordsProps) {
  const desk = useDesk();
  // The window hears of each letter a frame later, which is too late for a field.
  const [words, setWords] = useState(desk.store.latest().ownWords);
  const shown = useShown('ownWords');
  const fault = useId();
  const isWriting = words !== undefined;
  const first = firstWords(finding);
  const mistake = isWriting && words !== finding.quote && mistakeInWords(finding, words);

  useLayoutEffect(() => {
    const area = field.current;
    if (isWriting && area === document.activeElement) area?.select();
  }, [isWriting, field]);

  // The field is as tall as its lines, and in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words, and the change above it, move it
  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
    if (area === document.activeElement) area.scrollIntoView({ block: 'nearest' });
  }, [words, shown, field]);

  const write = (text: string | undefined) => {
    setWords(text);
    desk.run(writeWords(text));
  };
  const toCard = () => field.current?.closest<HTMLElement>('.card')?.focus();
  const onKeyDown = (event: KeyboardEvent) => {
    // What an input method composes is its own until it is done.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      toCard();
      write(undefined);
    } else if (event.key === 'Enter' && (!event.shiftKey || oneLine)) {
      event.preventDefault();
      if (!event.shiftKey && desk.run(accept()) && desk.store.latest().ownWords === undefined)
        toCard();
    }
  };

  return (
    <div className="own-words">
      <textarea
        ref={field}
        className="field"
        rows={1}
        aria-label={say.ownWords}
        aria-keyshortcuts="E"
        aria-invalid={Boolean(mistake)}
        aria-describedby={mistake ? fault : undefined}
        placeholder={say.ownWords}
        spellCheck={false}
        value={readable(words ?? '')}
        onFocus={() => isWriting || write(first)}
        onBlur={() => words === first && write(undefined)}
        onChange={({ target: { value } }) =>
          write(written(oneLine ? value.replaceAll(/\s*\n\s*/g, ' ') : value))
        }
        onKeyDown={onKeyDown}
      />
      {!isWriting && <Keys of="E" />}
      {mistake && (
        <p id={fault} className="fault" role="alert">
          {mistake}
        </p>
      )}
    </div>
  );
}
