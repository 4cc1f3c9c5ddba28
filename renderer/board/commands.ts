import type { Desk } from '../desk.ts';

/** Offers the kinds of findings in the folder, to accept one of them over all its articles. */
export function acceptInFolder(desk: Desk): void {
  if (desk.board.folder) desk.showDialog({ is: 'folder-kind' });
}

/** Shows the runs over the folder that can be undone. */
export async function showRuns(desk: Desk): Promise<void> {
  const { folder } = desk.board;
  if (folder) desk.showDialog({ is: 'folder-runs', runs: await desk.board.runs.list() });
}

/** Puts the keyboard in the field that the articles are looked through by. */
export const focusFilter = (): void =>
  document.querySelector<HTMLInputElement>('.board-filters input')?.select();

/** Puts the keyboard on the table. */
export const focusGrid = (): void =>
  document.querySelector<HTMLElement>('.board-grid')?.focus({ preventScroll: true });
