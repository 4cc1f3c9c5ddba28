import type { RunInfo } from '../../electron/contract.ts';
import { DialogFrame } from '../DialogFrame.tsx';
import { useDesk } from '../desk-context.ts';
import { say } from '../strings.ts';

/** The runs over the folder, each with its own undo. */
export function RunsDialog({ runs }: { runs: readonly RunInfo[] }) {
  const desk = useDesk();
  const undo = (name: string) => {
    desk.showDialog();
    void desk.board.runs.undo(name);
  };
  return (
    <DialogFrame title={say.board.runsTitle}>
      <p className="quiet">{runs.length > 0 ? say.board.runsLead : say.board.noRuns}</p>
      <ul className="folder-runs">
        {runs.map(({ name, at, articles, fixes }) => (
          <li key={name}>
            <span>{say.board.when(at)}</span>
            <span className="quiet">{say.board.ran(fixes, articles)}</span>
            <button
              type="button"
              className="button"
              aria-label={say.board.undoNamed(say.board.when(at))}
              onClick={() => undo(name)}
            >
              {say.board.undo}
            </button>
          </li>
        ))}
      </ul>
    </DialogFrame>
  );
}
