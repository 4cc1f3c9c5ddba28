import { CircleAlert, X } from 'lucide-react';
import { Button, IconButton } from '../Button.tsx';
import { useDesk, useShown } from '../desk-context.ts';
import { say } from '../strings.ts';

/** What went wrong, in one sentence. The text stays as it is. */
export function Problem() {
  const desk = useDesk();
  const problem = useShown('problem');
  if (!problem) return null;
  return (
    <div className="problem" role="alert">
      <CircleAlert size={16} aria-hidden="true" />
      <p>{problem.text}</p>
      {problem.retry && <Button onClick={desk.checkAgain}>{say.checkAgain}</Button>}
      <IconButton label={say.close} onClick={desk.dismissProblem}>
        <X size={16} />
      </IconButton>
    </div>
  );
}
