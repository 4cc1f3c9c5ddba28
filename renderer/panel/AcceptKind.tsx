import { Button } from '../Button.tsx';
import { useDesk, useShown } from '../desk-context.ts';
import type { Place } from '../places.ts';
import { previewKind } from '../preview/commands.ts';
import { say } from '../strings.ts';

/** Goes on to accept the finding's kind, where it is not the only one of it. */
export function AcceptKind({ place }: { place: Place }) {
  const desk = useDesk();
  const { rule, class: kind } = place.finding;
  const { hints } = useShown('filter');
  const others = useShown('places').filter(
    ({ finding }) =>
      finding.rule === rule &&
      finding.fixes.length > 0 &&
      (finding.class !== 'hint' || hints || kind === 'hint'),
  );
  if (others.length < 2) return null;
  return <Button onClick={() => previewKind(desk)}>{say.acceptKind(others.length)}</Button>;
}
