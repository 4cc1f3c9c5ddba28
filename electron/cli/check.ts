import { CLASSES, type Class } from '../../engine/rule.ts';
import { Baseline } from './baseline.ts';
import { type FormatName, formatOf } from './formats/index.ts';
import { jobsFor, type PathOptions } from './jobs.ts';
import type { Reported } from './report.ts';
import { type Ended, print, run, sayEnd } from './run.ts';
import type { CheckingOptions } from './settings.ts';

export interface CheckOptions extends CheckingOptions, PathOptions {
  readonly format: FormatName;
  readonly class: readonly Class[];
  readonly baseline?: string;
  readonly updateBaseline?: true;
}

/** What came of a run. Hints are no findings here: they never change the exit code. */
export interface CheckOutcome extends Ended {
  readonly findings: number;
}

/**
 * Checks articles and prints their findings. What can't be read is named at the end.
 * @throws {FileError} where nothing can be checked at all
 */
export async function checkFiles(
  paths: readonly string[],
  options: CheckOptions,
): Promise<CheckOutcome> {
  const { jobs, failures } = await jobsFor(paths, 'check', options);
  const baseline = options.baseline
    ? await Baseline.read(options.baseline, options.updateBaseline === true)
    : undefined;
  // Colour where a person looks on, unless NO_COLOR is set.
  const coloured = process.stdout.isTTY && !process.env.NO_COLOR;
  const format = await formatOf(options.format, coloured);
  const report = {
    format: options.format,
    coloured,
    classes: options.class,
    learn: options.updateBaseline === true,
  };
  const count = { safe: 0, ask: 0, hint: 0 };
  let [files, words, hidden, known] = [0, 0, 0, 0];

  await print(format.head ?? '');
  for (const failure of failures) await print(format.failure?.(failure) ?? '');
  const ended = await run<Reported>(
    jobs.map((job) => ({ ...job, report: { ...report, known: baseline?.of(job.file) ?? {} } })),
    options,
    async (reported, progress) => {
      files++;
      words += reported.words;
      hidden += reported.hidden;
      known += reported.known;
      for (const name of CLASSES) count[name] += reported.count[name];
      if (reported.keys) baseline?.learn(reported.file, reported.keys);
      const text = format.add(reported.piece);
      if (text !== '') progress.clear();
      await print(text);
    },
    async (failure) => print(format.failure?.(failure) ?? ''),
  );
  const all = { ...ended, failures: [...failures, ...ended.failures] };
  const tally = { files, words, count, hidden, known };
  await print(format.foot?.(all, tally) ?? '');
  if (options.updateBaseline && !all.stopped) await baseline?.save();
  sayEnd(all, 'checked');
  if (format.summed) console.error((await import('./formats/text.ts')).summary(tally));
  return { ...all, findings: count.safe + count.ask };
}
