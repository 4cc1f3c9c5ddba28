import type { MenuItemConstructorOptions } from 'electron';
import { visible } from '../engine/visible.ts';
import { type Command, chordOf, MENUS, SUBMENUS, textOfCommand, themeCommand } from './commands.ts';
import { nameOf } from './files.ts';
import { THEMES, type Theme } from './preferences.ts';

/** What the menu shows, and what its items do. */
export interface MenuContext {
  readonly mac: boolean;
  /** Run from a clone: shows the developer tools. */
  readonly development: boolean;
  /** Whether the window in front holds an article: most commands need one. */
  readonly article: boolean;
  /** Whether a folder’s board stands before it. */
  readonly board: boolean;
  readonly recent: readonly string[];
  readonly theme: Theme;
  send(command: Command): void;
  open(paths: readonly string[]): void;
  openWindow(): void;
  clearRecent(): void;
}

type Items = MenuItemConstructorOptions[];
const line = { type: 'separator' } as const;

/** The whole menu. Every action of the window's buttons is here too. */
export function menuTemplate(context: MenuContext): Items {
  const { mac } = context;
  return [
    ...(mac ? [appMenu(context)] : []),
    { label: MENUS.file, submenu: fileMenu(context) },
    { label: MENUS.edit, submenu: editMenu(context) },
    { label: MENUS.view, submenu: viewMenu(context) },
    { label: MENUS.review, submenu: reviewMenu(context) },
    { label: '&Window', role: 'windowMenu' },
    { label: MENUS.help, role: 'help', submenu: helpMenu(context) },
  ];
}

/** An item that asks the window to do something. */
function item({ send, mac, article, board }: MenuContext, command: Command) {
  const chord = chordOf(command, mac);
  const { label, anytime = false, onBoard = false } = textOfCommand(command);
  return {
    label,
    enabled: anytime || (board ? onBoard : article),
    click: () => send(command),
    ...(chord && { accelerator: chord.replace('Mod', 'CmdOrCtrl').replaceAll(' ', '+') }),
  };
}

/** A Mac has the settings in the menu that is named after the app. */
function appMenu(context: MenuContext): Items[number] {
  return {
    label: 'Burnish',
    submenu: [
      { role: 'about' },
      line,
      item(context, 'settings'),
      line,
      { role: 'services' },
      line,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      line,
      { role: 'quit' },
    ],
  };
}

function fileMenu(context: MenuContext): Items {
  return [
    item(context, 'new-from-clipboard'),
    { label: 'New &Window', accelerator: 'CmdOrCtrl+Shift+N', click: context.openWindow },
    item(context, 'open'),
    item(context, 'open-folder'),
    { label: 'Open &Recent', submenu: recentMenu(context) },
    item(context, 'next-article'),
    item(context, 'recover'),
    line,
    item(context, 'save'),
    item(context, 'save-next'),
    item(context, 'revert'),
    line,
    item(context, 'export'),
    {
      label: SUBMENUS.export,
      submenu: [item(context, 'export-html'), item(context, 'export-text')],
    },
    {
      label: SUBMENUS.changed,
      submenu: [
        item(context, 'export-critic'),
        item(context, 'export-redline'),
        item(context, 'export-ledger'),
      ],
    },
    line,
    item(context, 'copy-markdown'),
    item(context, 'copy-rich'),
    line,
    item(context, 'print'),
    line,
    { role: 'close' },
    ...(context.mac ? [] : [line, { role: 'quit' } as const]),
  ];
}

function recentMenu({ recent, open, clearRecent }: MenuContext): Items {
  if (recent.length === 0) return [{ label: 'No Recent Files', enabled: false }];
  return [
    // A single & would mark the next letter as the item's key.
    ...recent.map((path) => ({
      label: nameOf(path).replaceAll('&', '&&'),
      toolTip: visible(path),
      click: () => open([path]),
    })),
    line,
    { label: '&Clear', click: clearRecent },
  ];
}

function editMenu(context: MenuContext): Items {
  return [
    item(context, 'undo'),
    item(context, 'redo'),
    line,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'pasteAndMatchStyle', label: 'Paste without Style' },
    { role: 'delete' },
    line,
    { role: 'selectAll' },
    line,
    item(context, 'find'),
    item(context, 'replace'),
    item(context, 'find-next'),
    item(context, 'find-previous'),
    line,
    item(context, 'link'),
    { label: SUBMENUS.table, submenu: tableMenu(context) },
    line,
    context.mac
      ? { label: 'Speech', submenu: [{ role: 'startSpeaking' }, { role: 'stopSpeaking' }] }
      : item(context, 'settings'),
  ];
}

function tableMenu(context: MenuContext): Items {
  return [
    item(context, 'insert-table'),
    line,
    item(context, 'add-row-before'),
    item(context, 'add-row-after'),
    item(context, 'add-column-before'),
    item(context, 'add-column-after'),
    line,
    item(context, 'delete-row'),
    item(context, 'delete-column'),
    item(context, 'delete-table'),
  ];
}

function viewMenu(context: MenuContext): Items {
  return [
    item(context, 'palette'),
    line,
    item(context, 'board'),
    item(context, 'toggle-panel'),
    item(context, 'toggle-outline'),
    line,
    item(context, 'show-findings'),
    item(context, 'show-decisions'),
    item(context, 'show-overview'),
    item(context, 'what-changed'),
    line,
    {
      label: SUBMENUS.theme,
      submenu: THEMES.map((theme) => ({
        ...item(context, themeCommand(theme)),
        type: 'radio',
        checked: theme === context.theme,
      })),
    },
    line,
    item(context, 'zoom-in'),
    // The same without Shift, where + is a shifted key.
    { ...item(context, 'zoom-in'), label: 'Zoom In', accelerator: 'CmdOrCtrl+=', visible: false },
    item(context, 'zoom-out'),
    item(context, 'zoom-reset'),
    line,
    { role: 'togglefullscreen' },
    ...(context.development ? [line, { role: 'toggleDevTools' } as const] : []),
  ];
}

function reviewMenu(context: MenuContext): Items {
  return [
    item(context, 'next-finding'),
    item(context, 'previous-finding'),
    line,
    item(context, 'accept'),
    item(context, 'why'),
    line,
    item(context, 'dismiss'),
    item(context, 'dismiss-text'),
    item(context, 'dismiss-rule'),
    item(context, 'keep-always'),
    item(context, 'show-dismissed'),
    line,
    item(context, 'accept-all-kind'),
    item(context, 'preview-safe'),
    item(context, 'accept-all-safe'),
    item(context, 'accept-next'),
    line,
    item(context, 'accept-in-folder'),
    item(context, 'folder-runs'),
    line,
    item(context, 'check-again'),
    item(context, 'rules'),
  ];
}

function helpMenu(context: MenuContext): Items {
  return [
    item(context, 'guide'),
    item(context, 'shortcuts'),
    item(context, 'open-sample'),
    item(context, 'licences'),
    ...(context.mac ? [] : [line, { role: 'about', label: '&About Burnish' } as const]),
  ];
}
