import { useRef } from 'react';
import { Button } from '../Button.tsx';
import { DialogFrame } from '../DialogFrame.tsx';
import { useDesk, useShown } from '../desk-context.ts';
import { say } from '../strings.ts';

/** Asks before work that is in no file leaves the page. */
export function RevertDialog() {
  const desk = useDesk();
  const name = useShown('name');
  const revert = useRef<HTMLButtonElement>(null);
  return (
    <DialogFrame title={say.revertTitle} initialFocus={revert}>
      <p>{say.revertLead(name)}</p>
      <div className="dialog-actions">
        <Button onClick={() => desk.showDialog()}>{say.cancel}</Button>
        <Button
          ref={revert}
          look="primary"
          onClick={() => {
            desk.showDialog();
            void desk.disk.loadNow();
          }}
        >
          {say.revert}
        </Button>
      </div>
    </DialogFrame>
  );
}
