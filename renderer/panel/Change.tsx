import { diffWordsWithSpace } from 'diff';
import type { ReactNode } from 'react';
import type { Fix } from '../../engine/rule.ts';
import type { Card } from '../card.ts';
import { say } from '../strings.ts';
import { drawnBlank, endOf, readable, shortened, startOf } from './readable.ts';

interface ChangeProps {
  card: Pick<Card, 'text' | 'finding' | 'next'>;
  fix: Fix | undefined;
}

/** How the place would read: what goes is struck, what comes is underlined and bold. */
export function Change(props: ChangeProps) {
  return (
    <figure className="change" aria-label={say.before}>
      <ChangedText {...props} />
    </figure>
  );
}

/** The same as words among others. */
export function ChangedText({ card, fix }: ChangeProps) {
  const { text, finding } = card;
  if (!fix)
    return (
      <Frame before={text.slice(0, finding.start)} after={text.slice(finding.end)}>
        <mark className={`finding ${finding.family.toLowerCase()}`}>
          {shortened(finding.quote)}
        </mark>
      </Frame>
    );
  if (fix.do === 'join-next')
    return (
      <Frame before={text} after={card.next}>
        <del>{say.breakMark}</del>
        {fix.by !== '' && <ins>{drawnBlank(fix.by)}</ins>}
      </Frame>
    );
  if (fix.do === 'delete-block') return <del>{shortened(text)}</del>;
  const start = fix.do === 'cut' ? finding.start - fix.reach : finding.start;
  return (
    <Frame before={text.slice(0, start)} after={text.slice(finding.end)}>
      <Rewritten before={text.slice(start, finding.end)} after={fix.text} />
    </Frame>
  );
}

interface FrameProps {
  before: string;
  after: string;
  children: ReactNode;
}

function Frame({ before, after, children }: FrameProps) {
  return (
    <>
      {endOf(before)}
      {children}
      {startOf(after)}
    </>
  );
}

/** Two texts as one: what only the first has is struck, what only the second has is underlined. */
export function Rewritten({ before, after }: { before: string; after: string }) {
  if (after === '') return <del>{shortened(before)}</del>;
  let at = 0;
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => {
    at += value.length;
    const key = `${at}${added ? '+' : removed ? '-' : '='}`;
    if (added) return <ins key={key}>{readable(drawnBlank(value))}</ins>;
    if (removed) return <del key={key}>{readable(drawnBlank(value))}</del>;
    return <span key={key}>{readable(value)}</span>;
  });
}
