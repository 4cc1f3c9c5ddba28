import { keydownHandler } from 'prosemirror-keymap';
import type { FocusEvent, KeyboardEvent } from 'react';
import { Button } from '../Button.tsx';
import { useDesk, useShown } from '../desk-context.ts';
import { reviewKeys } from '../keys.ts';
import { rowOf } from '../places.ts';
import { asking } from '../queue-plugin.ts';
import { say } from '../strings.ts';
import { Details } from './Details.tsx';
import { Done } from './Done.tsx';
import { FilterChips } from './FilterChips.tsx';
import { FindingList } from './FindingList.tsx';

const onReviewKey = keydownHandler(reviewKeys);

/** The queue: the list, and the card of the current finding below it. */
export function Findings() {
  const desk = useDesk();
  const reviewing = useShown('reviewing');

  const review = (wanted: boolean) => {
    if (reviewing !== wanted) desk.run(asking({ reviewing: wanted }));
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    const leaves = relatedTarget && !currentTarget.contains(relatedTarget);
    // A menu of the panel floats elsewhere, yet belongs to it.
    if (leaves && !relatedTarget.closest('[role="menu"]')) review(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const view = desk.page?.view;
    if (!view || event.defaultPrevented || keepsKey(event)) return;
    if (!onReviewKey(view, event.nativeEvent)) return;
    event.preventDefault();
    if (event.key === 'Escape') view.focus();
  };

  return (
    <section
      className="queue"
      aria-label={say.findings}
      onFocus={() => review(true)}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
    >
      <Heading />
      <FilterChips />
      <Body />
    </section>
  );
}

/** A field, and a menu that floats over the panel, keep their keys; a button those that press it. */
const keepsKey = ({ key, target, currentTarget }: KeyboardEvent) =>
  target instanceof HTMLTextAreaElement ||
  !currentTarget.contains(target as Node) ||
  ((key === 'Enter' || key === ' ') && target instanceof HTMLButtonElement);

function Heading() {
  const queued = useShown('queued');
  const place = useShown('card')?.place;
  const progress = useShown('progress');
  const reviewing = useShown('reviewing');
  const at = rowOf(queued, place) + 1;
  return (
    <div className="bar panel-bar">
      <span className="quiet count">
        {at > 0 ? say.position(at, queued.length) : say.findingCount(queued.length)}
      </span>
      <span className="space" />
      {progress !== undefined && <Progress of={progress} />}
      {reviewing && progress === undefined && queued.length > 0 && (
        <span className="mode" title={say.reviewHint}>
          {say.review}
        </span>
      )}
    </div>
  );
}

function Progress({ of }: { of: number }) {
  const desk = useDesk();
  const stopped = useShown('stopped');
  return (
    <>
      <span className="quiet">{stopped ? say.stoppedAt(of) : say.progress(of)}</span>
      <Button onClick={() => desk.stopChecking(!stopped)}>{stopped ? say.goOn : say.stop}</Button>
    </>
  );
}

function Body() {
  const queued = useShown('queued');
  const filter = useShown('filter');
  const checked = useShown('checked');
  const filtered = filter.families.size > 0;
  if (queued.length > 0)
    return (
      <>
        <FindingList />
        <Details />
      </>
    );
  if (!checked) return <p className="panel-note quiet">{say.checking}</p>;
  return filtered ? <NoneShown /> : <Done />;
}

function NoneShown() {
  const desk = useDesk();
  const filter = useShown('filter');
  const showAll = asking({ filter: { ...filter, families: new Set() } });
  return (
    <div className="panel-note">
      <p className="quiet">{say.noneShown}</p>
      <Button onClick={() => desk.run(showAll)}>{say.showAll}</Button>
    </div>
  );
}
