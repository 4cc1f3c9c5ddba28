import { dirname, relative, resolve } from 'node:path';
import type { Settings } from '../../engine/block.ts';
import { DEFAULT_SETTINGS } from '../../engine/block.ts';
import { mistakeInEntry } from '../../engine/keep.ts';
import type { Configuration } from '../configuration.ts';
import { configurationIn } from '../configuration-file.ts';
import { FileError, readBytes } from '../files.ts';
import { nearest } from './nearest.ts';
import { STDIN } from './stdin.ts';

/** What a command line says of how articles are checked. */
export interface CheckingOptions {
  readonly lang?: string;
  readonly sourceLang?: string;
  /** Only these rules. */
  readonly rules?: readonly string[];
  readonly off?: readonly string[];
  /** Path of the configuration, in place of those beside the articles. */
  readonly config?: string;
  /** Path of a list of words, names and patterns, one a line. */
  readonly keep?: string;
}

/** What is set for the articles of one folder; the rest shows in each article. */
export type Given = Partial<Settings>;

/** Decides by which settings each article is checked: the command line goes before the folder. */
export class Settler {
  readonly #options: CheckingOptions;
  /** Of all rules, where the command line names some. */
  readonly #ids: readonly string[];
  readonly #keep: readonly string[];
  /** Of a configuration that is named: it holds for all articles. */
  readonly #named: Given | undefined;
  readonly #folders = new Map<string, Promise<Given>>();

  private constructor(
    options: CheckingOptions,
    ids: readonly string[],
    keep: readonly string[],
    named?: Configuration,
  ) {
    this.#options = options;
    this.#ids = ids;
    this.#keep = keep;
    this.#named = named && this.#settings(named);
  }

  /** @throws {FileError} */
  static async of(options: CheckingOptions): Promise<Settler> {
    const named = [...(options.rules ?? []), ...(options.off ?? [])];
    const ids = named.length > 0 ? await ruleIds(named) : [];
    const keep = options.keep === undefined ? [] : await readKeepList(options.keep);
    const config = options.config === undefined ? undefined : await readAt(options.config);
    return new Settler(options, ids, keep, config);
  }

  /** What is set for a stream, which is the same wherever it runs: no folder has a say. */
  get forStream(): Given {
    return this.#named ?? this.#settings({});
  }

  /**
   * @param path of an article
   * @throws {FileError}
   */
  for(path: string): Promise<Given> {
    if (this.#named) return Promise.resolve(this.#named);
    return this.#inFolder(path === STDIN ? process.cwd() : dirname(resolve(path)));
  }

  #inFolder(folder: string): Promise<Given> {
    const known = this.#folders.get(folder) ?? this.#find(folder);
    this.#folders.set(folder, known);
    return known;
  }

  async #find(folder: string): Promise<Given> {
    const found = await configurationIn(folder);
    if (found) return this.#settings(await parse(found.text, shortest(found.path)));
    const above = dirname(folder);
    return above === folder ? this.#settings({}) : this.#inFolder(above);
  }

  #settings(config: Configuration): Given {
    const {
      lang = config.language,
      sourceLang = config.sourceLanguage,
      rules,
      off = [],
    } = this.#options;
    const states = config.rules ?? {};
    const only = (state: string) => Object.keys(states).filter((id) => states[id] === state);
    const { house } = DEFAULT_SETTINGS;
    return {
      ...(lang && { lang }),
      ...(sourceLang && { sourceLang }),
      // A rule that is asked for by name is on.
      off: rules
        ? this.#ids.filter((id) => !rules.includes(id) || off.includes(id))
        : [...only('off'), ...off],
      hints: only('hint').filter((id) => !rules?.includes(id)),
      keep: [...(config.keep ?? []), ...this.#keep],
      house: {
        quotes: config.quotes ?? house.quotes,
        dash: config.dash ?? house.dash,
        spelling: config.spelling ?? house.spelling,
      },
    };
  }
}

async function readAt(path: string): Promise<Configuration> {
  return parse(new TextDecoder().decode(await readBytes(path)), path);
}

/** Most runs have no configuration, and start without what reads one. */
async function parse(text: string, name: string): Promise<Configuration> {
  const { ConfigurationError, readConfiguration } = await import('../configuration.ts');
  try {
    return readConfiguration(text, name);
  } catch (error) {
    throw error instanceof ConfigurationError ? new FileError(error.message) : error;
  }
}

/** A path as a person would name it from here. */
function shortest(path: string): string {
  const from = relative(process.cwd(), path);
  return from.length < path.length ? from : path;
}

/**
 * The ids of all rules. The thread that only hands out work starts without the rules themselves.
 * @param named ids that must be among them
 * @throws {FileError}
 */
async function ruleIds(named: readonly string[]): Promise<string[]> {
  const { RULES } = await import('../../engine/rules/index.ts');
  const ids = RULES.map(({ id }) => id);
  for (const id of named)
    if (!ids.includes(id))
      throw new FileError(
        `There is no rule “${id}”${nearest(id, ids) || '. “burnish rules” lists them all.'}`,
      );
  return ids;
}

/** Entries stand one a line; blank lines and those that start with # are none. */
async function readKeepList(path: string): Promise<string[]> {
  const lines = new TextDecoder().decode(await readBytes(path)).split(/\r?\n/);
  return lines.flatMap((line, index) => {
    const entry = line.trim();
    if (entry === '' || entry.startsWith('#')) return [];
    const mistake = mistakeInEntry(entry);
    if (mistake) throw new FileError(`${path}:${index + 1}: ${mistake}`);
    return [entry];
  });
}
