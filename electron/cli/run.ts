import { once } from 'node:events';
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { visible } from '../../engine/visible.ts';
import { inOrder, Pool } from './pool.ts';
import { Progress } from './progress.ts';
import type { Reported } from './report.ts';
import { readStdin, STDIN } from './stdin.ts';
import type { Failure, Fixed, Job } from './work.ts';

export interface RunOptions {
  /** How many threads work; as many as the machine has cores, where there is enough to do. */
  readonly threads?: number;
}

/** How a run ended. */
export interface Ended {
  /** How many articles were done, whether well or not. */
  readonly done: number;
  readonly all: number;
  readonly failures: readonly Failure[];
  /** Whether a person stopped it before its end. */
  readonly stopped: boolean;
}

/** A thread takes a quarter of a second to start: few articles are done sooner by one alone. */
const WORTH_A_THREAD = 8;
/**
 * How long an article may take, in ms, and how much longer for each byte: a hundred times what most take,
 * ten times the slowest kind. Rules have a time of their own (guard.ts).
 */
const PATIENCE = 30_000;
const PATIENCE_BYTE = 0.1;

/**
 * Does a job for each article and hands the results over in the order of the jobs. What fails is
 * kept for the end. Ctrl+C ends the run after the result at hand, a second one at once.
 * @param take is waited for, and is never broken off by the first Ctrl+C
 */
export async function run<Result extends Reported | Fixed>(
  jobs: readonly Job[],
  options: RunOptions,
  take: (result: Result, progress: Progress) => Promise<void>,
  takeFailure: (failure: Failure) => Promise<void> = async () => {},
): Promise<Ended> {
  const { threads = usualThreads(jobs.length) } = options;
  const stop = new AbortController();
  const onSignal = () => (stop.signal.aborted ? process.exit(130) : stop.abort());
  process.on('SIGINT', onSignal);
  // This thread only hands out the work and takes the results, so it hears Ctrl+C whatever goes wrong.
  const runner = new Pool<Job, Result | Failure>({
    threads,
    // The bundle has the thread's code beside this file's.
    start: () => new Worker(new URL('./worker.mjs', import.meta.url)),
    failed: ({ file }, { message }) => ({
      file,
      error: `${file}: Burnish broke off at it (${message}).`,
    }),
    patience: ({ file }) => PATIENCE + PATIENCE_BYTE * sizeOf(file),
  });
  const progress = new Progress(jobs.length);
  const failures: Failure[] = [];
  let done = 0;
  try {
    for await (const result of inOrder(await withStdin(jobs), {
      runner,
      threads,
      stop: stop.signal,
    })) {
      done++;
      if ('error' in result) {
        failures.push(result);
        progress.clear();
        await takeFailure(result);
      } else {
        await take(result, progress);
        // What the other rules found stands, yet nobody may take the article for checked.
        for (const fault of result.faults)
          failures.push({ file: result.file, error: `${result.file}: ${fault}` });
      }
      progress.add('error' in result ? 0 : result.words);
    }
  } finally {
    progress.clear();
    await runner.close();
    process.off('SIGINT', onSignal);
  }
  return { done, all: jobs.length, failures, stopped: stop.signal.aborted };
}

const usualThreads = (jobs: number) =>
  Math.max(1, Math.min(availableParallelism(), Math.floor(jobs / WORTH_A_THREAD)));

/** In bytes; none of what isn't there. */
const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** Threads can't read standard input: a job that is about it gets its bytes. */
async function withStdin(jobs: readonly Job[]): Promise<readonly Job[]> {
  if (!jobs.some(({ file }) => file === STDIN)) return jobs;
  const bytes = await readStdin();
  return jobs.map((job) => (job.file === STDIN ? { ...job, bytes } : job));
}

/** Writes to standard output, no faster than it is taken. */
export async function print(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Says what failed and where a run was stopped. */
export function sayEnd({ failures, stopped, done, all }: Ended, verb: string): void {
  for (const { error } of failures) console.error(visible(error));
  if (stopped) console.error(`Stopped: ${done} of ${all} files were ${verb}.`);
}
