import { CircleCheck, X } from 'lucide-react';
import { Button, IconButton } from '../Button.tsx';
import { useBoard, useDesk } from '../desk-context.ts';
import { say } from '../strings.ts';

/** What a run over the folder did, and how to undo it. */
export function RunNotice() {
  const { board } = useDesk();
  const notice = useBoard('notice');
  if (!notice) return null;
  const { text, run } = notice;
  return (
    <div className="notice">
      <CircleCheck size={16} aria-hidden="true" />
      <p>{text}</p>
      {run !== undefined && <Button onClick={() => board.runs.undo(run)}>{say.board.undo}</Button>}
      <IconButton label={say.close} onClick={() => board.store.set({ notice: undefined })}>
        <X size={16} />
      </IconButton>
    </div>
  );
}
