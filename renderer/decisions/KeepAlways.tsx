import { useEffect, useId, useState } from 'react';
import { Button } from '../Button.tsx';
import { Choice } from '../Choice.tsx';
import { DialogFrame } from '../DialogFrame.tsx';
import { useDesk, useShown } from '../desk-context.ts';
import { WorkerSearcher } from '../find/searcher.ts';
import { mistakeInNew } from '../keep-entry.ts';
import { asking } from '../queue-plugin.ts';
import { say } from '../strings.ts';
import { countKept } from './count-kept.ts';

type Kind = keyof typeof say.keepKinds;
const KINDS = (['word', 'pattern'] as const).map((value) => ({
  value,
  name: say.keepKinds[value].name,
}));

/** Asks what exactly the keep-list is to hold, and says what that would do to this article. */
export function KeepAlways({ text: given }: { text: string }) {
  const desk = useDesk();
  const page = useShown('page');
  const keep = useShown('preferences')?.keep ?? [];
  const [kind, setKind] = useState<Kind>('word');
  const [text, setText] = useState(given);
  const [counted, setCounted] = useState<{ entry: string; count: number | undefined }>();
  const [searcher] = useState(() => new WorkerSearcher());
  const notes = useId();
  const entry = kind === 'word' || text === '' ? text.trim() : `/${text}/`;
  const wrong = mistakeInNew(entry, keep);
  const known = counted?.entry === entry ? counted : undefined;
  const mistake = wrong ?? (known && known.count === undefined ? say.entryTooSlow : undefined);

  useEffect(() => () => searcher.close(), [searcher]);
  useEffect(() => {
    if (!page || wrong !== undefined) return undefined;
    let isWanted = true;
    const tell = (count?: number) => isWanted && setCounted({ entry, count });
    countKept(page.view.state, entry, searcher).then(tell, () => tell());
    return () => {
      isWanted = false;
    };
  }, [page, entry, wrong, searcher]);

  const choose = (wanted: Kind) => {
    setKind(wanted);
    // The words as they were given mean the same in either kind.
    const forms = { word: given, pattern: literally(given) };
    if (text === forms[kind]) setText(forms[wanted]);
  };
  const add = () => {
    if (mistake) return;
    desk.showDialog();
    desk.steering.prefer({ keep: [...keep, entry] });
    desk.run(asking({ say: say.keptAlways(entry) }));
  };

  return (
    <DialogFrame title={say.keepTitle}>
      <form
        className="keep-always"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <p className="quiet">{say.keepKinds[kind].lead}</p>
        <input
          className="field"
          aria-label={say.keepWhat}
          aria-invalid={mistake !== undefined}
          aria-describedby={notes}
          // biome-ignore lint/a11y/noAutofocus: the person asked to write this
          autoFocus
          spellCheck={false}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <Choice label={say.keepKind} options={KINDS} value={kind} onChoose={choose} />
        <p id={notes} role="status" className={mistake ? 'fault' : 'quiet'}>
          {mistake ?? (known?.count !== undefined && say.takesAway(known.count))}
        </p>
        <div className="dialog-actions">
          <Button onClick={() => desk.showDialog()}>{say.cancel}</Button>
          <Button look="primary" disabled={mistake !== undefined} onClick={add}>
            {say.addToKeepList}
          </Button>
        </div>
      </form>
    </DialogFrame>
  );
}

const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
