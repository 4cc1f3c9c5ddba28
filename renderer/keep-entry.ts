import { mistakeInEntry } from '../engine/keep.ts';
import { say } from './strings.ts';

/** What is wrong with a new entry beside the others of its list; undefined where it can be added. */
export const mistakeInNew = (entry: string, others: readonly string[]): string | undefined =>
  mistakeInEntry(entry) ?? (others.includes(entry) ? say.keptAlready : undefined);
