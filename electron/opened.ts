import { createHash } from 'node:crypto';

/** A file that the person opened, and what it held when Burnish last read or wrote it. */
export interface KnownFile {
  /** Absolute. */
  readonly path: string;
  /** As `digestOf` gives it. */
  digest: string;
  /** As `stampOf` gave it when the file was last looked at; '' where it never was. */
  stamp: string | undefined;
}

/**
 * The files that the person opened or wrote. The window knows each by a number, so that it can have no
 * other file written. A file that was opened twice has two: what the one writes is a change to the
 * other.
 */
export class OpenedFiles {
  readonly #files = new Map<number, KnownFile>();

  /** @returns the number that the window may call the file by */
  add(path: string, bytes: Uint8Array | string): number {
    const id = this.#files.size + 1;
    this.#files.set(id, { path, digest: digestOf(bytes), stamp: '' });
    return id;
  }

  /** Undefined for a number that was never given. */
  get(id: number | null): KnownFile | undefined {
    return id === null ? undefined : this.#files.get(id);
  }
}

/** Tells two contents of a file apart. */
export const digestOf = (bytes: Uint8Array | string) =>
  createHash('sha256').update(bytes).digest('hex');
