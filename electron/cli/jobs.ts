import { resolve } from 'node:path';
import { type Gathered, gather } from './gather.ts';
import type { RunOptions } from './run.ts';
import { type CheckingOptions, Settler } from './settings.ts';
import type { Job } from './work.ts';

export interface PathOptions extends RunOptions {
  /** Only what git says was changed or is new. */
  readonly changed?: true;
}

export interface Jobs extends Gathered {
  /** One for each article, in their order. */
  readonly jobs: readonly Job[];
}

/**
 * Finds the articles, and by which settings each is to be worked on.
 * @throws {FileError}
 */
export async function jobsFor(
  paths: readonly string[],
  task: Job['task'],
  options: CheckingOptions & PathOptions,
): Promise<Jobs> {
  const settler = await Settler.of(options);
  const { articles, failures } = await gather(paths);
  const named = options.changed ? await onlyChanged(articles) : articles;
  const jobs: Job[] = [];
  for (const { path } of named) jobs.push({ file: path, task, given: await settler.for(path) });
  return { articles: named, failures, jobs };
}

async function onlyChanged(articles: Gathered['articles']): Promise<Gathered['articles']> {
  const { changedFiles } = await import('./changed.ts');
  const changed = await changedFiles();
  return articles.filter(({ path }) => changed.has(resolve(path)));
}
