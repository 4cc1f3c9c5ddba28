import { type BrowserWindow, dialog } from 'electron';

/**
 * Asks whether a folder is to be opened. Of a file that was dropped the window knows what is in it; of
 * a folder a window that was taken over could claim any.
 */
export async function askFolder(window: BrowserWindow, name: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: `Open the folder “${name}”?`,
    detail: 'Its articles are listed and checked. What is known of them is kept in it.',
    buttons: ['Open', 'Cancel'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}
