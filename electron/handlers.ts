import { type BrowserWindow, dialog, type IpcMainInvokeEvent, ipcMain } from 'electron';
import * as v from 'valibot';
import { isOwn } from './address.ts';
import { readClipboard, writeClipboard } from './clipboard.ts';
import { type Args, CALLS, type CallName, type Result } from './contract.ts';
import type { Inbox } from './inbox.ts';
import { openLink } from './links.ts';
import type { Preferences } from './preferences.ts';
import { type SavePlace, saveAs, saveOver } from './saving.ts';
import type { Sidecars } from './sidecars.ts';
import { askUnsaved, type CloseGuard, type Shown } from './unsaved.ts';

/** What the handlers work on. */
export interface Desk extends SavePlace {
  readonly inbox: Inbox;
  readonly shown: Shown;
  readonly guard: CloseGuard;
  readonly sidecars: Sidecars;
  readonly preferences: () => Preferences;
  readonly setPreferences: (preferences: Preferences) => void;
  /** Whether no earlier call asked. */
  readonly isFirstStart: () => boolean;
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
          { name: 'Articles', extensions: ['txt', 'md', 'markdown', 'html', 'htm', 'docx', 'odt'] },
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

    saveAs: (file) => saveAs(desk, file),

    saveOver: (file) => saveOver(desk, file),

    openLink: (address) => openLink(window, address),

    async keepSidecar({ id, text }) {
      const file = desk.files.get(id);
      if (file) await desk.sidecars.write(file, text);
    },

    preferences: desk.preferences,

    setPreferences(preferences) {
      desk.setPreferences(preferences);
    },

    isFirstStart: desk.isFirstStart,

    askUnsaved: () => askUnsaved(window, shown),

    leave(written) {
      desk.guard.saved(written);
    },

    setTitle({ name, id, dirty, savesOver }) {
      Object.assign(shown, { name, dirty, savesOver });
      window.setTitle(`${dirty ? '● ' : ''}${name} — Burnish`);
      if (process.platform !== 'darwin') return;
      window.setRepresentedFilename(desk.files.get(id)?.path ?? '');
      window.setDocumentEdited(dirty);
    },
  };
}
