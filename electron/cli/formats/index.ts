import type { Class } from '../../../engine/rule.ts';
import type { Ended } from '../run.ts';
import type { Checked, Failure } from '../work.ts';

export const FORMATS = ['text', 'json', 'jsonl', 'sarif', 'github', 'html'] as const;
export type FormatName = (typeof FORMATS)[number];

/** What a run found, counted over what is shown. */
export interface Tally {
  readonly files: number;
  readonly words: number;
  readonly count: Readonly<Record<Class, number>>;
  /** Hints that are not shown. */
  readonly hidden: number;
  /** Findings that the baseline knows. */
  readonly known: number;
}

/** Writes what a run finds, as it comes: equal articles give equal text. */
export interface Format {
  /** What stands before the first article. */
  readonly head?: string;
  article(checked: Checked): string;
  failure?(failure: Failure): string;
  /** What stands after the last one. */
  foot?(ended: Ended, tally: Tally): string;
  /** Whether a person reads it, who is told the sum of it all. */
  readonly summed?: boolean;
}

/** Only the format that is asked for is loaded. */
export async function formatOf(name: FormatName): Promise<Format> {
  switch (name) {
    case 'json':
      return (await import('./json.ts')).json();
    case 'jsonl':
      return (await import('./json.ts')).jsonLines;
    case 'sarif':
      return (await import('./sarif.ts')).sarif();
    case 'github':
      return (await import('./github.ts')).github;
    case 'html':
      return (await import('./html.ts')).html();
    default:
      return (await import('./text.ts')).text;
  }
}
