import { keydownHandler } from 'prosemirror-keymap';
import type { EditorView } from 'prosemirror-view';
import { COMMAND_NAMES, chordOf } from '../electron/commands.ts';
import type { Bridge } from '../electron/contract.ts';
import { type Commands, commandsInFront } from './commands.ts';
import { DecisionCounter } from './decision-counter.ts';
import type { Desk } from './desk.ts';
import { findingKeys, reviewKeys } from './keys.ts';
import { movePane } from './panes.ts';
import { mac } from './platform.ts';
import { queueOf } from './queue-plugin.ts';

/** Joins the desk to what comes from outside: the menu, files, keys, and things that are dropped. */
export function connect(desk: Desk, bridge: Bridge): void {
  const commands = commandsInFront(desk);
  bridge.on('command', (command) => commands[command]());
  bridge.on('problem', desk.problem);
  bridge.on('leaving', async (how) => bridge.leave(await desk.leave(how)));
  bridge.on('preferences', desk.steering.take);
  bridge.on('rates', (rates) => desk.store.set({ rates }));
  const failed = ({ message }: Error) => desk.problem(message);
  bridge.rates().then((rates) => desk.store.set({ rates }), failed);
  bridge.takeHint().then((hint) => desk.store.set({ hint }), failed);
  bridge.on('opened', (openings) => desk.in.open(async () => openings));
  bridge.on('folder', desk.board.fetch);

  const onFindingKey = keydownHandler(findingKeys);
  const onReviewKey = keydownHandler(reviewKeys);
  /** A review whose card is not drawn yet, or has just gone, hears its keys all the same. */
  const isUnheard = (view: EditorView) =>
    queueOf(view.state).reviewing && document.activeElement === document.body;
  const hasDialog = () => desk.store.latest().dialog !== undefined;

  const windowKeys = keydownHandler({
    ...keysOf(commands),
    F6: asKey(() => hasDialog() || movePane(1)),
    'Shift-F6': asKey(() => hasDialog() || movePane(-1)),
    'Mod-y': asKey(commands.redo),
    'Mod-Shift-e': asKey(commands.export),
  });
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return;
    // Without an article there is no view; the window's own keys need none. A dialog has all others.
    const isBehind = hasDialog() || desk.board.store.latest().open;
    const view = isBehind ? undefined : desk.page?.view;
    const inReview = view && isUnheard(view) && onReviewKey(view, event);
    const handled =
      inReview || windowKeys({} as never, event) || (view && onFindingKey(view, event));
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
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) desk.in.drop(files);
      else if (isText(event)) desk.in.dropText(typesOf(event.dataTransfer!));
    },
    true,
  );

  for (const sign of ['keydown', 'pointerdown', 'wheel'])
    window.addEventListener(sign, () => desk.keeper.clock.sign(Date.now()), {
      capture: true,
      passive: true,
    });
  window.addEventListener('focus', desk.disk.look);
  window.addEventListener('blur', () => desk.keeper.clock.leave(Date.now()));
  window.addEventListener('pagehide', () => desk.keeper.flush());

  const counter = new DecisionCounter(bridge);
  desk.store.subscribe(() => counter.follow(desk.store.get()));

  let told = '';
  const tell = () => {
    const { name, fileId, dirty, savesOver } = desk.store.get();
    const { open: board, folder = '' } = desk.board.store.get();
    const title = { name, title: board ? folder : name, id: fileId, dirty, savesOver, board };
    const json = JSON.stringify(title);
    if (json !== told) bridge.setTitle(title);
    told = json;
  };
  desk.store.subscribe(tell);
  desk.board.store.subscribe(tell);
}

const typesOf = (data: DataTransfer) => ({
  html: data.getData('text/html'),
  text: data.getData('text/plain'),
});

/** The keys of the commands, as a keymap names them. */
function keysOf(commands: Commands) {
  const keys = COMMAND_NAMES.flatMap((command) => {
    const chord = chordOf(command, mac);
    if (!chord) return [];
    const name = chord.replace('Plus', '+').replace(/ ([A-Z])$/, (key) => key.toLowerCase());
    return [[name.replaceAll(' ', '-'), asKey(commands[command])] as const];
  });
  return Object.fromEntries(keys);
}

const asKey = (work: () => unknown) => () => {
  work();
  return true;
};
