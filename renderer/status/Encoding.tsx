import { Menu } from '@base-ui/react/menu';
import { ENCODINGS } from '../../engine/import/encodings.ts';
import { useDesk, useShown } from '../desk-context.ts';
import { say } from '../strings.ts';

/** How the file's bytes are read. Another choice reads them again. */
export function Encoding() {
  const desk = useDesk();
  const encoding = useShown('encoding');
  if (encoding === undefined) return null;
  const known = ENCODINGS.some((name) => name === encoding);
  return (
    <Menu.Root>
      <Menu.Trigger className="status-button">{say.encoding(encoding)}</Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner side="top" align="start" sideOffset={8}>
          <Menu.Popup className="popover menu">
            <Menu.Group>
              <Menu.GroupLabel className="menu-label">{say.readAs}</Menu.GroupLabel>
              <Menu.RadioGroup value={encoding} onValueChange={desk.in.readAs}>
                {[...(known ? [] : [encoding]), ...ENCODINGS].map((name) => (
                  <Menu.RadioItem key={name} value={name} className="menu-item" closeOnClick>
                    <span>{say.encoding(name)}</span>
                    <span className="quiet">{say.encodingOf(name)}</span>
                  </Menu.RadioItem>
                ))}
              </Menu.RadioGroup>
            </Menu.Group>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
