import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { FileError, messageOf, readBytes } from './files.ts';
import { Entry, entriesIn, KEPT, originalIn, sha256 } from './ledger.ts';
import { saveFile } from './save.ts';

/** What came of undoing a run. */
export interface Undone {
  /** How many articles were put back. */
  readonly restored: number;
  /** Those that were not, by path, and why: a sentence each. */
  readonly failures: readonly { readonly path: string; readonly error: string }[];
}

/**
 * Puts back every article that a run wrote in place, byte for byte. One that was changed since stays
 * as it is.
 * @param folder the run's own, in `.burnish`
 */
export async function undoRun(folder: string): Promise<Undone> {
  const root = dirname(dirname(folder));
  const failures: { path: string; error: string }[] = [];
  let restored = 0;
  for (const entry of await entriesOf(folder)) {
    const path = join(root, entry.file);
    try {
      if (await restore(entry, path, folder)) restored++;
    } catch (error) {
      failures.push({ path, error: messageOf(error) });
    }
  }
  return { restored, failures };
}

/** @returns whether there was anything to put back */
async function restore({ file, before, after }: Entry, path: string, folder: string) {
  const now = sha256(await readBytes(path));
  if (now === before) return false;
  const copy = originalIn(folder, file);
  const original = await readBytes(copy);
  if (sha256(original) !== before) throw new FileError(`The copy in ${copy} is damaged.`);
  if (now !== after)
    throw new FileError(`It was changed since, and stays so; as it was before it is in ${copy}.`);
  await saveFile(path, original);
  return true;
}

async function entriesOf(folder: string): Promise<Entry[]> {
  const [, ...lines] = (await readFile(entriesIn(folder), 'utf8')).split('\n');
  return lines.flatMap((line) => {
    const entry = v.safeParse(Entry, parsed(line));
    return entry.success ? [entry.output] : [];
  });
}

/** When a run was made, and how much it did. */
export async function readRun(
  folder: string,
): Promise<{ readonly at: string; readonly articles: number; readonly fixes: number }> {
  const [first = '', ...lines] = (await readFile(entriesIn(folder), 'utf8')).split('\n');
  const { at } = v.parse(v.object({ at: v.string() }), JSON.parse(first));
  let [articles, fixes] = [0, 0];
  for (const line of lines) {
    const entry = v.safeParse(RunEntry, parsed(line));
    if (!entry.success) continue;
    articles++;
    fixes += entry.output.decisions.length;
  }
  return { at, articles, fixes };
}

const RunEntry = v.object({ ...Entry.entries, decisions: v.fallback(v.array(v.unknown()), []) });

/** Half a line: the run was cut off before it wrote the article that this is about. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

export const isRun = async (folder: string): Promise<boolean> => {
  const found = await stat(entriesIn(folder)).catch(() => undefined);
  return found?.isFile() === true;
};

/** The names of the runs that are kept in a folder of articles, the last one last. */
export async function runsIn(root: string): Promise<string[]> {
  const names = await readdir(join(root, KEPT)).catch(() => []);
  return names.filter((name) => /^\d/.test(name)).sort();
}
