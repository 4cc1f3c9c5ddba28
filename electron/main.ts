import { join } from 'node:path';
import { app, Menu, nativeTheme } from 'electron';
import * as v from 'valibot';
import { filesIn } from './arguments.ts';
import { Folders } from './board/folders.ts';
import { BoardRuns } from './board/runs.ts';
import { configurationFor } from './configuration-file.ts';
import { type Desk, Desks } from './desks.ts';
import { handleCalls } from './handlers.ts';
import type { Known } from './inbox.ts';
import { JsonFile } from './json-file.ts';
import { lockDown, lockSession } from './lockdown.ts';
import { menuTemplate } from './menu.ts';
import { OpenedFiles } from './opened.ts';
import { Preferences } from './preferences.ts';
import { registerScheme, serveAssets } from './protocol.ts';
import { RatesFile } from './rates-file.ts';
import { withRecent } from './recent.ts';
import { Recovery } from './recovery.ts';
import { Sidecars } from './sidecars.ts';
import { stateFile } from './state.ts';
import { askSuspects } from './suspects.ts';
import { TrialsFile } from './trials.ts';
import { onceUnkept } from './unkept.ts';
import { createWindow } from './window.ts';

/** What a second start tells the first one. */
const Handover = v.object({ files: v.array(v.string()) });

app.setName('Burnish');
app.setAboutPanelOptions({ copyright: 'MIT licence. Everything happens on this machine.' });
registerScheme();
lockDown();
const filesNamed = filesIn(process.argv, process.cwd(), process.defaultApp ? 1 : 0);
if (app.requestSingleInstanceLock({ files: filesNamed })) run();
else app.quit();

/** Runs the app: the only one of this account, until its last window closes. */
function run(): void {
  const folder = app.getPath('userData');
  const unkept = onceUnkept((words) => desks.current?.send('problem', words));
  const store = stateFile(join(folder, 'state.json'), unkept);
  const preferences = new JsonFile(join(folder, 'settings.json'), Preferences, unkept);
  const rates = new RatesFile(join(folder, 'rates.json'), unkept);
  const sidecars = new Sidecars(join(folder, 'articles'));
  const files = new OpenedFiles();
  const recovery = new Recovery(join(folder, 'recovery'));
  const folders = new Folders();
  const runs = new BoardRuns(folders, (path) =>
    desks.all.some(({ shown }) => shown.dirty && files.get(shown.id)?.path === path),
  );
  const trials = new TrialsFile<Desk>(join(folder, 'opening.json'), unkept);
  let reason: 'start' | 'crash' | undefined = 'start';
  const desks = new Desks({
    sample: join(__dirname, 'sample.txt'),
    create: () => createWindow(store),
    opened(path, bytes) {
      noteRecent(path);
      return know(path, bytes);
    },
    mayOpen: (window, paths) => askSuspects(window, paths, (path) => trials.isSuspect(path)),
    loaded: ({ window }) => window.webContents.setZoomFactor(preferences.value.zoom),
    gone(desk) {
      trials.fail(desk);
      reason = 'crash';
      if (desk.board?.id !== undefined) void folders.stopped(desk.board.id).catch(unkept);
    },
    closed: (desk) => trials.end(desk),
  });

  /** Gives a file its number, and tells what is known of it. */
  async function know(path: string, bytes: Uint8Array): Promise<Known> {
    const id = files.add(path, bytes);
    // A folder's settings are a help; an article opens without them too.
    const house = await configurationFor(path).catch(() => undefined);
    return {
      id,
      sidecar: await sidecars.read(files.get(id)!),
      ...(house && { configuration: house.text }),
    };
  }

  function noteRecent(path: string): void {
    app.addRecentDocument(path);
    setRecent(withRecent(store.value.recent, path));
  }

  function setRecent(recent: string[]): void {
    store.update({ recent });
    showMenu();
  }

  /** What the window in front shows, as far as the menu goes by it. */
  const inFront = () => {
    const { name = '', board = false } = desks.current?.shown ?? {};
    return { article: name !== '', board };
  };
  let menuFor = inFront();

  /** The window in front is another one, or shows another article. */
  function followWindow(): void {
    const { article, board } = inFront();
    if (article !== menuFor.article || board !== menuFor.board) showMenu();
  }

  function showMenu(): void {
    const { recent } = store.value;
    menuFor = inFront();
    const { theme } = preferences.value;
    const template = menuTemplate({
      mac: process.platform === 'darwin',
      development: !app.isPackaged,
      ...menuFor,
      recent,
      theme,
      send: (command) => desks.current?.send('command', command),
      open: (paths) => desks.deliver(paths),
      openWindow: () => desks.open(),
      clearRecent() {
        app.clearRecentDocuments();
        setRecent([]);
      },
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  /** Keeps what was set, and has every window go by it, but the one that set it. */
  function setPreferences(change: Partial<Preferences>, from?: Desk): void {
    preferences.update(change);
    const { value } = preferences;
    nativeTheme.themeSource = value.theme;
    for (const desk of desks.all) {
      desk.window.webContents.setZoomFactor(value.zoom);
      if (desk !== from) desk.send('preferences', value);
    }
    showMenu();
  }

  handleCalls((contents) => desks.of(contents), {
    files,
    sidecars,
    folders,
    runs,
    noteRecent,
    know,
    recovery,
    trials,
    desks: () => desks.all,
    openFor: (copy) => desks.open([], copy),
    takeReason() {
      const taken = reason;
      reason = undefined;
      return taken;
    },
    rates: () => rates.value,
    countDecisions(changes) {
      rates.count(changes);
      for (const desk of desks.all) desk.send('rates', rates.value);
    },
    store,
    titled: followWindow,
    unkept,
    preferences: () => preferences.value,
    setPreferences,
  });

  /** Files that the system hands over before the app is ready. */
  const early: string[] = [...filesNamed];
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (app.isReady()) desks.deliver([path]);
    else early.push(path);
  });
  app.on('second-instance', (_event, _argv, _cwd, handover) =>
    desks.deliver(v.parse(Handover, handover).files),
  );
  app.on('browser-window-focus', followWindow);
  app.on('window-all-closed', () => app.quit());

  void app.whenReady().then(() => {
    nativeTheme.themeSource = preferences.value.theme;
    lockSession();
    serveAssets(join(__dirname, 'renderer'));
    showMenu();
    desks.open(early);
    void Promise.all([sidecars.prune(), recovery.prune()]).catch((error: unknown) =>
      console.error('Nothing was pruned:', error),
    );
  });
}
