import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useDesk } from './desk-context.ts';
import { say } from './strings.ts';

interface DialogFrameProps {
  title: string;
  children: ReactNode;
}

/** A dialog with a title and a close button. Esc closes it; the focus goes back to where it was. */
export function DialogFrame({ title, children }: DialogFrameProps) {
  const desk = useDesk();
  return (
    <Dialog.Root open onOpenChange={(open) => open || desk.showDialog()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog">
          <div className="dialog-head">
            <Dialog.Title>{title}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={say.close}>
              <X size={16} />
            </Dialog.Close>
          </div>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
