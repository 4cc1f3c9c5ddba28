import type { Desk } from '../desk.ts';

/** Offers the kinds of findings in the folder, to accept one of them over all its articles. */
export const acceptInFolder = (desk: Desk): void =>
  onBoard(desk, () => desk.showDialog({ is: 'folder-kind' }));

/** Shows the runs over the folder that can be undone. */
export const showRuns = (desk: Desk): void =>
  onBoard(desk, async () =>
    desk.showDialog({ is: 'folder-runs', runs: await desk.board.runs.list() }),
  );

/** Does it in front of the board, where what comes of it is told. Without a folder, one is asked for. */
function onBoard(desk: Desk, work: () => unknown): void {
  const { board } = desk;
  if (!board.store.latest().open) board.show();
  if (board.folder) work();
}

/** Puts the keyboard in the field that the articles are looked through by. */
export const focusFilter = (): void =>
  document.querySelector<HTMLInputElement>('.board-filters input')?.select();

/** Puts the keyboard on the table. */
export const focusGrid = (): void =>
  document.querySelector<HTMLElement>('.board-grid')?.focus({ preventScroll: true });
