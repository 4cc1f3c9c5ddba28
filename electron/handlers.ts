import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dialog, ipcMain, type WebContents } from 'electron';
import * as v from 'valibot';
import { type BoardPlace, boardCalls } from './board/calls.ts';
import { readClipboard, writeClipboard } from './clipboard.ts';
import { type Args, CALLS, type CallName, type Result } from './contract.ts';
import { type CopiesPlace, copyCalls } from './copies.ts';
import type { Desk } from './desks.ts';
import { askFolder } from './dropped.ts';
import { isFolder, nameOf } from './files.ts';
import { openLink } from './links.ts';
import type { Preferences } from './preferences.ts';
import { printPage } from './printing.ts';
import type { Rates } from './rates.ts';
import { newsOf } from './replacing.ts';
import { saveAs, saveOver } from './saving.ts';
import { senderOf } from './sender.ts';
import type { StateFile } from './state.ts';
import { askUnsaved } from './unsaved.ts';

/** What all windows share. */
export interface Shared extends CopiesPlace, BoardPlace {
  readonly store: StateFile;
  /** Is told when a window shows another article. */
  readonly titled: () => void;
  /** Is told that the app's own folder can't be written. */
  readonly unkept: (error: unknown) => void;
  readonly rates: () => Rates;
  readonly countDecisions: (changes: Rates) => void;
  readonly preferences: () => Preferences;
  readonly setPreferences: (preferences: Preferences, from: Desk) => void;
}

type Handlers = {
  readonly [Name in CallName]: (...args: Args<Name>) => Promise<Result<Name>> | Result<Name>;
};

/** Answers the windows' calls, each one from its own page alone and with arguments that fit. */
export function handleCalls(
  deskOf: (contents: WebContents) => Desk | undefined,
  shared: Shared,
): void {
  const handlers = new WeakMap<Desk, Handlers>();
  for (const name of Object.keys(CALLS) as CallName[])
    ipcMain.handle(name, (event, ...given: unknown[]) => {
      const desk = senderOf(event, deskOf);
      if (!handlers.has(desk)) handlers.set(desk, handlersOf(desk, shared));
      const run = handlers.get(desk)![name] as (...args: unknown[]) => unknown;
      return run(...v.parse(CALLS[name].args, given));
    });
}

function handlersOf(desk: Desk, shared: Shared): Handlers {
  const { window, inbox, shown } = desk;
  const { files, sidecars, store } = shared;
  const place = { window, files };
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

    async openDropped(dropped) {
      if (!(await isFolder(dropped.path))) return inbox.readDropped(dropped);
      if (await askFolder(window, nameOf(dropped.path))) await inbox.deliver([dropped.path]);
      return null;
    },

    openSample: () => inbox.sample(),

    readClipboard,

    writeClipboard,

    saveAs: (file) => saveAs(place, file),

    saveOver: (file) => saveOver(place, file),

    guide: () => readFile(join(__dirname, 'guide.md'), 'utf8'),

    licences: () => readFile(join(__dirname, 'licences.txt'), 'utf8'),

    async readAgain(id) {
      const file = files.get(id);
      if (!file) throw new Error('There is no such file.');
      const [opening] = await inbox.read([file.path]);
      return opening!;
    },

    async lookAt(id) {
      const file = files.get(id);
      return file ? newsOf(file) : 'none';
    },

    print: () => printPage(window),

    openLink: (address) => openLink(window, address),

    async keepSidecar({ id, text }) {
      const file = files.get(id);
      if (file) await sidecars.write(file, text).catch(shared.unkept);
    },

    ...copyCalls(desk, shared),

    ...boardCalls(desk, shared),

    opening(id) {
      const file = files.get(id);
      if (file) shared.trials.begin(desk, file.path);
      else shared.trials.end(desk);
    },

    preferences: shared.preferences,

    setPreferences(preferences) {
      shared.setPreferences(preferences, desk);
    },

    rates: shared.rates,

    countDecisions(changes) {
      shared.countDecisions(changes);
    },

    takeHint() {
      const isDue = inbox.showsSample && !store.value.hinted;
      // At once: it is not to come again even where the app is killed.
      if (isDue) store.update({ hinted: true });
      return isDue;
    },

    askUnsaved: () => askUnsaved(window, shown),

    leave(written) {
      desk.guard.left(written);
    },

    setTitle({ name, title, id, dirty, savesOver, board }) {
      Object.assign(shown, { name, id, dirty, savesOver, board });
      shared.titled();
      window.setTitle(`${dirty && !board ? '● ' : ''}${title} — Burnish`);
      if (process.platform !== 'darwin') return;
      window.setRepresentedFilename(files.get(id)?.path ?? '');
      window.setDocumentEdited(dirty);
    },
  };
}
