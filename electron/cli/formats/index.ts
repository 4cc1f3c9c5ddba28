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

/**
 * Writes what a run finds, as it comes: equal articles give equal text.
 * @template Piece what a thread hands over of an article: plain values
 */
export interface Format<Piece = unknown> {
  /** What stands before the first article. */
  readonly head?: string;
  /** Writes one article, in the thread that checked it, which knows of no other. */
  article(checked: Checked): Piece;
  /** @returns what the output has for an article, after those before it */
  add(piece: Piece): string;
  failure?(failure: Failure): string;
  /** What stands after the last one. */
  foot?(ended: Ended, tally: Tally): string;
  /** Whether a person reads it, who is told the sum of it all. */
  readonly summed?: boolean;
}

/**
 * Only the format that is asked for is loaded.
 * @param coloured whether a person sees it on a terminal
 */
export async function formatOf(name: FormatName, coloured: boolean): Promise<Format> {
  switch (name) {
    case 'json':
      return (await import('./json.ts')).json() as Format;
    case 'jsonl':
      return (await import('./json.ts')).jsonLines as Format;
    case 'sarif':
      return (await import('./sarif.ts')).sarif() as Format;
    case 'github':
      return (await import('./github.ts')).github as Format;
    case 'html':
      return (await import('./html.ts')).html() as Format;
    default:
      return (await import('./text.ts')).text(coloured) as Format;
  }
}
