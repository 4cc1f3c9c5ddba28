import type { Fix } from '../../engine/rule.ts';
import { useDesk } from '../desk-context.ts';
import { Keys } from '../Keys.tsx';
import { accept, choose } from '../review.ts';
import { say } from '../strings.ts';
import { effectOf } from './effect.ts';

/** The fixes that a finding offers. The card shows the one pointed at; a click accepts it. */
export function FixChoice({ fixes, chosen }: { fixes: readonly Fix[]; chosen: number }) {
  const desk = useDesk();
  return (
    <ol className="fixes" aria-label={say.fixes}>
      {fixes.slice(0, 9).map((fix, i) => {
        const effect = effectOf(fix)!;
        return (
          <li key={JSON.stringify(fix)}>
            <button
              type="button"
              className="fix"
              data-chosen={i === chosen}
              onFocus={() => desk.run(choose(i))}
              onMouseEnter={() => desk.run(choose(i))}
              onMouseLeave={() => desk.run(choose(0))}
              onClick={() => desk.run(accept(i))}
            >
              <span className="fix-name">{effect.name}</span>
              {i < 3 && <Keys of={`Alt ${i + 1}`} />}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
