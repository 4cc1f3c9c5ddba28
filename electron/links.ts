import { type BrowserWindow, dialog, shell } from 'electron';
import { openable } from './address.ts';

/** Shows where a link leads, and opens it outside the app where the person says so. */
export async function openLink(window: BrowserWindow, address: string): Promise<undefined> {
  const url = openable(address);
  if (!url) return;
  const { host, href } = url;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    // The address may be built to look like another one's; its host can't be.
    message: `Open this address${host && ` of ${host}`} outside Burnish?`,
    detail: href,
    buttons: ['Open', 'Cancel'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) await shell.openExternal(href);
}
