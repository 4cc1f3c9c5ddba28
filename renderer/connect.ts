import { keydownHandler } from 'prosemirror-keymap';
import type { EditorView } from 'prosemirror-view';
import type { Bridge, Command } from '../electron/contract.ts';
import type { Desk } from './desk.ts';
import { findStep, openFind } from './find/commands.ts';
import { findingKeys, reviewKeys } from './keys.ts';
import { openLink } from './link/commands.ts';
import { movePane } from './panes.ts';
import { mac } from './platform.ts';
import { queueOf } from './queue-plugin.ts';
import { accept, acceptAllSafe, dismiss, go } from './review.ts';
import { tableCommands } from './tables.ts';

/** Joins the desk to what comes from outside: the menu, files, keys, and things that are dropped. */
export function connect(desk: Desk, bridge: Bridge): void {
  const commands: Record<Command, () => unknown> = {
    'new-from-clipboard': desk.paste,
    open: desk.openDialog,
    save: desk.out.save,
    export: desk.out.exportMarkdown,
    'export-html': () => desk.out.exportAs('html'),
    'export-text': () => desk.out.exportAs('text'),
    'export-critic': () => desk.out.exportAs('critic'),
    'export-redline': () => desk.out.exportAs('redline'),
    'export-ledger': () => desk.out.exportAs('ledger'),
    'copy-markdown': desk.out.copyMarkdown,
    'copy-rich': desk.out.copyRich,
    undo: () => (inField() ? document.execCommand('undo') : desk.undo()),
    redo: () => (inField() ? document.execCommand('redo') : desk.redo()),
    find: () => desk.run(openFind(false)),
    replace: () => desk.run(openFind(true)),
    'find-next': () => desk.run(findStep(1)),
    'find-previous': () => desk.run(findStep(-1)),
    link: () => desk.run(openLink),
    ...tableWork(desk),
    'next-finding': () => desk.run(go(1)),
    'previous-finding': () => desk.run(go(-1)),
    accept: () => desk.run(accept()),
    dismiss: () => desk.run(dismiss),
    'accept-all-safe': () => desk.run(acceptAllSafe),
    'toggle-outline': () => desk.toggle('outlineOpen'),
    'toggle-panel': () => desk.toggle('panelOpen'),
    shortcuts: () => desk.toggle('shortcutsOpen'),
  };
  bridge.on('command', (command) => commands[command]());
  bridge.on('leaving', async () => bridge.leave(await desk.out.save()));
  bridge.on('preferences', desk.takePreferences);
  bridge.on('opened', (openings) => desk.open(async () => openings));

  const onKey = keydownHandler({
    ...findingKeys,
    'Mod-z': asKey(commands.undo),
    'Mod-y': asKey(commands.redo),
    'Shift-Mod-z': asKey(commands.redo),
  });
  const onReviewKey = keydownHandler(reviewKeys);
  /** A review whose card is not drawn yet, or has just gone, hears its keys all the same. */
  const isUnheard = (view: EditorView) =>
    queueOf(view.state).reviewing && document.activeElement === document.body;

  const windowKeys = keydownHandler({
    F6: asKey(() => movePane(1)),
    'Shift-F6': asKey(() => movePane(-1)),
    F1: asKey(commands.shortcuts),
    'Mod-o': asKey(desk.openDialog),
    'Mod-n': asKey(desk.paste),
    'Mod-s': asKey(commands.save),
    'Mod-e': asKey(commands.export),
    'Mod-f': asKey(commands.find),
    [mac ? 'Alt-Cmd-f' : 'Ctrl-h']: asKey(commands.replace),
    'Mod-g': asKey(commands['find-next']),
    'Mod-Shift-g': asKey(commands['find-previous']),
    'Mod-Shift-e': asKey(commands.export),
    'Mod-Shift-c': asKey(commands['copy-markdown']),
    'Mod-Shift-o': asKey(commands['toggle-outline']),
    'Mod-Shift-p': asKey(commands['toggle-panel']),
  });
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return;
    const view = desk.page?.view;
    // Without an article there is no view; the window's own keys need none.
    const inReview = view && isUnheard(view) && onReviewKey(view, event);
    const handled = inReview || (view && onKey(view, event)) || windowKeys(view as never, event);
    if (handled) event.preventDefault();
  });

  const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  /** The page takes text itself, where it is dropped; beside the page it is a new article. */
  const isText = ({ dataTransfer, target }: DragEvent) =>
    dataTransfer?.types.includes('text/plain') &&
    !(target instanceof Element && target.closest('.article, input, textarea'));
  const onDrag = (dropping: boolean) => (event: DragEvent) => {
    if (!holdsFile(event) && !isText(event)) return;
    event.preventDefault();
    event.stopPropagation();
    desk.store.set({ dropping });
  };
  window.addEventListener('dragover', onDrag(true), true);
  window.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) desk.store.set({ dropping: false });
  });
  window.addEventListener(
    'drop',
    (event) => {
      onDrag(false)(event);
      const file = event.dataTransfer?.files[0];
      if (file) desk.drop(file);
      else if (isText(event)) desk.dropText(typesOf(event.dataTransfer!));
    },
    true,
  );

  for (const sign of ['keydown', 'pointerdown', 'wheel'] as const)
    window.addEventListener(sign, ({ timeStamp }) => desk.keeper.sign(timeStamp), {
      capture: true,
      passive: true,
    });
  window.addEventListener('pagehide', () => desk.keeper.flush());

  let told = '';
  desk.store.subscribe(() => {
    const { name, fileId, dirty, savesOver } = desk.store.get();
    const title = { name, id: fileId, dirty, savesOver };
    if (JSON.stringify(title) !== told) bridge.setTitle(title);
    told = JSON.stringify(title);
  });
}

const typesOf = (data: DataTransfer) => ({
  html: data.getData('text/html'),
  text: data.getData('text/plain'),
});

/** What the menu asks for in a table. */
function tableWork(desk: Desk): Record<keyof typeof tableCommands, () => unknown> {
  const work = Object.entries(tableCommands).map(([name, command]) => [
    name,
    () => desk.run(command),
  ]);
  return Object.fromEntries(work);
}

/** A field of the window takes its own typing back. */
const inField = () => document.activeElement instanceof HTMLInputElement;

const asKey = (work: () => unknown) => () => {
  work();
  return true;
};
