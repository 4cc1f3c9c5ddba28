import { chainCommands } from 'prosemirror-commands';
import { COMMAND_NAMES, type Command, textOfCommand } from '../electron/commands.ts';
import { THEMES } from '../electron/preferences.ts';
import { acceptInFolder, focusFilter, showRuns } from './board/commands.ts';
import { acceptAndGoOn, saveAndGoOn } from './board/going-on.ts';
import { acceptAllSafe } from './bulk.ts';
import { keepAlways, showDismissed } from './decisions/commands.ts';
import type { Desk } from './desk.ts';
import { findStep, openFind } from './find/commands.ts';
import { endComparison, goToChange } from './history/commands.ts';
import { openLink } from './link/commands.ts';
import { zoomed } from './preferences.ts';
import { previewKind, previewSafe } from './preview/commands.ts';
import { asking } from './queue-plugin.ts';
import { accept, dismiss, go } from './review.ts';
import { showRule } from './rule-page/commands.ts';
import { say } from './strings.ts';
import { tableCommands } from './tables.ts';

/** What the window does for each command, whoever asks: the menu or a key. */
export type Commands = Readonly<Record<Command, () => unknown>>;

export function commandsOf(desk: Desk): Commands {
  return {
    'new-from-clipboard': desk.in.paste,
    open: desk.in.openDialog,
    'open-folder': desk.board.openDialog,
    board: desk.board.toggle,
    recover: desk.recovery.show,
    save: desk.out.save,
    'save-next': () => saveAndGoOn(desk),
    'accept-next': () => acceptAndGoOn(desk),
    'accept-in-folder': () => acceptInFolder(desk),
    'folder-runs': () => showRuns(desk),
    revert: desk.disk.revert,
    export: desk.out.exportMarkdown,
    'export-html': () => desk.out.exportAs('html'),
    'export-text': () => desk.out.exportAs('text'),
    'export-critic': () => desk.out.exportAs('critic'),
    'export-redline': () => desk.out.exportAs('redline'),
    'export-ledger': () => desk.out.exportAs('ledger'),
    'copy-markdown': desk.out.copyMarkdown,
    'copy-rich': desk.out.copyRich,
    print: desk.out.print,
    undo: () => (inField() ? document.execCommand('undo') : desk.undo()),
    redo: () => (inField() ? document.execCommand('redo') : desk.redo()),
    find: () => (isOnBoard(desk) ? focusFilter() : desk.run(openFind(false))),
    replace: () => desk.run(openFind(true)),
    'find-next': () => desk.run(findStep(1)),
    'find-previous': () => desk.run(findStep(-1)),
    link: () => desk.run(openLink),
    settings: () => desk.showDialog({ is: 'settings' }),
    palette: () => desk.showDialog({ is: 'palette' }),
    ...tableWork(desk),
    'next-article': desk.in.next,
    'toggle-panel': () => desk.toggle('panelOpen'),
    'toggle-outline': () => desk.toggle('outlineOpen'),
    'show-findings': () => desk.showTab('findings'),
    'show-decisions': () => desk.showTab('decisions'),
    'show-overview': () => desk.showTab('overview'),
    'what-changed': () => desk.run(endComparison) || desk.comparer.cancel() || desk.comparer.show(),
    ...themeWork(desk),
    'zoom-in': () => zoom(desk, 1),
    'zoom-out': () => zoom(desk, -1),
    'zoom-reset': () => zoom(desk, 0),
    'next-finding': () => desk.run(chainCommands(goToChange(1), go(1))),
    'previous-finding': () => desk.run(chainCommands(goToChange(-1), go(-1))),
    accept: () => inField() || desk.run(accept()),
    dismiss: () => inField() || desk.run(dismiss()),
    'dismiss-text': () => desk.run(dismiss('text')),
    'dismiss-rule': () => desk.run(dismiss('rule')),
    'keep-always': () => desk.run(keepAlways(desk)),
    'show-dismissed': () => showDismissed(desk),
    'accept-all-kind': () => previewKind(desk),
    'preview-safe': () => previewSafe(desk),
    'accept-all-safe': () => desk.run(acceptAllSafe),
    why: () => desk.run(showRule(desk)),
    'check-again': () => (isOnBoard(desk) ? desk.board.again() : desk.checkAgain()),
    rules: () => desk.showDialog({ is: 'settings', section: 'rules' }),
    guide: desk.showGuide,
    shortcuts: () => desk.showDialog({ is: 'shortcuts' }),
    'open-sample': desk.in.openSample,
    licences: desk.showLicences,
  };
}

const isOnBoard = (desk: Desk) => desk.board.store.latest().open;

/**
 * The same, but nothing moves behind an open dialog, or behind the board: there only what needs no
 * article is done.
 */
export function commandsInFront(desk: Desk): Commands {
  const commands = commandsOf(desk);
  const isBehind = (command: Command) => {
    const { anytime = false, onBoard = false } = textOfCommand(command);
    if (anytime) return false;
    return desk.store.latest().dialog !== undefined || (isOnBoard(desk) && !onBoard);
  };
  const work = COMMAND_NAMES.map((command) => [
    command,
    () => isBehind(command) || commands[command](),
  ]);
  return Object.fromEntries(work);
}

/** A field of the window keeps its keys, and takes its own typing back. */
const inField = () =>
  document.activeElement instanceof HTMLInputElement ||
  document.activeElement instanceof HTMLTextAreaElement;

/** What the menu asks for in a table. */
function tableWork(desk: Desk): Record<keyof typeof tableCommands, () => unknown> {
  const work = Object.entries(tableCommands).map(([name, command]) => [
    name,
    () => desk.run(command),
  ]);
  return Object.fromEntries(work);
}

type ThemeCommand = Extract<Command, `theme-${string}`>;

function themeWork(desk: Desk): Record<ThemeCommand, () => unknown> {
  const work = THEMES.map((theme) => [
    `theme-${theme}`,
    () => {
      desk.steering.prefer({ theme });
      desk.run(asking({ describe: say.themes[theme] }));
    },
  ]);
  return Object.fromEntries(work);
}

function zoom(desk: Desk, by: 1 | -1 | 0): void {
  const { preferences } = desk.store.latest();
  if (!preferences) return;
  const wanted = by === 0 ? 1 : zoomed(preferences.zoom, by);
  desk.steering.prefer({ zoom: wanted });
  desk.run(asking({ describe: say.percent(wanted) }));
}
