import { useRef } from 'react';
import { DialogFrame } from '../DialogFrame.tsx';
import { useDesk, useShown } from '../desk-context.ts';
import { say } from '../strings.ts';
import type { Theirs } from './on-disk.ts';

/** What can be done where another program has changed the article's file. Nothing loses either. */
export function ChangedDialog({ theirs }: { theirs: Theirs | string }) {
  const desk = useDesk();
  const name = useShown('name');
  const savesOver = useShown('savesOver');
  const first = useRef<HTMLButtonElement>(null);
  const then = (work: () => unknown) => () => {
    desk.showDialog();
    work();
  };
  const known = typeof theirs === 'string' ? undefined : theirs;
  const choices = [
    ...(known
      ? [
          { words: say.showDifference, choose: () => desk.comparer.show(known.doc) },
          { words: say.loadTheirs, choose: () => desk.disk.load(known) },
        ]
      : []),
    { words: say.keepMine, choose: desk.out.saveCopy },
    ...(savesOver ? [{ words: say.saveMine, choose: desk.out.saveKeepingTheirs }] : []),
  ];
  return (
    <DialogFrame title={say.changedTitle(name)} initialFocus={first}>
      <p className="quiet">{known ? say.differ(known.changes) : String(theirs)}</p>
      <ul className="ways">
        {choices.map(({ words: [does, means], choose }, index) => (
          <li key={does}>
            <button
              type="button"
              className="way"
              ref={index === 0 ? first : undefined}
              onClick={then(choose)}
            >
              <span>{does}</span> <span className="quiet">{means}</span>
            </button>
          </li>
        ))}
      </ul>
    </DialogFrame>
  );
}
