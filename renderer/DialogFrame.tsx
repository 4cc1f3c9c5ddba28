import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { useDesk } from './desk-context.ts';
import { say } from './strings.ts';

interface DialogFrameProps {
  title: string;
  /** Broad enough for two columns. */
  wide?: boolean;
  /** What stands before the title. */
  lead?: ReactNode;
  /** What has the focus to begin with; else the first thing that can. */
  initialFocus?: RefObject<HTMLElement | null>;
  children: ReactNode;
}

/** A dialog with a title and a close button. Esc closes it. */
export function DialogFrame(props: DialogFrameProps) {
  const { title, wide = false, lead, initialFocus, children } = props;
  const desk = useDesk();
  return (
    <Dialog.Root open onOpenChange={(open) => open || desk.showDialog()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup
          className={wide ? 'dialog wide' : 'dialog'}
          initialFocus={initialFocus}
          finalFocus={false}
        >
          <div className="dialog-head">
            {lead}
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
