import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../folder.ts';
import { serious } from './axe.ts';
import { type Desk, openArticle, openWindow } from './desk.ts';
import { answerSave, article, chooseMenu, type LaunchOptions } from './launch.ts';

const TEXT = [
  'The ferry is is late, and so is the boat that we took for for the way back home. The hull is is red.',
  '',
  'We heard New New Order and then their friends. They sang in in the rain. Is is any of them here?',
  '',
].join('\n');

const quotes = async (page: Page) =>
  (await page.getByRole('option').locator('.row-quote').allTextContents()).map((text) =>
    text.trim(),
  );
const ALL = ['is is', 'for for', 'is is', 'New New', 'in in', 'Is is'];
const shows = (desk: Pick<Desk, 'page'>, ...expected: string[]) =>
  expect.poll(() => quotes(desk.page)).toEqual(expected);
const says = (desk: Pick<Desk, 'page'>, words: string) =>
  expect.poll(() => desk.page.getByRole('status').allTextContents()).toContainEqual(words);
const focused = (page: Page) => page.locator(':focus');

async function open(options: LaunchOptions = {}) {
  const desk = await openArticle(TEXT, 'ferry.md', options);
  await shows(desk, ...ALL);
  return desk;
}

/** Into the review, at the first finding, by keyboard. */
async function review({ page }: Pick<Desk, 'page'>) {
  await article(page).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F8');
  await page.locator('.card:focus').waitFor();
}

describe('keeping a text as it is', () => {
  it('reaches as far as the menu says, by keyboard alone, and one undo brings all of it back', async () => {
    const desk = await open();
    const { page } = desk;
    await review(desk);
    await page.keyboard.press('Shift+Delete');
    await page.getByRole('menuitem', { name: 'This one' }).and(focused(page)).waitFor();
    expect(await serious(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await shows(desk, 'for for', 'New New', 'in in');
    await says(desk, 'Kept as it is, 3 left.');
    await page.locator('.card:focus').waitFor();

    // It holds for what is written later, too.
    await article(page).getByText('The ferry').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' It is is. Look at at it.');
    await expect.poll(() => quotes(page)).toContain('at at');
    expect(await quotes(page)).not.toContain('is is');
    await page.keyboard.press('Control+z');
    await shows(desk, 'for for', 'New New', 'in in');
    await page.keyboard.press('Control+z');
    await shows(desk, ...ALL);

    await review(desk);
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'This one' }).and(focused(page)).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Nothing left to do.' }).waitFor();
    await page.keyboard.press('Control+z');
    await shows(desk, ...ALL);

    // Esc leaves the menu, not the review.
    await page.keyboard.press('F8');
    await page.keyboard.press('Shift+Delete');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.card:focus').waitFor();
    await shows(desk, ...ALL);
  });

  it('reaches as far by mouse, and each decision is brought back from the list of them', async () => {
    const desk = await open();
    const { app, page, rows, card } = desk;
    await rows.first().click();
    await card.getByRole('button', { name: 'Keep as it is' }).click();
    await shows(desk, 'for for', 'is is', 'New New', 'in in', 'Is is');
    await rows.nth(1).click();
    await card.getByRole('button', { name: 'More ways to keep it' }).click();
    await page.getByRole('menuitem', { name: '“is is” everywhere' }).click();
    await shows(desk, 'for for', 'New New', 'in in');
    await card.getByRole('button', { name: 'More ways to keep it' }).click();
    await page.getByRole('menuitem', { name: /^All of/ }).click();
    await page.getByRole('heading', { name: 'Nothing left to do.' }).waitFor();

    await chooseMenu(app, 'Review', 'Show Dismissed');
    const list = page.getByRole('listbox', { name: 'Decisions' });
    const kept = list.getByRole('option');
    await expect.poll(() => kept.count()).toBe(3);
    // The last decision was on the rule, with the finding that was current.
    await kept.filter({ hasText: 'All of this rule' }).click();
    await card.getByText(`It keeps ${ALL.length} places in the text.`).waitFor();
    await page.keyboard.press('Enter');
    await desk.text.and(focused(page)).waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toBe('is is');
    await chooseMenu(app, 'Review', 'Show Dismissed');
    await kept.filter({ hasText: 'All of this rule' }).click();
    await card.getByRole('button', { name: 'Bring back' }).click();
    await expect.poll(() => kept.count()).toBe(2);
    await page.getByRole('tab', { name: 'Findings' }).click();
    await shows(desk, 'for for', 'New New', 'in in');

    await chooseMenu(app, 'Review', 'Show Dismissed');
    await list.and(focused(page)).waitFor();
    // This one comes first, and the whole text still holds for it.
    await page.keyboard.press('Home');
    await page.keyboard.press('Delete');
    await says(desk, 'Taken back. A wider decision still keeps this text.');
    await page.keyboard.press('Delete');
    await page.keyboard.press('F8');
    await shows(desk, ...ALL);
  });

  it('holds for one place through changes around it, a save and a new start', async () => {
    const userData = await emptyFolder();
    const desk = await open({ userData });
    const { app, page, path } = desk;
    await review(desk);
    await page.keyboard.press('F8');
    await expect.poll(() => desk.card.textContent()).toContain('for for');
    await page.keyboard.press('Delete');
    await shows(desk, 'is is', 'is is', 'New New', 'in in', 'Is is');
    await article(page).getByText('The ferry').click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('A boat stays for for tea. ');
    const REST = ['for for', 'is is', 'is is', 'New New', 'in in', 'Is is'];
    await shows(desk, ...REST);
    await chooseMenu(app, 'File', 'Save');
    await expect.poll(() => readFile(path, 'utf8')).toContain('for for tea. The ferry is is late');
    await expect.poll(() => page.locator('.status').textContent()).toContain('Saved');
    await desk.close();

    const later = await openWindow([path], { userData });
    await shows(later, ...REST);
    await article(later.page).getByText('that we took for for the way').waitFor();
  });
});

it('keeps a word, a name or a pattern always, in every article, until the settings drop it', async () => {
  const userData = await emptyFolder();
  const desk = await open({ userData });
  const { app, page } = desk;
  await review(desk);
  for (let i = 0; i < 3; i++) await page.keyboard.press('F8');
  await expect.poll(() => desk.card.textContent()).toContain('New');
  await page.keyboard.press('Shift+Delete');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Always keep' });
  const field = dialog.getByRole('textbox', { name: 'What is always kept' });
  await field.and(focused(page)).waitFor();
  expect(await field.inputValue()).toBe('New New');
  const note = dialog.getByRole('status');
  await expect.poll(() => note.textContent()).toBe('1 finding of this article would go.');
  expect(await serious(page)).toEqual([]);

  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('(i[sn] ?');
  await expect.poll(() => note.textContent()).toBe('A “(” has no “)”.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('i[sn] i[sn]');
  await expect.poll(() => note.textContent()).toBe('3 findings of this article would go.');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await shows(desk, 'for for', 'New New', 'Is is');
  await page.locator('.card:focus').waitFor();
  await says(desk, '/i[sn] i[sn]/ is on the keep-list.');

  // By mouse, and what is on the list already is told.
  await chooseMenu(app, 'Review', 'Keep Always…');
  await dialog.locator('label', { hasText: 'Pattern' }).click();
  await field.fill('i[sn] i[sn]');
  await expect.poll(() => note.textContent()).toBe('This is on the list already.');
  await dialog.locator('label', { hasText: 'Word or name' }).click();
  await field.fill('New New Order');
  await dialog.getByRole('button', { name: 'Add to the keep-list' }).click();
  await shows(desk, 'for for', 'Is is');

  await chooseMenu(app, 'Edit', 'Settings…');
  await page.getByRole('tab', { name: 'Keep-list' }).click();
  const kept = page.getByRole('list', { name: 'Keep-list' });
  expect(await kept.getByRole('listitem').allTextContents()).toEqual([
    '/i[sn] i[sn]/',
    'New New Order',
  ]);
  await page.getByRole('button', { name: 'Remove “/i[sn] i[sn]/”' }).click();
  await page.keyboard.press('Escape');
  await shows(desk, 'is is', 'for for', 'is is', 'in in', 'Is is');
});

const FORMS = [
  '# The the end',
  '',
  'It was *the the* best, and `run` it «so *it* `is`». The hotel was très bien that year.',
  '',
].join('\n');

it('takes a person’s own words in place of a fix, with no mark lost, and as one step', async () => {
  const desk = await openArticle(FORMS, 'forms.md');
  const { app, page, card, folder, text } = desk;
  const field = card.getByRole('textbox', { name: 'Your own words' });
  await shows(desk, 'The the', 'the the', '«so it ▢▢»', 'bien');

  // A heading is one line; Esc gives the words up and stays in the card.
  await review(desk);
  await page.keyboard.press('e');
  await field.and(focused(page)).waitFor();
  expect(await field.inputValue()).toBe('The');
  await page.keyboard.type('Not');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type(' the');
  await page.keyboard.press('Escape');
  await page.locator('.card:focus').waitFor();
  expect(await field.inputValue()).toBe('');

  await page.keyboard.press('F8');
  await expect.poll(() => card.textContent()).toContain('It was');
  await page.keyboard.press('e');
  await field.and(focused(page)).waitFor();
  await page.keyboard.type('by far the very');
  // An input method's own Enter accepts nothing.
  await field.evaluate((area) =>
    area.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }),
    ),
  );
  await expect.poll(() => card.locator('.change').textContent()).toContain('very');
  expect(await serious(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await text.locator('em', { hasText: 'by far the very' }).waitFor();
  await page.locator('.card:focus').waitFor();
  await says(desk, 'Accepted, 3 left.');
  await page.keyboard.press('Control+z');
  await text.locator('em', { hasText: 'the the' }).waitFor();
  await shows(desk, 'The the', 'the the', '«so it ▢▢»', 'bien');
  await page.keyboard.press('Control+Shift+z');

  // Code can't be written anew, so its boxes must stay.
  await page.getByRole('option').filter({ hasText: '«so it' }).click();
  await field.click();
  await field.fill('so it is');
  await card.getByRole('alert').waitFor();
  expect(await card.getByRole('button', { name: 'Accept', exact: true }).isDisabled()).toBe(true);
  await field.fill('(so, it really ▢▢)');
  await card.getByRole('button', { name: 'Accept', exact: true }).click();

  // There is no given fix here.
  await page.getByRole('option').filter({ hasText: 'bien' }).click();
  await field.click();
  expect(await field.inputValue()).toBe('bien');
  await field.fill('well-kept');
  await card.getByRole('button', { name: 'Accept', exact: true }).click();
  await shows(desk, 'The the');

  const out = join(folder, 'out.md');
  await answerSave(app, out);
  await chooseMenu(app, 'File', 'Export Markdown…');
  await says(desk, `Exported to ${out}.`);
  expect(await readFile(out, 'utf8')).toBe(
    FORMS.replace('*the the*', '*by far the very*')
      .replace('«so *it* `is`»', '(so, *it really* `is`)')
      .replace('bien', 'well-kept'),
  );
  const ledger = join(folder, 'ledger.json');
  await answerSave(app, ledger);
  await chooseMenu(app, 'File', 'Export What Changed', 'Decisions (JSON)…');
  await says(desk, `Exported to ${ledger}.`);
  const { decisions } = JSON.parse(await readFile(ledger, 'utf8'));
  expect(decisions).toMatchObject([
    { what: 'edited', before: 'the the', after: 'by far the very' },
    { what: 'edited', before: '«so it \uFFFC\uFFFC»', after: '(so, it really \uFFFC\uFFFC)' },
    { what: 'edited', before: 'bien', after: 'well-kept' },
  ]);
});
