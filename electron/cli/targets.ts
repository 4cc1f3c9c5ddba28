import { mkdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { FileError, messageOf } from '../files.ts';
import { STDIN } from './read.ts';

/** Where what comes of an article goes: a path, or standard output. */
export const STDOUT = Symbol('standard output');
export type Target = string | typeof STDOUT;

export interface TargetOptions {
  readonly output?: string;
  readonly inPlace?: true;
}

/**
 * Decides where each article is written, before any is read, so that none is lost to a mistake.
 * @returns the targets in the order of the paths
 * @throws {FileError} where two would meet or an article would be overwritten unasked
 */
export async function targetsOf(
  paths: readonly string[],
  { output, inPlace }: TargetOptions,
): Promise<readonly Target[]> {
  if (inPlace) {
    if (output !== undefined) throw new FileError('Give --in-place or --output, not both.');
    if (paths.includes(STDIN)) throw new FileError('Standard input can’t be written in place.');
    return paths;
  }
  if (output === undefined) {
    if (paths.length === 1) return [STDOUT];
    throw new FileError('Several articles need --output FOLDER or --in-place to be written to.');
  }
  const into = await folderOf(output, paths.length > 1);
  const targets = paths.map((path) => (into ? join(output, markdownName(path)) : output));
  await guard(paths, targets);
  return targets;
}

/** Whether `output` is a folder; where several articles need one, it is made. */
async function folderOf(output: string, several: boolean): Promise<boolean> {
  const found = await stat(output).catch(() => undefined);
  if (found?.isDirectory()) return true;
  if (!several) return false;
  if (found) throw new FileError(`“${output}” is a file; several articles need a folder.`);
  await mkdir(output, { recursive: true }).catch((error: unknown) => {
    throw new FileError(`The folder “${output}” can’t be made: ${messageOf(error)}.`);
  });
  return true;
}

const markdownName = (path: string) =>
  path === STDIN ? 'article.md' : `${basename(path, extname(path))}.md`;

async function guard(paths: readonly string[], targets: readonly string[]): Promise<void> {
  const inputs = new Map<string, string>();
  for (const path of paths) inputs.set(await real(path), path);
  const taken = new Map<string, string>();
  for (const [index, target] of targets.entries()) {
    const path = paths[index]!;
    const place = await real(target);
    const input = inputs.get(place);
    if (input !== undefined)
      throw new FileError(`“${input}” would be overwritten. Give --in-place if you mean that.`);
    const twin = taken.get(place);
    if (twin !== undefined)
      throw new FileError(`“${twin}” and “${path}” would both be written to “${target}”.`);
    taken.set(place, path);
  }
}

/** The path with its links followed; as it is where nothing is there yet. */
const real = (path: string) => realpath(path).catch(() => resolve(path));
