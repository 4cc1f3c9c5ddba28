import type { Fix } from '../../engine/rule.ts';
import { useDesk } from '../desk-context.ts';
import { Keys } from '../Keys.tsx';
import { accept } from '../review.ts';
import { say } from '../strings.ts';
import { effectOf } from './effect.ts';

/** The fixes that a finding offers. A click, or Alt with the number, accepts one. */
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
