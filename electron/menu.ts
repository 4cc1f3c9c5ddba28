import { basename } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import type { Command } from './contract.ts';
import { THEMES, type Theme } from './preferences.ts';

/** What the menu shows, and what its items do. */
export interface MenuContext {
  readonly mac: boolean;
  /** Run from a clone: shows the developer tools. */
  readonly development: boolean;
  readonly recent: readonly string[];
  readonly theme: Theme;
  send(command: Command): void;
  open(paths: readonly string[]): void;
  openSample(): void;
  clearRecent(): void;
  setTheme(theme: Theme): void;
  /** Steps larger or smaller; 0: as it comes. */
  zoom(by: 1 | -1 | 0): void;
}

type Items = MenuItemConstructorOptions[];
const line = { type: 'separator' } as const;

/** The whole menu. Every action of the window's buttons is here too. */
export function menuTemplate(context: MenuContext): Items {
  const { mac } = context;
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    { label: '&File', submenu: fileMenu(context) },
    { label: '&Edit', submenu: editMenu(context) },
    { label: '&View', submenu: viewMenu(context) },
    { label: '&Review', submenu: reviewMenu(context) },
    { label: '&Window', role: 'windowMenu' },
    { label: '&Help', role: 'help', submenu: helpMenu(context) },
  ];
}

/** An item that asks the window to do something. */
function item({ send }: MenuContext, label: string, command: Command, accelerator?: string) {
  return { label, click: () => send(command), ...(accelerator && { accelerator }) };
}

function fileMenu(context: MenuContext): Items {
  return [
    item(context, '&New from Clipboard', 'new-from-clipboard', 'CmdOrCtrl+N'),
    item(context, '&Open…', 'open', 'CmdOrCtrl+O'),
    { label: 'Open &Recent', submenu: recentMenu(context) },
    line,
    item(context, '&Save', 'save', 'CmdOrCtrl+S'),
    item(context, '&Export Markdown…', 'export', 'CmdOrCtrl+E'),
    {
      label: 'Export &As',
      submenu: [
        item(context, '&Web Page…', 'export-html'),
        item(context, '&Plain Text…', 'export-text'),
      ],
    },
    {
      label: 'Export W&hat Changed',
      submenu: [
        item(context, '&CriticMarkup…', 'export-critic'),
        item(context, '&Redline (Web Page)…', 'export-redline'),
        item(context, '&Decisions (JSON)…', 'export-ledger'),
      ],
    },
    line,
    item(context, '&Copy as Markdown', 'copy-markdown', 'CmdOrCtrl+Shift+C'),
    item(context, 'Copy as Rich &Text', 'copy-rich'),
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
      label: basename(path).replaceAll('&', '&&'),
      toolTip: path,
      click: () => open([path]),
    })),
    line,
    { label: '&Clear', click: clearRecent },
  ];
}

function editMenu(context: MenuContext): Items {
  return [
    item(context, '&Undo', 'undo', 'CmdOrCtrl+Z'),
    item(context, '&Redo', 'redo', 'CmdOrCtrl+Shift+Z'),
    line,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'pasteAndMatchStyle', label: 'Paste without Style' },
    { role: 'delete' },
    line,
    { role: 'selectAll' },
    line,
    item(context, '&Find…', 'find', 'CmdOrCtrl+F'),
    item(context, 'Find and R&eplace…', 'replace', context.mac ? 'Alt+Cmd+F' : 'Ctrl+H'),
    item(context, 'Find &Next', 'find-next', 'CmdOrCtrl+G'),
    item(context, 'Find Pre&vious', 'find-previous', 'CmdOrCtrl+Shift+G'),
    line,
    item(context, '&Link…', 'link', 'CmdOrCtrl+K'),
    { label: '&Table', submenu: tableMenu(context) },
  ];
}

function tableMenu(context: MenuContext): Items {
  return [
    item(context, '&Insert Table', 'insert-table'),
    line,
    item(context, 'Row &Above', 'add-row-before'),
    item(context, 'Row &Below', 'add-row-after'),
    item(context, 'Column &Left', 'add-column-before'),
    item(context, 'Column &Right', 'add-column-after'),
    line,
    item(context, '&Delete Row', 'delete-row'),
    item(context, 'Delete &Column', 'delete-column'),
    item(context, 'Delete &Table', 'delete-table'),
  ];
}

function viewMenu(context: MenuContext): Items {
  const zoomItem = (label: string, accelerator: string, by: 1 | -1 | 0) => ({
    label,
    accelerator,
    click: () => context.zoom(by),
  });
  return [
    item(context, '&Findings', 'toggle-panel', 'CmdOrCtrl+Shift+P'),
    item(context, '&Outline', 'toggle-outline', 'CmdOrCtrl+Shift+O'),
    line,
    {
      label: '&Theme',
      submenu: THEMES.map((theme) => ({
        label: { system: 'As the &System', light: '&Light', dark: '&Dark' }[theme],
        type: 'radio',
        checked: theme === context.theme,
        click: () => context.setTheme(theme),
      })),
    },
    line,
    zoomItem('Zoom &In', 'CmdOrCtrl+Plus', 1),
    // The same without Shift, where + is a shifted key.
    { ...zoomItem('Zoom In', 'CmdOrCtrl+=', 1), visible: false },
    zoomItem('Zoom O&ut', 'CmdOrCtrl+-', -1),
    zoomItem('&Actual Size', 'CmdOrCtrl+0', 0),
    line,
    { role: 'togglefullscreen' },
    ...(context.development ? [line, { role: 'toggleDevTools' } as const] : []),
  ];
}

function reviewMenu(context: MenuContext): Items {
  return [
    item(context, '&Next Finding', 'next-finding', 'F8'),
    item(context, '&Previous Finding', 'previous-finding', 'Shift+F8'),
    line,
    item(context, '&Accept', 'accept', 'CmdOrCtrl+Enter'),
    item(context, '&Keep as It Is', 'dismiss', 'Alt+I'),
    line,
    item(context, 'Accept All &Safe', 'accept-all-safe'),
  ];
}

function helpMenu(context: MenuContext): Items {
  return [
    item(context, '&Keyboard Shortcuts', 'shortcuts', 'F1'),
    { label: 'Open the &Sample Article', click: context.openSample },
    ...(context.mac ? [] : [line, { role: 'about', label: '&About Burnish' } as const]),
  ];
}
