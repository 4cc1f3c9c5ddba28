import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf, FileError, messageOf } from './files.ts';

/** A `burnish.json` as it stands on the disk. */
export interface ConfigurationFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The configuration in a folder itself.
 * @returns undefined where there is none
 * @throws {FileError}
 */
export async function configurationIn(folder: string): Promise<ConfigurationFile | undefined> {
  const path = join(folder, 'burnish.json');
  try {
    return { path, text: await readFile(path, 'utf8') };
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return undefined;
    throw new FileError(`“${path}” can’t be read: ${messageOf(error)}.`);
  }
}

/**
 * The configuration that holds for an article: the nearest one, in its folder or above.
 * @throws {FileError}
 */
export async function configurationFor(article: string): Promise<ConfigurationFile | undefined> {
  for (let folder = dirname(article); ; folder = dirname(folder)) {
    const found = await configurationIn(folder);
    if (found || folder === dirname(folder)) return found;
  }
}
