import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { holdsMarkdown } from '../../engine/import/extensions.ts';
import { Button } from '../Button.tsx';
import { DialogFrame } from '../DialogFrame.tsx';
import { useBoard, useDesk } from '../desk-context.ts';
import { Keys } from '../Keys.tsx';
import { say } from '../strings.ts';
import { FolderPreview } from './FolderPreview.tsx';
import type { Group } from './folder-runs.ts';
import { KindList } from './KindList.tsx';
import { type Kind, kindsOf } from './rows.ts';

/** How far the person is: a kind is picked, its fixes are gathered, looked at and written. */
type Step =
  | { readonly is: 'pick' }
  | { readonly is: 'gather'; readonly of: number; readonly done: number }
  | { readonly is: 'look'; readonly kind: Kind; readonly groups: readonly Group[] }
  | { readonly is: 'write'; readonly of: number; readonly done: number };

/** Accepts a kind of findings over the whole folder, each shown first. */
export function FolderKind() {
  const desk = useDesk();
  const { runs, surveyor } = desk.board;
  const rows = useBoard('rows');
  const kinds = useMemo(() => kindsOf(rows.filter(({ name }) => holdsMarkdown(name))), [rows]);
  const [step, setStep] = useState<Step>({ is: 'pick' });
  /** Ends the work under way. */
  const work = useRef<AbortController>(undefined);
  const list = useRef<HTMLDivElement>(null);

  // One thing at a time: the check goes on once that is over.
  const isPicking = step.is === 'pick';
  useEffect(() => {
    if (isPicking || surveyor.isHeld) return;
    surveyor.hold(true);
    return () => surveyor.hold(false);
  }, [surveyor, isPicking]);
  useEffect(() => () => work.current?.abort(), []);

  /** Does something for each of `of` articles; `then` is next, unless the person broke it off. */
  const begin = async <Outcome,>(
    is: 'gather' | 'write',
    of: number,
    what: (onStep: (done: number) => void, signal: AbortSignal) => Promise<Outcome>,
    then: (outcome: Outcome) => void,
  ) => {
    const controller = new AbortController();
    work.current = controller;
    setStep({ is, of, done: 0 });
    const outcome = await what((done) => setStep({ is, of, done }), controller.signal);
    if (!controller.signal.aborted) then(outcome);
  };
  const pick = (kind: Kind) =>
    begin(
      'gather',
      kind.articles.length,
      (onStep, signal) => runs.gather(kind, onStep, signal),
      (groups) => setStep({ is: 'look', kind, groups }),
    );
  const accept = (kind: Kind, groups: readonly Group[], wanted: (group: Group) => number[]) =>
    begin(
      'write',
      groups.length,
      (onStep, signal) => runs.accept(kind.rule, groups, wanted, onStep, signal),
      () => desk.showDialog(),
    );
  const back = () => {
    work.current?.abort();
    setStep({ is: 'pick' });
  };

  return (
    <DialogFrame title={say.board.kindTitle} initialFocus={list}>
      {step.is === 'pick' && <KindList ref={list} kinds={kinds} onPick={pick} />}
      {step.is === 'gather' && (
        <Working text={say.board.gathering(step.done, step.of)} {...step} onCancel={back} />
      )}
      {step.is === 'look' && (
        <FolderPreview
          kind={step.kind}
          groups={step.groups}
          onAccept={(groups, wanted) => accept(step.kind, groups, wanted)}
          onBack={back}
        />
      )}
      {step.is === 'write' && (
        <Working
          text={say.board.writing(step.done, step.of)}
          {...step}
          onCancel={() => desk.showDialog()}
        />
      )}
    </DialogFrame>
  );
}

interface WorkingProps {
  text: string;
  of: number;
  done: number;
  onCancel(): void;
}

function Working({ text, of, done, onCancel }: WorkingProps): ReactNode {
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  return (
    <div className="folder-working">
      <p role="status">{text}</p>
      <progress value={done} max={of} aria-label={text} />
      <Button ref={cancel} onClick={onCancel}>
        {say.cancel} <Keys of="Esc" />
      </Button>
    </div>
  );
}
