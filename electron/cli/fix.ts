import { stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { visible } from '../../engine/visible.ts';
import { FileError } from '../files.ts';
import { Ledger } from '../ledger.ts';
import { saveFile } from '../save.ts';
import type { Named } from './gather.ts';
import { jobsFor, type PathOptions } from './jobs.ts';
import { plural } from './plural.ts';
import { type Ended, print, run, sayEnd } from './run.ts';
import type { CheckingOptions } from './settings.ts';
import { makeFolder, STDOUT, type Target, type TargetOptions, targetsOf } from './targets.ts';
import type { Failure, Fixed } from './work.ts';

export interface FixOptions extends CheckingOptions, PathOptions, TargetOptions {
  readonly fixDryRun?: true;
}

export interface FixOutcome extends Ended {
  /** How many articles the fixes change. */
  readonly changed: number;
}

/**
 * Applies the safe fixes to articles and writes Markdown, or shows what would change. What fails is
 * named at the end.
 * @throws {FileError} before anything is written
 */
export async function fixFiles(paths: readonly string[], options: FixOptions): Promise<FixOutcome> {
  const { fixDryRun } = options;
  const { jobs, articles, failures } = await jobsFor(paths, taskOf(options), options);
  const targets = fixDryRun ? undefined : await targetsOf(articles, options);
  const writer = new Writer(await rootOf(paths, articles));
  const refused: Failure[] = [];
  let [changed, fixes] = [0, 0];
  const ended = await run<Fixed>(jobs, options, async (fixed, progress) => {
    const { file, diff = '', decisions } = fixed;
    progress.clear();
    try {
      if (targets) await writer.write(fixed, targets.get(file)!);
      else await print(diff);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      refused.push({ file, error: error.message });
      return;
    }
    if (decisions.length > 0) changed++;
    fixes += decisions.length;
    if (targets && (jobs.length === 1 || decisions.length > 0)) say(fixed, targets.get(file)!);
  });
  await writer.close();
  const all = { ...ended, failures: [...failures, ...ended.failures, ...refused] };
  sayEnd(all, 'fixed');
  if (jobs.length > 1 || fixDryRun)
    console.error(
      `${plural(fixes, 'safe fix', 'es')} in ${changed} of ${plural(jobs.length, 'file')}.`,
    );
  if (writer.run) console.error(`To undo: burnish undo ${writer.run}`);
  return { ...all, changed };
}

function taskOf({ fixDryRun, inPlace }: FixOptions): 'fix' | 'in-place' | 'diff' {
  if (fixDryRun) return 'diff';
  return inPlace ? 'in-place' : 'fix';
}

/** Says what was done to an article, and what its import took or dropped. */
function say({ file, notices, decisions: { length: count } }: Fixed, target: Target): void {
  for (const notice of notices) console.error(visible(`${file}: ${notice}`));
  const where =
    target === STDOUT || (target === file && count === 0) ? '' : `, written to ${target}`;
  console.error(visible(`${file}: ${plural(count, 'safe fix', 'es')}${where}.`));
}

/** Writes fixed articles; of those in place it keeps what they were. */
class Writer {
  readonly #root: string;
  #ledger: Ledger | undefined;

  /** @param root the folder beside whose articles the ledger is kept */
  constructor(root: string) {
    this.#root = root;
  }

  /** The path of the run's record, from here; undefined where nothing was written in place. */
  get run(): string | undefined {
    return this.#ledger && relative('.', this.#ledger.folder);
  }

  /** @throws {FileError} */
  async write(fixed: Fixed, target: Target): Promise<void> {
    const { file, format, text, decisions } = fixed;
    if (target === STDOUT) await print(text);
    else if (target !== file) {
      await makeFolder(dirname(target));
      await saveFile(target, text);
    } else {
      // Markdown under the name of a Word document would be a document that nobody can open.
      if (format !== 'md' && format !== 'txt')
        throw new FileError(`${file}: only .txt and .md are written in place; give --output.`);
      if (decisions.length === 0) return;
      this.#ledger ??= await Ledger.start(this.#root, new Date());
      await this.#ledger.replace(fixed);
    }
  }

  async close(): Promise<void> {
    await this.#ledger?.close();
  }
}

/** The folder that was named, else the nearest one that all articles are in. */
async function rootOf(paths: readonly string[], articles: readonly Named[]): Promise<string> {
  const [only] = paths;
  if (paths.length === 1 && (await stat(only!).catch(() => undefined))?.isDirectory())
    return resolve(only!);
  const folders = articles.map(({ path }) => dirname(resolve(path)).split(sep));
  const [first = []] = folders;
  const parts = first.findIndex((part, at) => folders.some((folder) => folder[at] !== part));
  return resolve(sep, ...(parts < 0 ? first : first.slice(0, parts)));
}
