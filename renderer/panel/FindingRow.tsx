import { memo } from 'react';
import { FamilyLine } from '../FamilyLine.tsx';
import type { Place } from '../places.ts';
import { titleOf } from '../review.ts';
import { effectOf } from './effect.ts';
import { drawnBlank, oneLine } from './readable.ts';

interface RowProps {
  id: string;
  place: Place;
  index: number;
  count: number;
  /** Distance from the top of the list, in CSS pixels. */
  top: number;
  selected: boolean;
  onOpen(): void;
}

/** One line: what stands there, and what would stand there. */
export const FindingRow = memo(
  function FindingRow({ id, place, index, count, top, selected, onOpen }: RowProps) {
    const { finding } = place;
    const { before, after } = place.beside;
    const effect = effectOf(finding.fixes[0]);
    return (
      // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the option
      // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys
      <div
        id={id}
        className={`row ${finding.class}`}
        role="option"
        aria-selected={selected}
        aria-setsize={count}
        aria-posinset={index + 1}
        style={{ transform: `translateY(${top}px)` }}
        onClick={onOpen}
      >
        <FamilyLine family={finding.family} faint={finding.class === 'hint'} />
        <span className="row-quote">{oneLine(before + drawnBlank(finding.quote) + after)}</span>
        {effect ? (
          <>
            <span className="row-arrow" aria-hidden="true">
              →
            </span>
            <span className={effect.text === undefined ? 'row-fix named' : 'row-fix'}>
              {effect.text === undefined
                ? effect.name
                : oneLine(before + drawnBlank(effect.text) + after)}
            </span>
          </>
        ) : (
          <span className="row-fix named alone">{titleOf(finding)}</span>
        )}
      </div>
    );
  },
  (a, b) =>
    a.place === b.place &&
    a.index === b.index &&
    a.count === b.count &&
    a.top === b.top &&
    a.selected === b.selected,
);
