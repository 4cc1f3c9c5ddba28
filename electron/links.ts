import { type BrowserWindow, dialog, shell } from 'electron';
import { openable } from './address.ts';

/** Shows where a link leads, and opens it outside the app where the person says so. */
export async function openLink(window: BrowserWindow, address: string): Promise<undefined> {
  const href = openable(address);
  if (href === undefined) return;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: 'Open this address outside Burnish?',
    detail: href,
    buttons: ['Open', 'Cancel'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) await shell.openExternal(href);
}
