import { Popover } from '@base-ui/react/popover';
import { useShown } from '../desk-context.ts';
import { say } from '../strings.ts';

/** What the import took, dropped or guessed: there for those who ask. */
export function Notes() {
  const notices = useShown('notices');
  if (notices.length === 0) return null;
  return (
    <Popover.Root>
      <Popover.Trigger className="status-button">{say.notes(notices.length)}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner side="top" align="start" sideOffset={8}>
          <Popover.Popup className="popover">
            <Popover.Title className="popover-title">{say.notesTitle}</Popover.Title>
            {notices.map((notice) => (
              <p key={notice}>{notice}</p>
            ))}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
