import { useDesk, useShown } from '../desk-context.ts';
import { say } from '../strings.ts';

/** How many parts of the page the import left out, and a switch that shows them. */
export function LeftOut() {
  const desk = useDesk();
  const { count, shown } = useShown('leftOut');
  if (count === 0) return null;
  return (
    <button
      type="button"
      className="status-button"
      aria-pressed={shown}
      onClick={() => desk.showLeftOut(!shown)}
    >
      {shown ? say.hideLeftOut(count) : say.showLeftOut(count)}
    </button>
  );
}
