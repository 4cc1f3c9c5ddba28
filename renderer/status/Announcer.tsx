import { useShown } from '../desk-context.ts';

/** Says to screen readers what happened. A new count makes the same words be said again. */
export function Announcer() {
  const { text, said } = useShown('status');
  return (
    <div className="unseen" role="status">
      <span key={said}>{text}</span>
    </div>
  );
}
