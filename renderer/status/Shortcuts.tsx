import {
  COMMAND_NAMES,
  chordOf,
  MENUS,
  type MenuName,
  textOfCommand,
} from '../../electron/commands.ts';
import { nameOf, plain } from '../command-names.ts';
import { DialogFrame } from '../DialogFrame.tsx';
import { keyNames } from '../Keys.tsx';
import { mac } from '../platform.ts';
import { say } from '../strings.ts';

interface Group {
  readonly title: string;
  /** Chord, and what it does. */
  readonly keys: readonly (readonly [string, string])[];
}

/** Every key of the window, by where it works. */
export function Shortcuts() {
  const groups = [...say.shortcutGroups, ...(Object.keys(MENUS) as MenuName[]).map(keysOfMenu)];
  return (
    <DialogFrame title={say.shortcuts}>
      <div className="shortcuts">
        {groups.map((group) => (
          <Keys key={group.title} {...group} />
        ))}
      </div>
    </DialogFrame>
  );
}

function Keys({ title, keys }: Group) {
  return (
    <section>
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
  );
}

/** The commands of a menu that have a key. */
function keysOfMenu(menu: MenuName): Group {
  const commands = COMMAND_NAMES.filter((command) => textOfCommand(command).menu === menu);
  return {
    title: plain(MENUS[menu]),
    keys: commands.flatMap((command) => {
      const chord = chordOf(command, mac);
      return chord ? [[chord, nameOf(command)] as const] : [];
    }),
  };
}
