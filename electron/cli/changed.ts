import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { FileError } from '../files.ts';

/**
 * The files, as absolute paths, that git says were changed or are new since the last commit.
 * @throws {FileError} where there is no git, or no repository
 */
export async function changedFiles(): Promise<ReadonlySet<string>> {
  // The way up, and not the folder's own name: that is another where a link leads here.
  const root = (await git('rev-parse', '--show-cdup')).trimEnd();
  const status = await git('status', '--porcelain', '-z', '--no-renames', '--untracked-files=all');
  const entries = status.split('\0').filter((entry) => entry !== '');
  return new Set(entries.map((entry) => resolve(root, entry.slice('XY '.length))));
}

async function git(...args: string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', args, { maxBuffer: 256 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    const { stderr = '', message } = error as Error & { stderr?: string };
    throw new FileError(`--changed asks git, which says: ${stderr.trim() || message}`);
  }
}
