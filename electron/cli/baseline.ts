import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import * as v from 'valibot';
import { FileError, readBytes } from '../files.ts';
import { saveFile } from '../save.ts';

/** How often each finding of an article is known, by its key. */
export type Known = Readonly<Record<string, number>>;

const Kept = v.object({
  burnish: v.literal(1),
  /** By file, from the baseline's folder: how often each finding is known, by its key. */
  files: v.record(v.string(), v.record(v.string(), v.number())),
});

/** Findings that are known and no news: those of an earlier run, kept in a file. */
export class Baseline {
  readonly #path: string;
  readonly #files: Map<string, Known>;

  private constructor(path: string, files: Readonly<Record<string, Known>>) {
    this.#path = path;
    this.#files = new Map(Object.entries(files));
  }

  /**
   * @param anew whether it will be written, so that there need be none yet
   * @throws {FileError}
   */
  static async read(path: string, anew: boolean): Promise<Baseline> {
    if (anew && !existsSync(path)) return new Baseline(path, {});
    const text = new TextDecoder().decode(await readBytes(path));
    try {
      return new Baseline(path, v.parse(Kept, JSON.parse(text)).files);
    } catch {
      throw new FileError(`“${path}” is no baseline; --update-baseline writes one to a free name.`);
    }
  }

  /** What it knows of an article. */
  of(file: string): Known {
    return this.#files.get(this.#name(file)) ?? {};
  }

  /** From here on it knows the findings of an article with these keys, and no others of it. */
  learn(file: string, keys: readonly string[]): void {
    const known: Record<string, number> = {};
    for (const key of keys) known[key] = (known[key] ?? 0) + 1;
    if (keys.length > 0) this.#files.set(this.#name(file), known);
    else this.#files.delete(this.#name(file));
  }

  /** @throws {FileError} */
  async save(): Promise<void> {
    const files = Object.fromEntries([...this.#files].sort(([a], [b]) => (a < b ? -1 : 1)));
    await saveFile(this.#path, `${JSON.stringify({ burnish: 1, files }, null, 2)}\n`);
  }

  #name(file: string): string {
    return relative(dirname(resolve(this.#path)), resolve(file)).replaceAll('\\', '/');
  }
}
