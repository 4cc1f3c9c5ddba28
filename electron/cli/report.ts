import type { Class } from '../../engine/rule.ts';
import type { Known } from './baseline.ts';
import { type FormatName, formatOf } from './formats/index.ts';
import type { Checked, Located } from './work.ts';

/** What is to be told of a checked article. Plain values: it crosses to a thread as it is. */
export interface Report {
  readonly format: FormatName;
  readonly coloured: boolean;
  readonly classes: readonly Class[];
  /** What is no news. */
  readonly known: Known;
  /** Whether all that is found is noted as known: its keys are wanted, and none of it is news. */
  readonly learn: boolean;
}

/** What a thread tells of an article that it checked: what is written, and the sums. */
export interface Reported extends Pick<Checked, 'file' | 'faults' | 'words'> {
  /** As the format has it. */
  readonly piece: unknown;
  /** Of what it tells. */
  readonly count: Readonly<Record<Class, number>>;
  /** Hints that are not told of. */
  readonly hidden: number;
  /** Findings that are no news. */
  readonly known: number;
  readonly keys?: readonly string[];
}

/** Writes a checked article in its thread, so that little is handed over and the first one stays free. */
export async function reportOf(checked: Checked, report: Report): Promise<Reported> {
  const { file, faults, words, findings } = checked;
  const wanted = findings.filter(({ finding }) => report.classes.includes(finding.class));
  const left = { ...report.known };
  const isNews = ({ key }: Located) => {
    const times = left[key] ?? 0;
    left[key] = times - 1;
    return times <= 0;
  };
  const news = report.learn ? [] : wanted.filter(isNews);
  const ofClass = (list: typeof findings, name: Class) =>
    list.filter(({ finding }) => finding.class === name).length;
  const { article } = await formatOf(report.format, report.coloured);
  return {
    file,
    faults,
    words,
    piece: article({ ...checked, findings: news }),
    count: { safe: ofClass(news, 'safe'), ask: ofClass(news, 'ask'), hint: ofClass(news, 'hint') },
    hidden: report.classes.includes('hint') ? 0 : ofClass(findings, 'hint'),
    known: wanted.length - news.length,
    ...(report.learn && { keys: wanted.map(({ key }) => key) }),
  };
}
