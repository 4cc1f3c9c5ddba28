import { useShown } from './desk-context.ts';
import { Shortcuts } from './status/Shortcuts.tsx';

/** The dialog that is open. */
export function Dialogs() {
  const dialog = useShown('dialog');
  switch (dialog?.is) {
    case 'shortcuts':
      return <Shortcuts />;
    default:
      return null;
  }
}
