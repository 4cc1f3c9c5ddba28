import { FileWarning, X } from 'lucide-react';
import { Button, IconButton } from '../Button.tsx';
import { useDesk, useShown } from '../desk-context.ts';
import { say } from '../strings.ts';

/** Tells that another program has changed the article's file. Nothing is done unless asked for. */
export function ChangedBar() {
  const desk = useDesk();
  const name = useShown('name');
  if (!useShown('changedOnDisk')) return null;
  return (
    <div className="notice" role="status">
      <FileWarning size={16} aria-hidden="true" />
      <p>{say.changedOnDisk(name)}</p>
      <Button onClick={desk.disk.ask}>{say.choose}</Button>
      <IconButton label={say.close} onClick={() => desk.store.set({ changedOnDisk: false })}>
        <X size={16} />
      </IconButton>
    </div>
  );
}
