import type { Class } from '../../engine/rule.ts';
import { Baseline } from './baseline.ts';
import { type FormatName, formatOf } from './formats/index.ts';
import { jobsFor, type PathOptions } from './jobs.ts';
import { type Ended, print, run, sayEnd } from './run.ts';
import type { CheckingOptions } from './settings.ts';
import type { Checked, Located } from './work.ts';

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
  const format = await formatOf(options.format);
  const count = { safe: 0, ask: 0, hint: 0 };
  let [files, words, hidden, known] = [0, 0, 0, 0];

  const shown = ({ file, findings }: Checked): Located[] => {
    const wanted = findings.filter(({ finding }) => options.class.includes(finding.class));
    if (options.updateBaseline) baseline?.learn(file, wanted);
    const news = baseline?.news(file, wanted) ?? wanted;
    known += wanted.length - news.length;
    if (!options.class.includes('hint'))
      hidden += findings.filter(({ finding }) => finding.class === 'hint').length;
    for (const { finding } of news) count[finding.class]++;
    return news;
  };

  await print(format.head ?? '');
  for (const failure of failures) await print(format.failure?.(failure) ?? '');
  const ended = await run<Checked>(
    jobs,
    options,
    async (checked, progress) => {
      files++;
      words += checked.words;
      const text = format.article({ ...checked, findings: shown(checked) });
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
