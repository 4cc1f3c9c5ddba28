import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { FORMATS } from '../engine/import/extensions.ts';

/** A file that the person opened, and what it held when Burnish last read or wrote it. */
export interface KnownFile {
  /** Absolute. */
  readonly path: string;
  /** As `digestOf` gives it. */
  digest: string;
  /** As `stampOf` gave it when the file was last looked at; '' where it never was. */
  stamp: string | undefined;
  /** Whether Burnish wrote it first, where the person said. */
  readonly written: boolean;
}

/**
 * The files that the person opened or wrote. The window knows each by a number, so that it can have no
 * other file written. A file that was opened twice has two: what the one writes is a change to the
 * other.
 */
export class OpenedFiles {
  readonly #files = new Map<number, KnownFile>();

  /**
   * @param written whether it is Burnish that wrote it
   * @returns the number that the window may call the file by
   */
  add(path: string, bytes: Uint8Array | string, written = false): number {
    return this.addKnown({ path, digest: digestOf(bytes), written });
  }

  /** The same for a file that was read, or written, earlier. */
  addKnown(file: Omit<KnownFile, 'stamp'>): number {
    const id = this.#files.size + 1;
    this.#files.set(id, { ...file, stamp: '' });
    return id;
  }

  /** Undefined for a number that was never given. */
  get(id: number | null): KnownFile | undefined {
    return id === null ? undefined : this.#files.get(id);
  }

  /** A file that the window may write over: Markdown, or one that Burnish wrote. */
  toWriteOver(id: number): KnownFile | undefined {
    const file = this.get(id);
    if (!file) return undefined;
    const extension = extname(file.path).slice(1).toLowerCase();
    return file.written || FORMATS[extension] === 'md' ? file : undefined;
  }
}

/** Tells two contents of a file apart. */
export const digestOf = (bytes: Uint8Array | string) =>
  createHash('sha256').update(bytes).digest('hex');
