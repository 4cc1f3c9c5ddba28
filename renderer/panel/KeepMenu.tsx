import { Menu } from '@base-ui/react/menu';
import { ChevronDown } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import type { Finding } from '../../engine/finding.ts';
import { keepAlways } from '../decisions/commands.ts';
import { useDesk } from '../desk-context.ts';
import { Keys } from '../Keys.tsx';
import { dismiss, titleOf } from '../review.ts';
import { say } from '../strings.ts';
import { drawnBlank, oneLine } from './readable.ts';

interface KeepMenuProps {
  finding: Finding;
  /** What has the focus once the menu is closed, and hears the keys that open it. */
  card: RefObject<HTMLElement | null>;
}

/** How far keeping a finding as it is may reach. */
export function KeepMenu({ finding, card }: KeepMenuProps) {
  const desk = useDesk();
  const trigger = useRef<HTMLButtonElement>(null);
  const { quote } = finding;

  useEffect(() => {
    const panel = card.current?.closest<HTMLElement>('.panel');
    const onKeyDown = (event: KeyboardEvent) => {
      if (!opensMenu(event) || event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      trigger.current?.click();
    };
    panel?.addEventListener('keydown', onKeyDown);
    return () => panel?.removeEventListener('keydown', onKeyDown);
  }, [card]);

  const toCard = () => card.current?.focus();
  const always = () => {
    // The dialog gives the focus back to what had it.
    toCard();
    desk.run(keepAlways(desk));
  };

  return (
    <Menu.Root onOpenChange={(open) => open || toCard()}>
      <Menu.Trigger
        ref={trigger}
        className="button more"
        aria-label={say.keepMore}
        aria-keyshortcuts="Shift+Delete"
      >
        <ChevronDown size={16} />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner side="top" align="end" sideOffset={4}>
          <Menu.Popup className="popover menu" finalFocus={false}>
            <Menu.Item className="menu-item" onClick={() => desk.run(dismiss())}>
              {say.keepHere} <Keys of="Delete" />
            </Menu.Item>
            {quote !== '' && (
              <Menu.Item className="menu-item" onClick={() => desk.run(dismiss('text'))}>
                {say.keepText(oneLine(drawnBlank(quote)))}
              </Menu.Item>
            )}
            <Menu.Item className="menu-item" onClick={() => desk.run(dismiss('rule'))}>
              {say.keepRule(titleOf(finding))}
            </Menu.Item>
            <Menu.Separator className="menu-line" />
            <Menu.Item className="menu-item" onClick={always}>
              {say.keepAlways}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

const opensMenu = ({ key, shiftKey }: KeyboardEvent) =>
  key === 'ContextMenu' || (shiftKey && (key === 'F10' || key === 'Delete'));
