import type { BrowserWindow } from 'electron';

/** Shows the system's print dialog. @returns why nothing was printed; null where that was wanted */
export function printPage({ webContents }: BrowserWindow): Promise<string | null> {
  return new Promise((resolve) => {
    webContents.print({}, (printed, reason) => {
      const isFine = printed || /cancel/i.test(reason);
      resolve(isFine ? null : `The article can’t be printed: ${reason.toLowerCase()}.`);
    });
  });
}
