import * as v from 'valibot';
import { visible } from '../engine/visible.ts';
import { KeptArticle } from './board/kept.ts';
import { COMMAND_NAMES } from './commands.ts';
import { StoredDecision } from './decision.ts';
import { Preferences } from './preferences.ts';
import { Rates } from './rates.ts';
import { WorkChange } from './work-change.ts';

/**
 * A file that the person picked. Main reads its bytes and never looks into them. `id` is what the
 * window may call the file by; null for the sample, which is not the person's.
 */
export const OpenedFile = v.object({
  id: v.nullable(v.number()),
  name: v.string(),
  bytes: v.instance(Uint8Array),
  /** What `keepSidecar` kept about it; null where nothing was. */
  sidecar: v.nullable(v.string()),
  /** The text of the burnish.json that holds for its folder, where there is one. */
  configuration: v.optional(v.string()),
});
export type OpenedFile = v.InferOutput<typeof OpenedFile>;

/** What came of opening one path: the file, or one clear sentence that names it. */
export const Opening = v.variant('ok', [
  v.object({ ok: v.literal(true), file: OpenedFile }),
  v.object({ ok: v.literal(false), name: v.string(), message: v.string() }),
]);
export type Opening = v.InferOutput<typeof Opening>;

/**
 * A dropped file, as the preload script tells of it. A page knows no path. A window that was taken over
 * could claim any, so it must know what the file holds: it learns nothing that it did not.
 */
export const Dropped = v.object({
  /** Absolute. */
  path: v.string(),
  /** SHA-256, hexadecimal; null where the window can't read it: main can't either, and says why. */
  digest: v.nullable(v.string()),
});
export type Dropped = v.InferOutput<typeof Dropped>;

/**
 * What came of a save: where it was written, as it may be shown, `null` where the person cancelled, and
 * whether that is the file that the article came from; or why not.
 */
export const Saving = v.variant('ok', [
  v.object({
    ok: v.literal(true),
    path: v.nullable(v.string()),
    /** What the window may call the written file by; null where none was. */
    id: v.nullable(v.number()),
    over: v.boolean(),
    /** Where the version of another program is kept, which stood there. */
    copy: v.exactOptional(v.string()),
  }),
  v.object({
    ok: v.literal(false),
    message: v.string(),
    /** Another program has changed the file, and so it was left alone. */
    changed: v.exactOptional(v.literal(true)),
  }),
]);
export type Saving = v.InferOutput<typeof Saving>;

/** What a copy of unsaved work is known by: the window makes one up for each article. */
const CopyId = v.pipe(v.string(), v.uuid());

/** A copy of unsaved work, as a list shows it. */
export const CopyInfo = v.object({
  id: CopyId,
  /** The article’s name; empty where the copy is damaged. */
  name: v.string(),
  /** The folder of the article’s file; null where it came from none. */
  folder: v.nullable(v.string()),
  words: v.number(),
  /** When it was written: ISO 8601, UTC. */
  at: v.string(),
  /** Whether the person chose to leave the work unsaved. */
  aside: v.boolean(),
  /** Whether it can be read. */
  whole: v.boolean(),
});
export type CopyInfo = v.InferOutput<typeof CopyInfo>;

/** A copy in a list, and whether the app stopped while it was being restored. */
const ListedCopy = v.object({ ...CopyInfo.entries, suspect: v.boolean() });
export type ListedCopy = v.InferOutput<typeof ListedCopy>;

/** The copies to offer by themselves, and why the page started. */
const Offer = v.object({ after: v.picklist(['start', 'crash']), copies: v.array(ListedCopy) });

/** A copy’s content, as the window wrote it, and the article’s file; or one clear sentence. */
const Copy = v.variant('ok', [
  v.object({
    ok: v.literal(true),
    name: v.string(),
    article: v.string(),
    work: v.string(),
    /** The file as it is on the disk, without bytes where it is gone; null where there never was one. */
    file: v.nullable(OpenedFile),
    /** Whether the file says what it said when the copy was written. */
    disk: v.picklist(['same', 'changed', 'gone', 'none']),
  }),
  v.object({ ok: v.literal(false), message: v.string() }),
]);
export type Copy = v.InferOutput<typeof Copy>;

/** A folder that the person picked, and its articles: each is known by its place in the list. */
export const BoardFolder = v.object({
  id: v.number(),
  name: v.string(),
  articles: v.array(
    v.object({
      /** Its path in the folder, as it may be shown. */
      name: v.string(),
      kept: v.nullable(KeptArticle),
    }),
  ),
  /** What went wrong on the way, each a sentence. */
  notices: v.array(v.string()),
});
export type BoardFolder = v.InferOutput<typeof BoardFolder>;

/** What came of listing a folder: one clear sentence where it can’t be read. */
const Listing = v.variant('ok', [
  v.object({ ok: v.literal(true), folder: BoardFolder }),
  v.object({ ok: v.literal(false), message: v.string() }),
]);
export type Listing = v.InferOutput<typeof Listing>;

/** An article of a folder, as `OpenedFile` has it. */
const About = {
  sidecar: v.nullable(v.string()),
  configuration: v.optional(v.string()),
};

/** What reading an article of a folder gave: no bytes where they are those that are known. */
const BoardReading = v.variant('is', [
  v.object({ is: v.literal('same'), ...About }),
  v.object({
    is: v.literal('read'),
    bytes: v.instance(Uint8Array),
    digest: v.string(),
    ...About,
  }),
  v.object({ is: v.literal('failed'), message: v.string() }),
]);

const Whose = { folder: v.number(), article: v.number() };

/** Whether an article of a run was written; why not, in a sentence. */
const Mending = v.variant('ok', [
  v.object({ ok: v.literal(true) }),
  v.object({ ok: v.literal(false), message: v.string() }),
]);
export type Mending = v.InferOutput<typeof Mending>;

/** A run that wrote articles of a folder in place. */
const RunInfo = v.object({
  name: v.string(),
  /** ISO 8601, UTC. */
  at: v.string(),
  articles: v.number(),
  fixes: v.number(),
});
export type RunInfo = v.InferOutput<typeof RunInfo>;

/** How many articles were put back; a sentence for each that was not. */
const Undoing = v.object({ restored: v.number(), failures: v.array(v.string()) });
export type Undoing = v.InferOutput<typeof Undoing>;

/** What the clipboard holds. An empty string where it has no such type. */
export const Clipboard = v.object({ text: v.string(), html: v.string() });

/** Kinds of files that are written: the save dialog shows those alone. */
export const FILE_KINDS = ['markdown', 'html', 'text', 'json'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** What a person may do with unsaved work. */
export const UNSAVED_ANSWERS = ['save', 'discard', 'cancel'] as const;
export type UnsavedAnswer = (typeof UNSAVED_ANSWERS)[number];

/**
 * Every call from the window to main: what it takes and what it gives. The types, the preload bridge
 * and the check at run time all come from this table.
 */
export const CALLS = {
  /** What the app was started with: command line files, else the sample. */
  start: { args: v.tuple([]), result: v.array(Opening) },
  /** Shows the open dialog. Empty where the person cancelled. */
  openDialog: { args: v.tuple([]), result: v.array(Opening) },
  /**
   * Opens a file that was dropped on the window. The bridge takes the file itself in its place. Null
   * where it is a folder: that comes to the board, once the person has said so.
   */
  openDropped: { args: v.tuple([Dropped]), result: v.nullable(Opening) },
  /** Opens the article that comes with the app. */
  openSample: { args: v.tuple([]), result: Opening },
  /** Asks for a folder. Null where the person cancelled. */
  openFolder: { args: v.tuple([]), result: v.nullable(Listing) },
  /** The folder on this window’s board, listed anew; null where it has none. */
  board: { args: v.tuple([]), result: v.nullable(Listing) },
  /** Lists a folder once more: it gets another id. */
  listAgain: { args: v.tuple([v.number()]), result: Listing },
  /** Reads an article to be checked. `known`: the digest of the bytes that are known already. */
  readForBoard: {
    args: v.tuple([v.object({ ...Whose, known: v.nullable(v.string()) })]),
    result: BoardReading,
  },
  /** Opens an article of a folder. */
  openFromBoard: { args: v.tuple([v.object(Whose)]), result: Opening },
  /**
   * Keeps what is known about articles beside them; nothing is being checked any more. Gives why it
   * can’t be kept, or null.
   */
  keepBoard: {
    args: v.tuple([
      v.object({
        folder: v.number(),
        articles: v.array(v.object({ article: v.number(), kept: KeptArticle })),
      }),
    ]),
    result: v.nullable(v.string()),
  },
  /** Begins a run over a folder, and gives its number. */
  beginRun: { args: v.tuple([v.number()]), result: v.number() },
  /** Writes a fixed article in place, where it still is what was read (SHA-256), and keeps what it was. */
  mend: {
    args: v.tuple([
      v.object({
        ...Whose,
        run: v.number(),
        read: v.string(),
        text: v.string(),
        decisions: v.array(StoredDecision),
      }),
    ]),
    result: Mending,
  },
  /** Ends a run. Gives its name; null where it wrote nothing. */
  endRun: { args: v.tuple([v.number()]), result: v.nullable(v.string()) },
  /** The runs that are kept in a folder, the last one first. */
  runs: { args: v.tuple([v.number()]), result: v.array(RunInfo) },
  /** Puts back, byte for byte, what a run wrote. */
  undoRun: {
    args: v.tuple([
      v.object({ folder: v.number(), name: v.pipe(v.string(), v.regex(/^\d[\dT-]*$/)) }),
    ]),
    result: Undoing,
  },
  readClipboard: { args: v.tuple([]), result: Clipboard },
  /** `html` is an empty string where there is only text. */
  writeClipboard: { args: v.tuple([Clipboard]), result: v.undefined() },
  /** Shows the save dialog, in the folder of the file `beside`, then writes atomically. */
  saveAs: {
    args: v.tuple([
      v.object({
        suggestedName: v.string(),
        text: v.string(),
        kind: v.picklist(FILE_KINDS),
        beside: v.nullable(v.number()),
      }),
    ]),
    result: Saving,
  },
  /**
   * Writes atomically over an opened file: not where that says the same already. Where another program
   * has changed it, only if that version is to be kept as a copy; where it is gone, it asks where to.
   */
  saveOver: {
    args: v.tuple([v.object({ id: v.number(), text: v.string(), keepTheirs: v.boolean() })]),
    result: Saving,
  },
  /** Opens an opened file once more, as it is now: it gets another id. */
  readAgain: { args: v.tuple([v.number()]), result: Opening },
  /** What is new about an opened file since it was read, written or looked at last. */
  lookAt: { args: v.tuple([v.number()]), result: v.picklist(['none', 'changed', 'gone']) },
  /** Prints the window's page. Gives a sentence where that fails. */
  print: { args: v.tuple([]), result: v.nullable(v.string()) },
  /** Keeps what is to be known about an opened file when it is opened again: JSON of the window's. */
  keepSidecar: {
    args: v.tuple([v.object({ id: v.number(), text: v.string() })]),
    result: v.undefined(),
  },
  /**
   * Keeps a copy of the work on the window’s article. `article` is null where it is the one that was
   * kept last under this id, and `work` is what is new since then. `file`: the id of the article’s
   * file. Gives why it could not be written, as the end of a sentence, or null.
   */
  keepCopy: {
    args: v.tuple([
      v.object({
        id: CopyId,
        name: v.string(),
        file: v.nullable(v.number()),
        words: v.number(),
        article: v.nullable(v.string()),
        work: WorkChange,
      }),
    ]),
    result: v.nullable(v.string()),
  },
  /** Removes a copy: a file holds the work, or the person wants it no more. */
  dropCopy: { args: v.tuple([CopyId]), result: v.undefined() },
  /** Keeps copies for 30 days, but offers them no more: the work is to be left as it is. */
  layCopiesAside: { args: v.tuple([v.array(CopyId)]), result: v.undefined() },
  /** The copies that can be read and wait for an answer. They are told once a start. */
  offeredCopies: { args: v.tuple([]), result: Offer },
  /** All copies but those of articles that are open. */
  copies: { args: v.tuple([]), result: v.array(ListedCopy) },
  /** What a copy holds, to look at. */
  readCopy: { args: v.tuple([CopyId]), result: Copy },
  /** The same, to go on with in this window. */
  takeCopy: { args: v.tuple([CopyId]), result: Copy },
  /** Opens a window for each of these copies. */
  restoreInWindows: { args: v.tuple([v.array(CopyId)]), result: v.undefined() },
  /** The copy that this window was opened for; null where it was opened for none. */
  copyForWindow: { args: v.tuple([]), result: v.nullable(CopyId) },
  /**
   * The window begins to open this file; null: it is open and checked, or was given up. What is under
   * way when the app stops is not opened by itself at the next start.
   */
  opening: { args: v.tuple([v.nullable(v.number())]), result: v.undefined() },
  preferences: { args: v.tuple([]), result: Preferences },
  setPreferences: { args: v.tuple([Preferences]), result: v.undefined() },
  /** How often the rules were right so far, by rule id. */
  rates: { args: v.tuple([]), result: Rates },
  /** Adds to the rates what was decided just now; less than 0 for what was taken back. */
  countDecisions: { args: v.tuple([Rates]), result: v.undefined() },
  /** Whether the first-start hint belongs to the sample in this window. It is true once and no more. */
  takeHint: { args: v.tuple([]), result: v.boolean() },
  /** The guide for editors, as Markdown. */
  guide: { args: v.tuple([]), result: v.string() },
  /** The licences of what the app is built with, as plain text. */
  licences: { args: v.tuple([]), result: v.string() },
  /** Shows a web or mail address and opens it outside the app where the person says so. */
  openLink: { args: v.tuple([v.string()]), result: v.undefined() },
  /**
   * Asks what to do with unsaved work before another article takes its place. Main asks by itself
   * before the window closes.
   */
  askUnsaved: { args: v.tuple([]), result: v.picklist(UNSAVED_ANSWERS) },
  /** Answers `leaving`: the window closes where the work was written, or kept. */
  leave: { args: v.tuple([v.boolean()]), result: v.undefined() },
  /**
   * What the window shows: the article's name, its file, whether it holds unsaved work, and whether
   * a save writes over that file.
   */
  setTitle: {
    args: v.tuple([
      v.object({
        name: v.pipe(v.string(), v.transform(visible)),
        /** What the window is called by: the article, or the folder on the board before it. */
        title: v.pipe(v.string(), v.transform(visible)),
        id: v.nullable(v.number()),
        dirty: v.boolean(),
        savesOver: v.boolean(),
        /** Whether the board stands before the article. */
        board: v.boolean(),
      }),
    ]),
    result: v.undefined(),
  },
} as const;
export type CallName = keyof typeof CALLS;
export type Args<Name extends CallName> = v.InferOutput<(typeof CALLS)[Name]['args']>;
export type Result<Name extends CallName> = v.InferOutput<(typeof CALLS)[Name]['result']>;

/** Every message from main to the window. */
export const EVENTS = {
  /** Opened from the menu, the recent list or a second start of the app. */
  opened: v.array(Opening),
  /** A folder was asked for outside of the window: `board` tells of it. */
  folder: v.null(),
  /** What a menu item asks the window to do. */
  command: v.picklist(COMMAND_NAMES),
  /** Changed in another window. */
  preferences: Preferences,
  /** Decisions were counted, in any window. */
  rates: Rates,
  /** One sentence on what goes wrong outside of any call. */
  problem: v.string(),
  /** The person saves before the window closes, or leaves the work unsaved; `leave` is to follow. */
  leaving: v.picklist(['save', 'discard']),
} as const;
export type EventName = keyof typeof EVENTS;
export type Payload<Name extends EventName> = v.InferOutput<(typeof EVENTS)[Name]>;

/** What preload puts on the window as `window.burnish`. */
export type Bridge = {
  readonly [Name in Exclude<CallName, 'openDropped'>]: (
    ...args: Args<Name>
  ) => Promise<Result<Name>>;
} & {
  /** Opens a dropped `File`. Refused for one that was made by a script: that has no path. */
  openDropped(file: unknown): Promise<Opening | null>;
  on<Name extends EventName>(name: Name, listener: (payload: Payload<Name>) => void): () => void;
};
