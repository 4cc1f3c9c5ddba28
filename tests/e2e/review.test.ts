import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openArticle } from './desk.ts';
import { answerSave, article, chooseMenu } from './launch.ts';

/** Six findings that every future rule must leave alone, in a file with a style of its own. */
const TEXT = [
  'Trams come back',
  '===============',
  '',
  'The city opens the the line in May. It is called «Harbour Line» and cost $ 12 million.',
  '',
  '* one item , and a mark',
  '* another __strong__ item',
  '',
  'Follow # trams and see. The driver was late and and sorry.',
  '',
].join('\r\n');

const ALL_SAFE = TEXT.replace('the the', 'the')
  .replace('«Harbour Line»', '“Harbour Line”')
  .replace('$ 12', '$12')
  .replace('item ,', 'item,')
  .replace('and and', 'and');

async function open(text = TEXT, name = 'trams.md') {
  const desk = await openArticle(text, name);
  await underlined(desk.page, 'the the').waitFor();
  await expect.poll(() => desk.rows.count()).toBe(6);
  return desk;
}

const underlined = (page: Page, text: string) =>
  article(page).locator('.finding', { hasText: text });
const rows = (page: Page) => page.getByRole('option');
const quotes = async (page: Page) =>
  (await rows(page).locator('.row-quote').allTextContents()).map((text) => text.trim());
const card = (page: Page) => page.locator('.card');
const status = (page: Page) => page.getByRole('status');

async function exported({ app, page, folder }: Awaited<ReturnType<typeof open>>): Promise<string> {
  const out = join(folder, 'out.md');
  await answerSave(app, out);
  await chooseMenu(app, 'File', 'Export Markdown…');
  await expect.poll(() => status(page).textContent()).toContain('Exported');
  return readFile(out, 'utf8');
}

describe('the review', () => {
  it('shows each finding in the page and, in document order, in the panel', async () => {
    const { page } = await open();
    expect(await quotes(page)).toHaveLength(6);
    expect((await quotes(page))[0]).toContain('the the');
    for (const text of ['the the', '«Harbour Line»', 'and and']) {
      expect(await underlined(page, text).first().getAttribute('aria-invalid')).toBe('grammar');
    }
  });

  it('accepts by mouse, by keyboard in the card, and by keyboard in the page', async () => {
    const { page } = await open();
    await rows(page).first().click();
    await card(page)
      .getByRole('button', { name: /^Accept\b(?! all)/ })
      .click();
    await underlined(page, 'the the').waitFor({ state: 'detached' });
    await article(page).getByText('The city opens the line').waitFor();
    expect(await rows(page).count()).toBe(5);

    // A click: right after a focus the editor takes a jump to the start for the browser's own.
    await article(page).getByText('Trams come back').click();
    await page.keyboard.press('F8');
    expect(await card(page).getByRole('heading').textContent()).toBeTruthy();
    await page.keyboard.press('Enter');
    await article(page).getByText('“Harbour Line”').waitFor();
    expect(await rows(page).count()).toBe(4);

    await page.keyboard.press('Escape');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('role'));
    expect(focused).toBe('textbox');
    await underlined(page, 'and and').click();
    await page.keyboard.press('Control+Enter');
    await article(page).getByText('was late and sorry').waitFor();
    expect(await rows(page).count()).toBe(3);
  });

  it('keeps Enter and Delete for editing while the page has the keyboard', async () => {
    const { page } = await open();
    await underlined(page, 'the the').click();
    await page.keyboard.press('Home');
    await page.keyboard.press('Delete');
    await article(page).getByText('he city opens the the line').waitFor();
    expect(await rows(page).count()).toBe(6);
    const blocks = await article(page).locator('p').count();
    await page.keyboard.press('Enter');
    expect(await article(page).locator('p').count()).toBe(blocks + 1);
    expect(await rows(page).count()).toBe(6);
  });

  it('dismisses, and undo brings the finding back', async () => {
    const { page } = await open();
    await article(page).focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('F8');
    await page.keyboard.press('Delete');
    await expect.poll(() => rows(page).count()).toBe(5);
    await article(page).getByText('the the').waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => rows(page).count()).toBe(6);
    await underlined(page, 'the the').waitFor();
  });

  it('goes to the next and the previous finding, and says when it starts again', async () => {
    const { page } = await open();
    await article(page).focus();
    await page.keyboard.press('Control+Home');
    const selected = () =>
      page.locator('[role=option][aria-selected=true]').getAttribute('aria-posinset');
    for (const position of ['1', '2', '3', '4', '5', '6', '1']) {
      await page.keyboard.press('F8');
      await expect.poll(selected).toBe(position);
    }
    await expect.poll(() => status(page).textContent()).toContain('From the start again.');
    await page.keyboard.press('Shift+F8');
    await expect.poll(selected).toBe('6');
  });

  it('accepts all safe ones in one step, and one undo takes all of it back, typing not included', async () => {
    const { page } = await open();
    await article(page).getByText('Follow').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Yes.');
    await page.getByRole('button', { name: 'Accept all' }).click();
    await expect.poll(() => rows(page).count()).toBe(1);
    await article(page).getByText('was late and sorry. Yes.').waitFor();
    await article(page).focus();
    await page.keyboard.press('Control+z');
    await article(page).getByText('was late and and sorry. Yes.').waitFor();
    await expect.poll(() => rows(page).count()).toBe(6);
    await page.keyboard.press('Control+Shift+z');
    await article(page).getByText('was late and sorry. Yes.').waitFor();
  });

  it('exports every byte that nobody touched, and the fixes in the file’s own style', async () => {
    const opened = await open();
    expect(await exported(opened)).toBe(TEXT);
    await opened.page.getByRole('button', { name: 'Accept all' }).click();
    await expect.poll(() => rows(opened.page).count()).toBe(1);
    expect(await exported(opened)).toBe(ALL_SAFE);
  });

  it('copies Markdown to the clipboard', async () => {
    const { app, page } = await open();
    await chooseMenu(app, 'File', 'Copy as Markdown');
    await expect.poll(() => status(page).textContent()).toContain('Copied');
    expect(
      await app.evaluate(({ clipboard }) =>
        (clipboard as unknown as { readText(): string }).readText(),
      ),
    ).toBe(TEXT);
  });
});
