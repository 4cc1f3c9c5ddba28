import type { Count, KeptArticle } from '../../electron/board/kept.ts';
import { type Profile, perThousand } from '../../engine/profile.ts';
import { FAMILIES, type Family } from '../../engine/rule.ts';
import { ruleCard } from '../../engine/rule-card.ts';
import { hasWords } from '../word-search.ts';

/** What a row says of its article. `clean`: nothing was found, and nobody had to look at it. */
export type RowState = 'waiting' | 'new' | 'changed' | 'review' | 'done' | 'clean' | 'failed';

/** The states, as a person asks for them. */
export const GROUPS = ['todo', 'review', 'done', 'failed'] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF: Readonly<Record<RowState, Group>> = {
  waiting: 'todo',
  new: 'todo',
  changed: 'todo',
  review: 'review',
  done: 'done',
  clean: 'done',
  failed: 'failed',
};

export const groupOf = ({ state }: Row): Group => GROUP_OF[state];

/** An article as the board shows it. A row is the same object until it says something else. */
export interface Row {
  /** Its place in the folder, by which main knows it. */
  readonly article: number;
  /** Its path in the folder, as it may be shown. */
  readonly name: string;
  /** What is shown first: its title, else its name. */
  readonly title: string;
  readonly state: RowState;
  readonly words: number;
  /** Findings that call for a decision, by family and all together. */
  readonly found: Profile['found'];
  readonly total: number;
  /** Those in 1,000 words; -1 where that is not known. */
  readonly rate: number;
  readonly counts: readonly Count[];
  /** Why it could not be checked. */
  readonly failed: string | undefined;
  /** Whether it is open here with work that is in no file. */
  readonly unsaved: boolean;
}

/** What is known of an article, from the disk or from the desk. */
export type Known = Pick<KeptArticle, 'title' | 'words' | 'found' | 'failed' | 'state'>;

const NONE: readonly Count[] = [];

/** @param known undefined while it waits to be checked */
export function rowOf(
  { article, name }: Pick<Row, 'article' | 'name'>,
  known: Known | undefined,
  unsaved = false,
): Row {
  const counts = known?.failed == null ? (known?.found ?? NONE) : NONE;
  const found = Object.fromEntries(FAMILIES.map((family) => [family, 0])) as Record<Family, number>;
  let total = 0;
  for (const { rule, class: kind, count } of counts) {
    const family = ruleCard(rule)?.family;
    if (kind === 'hint' || !family) continue;
    found[family] += count;
    total += count;
  }
  const words = known?.words ?? 0;
  const state = stateOf(known, total);
  return {
    article,
    name,
    title: known?.title || name,
    state,
    words,
    found,
    total,
    rate: state === 'waiting' || state === 'failed' ? -1 : perThousand(total, words),
    counts,
    failed: known?.failed ?? undefined,
    unsaved,
  };
}

function stateOf(known: Known | undefined, total: number): RowState {
  if (!known) return 'waiting';
  if (known.failed !== null) return 'failed';
  return known.state === 'new' && total === 0 ? 'clean' : known.state;
}

/** Whether there is still something in it for a person. */
export const isToDo = ({ state, total }: Row): boolean =>
  total > 0 && (state === 'new' || state === 'changed' || state === 'review');

export const COLUMNS = ['title', 'words', ...FAMILIES, 'rate', 'state'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sort {
  readonly by: Column;
  readonly down: boolean;
}

/** The worst first. */
export const WORST: Sort = { by: 'rate', down: true };

/** How a column is sorted when it is asked for first. */
export const firstSort = (by: Column): Sort => ({ by, down: by !== 'title' && by !== 'state' });

export interface RowFilter {
  /** What the title or the name holds. */
  readonly words: string;
  /** Articles with findings of these alone, where any is given. */
  readonly families: ReadonlySet<Family>;
  readonly group: Group | undefined;
}

export const ALL: RowFilter = { words: '', families: new Set(), group: undefined };

export const isFiltered = ({ words, families, group }: RowFilter): boolean =>
  words.trim() !== '' || families.size > 0 || group !== undefined;

const ORDER: readonly RowState[] = [
  'changed',
  'review',
  'new',
  'done',
  'clean',
  'waiting',
  'failed',
];
const { compare } = new Intl.Collator('en', { numeric: true });

function measureOf(row: Row, by: Exclude<Column, 'title'>): number {
  if (by === 'state') return ORDER.indexOf(row.state);
  return by === 'words' || by === 'rate' ? row[by] : row.found[by];
}

/** The rows that pass, in order. What is not known yet, and what failed, comes last in any order. */
export function shownRows(rows: readonly Row[], filter: RowFilter, { by, down }: Sort): Row[] {
  const sign = down ? -1 : 1;
  const order = (a: Row, b: Row) =>
    by === 'title' ? compare(a.title, b.title) : measureOf(a, by) - measureOf(b, by);
  const isKnown = ({ rate }: Row) => Number(rate < 0);
  return rows
    .filter((row) => passes(row, filter))
    .sort(
      (a, b) =>
        (by === 'title' ? 0 : isKnown(a) - isKnown(b)) ||
        sign * order(a, b) ||
        b.rate - a.rate ||
        a.article - b.article,
    );
}

function passes(row: Row, { words, families, group }: RowFilter): boolean {
  if (group && groupOf(row) !== group) return false;
  if (families.size > 0 && ![...families].some((family) => row.found[family] > 0)) return false;
  return words.trim() === '' || hasWords(`${row.title} ${row.name}`, words);
}

/** What a folder holds in sum. */
export interface Totals {
  readonly words: number;
  readonly found: Profile['found'];
  readonly groups: Readonly<Record<Group, number>>;
}

export function totalsOf(rows: readonly Row[]): Totals {
  const groups = { todo: 0, review: 0, done: 0, failed: 0 };
  const found = Object.fromEntries(FAMILIES.map((family) => [family, 0])) as Record<Family, number>;
  let words = 0;
  for (const row of rows) {
    groups[groupOf(row)]++;
    words += row.words;
    for (const family of FAMILIES) found[family] += row.found[family];
  }
  return { words, found, groups };
}

/** A kind of findings in a folder. */
export interface Kind {
  readonly rule: string;
  /** Those that have a fix. */
  readonly fixable: number;
  /** The articles that hold them. */
  readonly articles: readonly number[];
}

/** The kinds that can be accepted over these articles: those with the most fixes first. */
export function kindsOf(rows: readonly Row[]): Kind[] {
  const kinds = new Map<string, { fixable: number; articles: number[] }>();
  for (const { article, counts } of rows)
    for (const { rule, class: kind, fixable } of counts) {
      if (kind === 'hint' || fixable === 0) continue;
      const known = kinds.get(rule) ?? { fixable: 0, articles: [] };
      kinds.set(rule, known);
      known.fixable += fixable;
      if (known.articles.at(-1) !== article) known.articles.push(article);
    }
  return [...kinds]
    .map(([rule, kind]) => ({ rule, ...kind }))
    .sort((a, b) => b.fixable - a.fixable || (a.rule < b.rule ? -1 : 1));
}
