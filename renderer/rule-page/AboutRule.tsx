import { useDesk } from '../desk-context.ts';
import { say } from '../strings.ts';

/** Opens a rule's page. */
export function AboutRule({ id }: { id: string }) {
  const desk = useDesk();
  return (
    <button
      type="button"
      className="text-button"
      aria-haspopup="dialog"
      onClick={() => desk.showDialog({ is: 'rule', id })}
    >
      {say.aboutRule}
    </button>
  );
}
