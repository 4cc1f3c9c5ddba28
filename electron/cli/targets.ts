import { mkdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { FileError, messageOf } from '../files.ts';
import type { Named } from './gather.ts';
import { STDIN } from './stdin.ts';

/** Where what comes of an article goes: a path, or standard output. */
export const STDOUT = Symbol('standard output');
export type Target = string | typeof STDOUT;

export interface TargetOptions {
  readonly output?: string;
  readonly inPlace?: true;
}

/**
 * Decides where each article is written, before any is read, so that none is lost to a mistake.
 * @returns the targets by the articles' paths
 * @throws {FileError} where two would meet or an article would be overwritten unasked
 */
export async function targetsOf(
  articles: readonly Named[],
  { output, inPlace }: TargetOptions,
): Promise<ReadonlyMap<string, Target>> {
  const all = (target: (article: Named) => Target) =>
    new Map<string, Target>(articles.map((article) => [article.path, target(article)]));
  if (inPlace) {
    if (output !== undefined) throw new FileError('Give --in-place or --output, not both.');
    if (articles.some(({ path }) => path === STDIN))
      throw new FileError('Standard input can’t be written in place.');
    return all(({ path }) => path);
  }
  if (output === undefined) {
    if (articles.length < 2) return all(() => STDOUT);
    throw new FileError('Several articles need --output FOLDER or --in-place to be written to.');
  }
  const into = await folderOf(output, articles.length > 1);
  const target = ({ name }: Named) => (into ? join(output, markdownName(name)) : output);
  await guard(articles, target);
  return all(target);
}

/** Whether `output` is a folder; where several articles need one, it is made. */
async function folderOf(output: string, several: boolean): Promise<boolean> {
  const found = await stat(output).catch(() => undefined);
  if (found?.isDirectory()) return true;
  if (!several) return false;
  if (found) throw new FileError(`“${output}” is a file; several articles need a folder.`);
  await makeFolder(output);
  return true;
}

/** @throws {FileError} */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch((error: unknown) => {
    throw new FileError(`The folder “${path}” can’t be made: ${messageOf(error)}.`);
  });
}

const markdownName = (name: string) => join(dirname(name), `${basename(name, extname(name))}.md`);

async function guard(
  articles: readonly Named[],
  targetOf: (article: Named) => string,
): Promise<void> {
  const inputs = new Map<string, string>();
  for (const { path } of articles) inputs.set(await real(path), path);
  const taken = new Map<string, string>();
  for (const article of articles) {
    const { path } = article;
    const target = targetOf(article);
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
