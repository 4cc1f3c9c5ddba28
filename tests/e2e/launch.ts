import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type ElectronApplication,
  _electron as electron,
  type Locator,
  type Page,
} from 'playwright-core';
import { findRuntime } from '../../build/runtime.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The executable and the arguments that start the app: from this clone, unless it is a packed one. */
export function commandLine(
  files: readonly string[],
  userData: string,
  { executable: packed, from = root }: Pick<LaunchOptions, 'executable' | 'from'> = {},
) {
  const executable = packed ?? findRuntime();
  if (!executable) throw new Error('There is no Electron runtime. Run `npm run setup`.');
  const asRoot = process.getuid?.() === 0;
  return {
    executable,
    args: [
      ...(asRoot ? ['--no-sandbox'] : []),
      `--user-data-dir=${userData}`,
      ...(packed ? [] : [from]),
      ...files,
    ],
  };
}

export interface Launched {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** The app's own folder: recent files, window size. */
  readonly userData: string;
  /** Resolves when the app has ended, by whatever way. */
  readonly ended: Promise<void>;
  /** Ends the app without a question about unsaved work. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The app's own folder, where a test starts it more than once. Else a new one, removed at the end. */
  readonly userData?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** A packed app's executable. Else the app runs from this clone. */
  readonly executable?: string;
  /** What starts it in place of the runtime's executable, with the same arguments. */
  readonly command?: string;
  /** The folder of the app, where it is neither. */
  readonly from?: string;
  /** Inner size of the window, in CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** Starts the built app with `files` (absolute paths) and waits for its window. */
export async function launch(
  files: readonly string[] = [],
  options: LaunchOptions = {},
): Promise<Launched> {
  const { userData: given, colorScheme = 'light', command, size } = options;
  const userData = given ?? (await mkdtemp(join(tmpdir(), 'burnish-user-')));
  const { executable, args } = commandLine(files, userData, options);
  const app = await electron.launch({
    executablePath: command ?? executable,
    args,
    cwd: tmpdir(),
    colorScheme,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  let running = true;
  const ended = new Promise<void>((resolve) => {
    app.on('close', () => {
      running = false;
      resolve();
    });
  });
  const page = await app.firstWindow();
  if (size)
    await app.evaluate(
      ({ BrowserWindow }, { width, height }) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
      size,
    );
  return {
    app,
    page,
    userData,
    ended,
    async close() {
      // The answer is cut off where the app is gone before it has given it.
      if (running) await app.evaluate(({ app }) => app.exit(0)).catch(() => {});
      await ended;
      if (!given) await rm(userData, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The page of the article, as a screen reader names it. */
export function article(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Article' });
}

/** The next save dialog answers with `path`; undefined cancels it. */
export function answerSave(app: ElectronApplication, path: string | undefined): Promise<void> {
  return app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({
      canceled: filePath === undefined,
      filePath: filePath ?? '',
    });
  }, path);
}

/** The next open dialog answers with `paths`; none cancels it. */
export function answerOpen(app: ElectronApplication, paths: readonly string[]): Promise<void> {
  return app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths });
    },
    [...paths],
  );
}

/** The next question (`dialog.showMessageBox`) is answered with the button of that label. */
export function answerQuestion(app: ElectronApplication, label: string): Promise<void> {
  return app.evaluate(({ dialog }, label) => {
    dialog.showMessageBox = async (...given: unknown[]) => {
      const { buttons } = given.at(-1) as { buttons: string[] };
      return { response: buttons.indexOf(label), checkboxChecked: false };
    };
  }, label);
}

/** Chooses a menu item by its path of labels, as a person would. */
export function chooseMenu(app: ElectronApplication, ...labels: string[]): Promise<void> {
  return app.evaluate(({ Menu, BrowserWindow }, labels) => {
    let items = Menu.getApplicationMenu()?.items ?? [];
    for (const [depth, label] of labels.entries()) {
      const item = items.find((item) => item.label.replaceAll('&', '') === label);
      if (!item)
        throw new Error(`There is no menu item “${labels.slice(0, depth + 1).join(' ▸ ')}”.`);
      if (depth === labels.length - 1) item.click(undefined, BrowserWindow.getAllWindows()[0]);
      items = item.submenu?.items ?? [];
    }
  }, labels);
}

/** Drops a file or a folder on the window, as a file manager would. */
export async function dropOn(page: Page, path: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', {
      type,
      x: 300,
      y: 300,
      data: { items: [], files: [path], dragOperationsMask: 1 },
    });
}
