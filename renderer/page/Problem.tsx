import { CircleAlert, X } from 'lucide-react';
import { Button, IconButton } from '../Button.tsx';
import { useDesk, useShown } from '../desk-context.ts';
import { say } from '../strings.ts';

/** What went wrong, and what may be done about it. The text stays as it is. */
export function Problem() {
  const desk = useDesk();
  const problem = useShown('problem');
  if (!problem) return null;
  return (
    <div className="notice problem" role="alert">
      <CircleAlert size={16} aria-hidden="true" />
      <p>{problem.text}</p>
      {problem.offer === 'check-again' && (
        <Button onClick={desk.checkAgain}>{say.checkAgain}</Button>
      )}
      {problem.offer === 'keep-list' && (
        <Button onClick={() => desk.showDialog({ is: 'settings', section: 'keep' })}>
          {say.toKeepList}
        </Button>
      )}
      <IconButton label={say.close} onClick={desk.dismissProblem}>
        <X size={16} />
      </IconButton>
    </div>
  );
}
