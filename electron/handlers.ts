import { basename, dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog, type IpcMainInvokeEvent, ipcMain } from 'electron';
import * as v from 'valibot';
import { isOwn } from './address.ts';
import { readClipboard, writeClipboard } from './clipboard.ts';
import { type Args, CALLS, type CallName, type Result, type Saving } from './contract.ts';
import { messageOf } from './files.ts';
import type { Inbox } from './inbox.ts';
import { saveFile } from './save.ts';
import { askUnsaved, type CloseGuard, type Shown } from './unsaved.ts';

/** What the handlers work on. */
export interface Desk {
  readonly window: BrowserWindow;
  readonly inbox: Inbox;
  readonly shown: Shown;
  readonly guard: CloseGuard;
  /** The path of the file last opened; undefined for the sample. */
  readonly lastOpened: () => string | undefined;
}

type Handlers = {
  readonly [Name in CallName]: (...args: Args<Name>) => Promise<Result<Name>> | Result<Name>;
};

/** Answers the window's calls, each one from its own page alone and with arguments that fit. */
export function handleCalls(desk: Desk): void {
  for (const [name, handler] of Object.entries(handlersOf(desk))) {
    const { args } = CALLS[name as CallName];
    ipcMain.handle(name, (event, ...given: unknown[]) => {
      checkSender(event, desk.window);
      const run = handler as (...args: unknown[]) => unknown;
      return run(...v.parse(args, given));
    });
  }
}

function checkSender({ senderFrame }: IpcMainInvokeEvent, { webContents }: BrowserWindow): void {
  if (senderFrame !== webContents.mainFrame || !isOwn(senderFrame.url))
    throw new Error('A call from a stranger is not answered.');
}

function handlersOf(desk: Desk): Handlers {
  const { window, inbox, shown } = desk;
  return {
    start: () => inbox.start(),

    async openDialog() {
      const { filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: 'Articles', extensions: ['txt', 'md', 'markdown'] },
          { name: 'All files', extensions: ['*'] },
        ],
      });
      return inbox.read(filePaths);
    },

    async openDropped(path) {
      const [opening] = await inbox.read([path]);
      return opening!;
    },

    readClipboard,

    writeClipboard,

    async exportMarkdown(file) {
      const saving = await exportMarkdown(desk, file);
      desk.guard.exported(saving.ok && saving.path !== null);
      return saving;
    },

    askUnsaved: () => askUnsaved(window, shown),

    setTitle({ name, dirty }) {
      Object.assign(shown, { name, dirty });
      window.setTitle(`${dirty ? '● ' : ''}${name} — Burnish`);
      if (process.platform !== 'darwin') return;
      const path = desk.lastOpened();
      window.setRepresentedFilename(path && basename(path) === name ? path : '');
      window.setDocumentEdited(dirty);
    },
  };
}

async function exportMarkdown(
  { window, lastOpened }: Desk,
  { suggestedName, text }: Args<'exportMarkdown'>[0],
): Promise<Saving> {
  const opened = lastOpened();
  const folder = opened ? dirname(opened) : app.getPath('documents');
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(folder, basename(suggestedName)),
    filters: [{ name: 'Markdown', extensions: ['md'] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (canceled || !filePath) return { ok: true, path: null };
  try {
    await saveFile(filePath, text);
    return { ok: true, path: filePath };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
}
