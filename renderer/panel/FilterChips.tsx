import { FAMILIES, type Family } from '../../engine/rule.ts';
import { useDesk, useShown } from '../desk-context.ts';
import { FamilyLine } from '../FamilyLine.tsx';
import { asking, toggleFamily } from '../queue-plugin.ts';
import { say } from '../strings.ts';

/** The families with their counts. A pressed one shows its findings only. */
export function FilterChips() {
  const desk = useDesk();
  const places = useShown('places');
  const filter = useShown('filter');
  const queued = places.filter(({ finding }) => finding.class !== 'hint');
  const hints = places.length - queued.length;
  const toggleHints = asking({ filter: { ...filter, hints: !filter.hints } });
  const count = (family: Family) =>
    queued.filter(({ finding }) => finding.family === family).length;
  const chips = FAMILIES.map((family) => ({ family, count: count(family) })).filter(
    ({ family, count }) => count > 0 || filter.families.has(family),
  );
  if (chips.length === 0 && hints === 0) return null;
  return (
    <fieldset className="chips">
      <legend className="unseen">{say.filter}</legend>
      {chips.map(({ family, count }) => (
        <button
          key={family}
          type="button"
          className="chip"
          aria-pressed={filter.families.has(family)}
          aria-label={say.familyChip(family, count)}
          onClick={() => desk.run(toggleFamily(family))}
        >
          <FamilyLine family={family} />
          {family} <span className="quiet">{say.number(count)}</span>
        </button>
      ))}
      {hints > 0 && (
        <button
          type="button"
          className="chip"
          aria-pressed={filter.hints}
          onClick={() => desk.run(toggleHints)}
        >
          {say.hintChip} <span className="quiet">{say.number(hints)}</span>
        </button>
      )}
    </fieldset>
  );
}
