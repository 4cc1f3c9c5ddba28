import { createHash } from 'node:crypto';

/** A file that the person opened, and what it held when Burnish last read or wrote it. */
export interface KnownFile {
  /** Absolute. */
  readonly path: string;
  /** As `digestOf` gives it. */
  digest: string;
}

/**
 * The files that the person opened. The window knows each by a number, so that it can have no other
 * file written.
 */
export class OpenedFiles {
  readonly #files = new Map<number, KnownFile>();

  /** @returns the number that the window may call the file by */
  add(path: string, bytes: Uint8Array | string): number {
    const id = this.#files.size + 1;
    this.#files.set(id, { path, digest: digestOf(bytes) });
    return id;
  }

  /** Undefined for a number that was never given. */
  get(id: number | null): KnownFile | undefined {
    return id === null ? undefined : this.#files.get(id);
  }

  /** Tells that a file was written, which may be one of these. @returns its number */
  wrote(path: string, text: string): number {
    const digest = digestOf(text);
    for (const file of this.#files.values()) if (file.path === path) file.digest = digest;
    const known = [...this.#files].find(([, file]) => file.path === path);
    return known?.[0] ?? this.add(path, text);
  }
}

/** Tells two contents of a file apart. */
export const digestOf = (bytes: Uint8Array | string) =>
  createHash('sha256').update(bytes).digest('hex');
