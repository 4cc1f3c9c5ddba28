import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useDesk, useShown } from '../desk-context.ts';
import { keyNames } from '../Keys.tsx';
import { say } from '../strings.ts';

/** Every key of the window, by where it works. */
export function Shortcuts() {
  const desk = useDesk();
  const open = useShown('shortcutsOpen');
  return (
    <Dialog.Root open={open} onOpenChange={(shortcutsOpen) => desk.store.set({ shortcutsOpen })}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog">
          <div className="dialog-head">
            <Dialog.Title>{say.shortcuts}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={say.close}>
              <X size={16} />
            </Dialog.Close>
          </div>
          {say.shortcutGroups.map(({ title, keys }) => (
            <section key={title}>
              <h3>{title}</h3>
              <dl>
                {keys.map(([chord, what]) => (
                  <div key={chord}>
                    <dt>{what}</dt>
                    <dd>
                      <kbd className="keys">{keyNames(chord)}</kbd>
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
