import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { emptyFolder } from '../folder.ts';
import { serious } from './axe.ts';
import { openArticle, openWindow } from './desk.ts';
import { article, chooseMenu } from './launch.ts';

/** Five safe fixes, four of them of one rule, and a place that asks. */
const TEXT = `# Trams come back

The city opens the the line in May. The the driver was late and and sorry.

It cost $ 12 million at the the gate. Follow # trams and see.
`;
const SAFE = TEXT.replaceAll('the the', 'the')
  .replace('The the', 'The')
  .replace('and and', 'and')
  .replace('$ 12', '$12');

const dialogOf = (page: Page) => {
  const dialog = page.getByRole('dialog');
  return {
    dialog,
    list: dialog.getByRole('listbox', { name: 'Fixes to accept' }),
    options: dialog.getByRole('option'),
    accept: (count: string) => dialog.getByRole('button', { name: `Accept ${count}` }),
  };
};
const shown = (page: Page) => article(page).textContent();
const count = (page: Page) => page.getByRole('listbox', { name: 'Findings' }).getByRole('option');

it('previews safe fixes by keyboard: one is left out, the others are accepted in one step', async () => {
  const { app, page, status } = await openArticle(TEXT);
  await expect.poll(() => count(page).count()).toBe(6);
  await chooseMenu(app, 'Review', 'Preview Safe Fixes…');
  const { dialog, list, options, accept } = dialogOf(page);
  await expect.poll(() => options.count()).toBe(5);
  await list.and(page.locator(':focus')).waitFor();
  expect(await serious(page)).toEqual([]);
  expect(await options.first().locator('del').textContent()).toBe(' the');

  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await shown(page)).toContain('opens the the line');

  await chooseMenu(app, 'Review', 'Preview Safe Fixes…');
  await list.and(page.locator(':focus')).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await accept('4 of 5').waitFor();
  await page.keyboard.press('Control+a');
  await accept('5 of 5').waitFor();
  await page.keyboard.press('Space');
  expect(await dialog.getByRole('option', { checked: false }).count()).toBe(1);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await expect
    .poll(() => shown(page))
    .toContain('opens the line in May. The the driver was late and sorry.');
  await expect.poll(() => status.textContent()).toContain('4 fixes accepted, 2 left.');

  await page.keyboard.press('Control+z');
  await expect
    .poll(() => shown(page))
    .toContain('opens the the line in May. The the driver was late and and');
  await expect.poll(() => count(page).count()).toBe(6);
});

it('previews by mouse, and accepts what is ticked', async () => {
  const { page } = await openArticle(TEXT);
  const bar = page.locator('.safe-fixes');
  await bar.getByText('5 safe fixes').waitFor();
  const { dialog, options, accept } = dialogOf(page);
  await bar.getByRole('button', { name: 'Preview' }).click();
  await dialog.getByRole('button', { name: 'None' }).click();
  expect(await accept('0 of 5').isDisabled()).toBe(true);
  await options.filter({ hasText: 'sorry' }).last().click();
  await accept('1 of 5').click();
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => shown(page)).toContain('was late and sorry.');
  await bar.getByText('4 safe fixes').waitFor();
  await bar.getByRole('button', { name: 'Accept all' }).click();
  await bar.waitFor({ state: 'detached' });
  expect(await shown(page)).toContain('It cost $12 million at the gate.');
});

it('accepts all of a kind by keyboard and by mouse: the rule, or the same text', async () => {
  const { page, card } = await openArticle(TEXT);
  await expect.poll(() => count(page).count()).toBe(6);
  const { dialog, list, accept } = dialogOf(page);
  const radio = (name: string) => dialog.getByRole('radio', { name });
  await article(page).getByText('Trams come back').click();
  await page.keyboard.press('F8');
  await card.getByRole('heading', { name: 'A word said twice' }).waitFor();
  await page.keyboard.press('Control+Shift+Enter');
  await list.and(page.locator(':focus')).waitFor();
  expect(await radio('All of “A word said twice”, 4').isChecked()).toBe(true);
  for (let back = 0; back < 3; back++) await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowDown');
  expect(await radio('Only “the the” → the, 3').isChecked()).toBe(true);
  await accept('3 of 3').waitFor();
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await expect
    .poll(() => shown(page))
    .toContain('opens the line in May. The driver was late and and sorry.');
  expect(await shown(page)).toContain('at the gate');
  await page.keyboard.press('Control+z');
  await expect.poll(() => shown(page)).toContain('The the driver');
  await expect.poll(() => count(page).count()).toBe(6);

  await count(page).first().click();
  await card.getByRole('button', { name: 'Accept all 4…' }).click();
  await radio('Only “the the” → the, 3').click();
  await radio('All of “A word said twice”, 4').click();
  await accept('4 of 4').click();
  await expect.poll(() => count(page).count()).toBe(2);
  expect(await shown(page)).toContain('opens the line in May. The driver was late and sorry.');
});

it('says at the end what was fixed, kept and left, saves, and goes on to the next article', async () => {
  const folder = await emptyFolder();
  const [first, second] = [join(folder, 'first.md'), join(folder, 'second.txt')];
  await writeFile(first, `${TEXT}\nWait.... The end came.\n`);
  await writeFile(second, 'All is well here.\n');
  const { page } = await openWindow([first, second]);
  await page.locator('.safe-fixes').getByRole('button', { name: 'Accept all' }).click();
  const done = page.locator('.done');
  await page.keyboard.press('F8');
  await page.locator('.card').getByRole('heading').waitFor();
  await page.keyboard.press('Delete');
  await done.getByRole('heading', { name: 'Nothing left to do.' }).waitFor();
  expect(await done.locator('p').textContent()).toBe(
    '5 fixes accepted, 1 kept as it was, 1 hint left.',
  );
  await done.getByRole('button', { name: 'Show the hint' }).click();
  await expect.poll(() => count(page).count()).toBe(1);
  await page.getByRole('button', { name: 'Hints 1' }).click();
  await done.getByRole('button', { name: 'Copy as Markdown' }).waitFor();
  await done.getByRole('button', { name: 'Save and next: second.txt' }).waitFor();
  await done.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => readFile(first, 'utf8')).toContain('It cost $12 million');
  expect(await readFile(first, 'utf8')).toContain(SAFE.slice(0, 60));
  await done.getByRole('button', { name: 'Next article: second.txt' }).click();
  await article(page).getByText('All is well here.').waitFor();
  await done.getByRole('heading', { name: 'Nothing to mend here.' }).waitFor();
  await done.getByRole('button', { name: 'Export…' }).waitFor();
  expect(await done.getByRole('button', { name: /^Next article/ }).count()).toBe(0);
});

it('shows how the article stood and stands, and knows it when it is opened again', async () => {
  const userData = await emptyFolder();
  const { page, path, close } = await openArticle(TEXT, 'trams.md', { userData });
  const overview = page.getByRole('region', { name: 'Overview' });
  const row = (family: string) =>
    overview.getByRole('row', { name: family }).getByRole('cell').allTextContents();
  await page.getByRole('tab', { name: 'Overview' }).click();
  await overview.getByText('6 findings when it came, 6 now').waitFor();
  const [before, now] = await row('Repetition');
  expect(now).toBe(before);
  expect(await serious(page)).toEqual([]);
  await page.locator('.safe-fixes').getByRole('button', { name: 'Accept all' }).click();
  await overview.getByText('6 findings when it came, 1 now').waitFor();
  expect(await row('Repetition')).toEqual([before, '0.0']);
  await page.keyboard.press('Control+s');
  await expect.poll(() => readFile(path, 'utf8')).toBe(SAFE);
  // Else the work would count as unsaved, and be offered.
  await expect.poll(() => page.locator('.status').textContent()).toContain('Saved');
  await close();

  const again = await openWindow([path], { userData });
  await again.page.getByRole('tab', { name: 'Overview' }).click();
  await again.page.getByText('6 findings when it came, 1 now').waitFor();
  await again.page.getByText('Fixes accepted').waitFor();
});
