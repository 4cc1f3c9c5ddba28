import type { Family } from '../engine/rule.ts';
import type { DiskState } from './recovery/recovery.ts';

/** Every word of the interface. To translate Burnish, translate this file. */
const LOCALE = 'en';
const numbers = new Intl.NumberFormat(LOCALE);
const plurals = new Intl.PluralRules(LOCALE);
const languages = new Intl.DisplayNames([LOCALE], { type: 'language' });
const lists = new Intl.ListFormat(LOCALE);
const clock = new Intl.DateTimeFormat(LOCALE, { timeStyle: 'short' });
const moments = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short' });
const percents = new Intl.NumberFormat(LOCALE, { style: 'percent' });

const tenth = new Intl.NumberFormat(LOCALE, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

const tenths = (value: number) => tenth.format(value);
const nameOf = (tag: string) => languages.of(tag) ?? tag;
const n = (count: number) => numbers.format(count);
const some = (count: number, one: string, other: string) =>
  `${n(count)} ${plurals.select(count) === 'one' ? one : other}`;

/** What each encoding was made to write, for those who don't know it by its name. */
const SCRIPTS: Readonly<Record<string, string>> = {
  'utf-8': 'Unicode',
  'utf-16le': 'Unicode',
  'utf-16be': 'Unicode',
  'windows-1252': 'Western European',
  'iso-8859-15': 'Western European',
  'windows-1250': 'Central European',
  'iso-8859-2': 'Central European',
  'windows-1251': 'Cyrillic',
  'koi8-r': 'Russian',
  'koi8-u': 'Ukrainian',
  ibm866: 'Cyrillic (DOS)',
  'x-mac-cyrillic': 'Cyrillic (old Mac)',
  'windows-1253': 'Greek',
  'windows-1254': 'Turkish',
  'windows-1255': 'Hebrew',
  'windows-1256': 'Arabic',
  'windows-1257': 'Baltic',
  gbk: 'Simplified Chinese',
  gb18030: 'Simplified Chinese',
  big5: 'Traditional Chinese',
  shift_jis: 'Japanese',
  'euc-jp': 'Japanese',
  'euc-kr': 'Korean',
};

export const say = {
  number: n,

  // Frame
  outline: 'Outline',
  noHeadings: 'This article has no headings.',
  findings: 'Findings',
  page: 'Article',
  showOutline: 'Outline',
  showPanel: 'Side panel',
  panel: 'Side panel',
  tab: { findings: 'Findings', decisions: 'Decisions', overview: 'Overview' },
  save: 'Save',
  export: 'Export…',
  copy: 'Copy as Markdown',

  // Opening
  openTitle: 'Open an article',
  openLead: 'Burnish marks what machine translation left behind, and you decide what to mend.',
  open: 'Open…',
  paste: 'New from clipboard',
  dropHint: 'Or drop a file or text anywhere in this window.',
  opening: (name: string) => `Opening ${name}…`,
  drop: 'Drop to open',
  waiting: (count: number) => `${some(count, 'more article', 'more articles')} waiting`,
  nextArticle: 'Next article',
  nextNamed: (name: string) => `Next article: ${name}`,
  noneWaits: 'No other article was opened together with this one.',
  cannotOpen: (name: string, message: string) => (name ? `${name}: ${message}` : message),
  emptyClipboard: 'The clipboard holds no text to make an article of.',
  clipboardName: 'From clipboard',
  droppedName: 'Dropped text',
  close: 'Close',

  // Panel
  position: (at: number, of: number) => `${n(at)} of ${n(of)}`,
  findingCount: (count: number) => some(count, 'finding', 'findings'),
  hintChip: 'Hints',
  familyChip: (family: Family, count: number) => `${family}, ${some(count, 'finding', 'findings')}`,
  filter: 'Show only',
  start: 'Start the review',
  startLead: 'Pick a finding, or go through them one by one.',
  noneShown: 'No finding of the kinds shown.',
  showAll: 'Show all kinds',
  checking: 'Checking…',
  progress: (part: number) => `Checking, ${percents.format(part)}`,
  stoppedAt: (part: number) => `Stopped at ${percents.format(part)}`,
  stop: 'Stop',
  goOn: 'Go on',
  review: 'Review',
  reviewHint: 'Enter accepts, Delete keeps. Esc goes back to the page.',

  // Card
  accept: 'Accept',
  keep: 'Keep as it is',
  keepMore: 'More ways to keep it',
  keepHere: 'This one',
  keepText: (text: string) => `“${text}” everywhere in this article`,
  keepRule: (title: string) => `All of “${title}” in this article`,
  keepAlways: 'Always: add to the keep-list…',
  noText: 'No text stands here that could be kept everywhere.',
  noFix: 'There is no fix to offer. Write your own words, or keep it as it is.',
  ownWords: 'Your own words',
  sameWords: 'These are the words that stand there already.',
  keepBoxes: 'Each ▢ stands for code or a picture. They must all stay, in this order.',
  fixes: 'Fixes',
  before: 'Before and after',
  also: (titles: readonly string[]) => `Also here: ${lists.format(titles)}`,
  hint: 'Hint',
  deleteBlock: 'Delete this paragraph',
  joinNext: 'Join with the next paragraph',
  removeText: 'Remove',
  breakMark: '↵',
  next: 'Next finding',
  previous: 'Previous finding',

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

  // What changed
  whatChanged: 'What changed',
  original: 'Original',
  inText: 'In the text',
  sideBySide: 'Side by side',
  scrollTogether: 'Scroll together',
  nextChange: 'Next change',
  previousChange: 'Previous change',
  backToPage: 'Back to the page',
  changes: (count: number) => (count === 0 ? 'No change' : some(count, 'change', 'changes')),
  changeOf: (at: number, of: number) => `${n(at)} of ${some(of, 'change', 'changes')}`,
  changeAt: (at: number, of: number, before: string, after: string) =>
    [
      `${n(at)} of ${n(of)}`,
      ...(before === '' ? [] : [`removed “${before}”`]),
      ...(after === '' ? [] : [`added “${after}”`]),
    ].join(', '),
  changeTakenBack: (left: number) =>
    left === 0 ? 'Taken back. The article is as it was opened.' : `Taken back, ${n(left)} left.`,

  // The file on the disk
  changedOnDisk: (name: string) => `Another program has changed “${name}”.`,
  changedTitle: (name: string) => `Another program has changed “${name}”`,
  choose: 'Choose…',
  differ: (count: number) =>
    count === 0
      ? 'The words there are the same as yours.'
      : `Yours and theirs differ in ${some(count, 'place', 'places')}.`,
  /** What can be done: the button, and what comes of it. */
  showDifference: ['Show the difference', 'On the page, change by change. You can take over any.'],
  keepMine: ['Keep mine as a copy…', 'Yours goes to a new file. Theirs stays.'],
  loadTheirs: ['Load theirs', 'It comes to the page. Undo brings yours back.'],
  saveMine: ['Save mine', 'Theirs is kept beside it as a copy.'],
  copyOf: (stem: string) => `${stem} copy`,
  savedBeside: (path: string, copy: string) =>
    `Saved to ${path}. The other version is kept in ${copy}.`,
  yoursAndTheirs: 'Yours, and the file on the disk',
  theirs: 'On the disk',
  takeTheirs: 'Take theirs',
  theirsTaken: (left: number) =>
    left === 0 ? 'Taken. The article is as on the disk.' : `Taken, ${n(left)} left.`,
  loaded: 'Loaded from the disk. Undo brings your version back.',
  asOnDisk: 'The article is as it is on the disk.',
  noFile: 'This article came from no file.',
  fileGone: (name: string) =>
    `“${name}” is no longer where it was. Your text is safe here until you close it: save it to keep it.`,
  revertTitle: 'Go back to the saved file?',
  revertLead: (name: string) =>
    `The article becomes what “${name}” holds. Undo brings your changes back.`,
  revert: 'Go back',

  // Safe fixes
  safeFixes: (count: number) => some(count, 'safe fix', 'safe fixes'),
  acceptAll: 'Accept all',
  preview: 'Preview',
  safeTitle: 'Safe fixes',
  noSafe: 'There is no safe fix left.',

  // Preview, and all of a kind
  acceptKind: (count: number) => `Accept all ${n(count)}…`,
  kindTitle: 'Accept all of this kind',
  noKind: 'There is no fix here to accept for others too.',
  whichFindings: 'Which findings',
  offerOfRule: (title: string, count: number) => `All of “${title}”, ${n(count)}`,
  offerOfText: (quote: string, fix: string, count: number) =>
    `Only “${quote}” → ${fix}, ${n(count)}`,
  proposals: 'Fixes to accept',
  tickHint: 'Space ticks or leaves out a fix.',
  tickAll: 'All',
  tickNone: 'None',
  acceptSome: (ticked: number, all: number) => `Accept ${n(ticked)} of ${n(all)}`,
  cancel: 'Cancel',
  proposal: (quote: string, fix: string, text: string) => `“${quote}”, suggestion ${fix}. ${text}`,

  // Find and replace
  find: 'Find',
  replaceWith: 'Replace with',
  replacement: 'Replacement',
  matchCase: 'Match case',
  wholeWord: 'Whole words',
  regex: 'Regular expression',
  withReplace: 'Find and replace',
  nextMatch: 'Next match',
  previousMatch: 'Previous match',
  matches: (count: number) => (count === 0 ? 'No match' : some(count, 'match', 'matches')),
  replace: 'Replace',
  replaceAll: 'Replace all',
  replaced: (count: number) => `${some(count, 'match', 'matches')} replaced.`,
  findFault: (reason: string) => `This expression can’t be read: ${reason.toLowerCase()}.`,
  findTooSlow: 'This expression takes too long in this article. A plainer one may do.',

  // Links
  link: 'Link',
  address: 'Address',
  apply: 'Apply',
  remove: 'Remove',
  openLink: 'Open',
  linkNeedsWords: 'Select the words that are to be a link, within one paragraph.',
  noAddress: 'Type an address first.',
  unsafeAddress:
    'A link leads to a web page (http, https), a mailbox (mailto) or a file beside the article.',
  brokenAddress: 'This address is not whole. Expected something like https://example.org.',
  notOutside: 'Only web and mail addresses can be opened from here.',

  notInTable: 'There is no table at the caret.',

  // Tasks
  task: 'Done',

  // Clean
  clean: 'Nothing left to do.',
  neverAny: 'Nothing to mend here.',
  accepted: (count: number) => `${some(count, 'fix', 'fixes')} accepted`,
  kept: (count: number) => `${n(count)} kept as ${count === 1 ? 'it was' : 'they were'}`,
  sum: (parts: readonly string[]) => `${parts.join(', ')}.`,
  byHand: (count: number) => `${n(count)} mended by hand`,
  showHints: (count: number) => (count === 1 ? 'Show the hint' : `Show the ${n(count)} hints`),
  leftHints: (count: number) => `${some(count, 'hint', 'hints')} left`,

  // Overview
  overview: 'Overview',
  fromTo: (then: number, now: number) =>
    `${some(then, 'finding', 'findings')} when it came, ${now === 0 ? 'none' : n(now)} now`,
  thenAndNow: 'findings, when it came and now',
  profileTitle: 'In 1,000 words',
  allFamilies: 'All together',
  profileColumns: { before: 'Before', now: 'Now' },
  tenths,
  wordCount: 'Words',
  sentenceCount: 'Sentences',
  sentences: (count: number, length: number) =>
    count === 0 ? n(count) : `${n(count)}, of ${tenths(length)} words on average`,
  timeAtWork: 'Time at work',
  duration: (seconds: number) => {
    const minutes = Math.floor(seconds / 60);
    const hours = Math.floor(minutes / 60);
    if (minutes === 0) return 'Less than a minute';
    if (hours === 0) return some(minutes, 'minute', 'minutes');
    return `${some(hours, 'hour', 'hours')}, ${some(minutes % 60, 'minute', 'minutes')}`;
  },
  acceptedCount: 'Fixes accepted',
  editedCount: 'Mended by hand',
  keptCount: 'Kept as they were',
  hintCount: 'Hints left',

  // Recovery
  recovery: 'Recover unsaved work',
  recoveryLead: {
    start:
      'Burnish ended before this work was saved. What you leave here is in the File menu for 30 days.',
    crash:
      'The page stopped working and was started again. Your work was kept. What you leave here is in the File menu for 30 days.',
    command: 'Work that was never saved. Each copy is kept for 30 days.',
  },
  pageStarted: 'The page stopped working and was started again. There was no unsaved work.',
  noCopies: 'There is no unsaved work to recover.',
  notCopied: (reason: string) =>
    `Burnish can’t keep a copy of your unsaved work: ${reason}. Save it soon.`,
  copies: 'Unsaved articles',
  recoveryCopyOf: (name: string) => `Copy of ${name}`,
  damagedName: 'Damaged copy',
  noFolder: 'From no file',
  copySuspect: 'Burnish stopped while this was being restored. It may stop again.',
  reading: 'Reading…',
  againstDisk: (file: DiskState, changes: number | undefined) => {
    const differs =
      changes === 0
        ? 'The text is the same as in the file.'
        : `${some(changes ?? 0, 'place differs', 'places differ')} from the file.`;
    if (file === 'none') return 'This article came from no file.';
    if (file === 'gone') return 'Its file is no longer there.';
    if (changes === undefined) return 'Its file can’t be read any more.';
    return file === 'same' ? differs : `Another program has changed the file since. ${differs}`;
  },
  restore: 'Restore',
  restoreAll: (count: number) => `Restore all ${n(count)}`,
  notNow: 'Not now',
  delete: 'Delete',
  deleteCopy: 'Delete this copy for good?',
  keepCopy: 'Keep it',

  // Status bar
  words: (count: number) => some(count, 'word', 'words'),
  sentenceLength: (words: number) => `${n(Math.round(words))} a sentence`,
  sentenceLengthTitle: 'Words in a sentence, on average',
  language: nameOf,
  encoding: (name: string) => name.toUpperCase(),
  encodingOf: (name: string) => SCRIPTS[name] ?? '',
  readAs: 'Read the file as',
  showLeftOut: (count: number) => `${some(count, 'part', 'parts')} left out: show`,
  hideLeftOut: (count: number) => `${some(count, 'part', 'parts')} left out: hide`,
  leftOutPart: 'Left out',
  putBack: 'Put back',
  putBackDone: 'Put back.',
  exported: 'Exported',
  unexported: 'Not exported',
  saved: 'Saved',
  unsaved: 'Not saved',
  untouched: 'Unchanged',
  notes: (count: number) => some(count, 'note', 'notes'),
  notesTitle: 'About this file',
  inFamily: (family: Family, count: number) => `${family}: ${n(count)}`,

  // Spoken
  at: (at: number, of: number, title: string, quote: string, fix: string | undefined) =>
    [
      `${n(at)} of ${n(of)}`,
      title,
      `“${quote}”`,
      ...(fix === undefined ? [] : [`suggestion ${fix}`]),
    ].join(', '),
  fromStart: 'From the start again.',
  fromEnd: 'From the end again.',
  acceptedLeft: (left: number) => `Accepted, ${n(left)} left.`,
  keptLeft: (left: number) => `Kept as it is, ${n(left)} left.`,
  allAccepted: (count: number, left: number) =>
    `${some(count, 'fix', 'fixes')} accepted, ${n(left)} left.`,
  nothingHere: 'There is no finding here.',
  nothingLeft: 'There is nothing left to do.',
  textChanged: 'The text has changed since; this fix no longer fits.',
  toggled: (part: 'panelOpen' | 'outlineOpen', open: boolean) =>
    `${part === 'panelOpen' ? 'Side panel' : 'Outline'} ${open ? 'shown' : 'hidden'}.`,
  checkingAgain: 'Checking again.',
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to do again.',
  undone: 'Undone.',
  redone: 'Done again.',
  exportedTo: (path: string) => `Exported to ${path}.`,
  savedTo: (path: string) => `Saved to ${path}.`,
  nothingToSave: 'There is no change to save.',
  copied: 'Copied as Markdown.',
  copiedRich: 'Copied as rich text.',
  checkFailed: 'Some of the text could not be checked. Your text is safe.',
  lost: {
    reading: {
      hung: 'Reading took far too long, so Burnish gave up.',
      failed: 'Something in it stopped Burnish from reading on.',
    },
    writing: {
      hung: 'Writing the article took far too long, so Burnish gave up. No file was changed, and your text is safe here.',
      failed:
        'Something in the article stopped Burnish from writing it. No file was changed, and your text is safe here.',
    },
  },
  checkAgain: 'Check again',

  // What failed on a text
  faulty: (rules: readonly string[], patterns: readonly string[]) => {
    const off = (count: number) =>
      `${count === 1 ? 'is' : 'are'} switched off until Burnish starts again.`;
    const titles = lists.format(rules.map((title) => `“${title}”`));
    const slow = patterns.length === 1 ? 'takes' : 'take';
    return [
      ...(rules.length > 0 ? [`${titles} failed on a text and ${off(rules.length)}`] : []),
      ...(patterns.length > 0
        ? [
            `${lists.format(patterns)} on the keep-list ${slow} too long and ${off(patterns.length)}`,
          ]
        : []),
      'All else goes on, and your text is safe.',
    ].join(' ');
  },
  faultyRule: 'It failed on a text: off until Burnish starts again.',
  faultyEntry: 'It takes too long: off until Burnish starts again. A plainer pattern may do.',
  toKeepList: 'Keep-list…',

  // Settings
  settings: 'Settings',
  settingsSection: {
    rules: 'Rules',
    languages: 'Languages',
    style: 'House style',
    keep: 'Keep-list',
    appearance: 'Appearance',
  },
  searchRules: 'Search the rules',
  rules: (count: number) => some(count, 'rule', 'rules'),
  noSuchRule: 'No rule is about that.',
  ruleState: { on: 'On', hint: 'Hint only', off: 'Off' },
  targetLanguage: 'Language of the texts',
  targetLanguageHint: 'Rules look at what is written in their own language alone.',
  sourceLanguage: 'Translated from',
  sourceLanguageHint: 'Decides whose turns of phrase are looked for.',
  languagesNote: 'For one article alone, click its language in the status bar.',
  asArticleShows: 'As the article shows',
  houseLead: 'Quotation marks and dashes follow the article where it shows its own.',
  quotes: 'Quotation marks',
  quotesAre: { curly: 'Curly “ ”', straight: 'Straight " "' },
  dash: 'Dash',
  dashes: { ' – ': 'word – word', '—': 'word—word', ' — ': 'word — word' },
  spelling: 'Spelling',
  spellingHint: 'Of English: words of the other kind are flagged.',
  spellingIs: { article: 'As the article', british: 'British', american: 'American' },
  keepList: 'Keep-list',
  keepLead:
    'No rule touches these words, names and patterns. A pattern stands between slashes, such as /Model \\d+/.',
  keepEmpty: 'Nothing is on the list yet.',
  newEntry: 'A word, a name, or a pattern',
  add: 'Add',
  editEntry: (entry: string) => `Edit “${entry}”`,
  removeEntry: (entry: string) => `Remove “${entry}”`,
  keptAlready: 'This is on the list already.',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  size: 'Size',
  sizeHint: 'Of the text and of all around it.',
  smaller: 'Smaller',
  larger: 'Larger',
  actualSize: 'Actual size',
  percent: (part: number) => percents.format(part),

  // Command palette
  palette: 'Command palette',
  searchCommands: 'Search the commands',
  commands: 'Commands',
  noSuchCommand: 'No command is called that.',

  // Page of a rule
  back: 'Back',
  aboutRule: 'About this rule',
  classIs: {
    safe: 'Always safe to accept',
    ask: 'You decide',
    hint: 'Only a hint',
  },
  readMore: 'Read more on the web',
  noRate: 'You have not decided on any of its findings yet.',
  rate: (accepted: number, edited: number, decided: number) =>
    `You accepted ${n(accepted)} of ${n(decided)}, ${percents.format(accepted / decided)}.${
      edited > 0 ? ` You mended ${n(edited)} by hand.` : ''
    }`,
  foundHere: (count: number) =>
    count === 0 ? 'Nothing found in this article' : `${n(count)} found in this article`,
  andMore: (count: number) => `and ${n(count)} more`,
  badExamples: 'What it flags, and the fix',
  fixedTo: 'Mended: ',
  nothing: 'taken out',
  goodExamples: 'What it leaves alone',

  // First start
  hintTitle: 'First steps',
  hintSteps: [
    [['F8', 'goes to the next finding']],
    [
      ['Enter', 'accepts its fix,'],
      ['Delete', 'keeps the text'],
    ],
    [['Mod E', 'exports the article']],
  ],
  doneStep: 'Done',
  closeHint: 'Close the hint',

  // Languages of an article
  languageOfArticle: 'Language of this article',
  languages: (lang: string, source: string | undefined) =>
    source === undefined ? nameOf(lang) : `${nameOf(source)} → ${nameOf(lang)}`,
  writtenIn: 'Written in',
  translatedFrom: 'Translated from',
  unknownLanguage: 'Not known',
  usualLanguage: (tag: string | undefined, set: boolean) =>
    `${set ? 'As in the settings' : 'As guessed'}: ${tag === undefined ? 'not known' : nameOf(tag)}`,
  inOrder: new Intl.Collator(LOCALE).compare,

  licences: 'Licences',

  // Shortcuts
  shortcuts: 'Keyboard shortcuts',
  shortcutGroups: [
    {
      title: 'In the panel',
      keys: [
        ['Enter', 'Accept'],
        ['Alt 1', 'Accept the first fix; 2 and 3 likewise'],
        ['Delete', 'Keep as it is'],
        ['Shift Delete', 'More ways to keep it'],
        ['E', 'Write your own words; Enter accepts them, Esc gives them up'],
        ['Esc', 'Back to the page'],
        ['F6', 'Next pane, from anywhere; with Shift the one before'],
      ],
    },
    {
      title: 'In the decisions',
      keys: [
        ['Enter', 'Go to it'],
        ['Delete', 'Take it back'],
      ],
    },
    {
      title: 'In “What changed”',
      keys: [
        ['N', 'Next change; P for the one before'],
        ['Delete', 'Take it back'],
        ['Esc', 'Back to the page'],
      ],
    },
    {
      title: 'On the page',
      keys: [
        ['Mod .', 'Open the card of the finding at the caret'],
        ['Mod B', 'Bold'],
        ['Mod I', 'Italic'],
        ['Mod `', 'Code'],
        ['Mod Shift X', 'Struck out'],
        ['Mod Alt 1', 'Heading; 2 to 6 likewise, 0 for a paragraph'],
        ['Mod L', 'Make a list item a task, or tick it'],
        ['Tab', 'Move a list item in, with Shift out; next cell of a table'],
        ['Shift Enter', 'Break the line'],
      ],
    },
  ],
} as const;
