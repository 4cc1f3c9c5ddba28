import { useEffect, useRef, useState } from 'react';
import type { ListedCopy } from '../../electron/contract.ts';
import { Button } from '../Button.tsx';
import { DialogFrame } from '../DialogFrame.tsx';
import { useDesk } from '../desk-context.ts';
import { Keys } from '../Keys.tsx';
import { say } from '../strings.ts';
import { CopyDetails } from './CopyDetails.tsx';
import { CopyList } from './CopyList.tsx';

interface RecoveryProps {
  after: 'start' | 'crash' | 'command';
  copies: readonly ListedCopy[];
}

/** Unsaved work that was kept: what there is, how it reads, and what is to become of it. */
export function RecoveryDialog({ after, copies }: RecoveryProps) {
  const desk = useDesk();
  const { recovery } = desk;
  const [left, setLeft] = useState(copies);
  const [at, setAt] = useState(0);
  /** Id of the copy whose deletion is to be confirmed. */
  const [deleting, setDeleting] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const unanswered = useRef<readonly ListedCopy[]>([]);
  unanswered.current = after === 'command' ? [] : left;

  // An offer that is closed is answered: it doesn't come again by itself.
  useEffect(
    () => () => {
      const ids = unanswered.current.map(({ id }) => id);
      if (ids.length > 0) void recovery.layAside(ids);
    },
    [recovery],
  );

  const copy = left[Math.min(at, left.length - 1)];
  const restorable = left.filter(({ whole, suspect }) => whole && !suspect);

  /** These have their answer; the dialog stays for the others. */
  const done = (ids: readonly string[]) => {
    const others = left.filter(({ id }) => !ids.includes(id));
    unanswered.current = others;
    setLeft(others);
    setDeleting(undefined);
    if (others.length === 0) desk.showDialog();
    else list.current?.focus();
  };
  const restore = (ids: readonly string[]) => {
    done(ids);
    void recovery.restore(ids);
  };
  const remove = (id: string) => {
    done([id]);
    void recovery.delete(id);
  };
  const leave = (id: string) => {
    done([id]);
    void recovery.layAside([id]);
  };

  return (
    <DialogFrame title={say.recovery} wide initialFocus={list}>
      <p className="quiet recovery-lead">{say.recoveryLead[after]}</p>
      {copy ? (
        <div className="recovery">
          <CopyList
            ref={list}
            copies={left}
            at={left.indexOf(copy)}
            onPick={(index) => {
              setAt(index);
              setDeleting(undefined);
            }}
            onRestore={() => copy.whole && restore([copy.id])}
            onDelete={() => setDeleting(copy.id)}
          />
          <CopyDetails key={copy.id} copy={copy} />
        </div>
      ) : (
        <p className="recovery-none">{say.noCopies}</p>
      )}
      {copy && (
        <div className="recovery-actions">
          {deleting === copy.id ? (
            <>
              <span className="recovery-question">{say.deleteCopy}</span>
              <Button look="primary" onClick={() => remove(copy.id)}>
                {say.delete}
              </Button>
              <Button onClick={() => setDeleting(undefined)}>{say.keepCopy}</Button>
            </>
          ) : (
            <>
              <Button look="primary" disabled={!copy.whole} onClick={() => restore([copy.id])}>
                {say.restore} <Keys of="Enter" />
              </Button>
              {after !== 'command' && <Button onClick={() => leave(copy.id)}>{say.notNow}</Button>}
              <Button onClick={() => setDeleting(copy.id)}>
                {say.delete} <Keys of="Delete" />
              </Button>
              <span className="space" />
              {restorable.length > 1 && (
                <Button onClick={() => restore(restorable.map(({ id }) => id))}>
                  {say.restoreAll(restorable.length)}
                </Button>
              )}
            </>
          )}
        </div>
      )}
    </DialogFrame>
  );
}
