import { type BrowserWindow, dialog } from 'electron';
import { nameOf } from './files.ts';

/** Asks for each file that the app stopped at whether it is to be opened. @returns those that are */
export async function askSuspects(
  window: BrowserWindow,
  paths: readonly string[],
  isSuspect: (path: string) => boolean,
): Promise<string[]> {
  const wanted: string[] = [];
  for (const path of paths)
    if (!isSuspect(path) || (await askAnyway(window, nameOf(path)))) wanted.push(path);
  return wanted;
}

async function askAnyway(window: BrowserWindow, name: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: `Burnish stopped while “${name}” was being opened.`,
    detail: 'It may stop again. The file itself was not changed.',
    buttons: ['Open Anyway', 'Don’t Open'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}
