import { useDesk, useUpcoming } from '../desk-context.ts';
import { say } from '../strings.ts';

/** How many articles come after this one; a click goes on to the next. */
export function Waiting() {
  const desk = useDesk();
  const waiting = useUpcoming();
  if (waiting.length === 0) return null;
  return (
    <button
      type="button"
      className="status-button"
      title={`${say.nextArticle}: ${waiting[0]}`}
      onClick={desk.in.next}
    >
      {say.waiting(waiting.length)}
    </button>
  );
}
