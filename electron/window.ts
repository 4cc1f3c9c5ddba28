import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { HOME } from './address.ts';
import type { StateFile } from './state.ts';

const FIRST_SIZE = { width: 1280, height: 800 };
/** How far each further window stands from the one before, in pixels. */
const CASCADE = 24;
const LEAST_SIZE = { minWidth: 960, minHeight: 640 };
/** The ground that shows before the page is drawn; the same as the page's own. */
const GROUND = { light: '#F3F1EC', dark: '#161513' };

/** Opens a window, where and as large as the last one was. */
export function createWindow(store: StateFile): BrowserWindow {
  const bounds = visibleBounds(store);
  const window = new BrowserWindow({
    ...FIRST_SIZE,
    ...LEAST_SIZE,
    ...bounds,
    show: false,
    title: 'Burnish',
    // Elsewhere the window has the icon of the executable.
    ...(process.platform === 'linux' && { icon: join(__dirname, 'icon.png') }),
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    webPreferences: {
      preload: join(__dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      // Its dictionaries would be fetched.
      spellcheck: false,
      // What is installed shows its inside to nobody: the tools could call what the page can.
      devTools: !app.isPackaged,
    },
  });
  if (store.value.bounds?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('close', () => {
    store.update({
      bounds: { ...window.getNormalBounds(), maximized: window.isMaximized() },
    });
  });
  void window.loadURL(HOME);
  return window;
}

/** The bounds that were kept, unless the screen they were on is gone. */
function visibleBounds(store: StateFile): Electron.Rectangle | undefined {
  const { bounds } = store.value;
  const beside = BrowserWindow.getFocusedWindow()?.getNormalBounds();
  // One more window stands a little lower, so that the other can be seen.
  if (beside) return { ...beside, x: beside.x + CASCADE, y: beside.y + CASCADE };
  if (!bounds) return undefined;
  const { maximized: _, ...rectangle } = bounds;
  const { workArea } = screen.getDisplayMatching(rectangle);
  const seen =
    rectangle.x < workArea.x + workArea.width &&
    rectangle.x + rectangle.width > workArea.x &&
    rectangle.y < workArea.y + workArea.height &&
    rectangle.y + rectangle.height > workArea.y;
  return seen ? rectangle : undefined;
}
