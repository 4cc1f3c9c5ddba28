const PANES = '[data-pane]';

/** Puts the focus on the next pane, or the one before, going round. */
export function movePane(direction: 1 | -1): void {
  // What stands behind the board is none.
  const panes = [...document.querySelectorAll<HTMLElement>(PANES)].filter(
    (pane) => !pane.closest('[hidden]'),
  );
  if (panes.length === 0) return;
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = here < 0 ? 0 : (here + direction + panes.length) % panes.length;
  panes[next]!.focus();
}
