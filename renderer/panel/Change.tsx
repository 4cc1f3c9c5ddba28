import { diffWordsWithSpace } from 'diff';
import { replacementOf } from '../../engine/finding.ts';
import type { Fix } from '../../engine/rule.ts';
import { type Card, readable } from '../card.ts';
import { say } from '../strings.ts';

/** How the place would read: what goes is struck, what comes is underlined and bold. */
export function Change({ card, fix }: { card: Card; fix: Fix | undefined }) {
  const { before, after, finding } = card;
  const family = finding.family.toLowerCase();
  return (
    <figure className="change" aria-label={say.before}>
      {before}
      {fix ? (
        <Parts before={finding.quote} after={replacementOf(fix) ?? ''} />
      ) : (
        <mark className={`finding ${family}`}>{shortened(finding.quote)}</mark>
      )}
      {after}
    </figure>
  );
}

/** A blank alone would show as a bar. */
const shownBlank = (text: string): string =>
  text.trim() === '' ? text.replaceAll(/[^\n]/g, '␣') : text;

/** A long quote by its beginning and its end. */
function shortened(quote: string): string {
  const text = readable(quote);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 80)} … ${text.slice(-60)}`;
}

const LONGEST = 220;

function Parts({ before, after }: { before: string; after: string }) {
  let at = 0;
  if (after === '') return <del>{shortened(before)}</del>;
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => {
    at += value.length;
    const key = `${at}${added ? '+' : removed ? '-' : '='}`;
    const text = readable(added || removed ? shownBlank(value) : value);
    if (added) return <ins key={key}>{text}</ins>;
    if (removed) return <del key={key}>{text}</del>;
    return <span key={key}>{text}</span>;
  });
}
