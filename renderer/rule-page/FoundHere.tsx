import type { RuleCard } from '../../engine/rule.ts';
import { useDesk, useShown } from '../desk-context.ts';
import { drawnBlank, oneLine } from '../panel/readable.ts';
import { open } from '../review.ts';
import { say } from '../strings.ts';

/** So many are shown; the panel has them all. */
const MOST = 6;

/** What the rule flags in this article. A click goes there. */
export function FoundHere({ rule }: { rule: RuleCard }) {
  const desk = useDesk();
  const places = useShown('places').filter(({ finding }) => finding.rule === rule.id);
  const page = useShown('page');
  if (!page) return null;
  return (
    <section>
      <h3>{say.foundHere(places.length)}</h3>
      <ul className="found">
        {places.slice(0, MOST).map(({ id, finding, beside }) => (
          <li key={id}>
            <button
              type="button"
              className="chip"
              onClick={() => {
                desk.showDialog();
                desk.run(open(id));
              }}
            >
              {oneLine(beside.before + drawnBlank(finding.quote) + beside.after)}
            </button>
          </li>
        ))}
        {places.length > MOST && <li className="quiet">{say.andMore(places.length - MOST)}</li>}
      </ul>
    </section>
  );
}
