import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { Args, FileKind, Saving } from './contract.ts';
import { codeOf, messageOf, readBytes } from './files.ts';
import { digestOf, type KnownFile, type OpenedFiles } from './opened.ts';
import { saveFile } from './save.ts';

/** Where a save asks, and what it may write over. */
export interface SavePlace {
  readonly window: BrowserWindow;
  readonly files: OpenedFiles;
}

const FILTERS: Readonly<Record<FileKind, Electron.FileFilter>> = {
  markdown: { name: 'Markdown', extensions: ['md'] },
  html: { name: 'Web page', extensions: ['html'] },
  text: { name: 'Plain text', extensions: ['txt'] },
  json: { name: 'JSON', extensions: ['json'] },
};

/** Asks where to, then writes. */
export async function saveAs(
  place: SavePlace,
  { suggestedName, text, kind, beside }: Args<'saveAs'>[0],
): Promise<Saving> {
  const opened = place.files.get(beside)?.path;
  const folder = opened ? dirname(opened) : app.getPath('documents');
  const { canceled, filePath } = await dialog.showSaveDialog(place.window, {
    defaultPath: join(folder, basename(suggestedName)),
    filters: [FILTERS[kind]],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (canceled || !filePath) return CANCELLED;
  return write(place, filePath, text, filePath === opened);
}

/**
 * Writes Markdown over the file that it was opened from: not where that says the same already, and
 * not without a question where another program has changed it since.
 */
export async function saveOver(
  place: SavePlace,
  { id, text }: Args<'saveOver'>[0],
): Promise<Saving> {
  const file = place.files.get(id);
  if (!file) return { ok: false, message: 'This article came from no file that is known.' };
  const digest = digestOf(text);
  if (digest === file.digest) return { ok: true, path: file.path, id, over: true };
  try {
    if (await hasChanged(file)) {
      const answer = await askOverwrite(place.window, basename(file.path));
      if (answer === 'cancel') return CANCELLED;
      if (answer === 'copy')
        return await saveAs(place, {
          suggestedName: copyName(file.path),
          text,
          kind: 'markdown',
          beside: id,
        });
    }
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
  return write(place, file.path, text, true);
}

const CANCELLED: Saving = { ok: true, path: null, id: null, over: false };

async function write(
  { files }: SavePlace,
  path: string,
  text: string,
  over: boolean,
): Promise<Saving> {
  try {
    await saveFile(path, text);
    return { ok: true, path, id: files.wrote(path, text), over };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
}

/** Whether the file holds what Burnish neither read nor wrote. One that is gone holds nothing. */
async function hasChanged({ path, digest }: KnownFile): Promise<boolean> {
  try {
    await stat(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
  return digestOf(await readBytes(path)) !== digest;
}

const OVERWRITE = { overwrite: 'Overwrite', copy: 'Save a Copy…', cancel: 'Cancel' } as const;
const ANSWERS = Object.keys(OVERWRITE) as (keyof typeof OVERWRITE)[];

async function askOverwrite(window: BrowserWindow, name: string) {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: `Another program has changed “${name}” since it was opened here.`,
    detail: 'Overwriting the file loses those changes.',
    buttons: ANSWERS.map((answer) => OVERWRITE[answer]),
    defaultId: ANSWERS.indexOf('copy'),
    cancelId: ANSWERS.indexOf('cancel'),
    noLink: true,
  });
  return ANSWERS[response] ?? 'cancel';
}

const copyName = (path: string) => `${basename(path, extname(path))} copy.md`;
