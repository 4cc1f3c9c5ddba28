import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../folder.ts';
import { serious } from './axe.ts';
import { openArticle } from './desk.ts';
import { article, chooseMenu } from './launch.ts';

const TEXT = [
  'Trams come back',
  '===============',
  '',
  'The city opens the the line in May. It is called «Harbour Line» and cost $ 12 million.',
  '',
  'The driver of Tram Tram was late and and sorry. He lives near to the school.',
  '',
].join('\n');

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
const radio = (page: Page, group: string, name: string) =>
  page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.className);

/** Nothing serious in light and in dark. */
async function isOpenToAll(page: Page, within = '.dialog'): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await serious(page, within)).toEqual([]);
  }
}

async function secondWindow(app: ElectronApplication): Promise<Page> {
  const opening = app.waitForEvent('window');
  await chooseMenu(app, 'File', 'New Window');
  const second = await opening;
  await second.getByRole('heading', { name: 'Open an article' }).waitFor();
  return second;
}

describe('the settings', () => {
  it('hold at once in every window, and after a restart, set by keyboard alone', async () => {
    const userData = await emptyFolder();
    const first = await openArticle(TEXT, 'trams.md', { userData });
    const { app, page, rows } = first;
    await expect.poll(() => rows.filter({ hasText: 'the the' }).count()).toBe(1);
    const second = await secondWindow(app);
    await second.keyboard.press('Control+,');
    await radio(second, 'A word said twice', 'On').waitFor();

    await page.bringToFront();
    await page.keyboard.press('Control+,');
    await dialog(page, 'Settings').getByRole('tab', { name: 'Rules' }).waitFor();
    await expect.poll(() => focused(page)).toBe('settings-tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('loses place');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => radio(page, 'A word said twice', 'Off').isChecked()).toBe(true);
    await expect.poll(() => radio(second, 'A word said twice', 'Off').isChecked()).toBe(true);
    await page.keyboard.press('Escape');
    await dialog(page, 'Settings').waitFor({ state: 'detached' });
    await expect.poll(() => rows.filter({ hasText: 'the the' }).count()).toBe(0);
    await expect.poll(() => rows.filter({ hasText: 'Harbour Line' }).count()).toBe(1);
    const json = await readFile(join(userData, 'settings.json'), 'utf8');
    expect(JSON.parse(json).rules).toEqual({ 'repeated-word': 'off' });
    await first.close();

    const again = await openArticle(TEXT, 'trams.md', { userData });
    await expect.poll(() => again.rows.filter({ hasText: 'Harbour Line' }).count()).toBe(1);
    expect(await again.rows.filter({ hasText: 'the the' }).count()).toBe(0);
  });

  it('keep words from the rules, tell mistakes, and set style and looks by mouse', async () => {
    const { app, page, rows, userData } = await openArticle(TEXT);
    const settings = dialog(page, 'Settings');
    const twice = rows.filter({ hasText: 'Tram Tram' });
    await expect.poll(() => twice.count()).toBe(1);
    await chooseMenu(app, 'Edit', 'Settings…');

    await settings.getByRole('tab', { name: 'Keep-list' }).click();
    const field = settings.getByRole('textbox', { name: 'A word, a name, or a pattern' });
    const add = settings.getByRole('button', { name: 'Add' });
    await field.fill('/Tram (/');
    await add.click();
    await expect.poll(() => settings.getByRole('alert').count()).toBe(1);
    await isOpenToAll(page);
    await field.fill('Tram Tram');
    await add.click();
    await expect.poll(() => settings.getByRole('alert').count()).toBe(0);
    await expect.poll(() => rows.filter({ hasText: 'Tram Tram' }).count()).toBe(0);
    await settings.getByRole('button', { name: 'Edit “Tram Tram”' }).click();
    await page.keyboard.type(' Company');
    await page.keyboard.press('Enter');
    await settings.getByText('Tram Tram Company').waitFor();
    await settings.getByRole('button', { name: 'Remove “Tram Tram Company”' }).click();
    await settings.getByText('Nothing is on the list yet.').waitFor();

    await settings.getByRole('tab', { name: 'Languages' }).click();
    await settings.getByRole('combobox', { name: 'Translated from' }).selectOption('Russian');
    await isOpenToAll(page);
    await settings.getByRole('tab', { name: 'House style' }).click();
    await settings.getByText('word—word').click();
    await isOpenToAll(page);
    await settings.getByRole('tab', { name: 'Appearance' }).click();
    await settings.getByText('Dark').click();
    await settings.getByRole('button', { name: 'Larger' }).click();
    await settings.getByText('110%').waitFor();
    await isOpenToAll(page);
    await settings.getByRole('button', { name: 'Close' }).click();

    await page.getByRole('button', { name: 'Russian → English' }).waitFor();
    await expect.poll(() => twice.count()).toBe(1);
    const json = await readFile(join(userData, 'settings.json'), 'utf8');
    expect(JSON.parse(json)).toMatchObject({
      keep: [],
      sourceLanguage: 'ru',
      dash: '—',
      theme: 'dark',
      zoom: 1.1,
    });
  });
});

describe('the page of a rule', () => {
  it('tells why, counts what was accepted, and switches the rule', async () => {
    const { app, page, card, rows, userData } = await openArticle(TEXT);
    const rule = dialog(page, 'A word said twice');
    await rows.filter({ hasText: 'the the' }).waitFor();
    await article(page).getByText('Trams come back').click();
    await page.keyboard.press('F8');
    await page.keyboard.press('Shift+F1');
    await rule.getByText('Always safe to accept').waitFor();
    await rule.getByText('You have not decided on any of its findings yet.').waitFor();
    await rule.getByText('3 found in this article').waitFor();
    await isOpenToAll(page);

    // What a menu or a key asks of the article waits until the dialog is closed.
    await page.keyboard.press('F8');
    await chooseMenu(app, 'Review', 'Accept');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('card');
    expect(await rows.filter({ hasText: 'the the' }).count()).toBe(1);
    await page.keyboard.press('Enter');
    await expect.poll(() => rows.filter({ hasText: 'the the' }).count()).toBe(0);
    await rows.filter({ hasText: 'and and' }).click();
    await card.getByRole('button', { name: 'About this rule' }).click();
    await rule.getByText('You accepted 1 of 1, 100%.').waitFor();
    const rates = await readFile(join(userData, 'rates.json'), 'utf8');
    expect(JSON.parse(rates)).toEqual({
      'repeated-word': { accepted: 1, edited: 0, dismissed: 0 },
    });
    await page.keyboard.press('Escape');
    await chooseMenu(app, 'Edit', 'Undo');
    await expect.poll(() => rows.filter({ hasText: 'the the' }).count()).toBe(1);
    await chooseMenu(app, 'Review', 'Why This Is Flagged');
    await rule.getByText('You have not decided on any of its findings yet.').waitFor();

    await rule.getByText('Hint only').click();
    await rule.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => rows.filter({ hasText: 'the the' }).count()).toBe(0);
    await expect.poll(() => page.locator('.finding.hint', { hasText: 'the the' }).count()).toBe(1);

    await chooseMenu(app, 'Review', 'Rules…');
    await page.getByRole('searchbox', { name: 'Search the rules' }).fill('twice');
    await page.getByRole('button', { name: 'A word said twice' }).click();
    await rule.getByRole('button', { name: 'and and' }).waitFor();
    await rule.getByRole('button', { name: 'Back' }).click();
    await expect
      .poll(() => page.getByRole('searchbox', { name: 'Search the rules' }).inputValue())
      .toBe('twice');
    await isOpenToAll(page);
  });
});

it('a check of the whole article, and other settings, leave what can be undone', async () => {
  const { app, page, text, rows } = await openArticle(TEXT);
  const sentence = (words: string) => text.getByText(words, { exact: false }).waitFor();
  await rows.filter({ hasText: 'the the' }).waitFor();
  await text.getByText('Trams come back').click();
  await page.keyboard.press('F8');
  await page.keyboard.press('Enter');
  await sentence('The city opens the line in May.');
  await text.getByText('Trams come back').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' at last');

  await page.keyboard.press('F7');
  await page.keyboard.press('Control+,');
  await page
    .getByRole('group', { name: 'A word said twice' })
    .getByText('Off', { exact: true })
    .click();
  await page.keyboard.press('Escape');
  await expect.poll(() => rows.filter({ hasText: 'and and' }).count()).toBe(0);
  await chooseMenu(app, 'Edit', 'Undo');
  await text.getByText('Trams come back', { exact: true }).waitFor();
  await chooseMenu(app, 'Edit', 'Undo');
  await sentence('The city opens the the line in May.');

  await chooseMenu(app, 'Review', 'Check Again');
  await page.keyboard.press('Control+,');
  await page
    .getByRole('group', { name: 'A word said twice' })
    .getByText('On', { exact: true })
    .click();
  await page.keyboard.press('Escape');
  await expect.poll(() => rows.filter({ hasText: 'the the' }).count()).toBe(1);
  await chooseMenu(app, 'Edit', 'Redo');
  await sentence('The city opens the line in May.');
  await chooseMenu(app, 'Edit', 'Redo');
  await text.getByText('Trams come back at last', { exact: true }).waitFor();
});

describe('the command palette and the languages of an article', () => {
  it('run a command where the focus was, and check the article anew', async () => {
    const { page, text, rows } = await openArticle(TEXT);
    const palette = dialog(page, 'Command palette');
    await rows.filter({ hasText: 'the the' }).waitFor();
    await text.getByText('Trams come back').click();
    await page.keyboard.press('End');
    await page.keyboard.press('Control+Shift+P');
    await expect.poll(() => focused(page)).toContain('field');
    await isOpenToAll(page);
    await page.keyboard.type('outl');
    await expect.poll(() => palette.getByRole('option').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: 'Outline' }).waitFor();
    await expect.poll(() => focused(page)).toContain('article');
    await page.keyboard.type(' again');
    await text.getByText('Trams come back again').waitFor();

    await page.keyboard.press('F8');
    await expect.poll(() => focused(page)).toBe('card');
    await page.keyboard.press('Control+Shift+P');
    await expect.poll(() => focused(page)).toContain('field');
    await page.keyboard.type('acc');
    await palette.getByRole('option', { name: 'Accept Review' }).first().click();
    await text.getByText('The city opens the line in May.').waitFor();

    const calque = page.locator('.finding', { hasText: 'near to the' });
    expect(await calque.count()).toBe(0);
    await page.getByRole('button', { name: 'English' }).click();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('menuitemradio', { name: 'As guessed: not known' }).waitFor();
    await isOpenToAll(page, '.menu');
    await page.keyboard.type('russ');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Russian → English' }).waitFor();
    await expect.poll(() => calque.count()).toBe(1);
  });
});
