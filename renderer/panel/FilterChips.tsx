import { countFamilies } from '../../engine/profile.ts';
import { FAMILIES } from '../../engine/rule.ts';
import { useDesk, useShown } from '../desk-context.ts';
import { FamilyLine } from '../FamilyLine.tsx';
import { asking, toggleFamily } from '../queue-plugin.ts';
import { say } from '../strings.ts';

/** The families with their counts. A pressed one shows its findings only. */
export function FilterChips() {
  const desk = useDesk();
  const places = useShown('places');
  const filter = useShown('filter');
  const found = countFamilies(places.map(({ finding }) => finding));
  const hints = places.filter(({ finding }) => finding.class === 'hint').length;
  const toggleHints = asking({ filter: { ...filter, hints: !filter.hints } });
  const chips = FAMILIES.filter((family) => found[family] > 0 || filter.families.has(family));
  if (chips.length === 0 && hints === 0) return null;
  return (
    <fieldset className="chips">
      <legend className="unseen">{say.filter}</legend>
      {chips.map((family) => (
        <button
          key={family}
          type="button"
          className="chip"
          aria-pressed={filter.families.has(family)}
          aria-label={say.familyChip(family, found[family])}
          onClick={() => desk.run(toggleFamily(family))}
        >
          <FamilyLine family={family} />
          {family} <span className="quiet">{say.number(found[family])}</span>
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
