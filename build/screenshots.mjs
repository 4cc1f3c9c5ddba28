// Takes the pictures of the README in the real window: `npm run screenshots`. Where there is no
// display, run it under `xvfb-run -a -s "-screen 0 2560x1440x24"`. Some alone: `npm run screenshots -- board`.
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron as electron } from 'playwright-core';
import { findRuntime } from './runtime.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'tests/golden/pictures');
const LAPTOP = { width: 1280, height: 800 };

/** @typedef {{ name: string, text?: string, folder?: boolean, dark?: boolean, size?: { width: number, height: number }, click?: string, keys?: string[] }} Picture */

/** @type {Picture[]} */
const PICTURES = [
  { name: 'light', keys: ['F8', 'F8', 'F8'] },
  { name: 'dark', dark: true, keys: ['F8', 'F8', 'F8'] },
  { name: 'wide', size: { width: 1920, height: 1080 }, click: 'Outline', keys: ['F8'] },
  { name: 'narrow', size: { width: 960, height: 640 }, keys: ['F8', 'F8', 'F8', 'F8', 'F8'] },
  { name: 'clean', text: 'A short note\n\nThe ferry leaves at ten and arrives at six.\n' },
  { name: 'error', text: '' },
  { name: 'preview', click: 'Preview' },
  { name: 'changed', click: 'Accept all', keys: ['Control+Shift+h', 'n', 'n'] },
  { name: 'overview', click: 'Accept all', keys: ['Control+Shift+r'] },
  { name: 'why', dark: true, keys: ['F8', 'F8', 'Shift+F1'] },
  { name: 'settings', keys: ['Control+,'] },
  { name: 'board', folder: true },
  { name: 'board-dark', folder: true, dark: true },
];

/** Names of those that are wanted; all of them where none is named. */
const wanted = process.argv.slice(2);
await mkdir(folder, { recursive: true });
for (const picture of PICTURES)
  if (wanted.length === 0 || wanted.includes(picture.name)) await take(picture);

/** @param {Picture} picture */
async function take({
  name,
  text,
  folder: ofFolder = false,
  dark = false,
  size = LAPTOP,
  click,
  keys = [],
}) {
  const work = await mkdtemp(join(tmpdir(), 'burnish-pictures-'));
  const files = text === undefined ? [] : [join(work, 'article.txt')];
  for (const file of files) await writeFile(file, text ?? '');
  if (ofFolder) files.push(await copyOfArticles(work));
  // The pictures are of a window that was used before: without the hint of the first start.
  await mkdir(join(work, 'user'));
  await writeFile(join(work, 'user', 'state.json'), '{ "hinted": true }');
  const app = await electron.launch({
    executablePath: findRuntime() ?? 'electron',
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(work, 'user')}`,
      root,
      ...files,
    ],
    colorScheme: dark ? 'dark' : 'light',
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = await app.firstWindow();
  await app.evaluate(
    ({ BrowserWindow }, { width, height }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    size,
  );
  await page.locator('.panel, .board-row, [role=alert]').first().waitFor();
  await page.waitForTimeout(1500);
  await page.locator('.board-progress progress').waitFor({ state: 'detached' });
  if (click) await page.getByRole('button', { name: click, exact: true }).click();
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(200);
  }
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await app.evaluate(({ app }) => app.exit(0)).catch(() => {});
  await rm(work, { recursive: true, force: true, maxRetries: 5 });
  console.log(`tests/golden/pictures/${name}.png`);
}

/** @param {string} work a folder to put them in @returns the folder of a magazine, with one bad file */
async function copyOfArticles(work) {
  const articles = join(work, 'Magazine, May');
  await cp(join(root, 'tests/articles'), articles, { recursive: true });
  await writeFile(join(articles, 'supplement.docx'), 'no document');
  return articles;
}
