import type { Theme } from './preferences.ts';

/** The menus that hold commands, in the order of the bar. */
export const MENUS = {
  file: '&File',
  edit: '&Edit',
  view: '&View',
  review: '&Review',
  help: '&Help',
} as const;
export type MenuName = keyof typeof MENUS;

/** Menus within those menus. */
export const SUBMENUS = {
  export: 'Export &As',
  changed: 'Export W&hat Changed',
  table: '&Table',
  theme: '&Theme',
} as const;

interface CommandText {
  readonly menu: MenuName;
  readonly under?: keyof typeof SUBMENUS;
  /** As a menu writes it: `&` before the letter that picks it there, `…` where a dialog follows. */
  readonly label: string;
  /** The chord: `Mod Shift P`, where Mod is Command on a Mac and Control elsewhere. */
  readonly key?: string;
  /** The chord on a Mac, where it is another. */
  readonly macKey?: string;
  /** Can be asked for without an article. */
  readonly anytime?: true;
  /** Can be asked for while a folder’s board stands before the article. */
  readonly onBoard?: true;
}

/**
 * All that a person can ask the window to do. The menu, the keys of the window and
 * the sheet of shortcuts are made of this table.
 */
export const COMMANDS = {
  'new-from-clipboard': { menu: 'file', label: '&New from Clipboard', key: 'Mod N', anytime: true },
  open: { menu: 'file', label: '&Open…', key: 'Mod O', anytime: true },
  'open-folder': { menu: 'file', label: 'Open &Folder…', key: 'Shift F9', anytime: true },
  'next-article': { menu: 'file', label: 'Next Art&icle', key: 'Mod Shift J', anytime: true },
  recover: { menu: 'file', label: 'Recover &Unsaved Work…', anytime: true },
  save: { menu: 'file', label: '&Save', key: 'Mod S' },
  'save-next': { menu: 'file', label: 'Save and Ne&xt Article', key: 'Mod Shift S' },
  revert: { menu: 'file', label: 'Re&vert to Saved…' },
  export: { menu: 'file', label: '&Export Markdown…', key: 'Mod E' },
  'export-html': { menu: 'file', under: 'export', label: '&Web Page…' },
  'export-text': { menu: 'file', under: 'export', label: '&Plain Text…' },
  'export-critic': { menu: 'file', under: 'changed', label: '&CriticMarkup…' },
  'export-redline': { menu: 'file', under: 'changed', label: '&Redline (Web Page)…' },
  'export-ledger': { menu: 'file', under: 'changed', label: '&Decisions (JSON)…' },
  'copy-markdown': { menu: 'file', label: '&Copy as Markdown', key: 'Mod Shift C' },
  'copy-rich': { menu: 'file', label: 'Copy as Rich &Text' },
  print: { menu: 'file', label: '&Print…', key: 'Mod P' },

  undo: { menu: 'edit', label: '&Undo', key: 'Mod Z' },
  redo: { menu: 'edit', label: '&Redo', key: 'Mod Shift Z' },
  find: { menu: 'edit', label: '&Find…', key: 'Mod F', onBoard: true },
  replace: { menu: 'edit', label: 'Find and R&eplace…', key: 'Mod H', macKey: 'Alt Mod F' },
  'find-next': { menu: 'edit', label: 'Find &Next', key: 'Mod G' },
  'find-previous': { menu: 'edit', label: 'Find Pre&vious', key: 'Mod Shift G' },
  link: { menu: 'edit', label: '&Link…', key: 'Mod K' },
  'insert-table': { menu: 'edit', under: 'table', label: '&Insert Table' },
  'add-row-before': { menu: 'edit', under: 'table', label: 'Row &Above' },
  'add-row-after': { menu: 'edit', under: 'table', label: 'Row &Below' },
  'add-column-before': { menu: 'edit', under: 'table', label: 'Column &Left' },
  'add-column-after': { menu: 'edit', under: 'table', label: 'Column &Right' },
  'delete-row': { menu: 'edit', under: 'table', label: '&Delete Row' },
  'delete-column': { menu: 'edit', under: 'table', label: 'Delete &Column' },
  'delete-table': { menu: 'edit', under: 'table', label: 'Delete &Table' },
  settings: { menu: 'edit', label: 'Settin&gs…', key: 'Mod ,', anytime: true },

  palette: { menu: 'view', label: '&Command Palette…', key: 'Mod Shift P', anytime: true },
  board: { menu: 'view', label: '&Board', key: 'F9', anytime: true },
  'toggle-panel': { menu: 'view', label: 'Side &Panel', key: 'Mod Shift B' },
  'toggle-outline': { menu: 'view', label: '&Outline', key: 'Mod Shift O' },
  'show-findings': { menu: 'view', label: '&Findings', key: 'Mod Shift F' },
  'show-decisions': { menu: 'view', label: '&Decisions', key: 'Mod Shift D' },
  'show-overview': { menu: 'view', label: 'O&verview', key: 'Mod Shift R' },
  'what-changed': { menu: 'view', label: 'W&hat Changed', key: 'Mod Shift H' },
  'theme-system': { menu: 'view', under: 'theme', label: 'As the &System', anytime: true },
  'theme-light': { menu: 'view', under: 'theme', label: '&Light', anytime: true },
  'theme-dark': { menu: 'view', under: 'theme', label: '&Dark', anytime: true },
  'zoom-in': { menu: 'view', label: 'Zoom &In', key: 'Mod Plus', anytime: true },
  'zoom-out': { menu: 'view', label: 'Zoom O&ut', key: 'Mod -', anytime: true },
  'zoom-reset': { menu: 'view', label: '&Actual Size', key: 'Mod 0', anytime: true },

  'next-finding': { menu: 'review', label: '&Next Finding', key: 'F8' },
  'previous-finding': { menu: 'review', label: '&Previous Finding', key: 'Shift F8' },
  accept: { menu: 'review', label: '&Accept', key: 'Mod Enter' },
  dismiss: { menu: 'review', label: '&Keep as It Is', key: 'Alt I' },
  'dismiss-text': { menu: 'review', label: 'Keep This &Text Everywhere' },
  'dismiss-rule': { menu: 'review', label: 'Keep All of This &Rule' },
  'keep-always': { menu: 'review', label: 'Keep A&lways…' },
  'show-dismissed': { menu: 'review', label: 'Show &Dismissed' },
  why: { menu: 'review', label: 'Wh&y This Is Flagged', key: 'Shift F1' },
  'accept-all-kind': {
    menu: 'review',
    label: 'Accept All &of This Kind…',
    key: 'Mod Shift Enter',
  },
  'preview-safe': { menu: 'review', label: 'Pre&view Safe Fixes…' },
  'accept-all-safe': { menu: 'review', label: 'Accept All &Safe' },
  'accept-next': {
    menu: 'review',
    label: 'Accept Safe Fixes, Save and &Go to Next Article',
    key: 'Mod Shift M',
  },
  'accept-in-folder': { menu: 'review', label: 'Accept a Kind in the &Folder…', onBoard: true },
  'folder-runs': { menu: 'review', label: 'Undo a Run ov&er the Folder…', onBoard: true },
  'check-again': { menu: 'review', label: '&Check Again', key: 'F7', onBoard: true },
  rules: { menu: 'review', label: 'R&ules…', anytime: true },

  guide: { menu: 'help', label: 'User &Guide', anytime: true },
  shortcuts: { menu: 'help', label: '&Keyboard Shortcuts', key: 'F1', anytime: true },
  'open-sample': { menu: 'help', label: 'Open the &Sample Article', anytime: true },
  licences: { menu: 'help', label: '&Licences', anytime: true },
} as const satisfies Record<string, CommandText>;

export type Command = keyof typeof COMMANDS;
export const COMMAND_NAMES = Object.keys(COMMANDS) as [Command, ...Command[]];

export const textOfCommand = (command: Command): CommandText => COMMANDS[command];

/** The chord of a command on this system; undefined where it has none. */
export function chordOf(command: Command, mac: boolean): string | undefined {
  const { key, macKey } = textOfCommand(command);
  return (mac ? macKey : undefined) ?? key;
}

/** Each theme has its command. */
export const themeCommand = (theme: Theme): Command => `theme-${theme}`;
