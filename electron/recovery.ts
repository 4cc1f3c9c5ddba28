import { rmSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import { visible } from '../engine/visible.ts';
import type { CopyInfo } from './contract.ts';
import { FileError } from './files.ts';
import { digestOf, type KnownFile } from './opened.ts';
import { saveFile } from './save.ts';

const DAY = 24 * 60 * 60 * 1000;
/** How long a copy is kept that nobody restored, in ms. */
const KEPT = 30 * DAY;
/** What belongs to no copy after this time, in ms, was left by a write that broke off. */
const STRAY = DAY;

const Digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** What main itself knows of a copy. The article and the work on it are the window's business. */
const About = v.object({
  version: v.literal(1),
  name: v.string(),
  file: v.nullable(v.object({ path: v.string(), digest: v.string() })),
  words: v.number(),
  /** ISO 8601, UTC. */
  at: v.string(),
  /** Whether the person chose to leave the work unsaved. */
  aside: v.boolean(),
  /** Digests of the two parts. */
  article: Digest,
  work: Digest,
});
export type About = v.InferOutput<typeof About>;

/** A copy's content: JSON of the window's. */
export interface CopyParts {
  /** The article as it came. */
  readonly article: string;
  /** The article as it stands, and what was decided on it. */
  readonly work: string;
}

/** A file, and the digest of what it held when it was last read or written here. */
type FileThen = Pick<KnownFile, 'path' | 'digest'>;

interface Keeping {
  readonly name: string;
  readonly words: number;
  /** Left out where it is the one that was kept last. */
  readonly article: string | undefined;
  readonly work: string;
}

const ABOUT = /^([0-9a-f-]{36})\.about\.json$/;

/**
 * Recovery copies of unsaved work, in the app's own folder. Each part of a copy is a file named by its
 * content; `ID.about.json` names the parts. A part is whole on the disk before it is named, and goes
 * only when it is named no more, so that a copy is whole whenever the power goes.
 */
export class Recovery {
  readonly #folder: string;

  /** @param folder the app's own; made when it is first needed */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @throws {FileError} where the disk can't be written */
  async keep(id: string, keeping: Keeping, file: FileThen | undefined): Promise<void> {
    const { name, words, article, work } = keeping;
    await mkdir(this.#folder, { recursive: true });
    const parts = {
      article:
        article === undefined ? (await this.about(id)).article : await this.#part(id, article),
      work: await this.#part(id, work),
    };
    await this.#name(id, {
      version: 1,
      name,
      file: file ? { path: file.path, digest: file.digest } : null,
      words,
      at: new Date().toISOString(),
      aside: false,
      ...parts,
    });
    const named = Object.values(parts).map((digest) => basename(this.#partPath(id, digest)));
    for (const part of await this.#partsOf(id))
      if (!named.includes(part)) await rm(join(this.#folder, part), { force: true });
  }

  /** The work is to be left unsaved: its copy is kept, but no longer offered at a start. */
  async layAside(id: string): Promise<void> {
    await this.#name(id, { ...(await this.about(id)), aside: true });
  }

  /** The copy is gone for good; where there is none, nothing happens. */
  async drop(id: string): Promise<void> {
    // At once: the app may be about to end.
    rmSync(this.#aboutPath(id), { force: true });
    for (const part of await this.#partsOf(id)) await rm(join(this.#folder, part), { force: true });
  }

  /** All copies, the latest first. */
  async list(): Promise<CopyInfo[]> {
    const copies = await Promise.all((await this.#ids()).map((id) => this.#info(id)));
    return copies.sort((a, b) => b.at.localeCompare(a.at));
  }

  /** @throws {FileError} where the copy is damaged or gone */
  async about(id: string): Promise<About> {
    try {
      return v.parse(About, JSON.parse(await readFile(this.#aboutPath(id), 'utf8')));
    } catch {
      throw this.#damaged('');
    }
  }

  /** @throws {FileError} where a part is not as it was written */
  async read(id: string): Promise<CopyParts> {
    const { name, article, work } = await this.about(id);
    const part = async (digest: string) => {
      const text = await readFile(this.#partPath(id, digest), 'utf8').catch(() => undefined);
      if (text === undefined || digestOf(text) !== digest) throw this.#damaged(name);
      return text;
    };
    return { article: await part(article), work: await part(work) };
  }

  /**
   * Removes copies that were kept long enough, and what a write that broke off has left.
   * @param now in ms since 1970
   */
  async prune(now = Date.now()): Promise<void> {
    const ids = await this.#ids();
    for (const id of ids)
      if (now - Date.parse((await this.#info(id)).at) > KEPT) await this.drop(id);
    for (const name of await this.#names()) {
      const isOfCopy = ABOUT.test(name) || ids.some((id) => name.startsWith(id));
      if (!isOfCopy && now - (await this.#changed(name)) > STRAY)
        await rm(join(this.#folder, name), { force: true });
    }
  }

  async #info(id: string): Promise<CopyInfo> {
    try {
      const { name, file, words, at, aside } = await this.about(id);
      return {
        id,
        name,
        folder: file && visible(dirname(file.path)),
        words,
        at,
        aside,
        whole: true,
      };
    } catch {
      const at = new Date(await this.#changed(basename(this.#aboutPath(id)))).toISOString();
      return { id, name: '', folder: null, words: 0, at, aside: false, whole: false };
    }
  }

  /** Writes a part unless it is there already. @returns its digest */
  async #part(id: string, text: string): Promise<string> {
    const digest = digestOf(text);
    const path = this.#partPath(id, digest);
    const isThere = await stat(path).then(
      () => true,
      () => false,
    );
    if (!isThere) await saveFile(path, text);
    return digest;
  }

  #name(id: string, about: About): Promise<void> {
    return saveFile(this.#aboutPath(id), JSON.stringify(about, undefined, 2));
  }

  #damaged(name: string): FileError {
    const copy = name === '' ? 'This copy' : `The copy of “${name}”`;
    return new FileError(`${copy} is damaged and can’t be read. It stays in ${this.#folder}.`);
  }

  #aboutPath = (id: string) => join(this.#folder, `${id}.about.json`);
  #partPath = (id: string, digest: string) => join(this.#folder, `${id}.${digest}.json`);

  async #partsOf(id: string): Promise<string[]> {
    const names = await this.#names();
    return names.filter((name) => name.startsWith(`${id}.`) && !ABOUT.test(name));
  }

  async #ids(): Promise<string[]> {
    return (await this.#names()).flatMap((name) => ABOUT.exec(name)?.[1] ?? []);
  }

  #names = (): Promise<string[]> => readdir(this.#folder).catch(() => []);

  /** When the file last changed, in ms; now where it is gone. */
  #changed = async (name: string): Promise<number> =>
    (await stat(join(this.#folder, name)).catch(() => undefined))?.mtimeMs ?? Date.now();
}
