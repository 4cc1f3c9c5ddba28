import * as v from 'valibot';

/** A file that the person picked. Main reads its bytes and never looks into them. */
export const OpenedFile = v.object({
  path: v.string(),
  name: v.string(),
  bytes: v.instance(Uint8Array),
});
export type OpenedFile = v.InferOutput<typeof OpenedFile>;

/** What came of opening one path: the file, or one clear sentence that names it. */
export const Opening = v.variant('ok', [
  v.object({ ok: v.literal(true), file: OpenedFile }),
  v.object({ ok: v.literal(false), name: v.string(), message: v.string() }),
]);
export type Opening = v.InferOutput<typeof Opening>;

/** What came of a save: where it was written, `null` where the person cancelled, or why not. */
export const Saving = v.variant('ok', [
  v.object({ ok: v.literal(true), path: v.nullable(v.string()) }),
  v.object({ ok: v.literal(false), message: v.string() }),
]);
export type Saving = v.InferOutput<typeof Saving>;

/** What the clipboard holds. An empty string where it has no such type. */
export const Clipboard = v.object({ text: v.string(), html: v.string() });

/** What a menu item asks the window to do. */
export const COMMANDS = [
  'new-from-clipboard',
  'open',
  'export',
  'copy-markdown',
  'undo',
  'redo',
  'find',
  'replace',
  'find-next',
  'find-previous',
  'next-finding',
  'previous-finding',
  'accept',
  'dismiss',
  'accept-all-safe',
  'toggle-outline',
  'toggle-panel',
  'shortcuts',
] as const;
export type Command = (typeof COMMANDS)[number];

/** What a person may do with unsaved work. */
export const UNSAVED_ANSWERS = ['export', 'discard', 'cancel'] as const;
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
  /** Opens a file that was dropped on the window: only a path that `pathOf` gave. */
  openDropped: { args: v.tuple([v.string()]), result: Opening },
  readClipboard: { args: v.tuple([]), result: Clipboard },
  writeClipboard: { args: v.tuple([v.string()]), result: v.undefined() },
  /** Shows the save dialog, then writes atomically. */
  exportMarkdown: {
    args: v.tuple([v.object({ suggestedName: v.string(), text: v.string() })]),
    result: Saving,
  },
  /**
   * Asks what to do with unsaved work before another article takes its place. Main asks by itself
   * before the window closes.
   */
  askUnsaved: { args: v.tuple([]), result: v.picklist(UNSAVED_ANSWERS) },
  /** The window's title: the article's name, and whether it holds unsaved work. */
  setTitle: {
    args: v.tuple([v.object({ name: v.string(), dirty: v.boolean() })]),
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
  command: v.picklist(COMMANDS),
} as const;
export type EventName = keyof typeof EVENTS;
export type Payload<Name extends EventName> = v.InferOutput<(typeof EVENTS)[Name]>;

/** What preload puts on the window as `window.burnish`. */
export type Bridge = {
  readonly [Name in CallName]: (...args: Args<Name>) => Promise<Result<Name>>;
} & {
  on<Name extends EventName>(name: Name, listener: (payload: Payload<Name>) => void): () => void;
  /** The path of a dropped file. Electron 25 has it on the file, 45 in `webUtils`. */
  pathOf(file: unknown): string;
};
