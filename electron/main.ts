import { join } from 'node:path';
import { app, type BrowserWindow, Menu, nativeTheme } from 'electron';
import * as v from 'valibot';
import { filesIn } from './arguments.ts';
import type { EventName, Payload } from './contract.ts';
import { handleCalls } from './handlers.ts';
import { Inbox } from './inbox.ts';
import { lockDown, lockSession } from './lockdown.ts';
import { menuTemplate } from './menu.ts';
import { OpenedFiles } from './opened.ts';
import { type Preferences, ZOOM } from './preferences.ts';
import { PreferencesFile } from './preferences-file.ts';
import { registerScheme, serveAssets } from './protocol.ts';
import { withRecent } from './recent.ts';
import { Sidecars } from './sidecars.ts';
import { Store } from './state.ts';
import { CloseGuard, type Shown } from './unsaved.ts';
import { createWindow } from './window.ts';

/** What a second start tells the first one. */
const Handover = v.object({ files: v.array(v.string()) });

app.setName('Burnish');
app.setAboutPanelOptions({ copyright: 'MIT licence. Everything happens on this machine.' });
registerScheme();
lockDown();
const files = filesIn(process.argv, process.cwd(), process.defaultApp ? 1 : 0);
if (app.requestSingleInstanceLock({ files })) run();
else app.quit();

/** Runs the app: the only one of this account, until its window closes. */
function run(): void {
  let window: BrowserWindow | undefined;

  const send = <Name extends EventName>(name: Name, payload: Payload<Name>) =>
    window?.webContents.send(name, payload);
  const opened = new OpenedFiles();
  const inbox = new Inbox(
    join(__dirname, 'sample.txt'),
    (openings) => send('opened', openings),
    async (path, bytes) => {
      app.addRecentDocument(path);
      setRecent(withRecent(store.state.recent, path));
      const id = opened.add(path, bytes);
      return { id, sidecar: await sidecars.read(opened.get(id)!) };
    },
  );
  const folder = app.getPath('userData');
  const store = new Store(join(folder, 'state.json'));
  const preferences = new PreferencesFile(join(folder, 'settings.json'));
  const sidecars = new Sidecars(join(folder, 'articles'));

  function setRecent(recent: string[]): void {
    store.update({ recent });
    showMenu();
  }

  function showMenu(): void {
    const { recent } = store.state;
    const { theme } = preferences.value;
    const template = menuTemplate({
      mac: process.platform === 'darwin',
      development: !app.isPackaged,
      recent,
      theme,
      send: (command) => send('command', command),
      open: (paths) => void inbox.deliver(paths),
      openSample: () => void inbox.deliverSample(),
      clearRecent() {
        app.clearRecentDocuments();
        setRecent([]);
      },
      setTheme(theme) {
        setPreferences({ theme });
        send('preferences', preferences.value);
      },
      zoom(by) {
        const zoom = by === 0 ? 1 : preferences.value.zoom + by * ZOOM.step;
        setPreferences({ zoom: Math.min(ZOOM.most, Math.max(ZOOM.least, zoom)) });
        send('preferences', preferences.value);
      },
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  /** Keeps what was set, and goes by it. */
  function setPreferences(change: Partial<Preferences>): void {
    preferences.update(change);
    const { theme, zoom } = preferences.value;
    nativeTheme.themeSource = theme;
    window?.webContents.setZoomFactor(zoom);
    showMenu();
  }

  function isFirstStart(): boolean {
    const { welcomed } = store.state;
    if (!welcomed) store.update({ welcomed: true });
    return !welcomed;
  }

  function openWindow(): void {
    const shown: Shown = { name: '', dirty: false, savesOver: false };
    window = createWindow(store);
    const guard = new CloseGuard(window, shown, () => send('leaving', null));
    handleCalls({
      window,
      inbox,
      shown,
      guard,
      files: opened,
      sidecars,
      preferences: () => preferences.value,
      setPreferences,
      isFirstStart,
    });
    window.webContents.on('did-finish-load', () => setPreferences({}));
  }

  void inbox.deliver(files);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void inbox.deliver([path]);
  });
  app.on('second-instance', (_event, _argv, _cwd, handover) => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
    void inbox.deliver(v.parse(Handover, handover).files);
  });
  app.on('window-all-closed', () => app.quit());

  void app.whenReady().then(() => {
    nativeTheme.themeSource = preferences.value.theme;
    lockSession();
    serveAssets(join(__dirname, 'renderer'));
    showMenu();
    openWindow();
  });
}
