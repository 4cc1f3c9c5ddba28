import { app, type BrowserWindow, dialog } from 'electron';

/** A page that stops again within this time, in ms, is not started again unasked. */
const SOON = 20_000;

/**
 * Starts a window's page again where its process is gone, and offers to where it no longer answers.
 * @param gone is told before the page starts again
 */
export function survive(window: BrowserWindow, gone: () => void): void {
  const { webContents } = window;
  let last = Number.NEGATIVE_INFINITY;
  let answering: AbortController | undefined;

  webContents.on('render-process-gone', async (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    answering?.abort();
    gone();
    const isAgain = Date.now() - last < SOON;
    last = Date.now();
    if (isAgain && !(await askAgain(window))) return app.exit(1);
    // Not within the event: the old page is still being taken down.
    setImmediate(() => window.isDestroyed() || window.reload());
  });

  window.on('unresponsive', async () => {
    if (answering) return;
    answering = new AbortController();
    const isOver = await askReload(window, answering.signal);
    answering = undefined;
    // The page starts again as one whose process is gone.
    if (isOver && !window.isDestroyed()) webContents.forcefullyCrashRenderer();
  });
  window.on('responsive', () => answering?.abort());
}

async function askAgain(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The page stopped working again.',
    detail: 'Unsaved work was kept, and is offered when the page or Burnish starts again.',
    buttons: ['Start the Page Again', 'Quit'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}

/** @param signal takes the question back */
async function askReload(window: BrowserWindow, signal: AbortSignal): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'The page does not answer.',
    detail: 'You can wait, or start it again. Unsaved work was kept, and is offered then.',
    buttons: ['Wait', 'Start the Page Again'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal,
  });
  return response === 1;
}
