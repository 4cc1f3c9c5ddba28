import { clock, moments, some } from './locale.ts';

export const decisions = {
  // Dismissed
  /** How far a dismissal reaches, where it is more than one place. */
  reaches: { text: 'This text everywhere', rule: 'All of this rule' },
  /** A moment of today is told by the clock alone. */
  when: (at: string) => {
    const moment = new Date(at);
    const isToday = moment.toDateString() === new Date().toDateString();
    return (isToday ? clock : moments).format(moment);
  },
  bringBack: 'Bring back',
  broughtBack: 'Brought back.',
  stillKept: 'Taken back. A wider decision still keeps this text.',

  // Decisions
  decided: { accepted: 'Accepted', edited: 'Own words', dismissed: 'Kept' },
  decisionKind: { all: 'All', fixes: 'Fixes', kept: 'Kept' },
  decisionCount: (count: number) => some(count, 'decision', 'decisions'),
  noDecisions: 'Nothing decided yet.',
  noDecisionsHint: 'What you accept or keep is listed here, and can be taken back from here.',
  noneOfKind: 'No decision of this kind.',
  joined: 'Joined with the next paragraph',
  goToIt: 'Go to it',
  goToFirst: 'Go to the first',
  /** How many places a dismissal of more than one keeps. */
  covers: (count: number) =>
    count === 0
      ? 'It keeps nothing in the text as it is now.'
      : `It keeps ${some(count, 'place', 'places')} in the text.`,
  takeBack: 'Take it back',
  takenBack: (title: string) => `Taken back: ${title}. Its finding comes back.`,
  noPlace: 'Its place can’t be found in the text any more.',
  obstacle: {
    changed: 'The text there has changed since, so this fix can’t be taken back alone.',
    unknown:
      'This fix was made before the article was opened, and its place can’t be told for sure.',
  },
  /** Of fixes that were made before the article was opened, and can’t be found by their words. */
  noWayBack: {
    'delete-block':
      'This paragraph was deleted before the article was opened, and its place is not known any more. Its words are in Export What Changed, Decisions.',
    'join-next':
      'These paragraphs were joined before the article was opened. To part them, put the caret between them and press Enter.',
  },

  // Keep always
  keepTitle: 'Always keep',
  keepWhat: 'What is always kept',
  keepKind: 'What it is',
  keepKinds: {
    word: {
      name: 'Word or name',
      lead: 'In every article, no rule touches this word or name.',
    },
    pattern: {
      name: 'Pattern',
      lead: 'In every article, no rule touches what this regular expression finds, such as Model \\d+.',
    },
  },
  addToKeepList: 'Add to the keep-list',
  takesAway: (count: number) =>
    count === 0
      ? 'No finding of this article would go.'
      : `${some(count, 'finding', 'findings')} of this article would go.`,
  entryTooSlow: 'This pattern takes too long in this article. A plainer one may do.',
  keptAlways: (entry: string) => `${entry} is on the keep-list.`,
} as const;
