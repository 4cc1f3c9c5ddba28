import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { useEffect, useRef, useState } from 'react';
import { type Command, chordOf } from '../../electron/commands.ts';
import { commandsOf } from '../commands.ts';
import { useDesk, useShown } from '../desk-context.ts';
import { Keys } from '../Keys.tsx';
import { mac } from '../platform.ts';
import { say } from '../strings.ts';
import { type Entry, entriesFor, remember } from './entries.ts';

/** Every command by its name. The one that is picked runs where the focus was before. */
export function Palette() {
  const desk = useDesk();
  const hasArticle = useShown('page') !== undefined;
  const [query, setQuery] = useState('');
  const picked = useRef<Command>(undefined);

  const pick = ({ command }: Entry) => {
    remember(command);
    picked.current = command;
    desk.showDialog();
  };
  // It runs once the palette is gone and the focus is back: some commands act where that is.
  useEffect(
    () => () => {
      const { current } = picked;
      if (current) queueMicrotask(() => commandsOf(desk)[current]());
    },
    [desk],
  );

  return (
    <Dialog.Root open onOpenChange={(open) => open || desk.showDialog()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog palette" aria-label={say.palette} finalFocus={false}>
          <Autocomplete.Root
            open
            inline
            items={entriesFor(query, hasArticle)}
            mode="none"
            autoHighlight="always"
            keepHighlight
            value={query}
            onValueChange={setQuery}
            itemToStringValue={(entry: Entry) => entry.name}
          >
            <Autocomplete.Input
              className="field"
              // The next key is for this field, and the dialog focuses it a frame later.
              autoFocus
              aria-label={say.searchCommands}
              placeholder={say.searchCommands}
            />
            <Autocomplete.Empty className="palette-empty quiet">
              {say.noSuchCommand}
            </Autocomplete.Empty>
            <Autocomplete.List className="palette-list" aria-label={say.commands}>
              {(entry: Entry) => (
                <Autocomplete.Item
                  key={entry.command}
                  value={entry}
                  className="menu-item"
                  onClick={() => pick(entry)}
                >
                  <span>
                    {entry.name} <span className="quiet">{entry.menu}</span>
                  </span>
                  <Chord of={entry.command} />
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Chord({ of }: { of: Command }) {
  const chord = chordOf(of, mac);
  return chord && <Keys of={chord} />;
}
