import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { canMount, NEEDS_MOUNT, smallDisk } from '../small-disk.ts';
import { serious } from './axe.ts';
import { openArticle, openWindow } from './desk.ts';
import { answerSave, article, chooseMenu, type Launched } from './launch.ts';

const MINE = 'The harbour.\n\nIt rains on the quay.\n\nThe ferry sails at ten.\n';
const THEIRS = 'The harbour.\n\nIt snows on the quay.\n\nThe ferry sails at nine.\n';

const isDirty = ({ app }: Launched) =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]!.getTitle().startsWith('● '),
  );

async function typeAtEnd(window: Launched, text: string): Promise<void> {
  await article(window.page).click();
  await window.page.keyboard.press('Control+End');
  await window.page.keyboard.type(text);
  await expect.poll(() => isDirty(window)).toBe(true);
}

const textOf = (path: string) => readFile(path, 'utf8').catch(() => undefined);
const dialog = ({ page }: Launched) => page.getByRole('dialog');
const alertOf = ({ page }: Launched) => page.getByRole('alert');

describe('a file that another program has changed', () => {
  it('is shown beside the article, change by change, and loaded, by keyboard alone', async () => {
    const desk = await openArticle(MINE);
    const { page, path, text } = desk;
    await typeAtEnd(desk, ' More.');
    await writeFile(path, THEIRS);
    await page.keyboard.press('Control+s');
    await dialog(desk).getByText('Yours and theirs differ in 3 places.').waitFor();
    expect(await textOf(path)).toBe(THEIRS);
    expect(await serious(page, '[role="dialog"], .notice')).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog(desk).waitFor({ state: 'detached' });
    expect(await text.textContent()).toContain('ten. More.');
    expect(await isDirty(desk)).toBe(true);

    await page.keyboard.press('Control+s');
    await dialog(desk).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Yours, and the file on the disk' }).waitFor();
    await expect
      .poll(() => text.locator('del, ins').allTextContents())
      .toEqual(['snows', 'rains', 'nine', 'ten', ' More.']);
    await page.keyboard.press('n');
    await page.keyboard.press('Delete');
    await expect.poll(() => text.locator('del, ins').allTextContents()).toHaveLength(3);

    await page.keyboard.press('Control+s');
    await dialog(desk).getByText('differ in 2 places.').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => text.textContent()).toContain('The ferry sails at nine.');
    expect(await text.locator('del, ins').count()).toBe(0);
    await expect.poll(() => isDirty(desk)).toBe(false);
    expect(await textOf(path)).toBe(THEIRS);

    // Mine is one undo away, and can be saved: theirs was seen.
    await page.keyboard.press('Control+z');
    await expect.poll(() => text.textContent()).toContain('ten. More.');
    await expect.poll(() => isDirty(desk)).toBe(true);
    await page.keyboard.press('Control+s');
    await expect
      .poll(() => textOf(path))
      .toBe('The harbour.\n\nIt snows on the quay.\n\nThe ferry sails at ten. More.\n');
  });

  it('stays where mine is kept as a copy, and is kept as a copy where mine is saved', async () => {
    const desk = await openArticle(MINE);
    const { page, folder, path } = desk;
    await typeAtEnd(desk, ' More.');
    await writeFile(path, THEIRS);
    await answerSave(desk.app, join(folder, 'article copy.md'));
    await page.keyboard.press('Control+s');
    await dialog(desk).getByRole('button', { name: 'Keep mine as a copy' }).click();
    const mine = MINE.replace('ten.', 'ten. More.');
    await expect.poll(() => textOf(join(folder, 'article copy.md'))).toBe(mine);
    await expect.poll(() => isDirty(desk)).toBe(false);
    expect(await textOf(path)).toBe(THEIRS);

    // The work is in a file, but not in this one: the next save asks again.
    await page.keyboard.press('Control+s');
    await dialog(desk).getByRole('button', { name: 'Save mine' }).click();
    await expect.poll(() => textOf(path)).toBe(mine);
    expect(await textOf(join(folder, 'article (other version).md'))).toBe(THEIRS);
    await expect.poll(() => page.getByText('The other version is kept').count()).toBeGreaterThan(0);
    expect((await readdir(folder)).sort()).toEqual([
      'article (other version).md',
      'article copy.md',
      'article.md',
    ]);
  });

  it('is noticed when the window comes to the front, and so is one that is gone', async () => {
    const desk = await openArticle(MINE);
    const { page, path, text, folder } = desk;
    const comeToFront = () => page.evaluate(() => dispatchEvent(new Event('focus')));
    await writeFile(path, THEIRS);
    await comeToFront();
    await page.getByText('Another program has changed “article.md”.').first().waitFor();
    expect(await text.textContent()).toContain('It rains');
    await page.getByRole('button', { name: 'Choose…' }).click();
    await dialog(desk).getByRole('button', { name: 'Load theirs' }).click();
    await expect.poll(() => text.textContent()).toContain('It snows');
    await page.getByRole('button', { name: 'Choose…' }).waitFor({ state: 'detached' });
    expect(await isDirty(desk)).toBe(false);

    await rm(path);
    await comeToFront();
    await alertOf(desk).getByText('“article.md” is no longer where it was.').waitFor();
    await expect.poll(() => isDirty(desk)).toBe(true);
    await answerSave(desk.app, undefined);
    await page.keyboard.press('Control+s');
    await answerSave(desk.app, path);
    await page.keyboard.press('Control+s');
    await expect.poll(() => textOf(path)).toBe(THEIRS);
    await expect.poll(() => isDirty(desk)).toBe(false);
    expect(await readdir(folder)).toEqual(['article.md']);
  });
});

it('going back to the saved file asks, takes what was decided back too, and can be undone', async () => {
  const desk = await openArticle('The the harbour.\n', 'article.txt');
  const { page, text, rows } = desk;
  await rows.first().waitFor();
  await chooseMenu(desk.app, 'Review', 'Accept All Safe');
  await expect.poll(() => text.textContent()).toBe('The harbour.');
  await chooseMenu(desk.app, 'File', 'Revert to Saved…');
  await dialog(desk).getByRole('button', { name: 'Cancel' }).click();
  await dialog(desk).waitFor({ state: 'detached' });
  expect(await text.textContent()).toBe('The harbour.');

  await chooseMenu(desk.app, 'File', 'Revert to Saved…');
  await dialog(desk).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => text.textContent()).toBe('The the harbour.');
  await expect.poll(() => isDirty(desk)).toBe(false);
  await expect.poll(() => rows.count()).toBe(1);
  await page.getByRole('tab', { name: 'Decisions' }).click();
  await page.getByText('Nothing decided yet.').waitFor();
  await text.click();
  await page.keyboard.press('Control+z');
  await expect.poll(() => text.textContent()).toBe('The harbour.');
  await expect.poll(() => isDirty(desk)).toBe(true);
});

it.runIf(canMount)(
  `a disk that fills up or is taken out costs no word of the article (${NEEDS_MOUNT})`,
  async () => {
    const disk = await smallDisk();
    const path = join(disk.path, 'article.md');
    await writeFile(path, MINE);
    const window = await openWindow([path]);
    const { page } = window;
    await article(page).getByText('It rains').waitFor();
    await typeAtEnd(window, ' More.');
    await writeFile(join(disk.path, 'other'), new Uint8Array(64 * 1024)).catch(() => {});

    const attempts: [key: string, name: string][] = [
      ['Control+s', 'article.md'],
      ['Control+e', 'out.md'],
    ];
    await answerSave(window.app, join(disk.path, 'out.md'));
    for (const [key, name] of attempts) {
      await page.keyboard.press(key);
      await alertOf(window).getByText(`“${name}” can’t be saved: the disk is full.`).waitFor();
      expect(await article(page).textContent()).toContain('ten. More.');
      expect(await textOf(path)).toBe(MINE);
      expect((await readdir(disk.path)).sort()).toEqual(['article.md', 'other']);
      expect(await isDirty(window)).toBe(true);
    }

    await rm(join(disk.path, 'other'));
    await page.keyboard.press('Control+s');
    await expect.poll(() => textOf(path)).toBe(MINE.replace('ten.', 'ten. More.'));
    await expect.poll(() => isDirty(window)).toBe(false);

    await typeAtEnd(window, ' And more.');
    disk.takeOut();
    await answerSave(window.app, join(disk.path, 'gone', 'article.md'));
    await page.keyboard.press('Control+s');
    await alertOf(window).getByText('its folder is gone').waitFor();
    expect(await article(page).textContent()).toContain('ten. More. And more.');
    expect(await isDirty(window)).toBe(true);
    expect(await readdir(disk.path)).toEqual([]);
  },
);

it('a folder of its own that can’t be written stops neither the review nor a save, and is told once', async () => {
  const userData = await mkdtemp(join(tmpdir(), 'burnish-user-'));
  onTestFinished(() => rm(userData, { recursive: true, force: true, maxRetries: 5 }));
  // What the app writes beside its files before they take their names, and its folder.
  for (const name of ['state', 'settings', 'rates'])
    await mkdir(join(userData, `${name}.json.tmp`));
  await writeFile(join(userData, 'articles'), '');
  const desk = await openArticle('The the harbour.\n', 'article.md', { userData });
  await alertOf(desk).getByText('Burnish can’t keep its settings and your decisions').waitFor();
  await alertOf(desk).getByRole('button', { name: 'Close' }).click();
  await chooseMenu(desk.app, 'View', 'Theme', 'Dark');
  await chooseMenu(desk.app, 'Review', 'Accept All Safe');
  await expect.poll(() => desk.text.textContent()).toBe('The harbour.');
  await desk.page.keyboard.press('Control+s');
  await expect.poll(() => textOf(desk.path)).toBe('The harbour.\n');
  expect(await alertOf(desk).count()).toBe(0);
});

it('what is printed is the whole article, without the window around it', async () => {
  const desk = await openArticle(`# Harbour\n\n${'The the ferry sails at ten. '.repeat(600)}\n`);
  const { app, page, rows } = desk;
  await rows.first().waitFor();
  await app.evaluate(({ BrowserWindow }) => {
    const { webContents } = BrowserWindow.getAllWindows()[0]!;
    webContents.print = (_options, done) => done?.(false, 'No printer is there');
  });
  await page.keyboard.press('Control+p');
  await alertOf(desk).getByText('can’t be printed: no printer is there.').waitFor();

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const shown = await page.locator('body *').evaluateAll((elements) =>
    elements
      .filter((element) => !element.closest('.article') && element.checkVisibility())
      .filter(({ childNodes }) => [...childNodes].some((node) => node.nodeType === 3))
      .map(({ textContent }) => textContent),
  );
  expect(shown).toEqual([]);
  const ink = await desk.text.evaluate((element) => getComputedStyle(element).color);
  expect(ink).toBe('rgb(43, 41, 38)');
  await page.emulateMedia({ media: null, colorScheme: null });
  const pages = await app.evaluate(async ({ BrowserWindow }) => {
    const pdf = await BrowserWindow.getAllWindows()[0]!.webContents.printToPDF({});
    return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length;
  });
  expect(pages).toBeGreaterThan(3);
});
