import type { Family } from '../../engine/rule.ts';
import type { Column, Group, RowState } from '../board/rows.ts';
import { moments, n, some, tenths } from './locale.ts';

const articles = (count: number) => some(count, 'article', 'articles');

const STATES: Readonly<Record<RowState, string>> = {
  waiting: 'Not checked yet',
  new: 'To review',
  changed: 'Changed since',
  review: 'In review',
  done: 'Done',
  clean: 'Nothing to mend',
  failed: 'Not checked',
};

const COLUMNS: Readonly<Record<Exclude<Column, Family>, string>> = {
  title: 'Article',
  words: 'Words',
  rate: 'In 1,000 words',
  state: 'State',
};

/** Every word of the board has the board’s name before it. */
export const board = {
  board: {
    rate: (rate: number) => (rate < 0 ? '' : tenths(rate)),
    board: 'Board',
    toArticle: (name: string) => `Back to ${name}`,
    articles,
    column: (column: Column) => (COLUMNS as Readonly<Record<string, string>>)[column] ?? column,
    state: STATES,
    unsaved: 'Not saved',

    // Listing and checking
    openFolder: 'Open folder…',
    noArticles: 'There is no article in this folder.',
    noArticlesLead:
      'Burnish opens plain text, Markdown, web pages, Word (.docx) and OpenDocument (.odt) texts.',
    checking: (done: number, all: number) => `Checking: ${n(done)} of ${articles(all)}`,
    stopped: (done: number, all: number) => `Stopped: ${n(done)} of ${articles(all)} checked`,
    left: (seconds: number) => {
      if (seconds < 60)
        return `about ${some(Math.max(5, 5 * Math.round(seconds / 5)), 'second', 'seconds')} left`;
      return `about ${some(Math.round(seconds / 60), 'minute', 'minutes')} left`;
    },
    stop: 'Stop',
    goOn: 'Go on',
    checked: (count: number) => `${articles(count)} checked.`,
    checkAgain: 'Check again',
    noSettings: 'The settings can’t be read, so it was not checked.',
    notKept: (reason: string) =>
      `What is known about this folder can’t be kept beside it: ${reason}.`,

    // Filters
    filter: 'Find an article',
    filters: 'Show only',
    group: {
      todo: 'To review',
      review: 'In review',
      done: 'Done',
      failed: 'Not checked',
    } satisfies Record<Group, string>,
    chip: (name: string, count: number) => `${name}, ${articles(count)}`,
    familyChip: (family: Family) => `With findings of ${family}`,
    shown: (shown: number, all: number) =>
      shown === all ? articles(all) : `${n(shown)} of ${articles(all)}`,
    showAll: 'Show all',
    noMatch: 'No article matches.',
    allDone: 'Nothing is left to review.',
    allClean: 'Nothing to mend in any article.',
    noneLeft: 'No article of the folder is left to review.',

    // Going on
    saveAndNext: (name: string, saves: boolean) => `${saves ? 'Save' : 'Export'} and next: ${name}`,

    // A kind over the folder
    acceptKind: 'Accept a kind…',
    kindTitle: 'Accept a kind in the folder',
    kindLead:
      'Each fix is shown first. Only .txt and .md files are written, and the run can be undone.',
    kinds: 'Kinds of findings',
    noKinds: 'No finding with a fix in the .txt and .md files of this folder.',
    notAllKinds: (count: number) =>
      `${articles(count)} ${count === 1 ? 'is' : 'are'} not checked yet, and not counted here.`,
    kind: (title: string, fixes: number, count: number) =>
      `${title}, ${some(fixes, 'fix', 'fixes')} in ${articles(count)}`,
    fixesIn: (fixes: number, count: number) => `${n(fixes)} in ${articles(count)}`,
    look: 'Preview',
    gathering: (done: number, all: number) => `Reading ${n(done)} of ${articles(all)}…`,
    noneThere: 'None of them is there any more.',
    inArticle: (name: string, count: number) => `${name}, ${some(count, 'fix', 'fixes')}`,
    otherKind: 'Another kind',
    writing: (done: number, all: number) => `Writing ${n(done)} of ${articles(all)}…`,
    ran: (fixes: number, count: number) => `${some(fixes, 'fix', 'fixes')} in ${articles(count)}.`,
    nothingRan: 'No article was written.',
    leftOut: (count: number, first: string) =>
      count === 1
        ? `1 article was left as it is. ${first}`
        : `${articles(count)} were left as they are. The first: ${first}`,
    failedIn: (name: string, reason: string) => `${name}: ${reason}`,
    changedMeanwhile: 'It was changed since the preview.',

    // Runs
    undo: 'Undo',
    undoNamed: (at: string) => `Undo the run of ${at}`,
    runsTitle: 'Undo a run over the folder',
    runsLead:
      'Every file that a run wrote goes back to what it was, byte for byte. A file that was changed since stays as it is.',
    noRuns: 'No run is kept for this folder.',
    when: (at: string) => moments.format(new Date(at)),
    undone: (count: number) =>
      count === 0
        ? 'All articles were as before already.'
        : `${articles(count)} ${count === 1 ? 'was' : 'were'} put back.`,
  },
} as const;
