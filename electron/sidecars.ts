import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { KnownFile } from './opened.ts';
import { saveFile } from './save.ts';

const DAY = 24 * 60 * 60 * 1000;
/** What is forgotten: what was not written for so long, and the oldest beyond so many files. */
const OLDEST = 365 * DAY;
const MOST = 5000;

/**
 * What Burnish keeps about articles between sessions, such as the decisions taken: one file an article
 * in the app's own folder, never beside or in the article. It is found by the article's path, and by
 * its content where the file was moved. Its text is the window's business.
 */
export class Sidecars {
  readonly #folder: string;

  /** @param folder the app's own; made when it is first needed */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What was kept about an article; null where nothing was. */
  async read(file: Pick<KnownFile, 'path' | 'digest'>): Promise<string | null> {
    for (const place of this.#placesOf(file)) {
      const text = await readFile(place, 'utf8').catch(() => null);
      if (text !== null) return text;
    }
    return null;
  }

  /** @throws {FileError} where the disk can't be written */
  async write(file: Pick<KnownFile, 'path' | 'digest'>, text: string): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    for (const place of this.#placesOf(file)) await saveFile(place, text);
  }

  /** Forgets what is old. @param now in ms since 1970 */
  async prune(now = Date.now()): Promise<void> {
    const names = await readdir(this.#folder).catch(() => []);
    const kept = await Promise.all(
      names.map(async (name) => {
        const path = join(this.#folder, name);
        return { path, written: (await stat(path)).mtimeMs };
      }),
    );
    kept.sort((a, b) => b.written - a.written);
    const old = kept.filter(({ written }, rank) => rank >= MOST || now - written > OLDEST);
    for (const { path } of old) await rm(path, { force: true });
  }

  #placesOf({ path, digest }: Pick<KnownFile, 'path' | 'digest'>): string[] {
    const name = createHash('sha256').update(path).digest('hex');
    return [`path-${name}`, `content-${digest}`].map((key) => join(this.#folder, `${key}.json`));
  }
}
