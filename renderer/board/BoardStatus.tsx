import { FAMILIES } from '../../engine/rule.ts';
import { useBoard } from '../desk-context.ts';
import { FamilyLine } from '../FamilyLine.tsx';
import { say } from '../strings.ts';

/** What the folder holds in sum. */
export function BoardStatus() {
  const all = useBoard('rows').length;
  const shown = useBoard('shown').length;
  const { words, found } = useBoard('totals');
  return (
    <footer className="status">
      <span>{say.board.shown(shown, all)}</span>
      <span>{say.words(words)}</span>
      <span className="message" />
      <span className="families">
        {FAMILIES.map((family) => (
          <span key={family} className="family" title={say.inFamily(family, found[family])}>
            <FamilyLine family={family} />
            <span className="unseen">{family}</span>
            {say.number(found[family])}
          </span>
        ))}
      </span>
    </footer>
  );
}
