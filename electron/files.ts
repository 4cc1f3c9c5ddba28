import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { visible } from '../engine/visible.ts';
import type { Opening } from './contract.ts';
import { LARGEST } from './limits.ts';

const MEGABYTE = 1024 * 1024;

/**
 * A file that can't be read or written. The message is one clear sentence for the editor, in which names
 * are made `visible`.
 */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(message: string, options?: ErrorOptions) {
    super(visible(message), options);
  }
}

/** The last part of a path, as it may be shown. */
export const nameOf = (path: string): string => visible(basename(path));

export const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

/** Reads a file, which has no number yet; where that fails, says why. Never throws. */
export async function openFile(path: string): Promise<Opening> {
  const name = nameOf(path);
  try {
    return { ok: true, file: { id: null, name, bytes: await readBytes(path), sidecar: null } };
  } catch (error) {
    return { ok: false, name, message: messageOf(error) };
  }
}

/**
 * The bytes of a regular file of at most `LARGEST`.
 * @throws {FileError}
 */
export async function readBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const name = nameOf(path);
  try {
    // Looked at before it is opened: opening a pipe would wait for ever.
    const { size } = await regularFile(path, name);
    if (size > LARGEST) throw tooLarge(name, size);
    const file = await open(path);
    try {
      const bytes = await file.readFile();
      if (bytes.length > LARGEST) throw tooLarge(name, bytes.length);
      return new Uint8Array(bytes);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(whyUnread(error, name));
  }
}

async function regularFile(path: string, name: string) {
  const found = await stat(path);
  if (found.isDirectory()) throw new FileError(`“${name}” is a folder; choose a file in it.`);
  if (!found.isFile()) throw new FileError(`“${name}” is not a file with text, but a device.`);
  return found;
}

function tooLarge(name: string, size: number): FileError {
  const megabytes = Math.ceil(size / MEGABYTE).toLocaleString('en');
  return new FileError(
    `“${name}” is too large: ${megabytes} MB; expected at most ${LARGEST / MEGABYTE} MB.`,
  );
}

function whyUnread(error: unknown, name: string): string {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `There is no file “${name}”; it may have been moved or renamed.`;
    case 'EACCES':
    case 'EPERM':
      return `“${name}” can’t be read: this account has no permission for it.`;
    default:
      return `“${name}” can’t be read (${codeOf(error) ?? messageOf(error)}).`;
  }
}

/** The system's name of an error, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
