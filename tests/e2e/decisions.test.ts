import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { serious } from './axe.ts';
import { openArticle } from './desk.ts';
import { article, chooseMenu } from './launch.ts';

const TEXT = `# At the ferry

He went to the the market in the rain.

She was was at home ,as ever, and all was well.

They had had had enough of it.
`;

const decisions = (page: Page) => page.getByRole('listbox', { name: 'Decisions' });
const tab = (page: Page, name: string) => page.getByRole('tab', { name });

/** Goes through all findings: the first is kept, the others are mended. */
async function review(page: Page, count: number): Promise<void> {
  await page.keyboard.press('F8');
  await page.locator('.card').waitFor();
  await page.keyboard.press('Delete');
  for (let i = 1; i < count; i++) await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.done').count()).toBe(1);
}

describe('the decisions', () => {
  it('are gone through by keyboard; an earlier one is taken back alone, and undone', async () => {
    const { page, text, rows, status } = await openArticle(TEXT);
    const count = await rows.count();
    await page.keyboard.press('Control+Shift+D');
    await expect.poll(() => page.locator('.panel').textContent()).toContain('Nothing decided');
    expect(await serious(page)).toEqual([]);
    await review(page, count);

    await page.keyboard.press('Control+Shift+D');
    await expect.poll(() => rows.count()).toBe(count);
    await expect
      .poll(() => decisions(page).evaluate((one) => one === document.activeElement))
      .toBe(true);
    expect(await rows.first().textContent()).toContain('Accepted');
    expect(await rows.last().textContent()).toMatch(/Kept .*the the/);
    expect(await serious(page)).toEqual([]);

    const at = (await rows.allTextContents()).findIndex((row) => row.includes('was was'));
    for (let i = 0; i < at; i++) await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator('.card').textContent()).toContain('was was');
    await page.keyboard.press('Delete');
    await expect.poll(() => text.textContent()).toContain('She was was at home');
    await expect.poll(() => status.first().textContent()).toMatch(/^Taken back: /);
    await expect.poll(() => rows.count()).toBe(count - 1);
    expect(await text.textContent()).toContain('home, as ever');

    await page.keyboard.press('Enter');
    await expect.poll(() => text.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+z');
    await expect.poll(() => text.textContent()).toContain('She was at home');
    await expect.poll(() => rows.count()).toBe(count);
  });

  it('are sorted by chips and taken back by the mouse; F8 goes to the findings', async () => {
    const { page, rows } = await openArticle(TEXT);
    const count = await rows.count();
    await review(page, count);
    await tab(page, 'Decisions').click();
    await page.getByRole('button', { name: /^Kept/ }).click();
    await expect.poll(() => rows.allTextContents()).toHaveLength(1);
    await page.getByRole('button', { name: 'Bring back' }).click();
    await expect
      .poll(() => page.locator('.panel').textContent())
      .toContain('No decision of this kind');
    await page.getByRole('button', { name: /^Fixes/ }).click();
    await expect.poll(() => rows.count()).toBe(count - 1);
    await page.keyboard.press('F8');
    await expect.poll(() => tab(page, 'Findings').getAttribute('aria-selected')).toBe('true');
    await expect.poll(() => page.locator('.card').textContent()).toContain('the the');
    await expect
      .poll(() => page.locator('.card').evaluate((one) => one === document.activeElement))
      .toBe(true);
  });

  it('of an earlier session are taken back where their words are found', async () => {
    const first = await openArticle(TEXT);
    await review(first.page, await first.rows.count());
    await first.page.keyboard.press('Control+s');
    await expect.poll(() => readFile(first.path, 'utf8')).toContain('She was at home, as ever');
    await expect.poll(() => first.page.locator('.status').textContent()).toContain('Saved');

    await chooseMenu(first.app, 'File', 'Open Recent', 'article.md');
    // The text reads the same before and after; only the article that was opened again is unchanged.
    await expect.poll(() => first.page.locator('.status').textContent()).toContain('Unchanged');
    const { page, rows } = first;
    await page.keyboard.press('Control+Shift+D');
    const row = rows.filter({ hasText: 'was was' });
    await row.click();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await expect.poll(() => article(page).textContent()).toContain('She was was at home, as ever');
  });
});

describe('what changed', () => {
  it('is shown in the text, gone through and taken back by keyboard', async () => {
    const { page, app, text, rows, status } = await openArticle(TEXT);
    await review(page, await rows.count());
    await chooseMenu(app, 'View', 'What Changed');
    const bar = page.locator('.compare-bar');
    // The caret is behind them all.
    await expect.poll(() => bar.textContent()).toMatch(/(\d) of \1 changes/);
    const changes = Number(/of (\d)/.exec((await bar.textContent())!)![1]);
    expect(await text.locator('del').count()).toBeGreaterThan(1);
    expect(await serious(page)).toEqual([]);

    await page.keyboard.type('x');
    expect(await text.textContent()).not.toContain('x');
    await page.keyboard.press('F8');
    await expect
      .poll(() => status.first().textContent())
      .toMatch(/^From the start again\. 1 of .* removed “was ”/);
    await page.keyboard.press('n');
    await expect.poll(() => bar.textContent()).toContain('2 of');
    await page.keyboard.press('p');
    await expect.poll(() => bar.textContent()).toContain('1 of');
    await page.keyboard.press('Delete');
    await expect.poll(() => bar.textContent()).toContain(`1 of ${changes - 1}`);
    expect(await text.textContent()).toContain('She was was at home');
    await page.keyboard.press('Escape');
    await expect.poll(() => bar.count()).toBe(0);
    expect(await text.locator('del').count()).toBe(0);
    await expect.poll(() => text.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.type('!');
    await expect.poll(() => text.textContent()).toContain('!');
  });

  it('is shown beside the original, scrolled together, and taken back by the mouse', async () => {
    const filler = Array.from({ length: 60 }, (_, i) => `Paragraph ${i + 1} says nothing new.`);
    const { page, text, rows } = await openArticle(`${TEXT}\n${filler.join('\n\n')}\n`);
    const fixed = rows.filter({ hasText: 'was was' });
    await fixed.click();
    await page.getByRole('button', { name: 'Accept', exact: true }).click();
    await page.keyboard.press('Control+Shift+H');
    await page.getByText('Side by side').click();
    const original = page.getByRole('textbox', { name: 'Original' });
    await expect.poll(() => original.textContent()).toContain('She was was at home');
    await expect.poll(() => original.locator('del').textContent()).toBe('was ');
    expect(await serious(page)).toEqual([]);

    const scrolled = (index: number) =>
      page
        .locator('.sides > .page')
        .nth(index)
        .evaluate((one) => one.scrollTop);
    await page.locator('.sides > .page').first().hover();
    await page.mouse.wheel(0, 1200);
    await expect.poll(() => scrolled(1)).toBeGreaterThan(900);
    await page.getByRole('button', { name: 'Scroll together' }).click();
    const before = await scrolled(1);
    await page.locator('.sides > .page').first().hover();
    await page.mouse.wheel(0, -1200);
    await expect.poll(() => scrolled(0)).toBeLessThan(300);
    expect(await scrolled(1)).toBe(before);

    await original.locator('del').click();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await expect.poll(() => text.textContent()).toContain('She was was at home');
    await expect.poll(() => page.locator('.compare-bar').textContent()).toContain('No change');
    await page.getByRole('button', { name: 'Back to the page' }).click();
    await expect.poll(() => original.count()).toBe(0);
  });

  it('shows the same place on both sides, however far down it is opened', async () => {
    const first = `It began ${'word after word '.repeat(1_000)}here.`;
    const uneven = Array.from(
      { length: 300 },
      (_, i) => `Paragraph ${i + 1}: ${'and so it is '.repeat(3 + ((i * 7) % 23))}ending here.`,
    );
    const { page, text } = await openArticle(['# Long', first, ...uneven].join('\n\n'));
    /** What stands a third down each side, and where. */
    const lines = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.sides > .page')].map((side) => {
          const { top, height } = side.getBoundingClientRect();
          const here = [...side.querySelectorAll('.article > p')].find(
            (p) => p.getBoundingClientRect().bottom > top + height / 3,
          )!;
          return [here.textContent!.slice(0, 13), Math.round(here.getBoundingClientRect().top)];
        }),
      );
    await text.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('At first, ');
    for (const depth of [1, 0.6]) {
      await page.locator('.page').evaluate((one, depth) => {
        one.scrollTop = one.scrollHeight * depth;
      }, depth);
      await page.locator('.page').click({ position: { x: 500, y: 350 } });
      await page.keyboard.type('More here. ');
      await page.keyboard.press('Control+Shift+H');
      await page.getByText('Side by side').click();
      await page.getByRole('textbox', { name: 'Original' }).waitFor();
      await expect
        .poll(async () => {
          const [left, right] = await lines();
          return `${left}` === `${right}`;
        })
        .toBe(true);
      await page.keyboard.press('Escape');
    }
  });
});
