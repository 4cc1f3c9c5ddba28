import type { Node } from 'prosemirror-model';
import type { ListedCopy, RunInfo } from '../electron/contract.ts';
import type { Preferences } from '../electron/preferences.ts';
import type { Rates } from '../electron/rates.ts';
import type { Profile } from '../engine/profile.ts';
import type { Decision } from '../engine/session.ts';
import type { Offers } from './bulk.ts';
import type { Card } from './card.ts';
import type { Theirs } from './disk/on-disk.ts';
import type { Heading } from './facts.ts';
import { type Faulty, NO_FAULT } from './faulty.ts';
import type { FindBar } from './find/find-plugin.ts';
import type { Comparing } from './history/compare-plugin.ts';
import { languagesOf, type ShownLanguages } from './languages.ts';
import type { LinkPlace } from './link/link-plugin.ts';
import type { PageView } from './page-view.ts';
import type { Place } from './places.ts';
import type { Filter, Queue } from './queue-plugin.ts';

export const SETTINGS_SECTIONS = ['rules', 'languages', 'style', 'keep', 'appearance'] as const;
export type SettingsSection = (typeof SETTINGS_SECTIONS)[number];

/** What the panel shows, in the order of its tabs. */
export const TABS = ['findings', 'decisions', 'overview'] as const;
export type Tab = (typeof TABS)[number];

/** Which decisions a list may show. */
export const DECISION_KINDS = ['all', 'fixes', 'kept'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** A dialog, and what it is about. */
export type Dialog =
  | { readonly is: 'shortcuts' }
  | { readonly is: 'guide'; readonly doc: Node }
  | { readonly is: 'licences'; readonly text: string }
  | { readonly is: 'palette' }
  | {
      readonly is: 'settings';
      readonly section?: SettingsSection;
      /** What the rules are looked through for. */
      readonly search?: string;
    }
  /** A rule's page. `back`: the dialog that it was opened from. */
  | { readonly is: 'rule'; readonly id: string; readonly back?: Dialog }
  | { readonly is: 'preview'; readonly offers: Offers }
  /** What the keep-list is to hold. `text`: what stood there. */
  | { readonly is: 'keep'; readonly text: string }
  /** Another program has changed the file. `theirs` is a sentence where it can't be read. */
  | { readonly is: 'changed'; readonly theirs: Theirs | string }
  | { readonly is: 'revert' }
  /** A kind of findings is to be accepted over the folder. */
  | { readonly is: 'folder-kind' }
  | { readonly is: 'folder-runs'; readonly runs: readonly RunInfo[] }
  /** Copies of unsaved work, and why they are shown. */
  | {
      readonly is: 'recovery';
      readonly after: 'start' | 'crash' | 'command';
      readonly copies: readonly ListedCopy[];
    };

/** What went wrong, in a sentence or two, and what may be done about it. */
export interface Problem {
  readonly text: string;
  readonly offer?: 'check-again' | 'keep-list';
}

/** All that React shows. Each value stays the same object until it says something else. */
export interface Snapshot {
  readonly page: PageView | undefined;
  readonly name: string;
  readonly notices: readonly string[];
  readonly encoding: string | undefined;
  /** How many parts of the page the import left out, and whether they are shown. */
  readonly leftOut: { readonly count: number; readonly shown: boolean };
  readonly languages: ShownLanguages;
  /** Names of the articles that come next. */
  readonly waiting: readonly string[];
  /** Undefined until main has told them. */
  readonly preferences: Preferences | undefined;
  /** How often each rule was right so far, over all articles. */
  readonly rates: Rates;
  /** Whether the first-start hint is there. */
  readonly hint: boolean;
  /** The name of what is being opened. */
  readonly opening: string | undefined;
  /** How much of it has been read, 0 to 1; undefined where that can't be told. */
  readonly read: number | undefined;
  readonly problem: Problem | undefined;
  /** What is switched off until the app starts again. */
  readonly faulty: Faulty;

  readonly outlineOpen: boolean;
  readonly panelOpen: boolean;
  readonly tab: Tab;
  /** Counts the times that a command asked for a tab, which has the keyboard then. */
  readonly tabCalls: number;
  /** How the article is compared with the original; undefined while it is not. */
  readonly comparing: Comparing | undefined;
  /** With what: the article as it was opened, or its file as it is on the disk. */
  readonly comparedWith: 'opened' | 'disk';
  /** How much of a comparison is done that is not shown yet, 0 to 1; undefined while there is none. */
  readonly compared: number | undefined;
  /** How many changes there are, and the index of the current one or -1. */
  readonly changes: number;
  readonly change: number;
  /** Whether the original and the article, side by side, are scrolled together. */
  readonly scrollTogether: boolean;
  readonly decisionKind: DecisionKind;
  /** The dialog over the window; one at a time. */
  readonly dialog: Dialog | undefined;
  readonly find: FindBar | undefined;
  /** The words whose link is open in the link card. */
  readonly link: LinkPlace | undefined;
  /** Whether a file is held over the window. */
  readonly dropping: boolean;

  readonly places: readonly Place[];
  readonly queued: readonly Place[];
  readonly current: number | undefined;
  readonly card: Card | undefined;
  readonly fix: number;
  readonly ownWords: string | undefined;
  readonly filter: Filter;
  readonly reviewing: boolean;
  readonly status: Queue['status'];
  readonly ledger: readonly Decision[];
  /** Whether every block was checked once. */
  readonly checked: boolean;
  /** How much of a long check is done, 0 to 1. */
  readonly progress: number | undefined;
  /** Whether the person stopped it. */
  readonly stopped: boolean;

  readonly words: number;
  /** Sentences of the prose: headings and tables left aside. */
  readonly sentences: number;
  /** Words in one of them on average; 0 where there is none. */
  readonly sentenceLength: number;
  /** How the article stood when it was first checked; undefined until it was. */
  readonly before: Profile | undefined;
  readonly headings: readonly Heading[];
  readonly dirty: boolean;
  /** Whether the file on the disk was changed by another program, as far as is known. */
  readonly changedOnDisk: boolean;
  /** How this article was written last, since it was opened. */
  readonly kept: 'saved' | 'exported' | undefined;
  /** What main knows the article's file by. */
  readonly fileId: number | null;
  /** Whether a save writes over that file; else it is an export. */
  readonly savesOver: boolean;
}

export const EMPTY: Snapshot = {
  page: undefined,
  name: '',
  notices: [],
  encoding: undefined,
  leftOut: { count: 0, shown: false },
  languages: languagesOf({ lang: 'en' }, undefined),
  preferences: undefined,
  rates: {},
  hint: false,
  waiting: [],
  opening: undefined,
  read: undefined,
  problem: undefined,
  faulty: NO_FAULT,
  // A wide window has room to spare for it.
  outlineOpen: globalThis.innerWidth >= 1600,
  panelOpen: true,
  tab: 'findings',
  tabCalls: 0,
  comparing: undefined,
  comparedWith: 'opened',
  compared: undefined,
  changes: 0,
  change: -1,
  scrollTogether: true,
  decisionKind: 'all',
  dialog: undefined,
  find: undefined,
  link: undefined,
  dropping: false,
  places: [],
  queued: [],
  current: undefined,
  card: undefined,
  fix: 0,
  ownWords: undefined,
  filter: { families: new Set(), hints: false },
  reviewing: false,
  status: { text: '', said: 0, shown: false },
  ledger: [],
  checked: false,
  progress: undefined,
  stopped: false,
  words: 0,
  sentences: 0,
  sentenceLength: 0,
  before: undefined,
  headings: [],
  dirty: false,
  changedOnDisk: false,
  kept: undefined,
  fileId: null,
  savesOver: false,
};
