import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { importFile } from '../../engine/import/index.ts';

/** A text without its blanks and line ends: what a page and a file of it must have in common. */
export const letters = (text: string) => text.replace(/\s+/g, '');

/** Where two texts first differ, and how each goes on there. */
function difference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const there = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 20), at + 40));
  return `${there(one)} for ${there(other)} at ${at}`;
}

/** What a window would show of a file. */
export async function shownOf(path: string): Promise<string> {
  const { doc } = await importFile(basename(path), await readFile(path));
  return letters(doc.textContent);
}

/** The files on the disk, and what each must hold. */
export class Shelf {
  readonly #held = new Map<string, Buffer>();
  /** The write under way: the file, and the page's letters that it is to hold. */
  #pending: { readonly path: string; readonly shown: string } | undefined;
  readonly #damage: string[] = [];

  /** One line for each file that did not hold what it had to. */
  get damage(): readonly string[] {
    return this.#damage;
  }

  get paths(): readonly string[] {
    return [...this.#held.keys()];
  }

  /** Something else was not as it should be. */
  report(line: string): void {
    this.#damage.push(line);
  }

  /** A file as it is now. */
  async put(path: string): Promise<void> {
    this.#held.set(path, await readFile(path));
  }

  /** The app was told to write this page there. */
  writing(path: string, shown: string): void {
    this.#pending = { path, shown };
  }

  /**
   * It said that it did.
   * @param now what the page shows then: an undo by the menu may have come after the page was seen
   */
  async written(now?: string): Promise<void> {
    const { path, shown } = this.#pending!;
    this.#pending = undefined;
    const held = await shownOf(path);
    if (held !== shown && held !== now)
      this.#damage.push(`${path} is not what the page showed: ${difference(held, shown)}`);
    await this.put(path);
  }

  /** It had nothing to write: one of these files must hold the page. */
  async unwritten(files: readonly string[]): Promise<void> {
    const { shown } = this.#pending!;
    this.#pending = undefined;
    const held = await Promise.all(files.map(shownOf));
    if (!held.includes(shown)) this.#damage.push(`${files[0]} was left without its changes`);
  }

  /** Looks at every file after the app was killed: each is the old one, or wholly the new one. */
  async check(): Promise<void> {
    const pending = this.#pending;
    this.#pending = undefined;
    for (const [path, bytes] of this.#held) {
      if (bytes.equals(await readFile(path))) continue;
      if (path === pending?.path && (await shownOf(path)) === pending.shown) await this.put(path);
      else this.#damage.push(`${path} was damaged`);
    }
    if (!pending || this.#held.has(pending.path)) return;
    // An export to a new name is there whole, or not at all.
    const shown = await shownOf(pending.path).catch(() => undefined);
    if (shown === pending.shown) await this.put(pending.path);
    else if (shown !== undefined) this.#damage.push(`${pending.path} was half written`);
  }
}
