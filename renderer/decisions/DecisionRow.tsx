import { Bookmark, Check, PencilLine } from 'lucide-react';
import { memo } from 'react';
import type { Decision } from '../../engine/session.ts';
import { drawnBlank, oneLine } from '../panel/readable.ts';
import { titleOf } from '../review.ts';
import { say } from '../strings.ts';
import { reachOf, wordsBeside } from './words-around.ts';

const SIGNS = { accepted: Check, edited: PencilLine, dismissed: Bookmark };

/** What was done, as a small picture; its name is for those who don't see it. */
export function DecisionSign({ what }: Pick<Decision, 'what'>) {
  const Sign = SIGNS[what];
  return (
    <>
      <Sign size={16} strokeWidth={1.75} aria-hidden="true" className="decision-sign" />
      <span className="unseen">{say.decided[what]} </span>
    </>
  );
}

interface DecisionRowProps {
  id: string;
  decision: Decision;
  index: number;
  count: number;
  /** Distance from the top of the list, in CSS pixels. */
  top: number;
  selected: boolean;
  onPick(index: number): void;
}

/** What stood there and what came, and below it the rule and the time. */
export const DecisionRow = memo(function DecisionRow(props: DecisionRowProps) {
  const { id, decision, index, count, top, selected, onPick } = props;
  const reach = reachOf(decision);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys
    <div
      id={id}
      className="row decision"
      role="option"
      aria-selected={selected}
      aria-setsize={count}
      aria-posinset={index + 1}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onPick(index)}
    >
      <DecisionSign what={decision.what} />
      <span className="decision-words">
        <Words decision={decision} />
      </span>
      <span className="decision-about quiet">
        <span className="decision-rule">
          {reach && `${reach} · `}
          {titleOf(decision)}
        </span>
        <time dateTime={decision.at}>{say.when(decision.at)}</time>
      </span>
    </div>
  );
});

function Words({ decision }: { decision: Decision }) {
  const { what, did, before, after } = decision;
  const beside = wordsBeside(decision);
  const inLine = (text: string) => oneLine(beside.before + drawnBlank(text) + beside.after);
  if (what === 'dismissed') return inLine(before);
  if (did === 'join-next') return say.joined;
  return (
    <>
      <del>{inLine(before)}</del> {after !== '' && <ins>{inLine(after)}</ins>}
    </>
  );
}
