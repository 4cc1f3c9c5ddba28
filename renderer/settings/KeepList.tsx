import { Pencil, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { Button, IconButton } from '../Button.tsx';
import { useShown } from '../desk-context.ts';
import { mistakeInNew } from '../keep-entry.ts';
import { say } from '../strings.ts';

interface KeepListProps {
  keep: readonly string[];
  change(keep: string[]): void;
}

/** Words, names and patterns that no rule may touch. */
export function KeepList({ keep, change }: KeepListProps) {
  const [edited, setEdited] = useState<string>();
  const faulty = useShown('faulty').keep;
  const replace = (entry: string, by: readonly string[]) =>
    change(keep.flatMap((one) => (one === entry ? by : [one])));
  return (
    <>
      <p className="quiet">{say.keepLead}</p>
      <EntryField
        label={say.newEntry}
        action={say.add}
        others={keep}
        onDone={(entry) => change([...keep, entry])}
      />
      {keep.length === 0 && <p className="quiet keep-empty">{say.keepEmpty}</p>}
      <ul className="keep-list" aria-label={say.keepList}>
        {keep.map((entry) => (
          <li key={entry}>
            {entry === edited ? (
              <EntryField
                label={say.editEntry(entry)}
                action={say.apply}
                entry={entry}
                others={keep.filter((one) => one !== entry)}
                onDone={(by) => {
                  replace(entry, [by]);
                  setEdited(undefined);
                }}
                onCancel={() => setEdited(undefined)}
              />
            ) : (
              <div className="keep-entry">
                <div>
                  <span className="keep-text">{entry}</span>
                  {faulty.includes(entry) && <p className="fault">{say.faultyEntry}</p>}
                </div>
                <IconButton label={say.editEntry(entry)} onClick={() => setEdited(entry)}>
                  <Pencil size={16} />
                </IconButton>
                <IconButton label={say.removeEntry(entry)} onClick={() => replace(entry, [])}>
                  <Trash2 size={16} />
                </IconButton>
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface EntryFieldProps {
  label: string;
  action: string;
  /** What is edited; nothing where a new entry is written. */
  entry?: string;
  others: readonly string[];
  onDone(entry: string): void;
  onCancel?(): void;
}

/** A field for one entry. It takes none that could keep nothing, and says why. */
function EntryField({ label, action, entry = '', others, onDone, onCancel }: EntryFieldProps) {
  const [text, setText] = useState(entry);
  const [mistake, setMistake] = useState<string>();
  const fault = useId();
  const done = () => {
    const wanted = text.trim();
    const found = mistakeInNew(wanted, others);
    setMistake(found);
    if (found) return;
    onDone(wanted);
    setText('');
  };
  return (
    <form
      className="entry"
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
    >
      <input
        className="field"
        aria-label={label}
        aria-invalid={mistake !== undefined}
        aria-describedby={mistake && fault}
        // biome-ignore lint/a11y/noAutofocus: the person asked to edit this
        autoFocus={entry !== ''}
        spellCheck={false}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !onCancel) return;
          event.stopPropagation();
          onCancel();
        }}
      />
      <Button onClick={done}>{action}</Button>
      {mistake && (
        <p id={fault} className="fault" role="alert">
          {mistake}
        </p>
      )}
    </form>
  );
}
