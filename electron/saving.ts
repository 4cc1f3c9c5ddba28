import { basename, dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { visible } from '../engine/visible.ts';
import type { Args, FileKind, Saving } from './contract.ts';
import { messageOf, nameOf } from './files.ts';
import type { KnownFile, OpenedFiles } from './opened.ts';
import { isGone, replaceFile } from './replacing.ts';
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

/** Asks where to, then writes. @param why is shown above the question */
export async function saveAs(
  { window, files }: SavePlace,
  { suggestedName, text, kind, beside }: Args<'saveAs'>[0],
  why?: string,
): Promise<Saving> {
  const own = files.get(beside);
  const folder = own ? dirname(own.path) : app.getPath('documents');
  const { canceled, filePath: path } = await dialog.showSaveDialog(window, {
    ...(why && { title: why, message: why }),
    defaultPath: join(folder, basename(suggestedName)),
    filters: [FILTERS[kind]],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (canceled || !path) return CANCELLED;
  if (own?.path === path && kind === 'markdown') return replace(own, beside!, text, false);
  try {
    await saveFile(path, text);
    return { ok: true, path: visible(path), id: files.add(path, text, true), over: false };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
}

/**
 * Writes Markdown over the file that it was opened from: not where that says the same already, and
 * not where another program has changed it since, unless that version is kept. Where it is gone, the
 * person is asked where to: it may be its drive that is gone.
 */
export async function saveOver(
  place: SavePlace,
  { id, text, keepTheirs }: Args<'saveOver'>[0],
): Promise<Saving> {
  const file = place.files.toWriteOver(id);
  if (!file) return { ok: false, message: 'This article came from no file that is known.' };
  if (await isGone(file.path))
    return saveAs(
      place,
      { suggestedName: basename(file.path), text, kind: 'markdown', beside: id },
      `“${nameOf(file.path)}” is gone. Where is it to be saved?`,
    );
  return replace(file, id, text, keepTheirs);
}

const CANCELLED: Saving = { ok: true, path: null, id: null, over: false };

async function replace(
  file: KnownFile,
  id: number,
  text: string,
  keepTheirs: boolean,
): Promise<Saving> {
  const { path } = file;
  try {
    const done = await replaceFile(file, text, keepTheirs);
    const message = `Another program has changed “${nameOf(path)}” since it was opened here.`;
    if (done.changed) return { ok: false, message, changed: true };
    const copy = done.copy && { copy: visible(done.copy) };
    return { ok: true, path: visible(path), id, over: true, ...copy };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
}
