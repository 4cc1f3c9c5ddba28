import { ALL, type Row, type RowFilter, type Sort, type Totals, totalsOf, WORST } from './rows.ts';

/** A run that was made, or undone, just now. */
export interface RunNotice {
  readonly text: string;
  /** The run's name, where it can be undone. */
  readonly run: string | undefined;
}

/** All that React shows of the board. */
export interface BoardShown {
  /** Whether it stands before the article. */
  readonly open: boolean;
  /** The folder's name; undefined while there is none. */
  readonly folder: string | undefined;
  /** All articles in the folder's order. */
  readonly rows: readonly Row[];
  /** Those that the filter lets through, in order. */
  readonly shown: readonly Row[];
  readonly totals: Totals;
  /** The article whose row is current. */
  readonly at: number | undefined;
  readonly sort: Sort;
  readonly filter: RowFilter;
  /** How many articles are still to be looked at, whether nobody does, and for how long, in seconds. */
  readonly waiting: number;
  readonly held: boolean;
  readonly left: number | undefined;
  /** The article that is on the desk. */
  readonly article: number | undefined;
  /** Names of those that come after it. */
  readonly upcoming: readonly string[];
  readonly notice: RunNotice | undefined;
  /** What is said to a screen reader; a new count makes the same words be said again. */
  readonly said: { readonly text: string; readonly count: number };
}

export const NO_BOARD: BoardShown = {
  open: false,
  folder: undefined,
  rows: [],
  shown: [],
  totals: totalsOf([]),
  at: undefined,
  sort: WORST,
  filter: ALL,
  waiting: 0,
  held: false,
  left: undefined,
  article: undefined,
  upcoming: [],
  notice: undefined,
  said: { text: '', count: 0 },
};
