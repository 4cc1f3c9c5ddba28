import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder } from '../folder.ts';
import { openArticle, openWindow } from './desk.ts';
import { answerOpen, article, chooseMenu } from './launch.ts';

// To name things by their roles, Playwright looks at each of the ten thousand underlines.
it('carries ten thousand findings in the panel and in the preview, by keyboard to their end', async () => {
  const paragraphs = Array.from(
    { length: 2_500 },
    (_, i) => `Crate ${i} held the the salt and and rope for for a a mast.`,
  );
  const { app, page, text } = await openArticle(paragraphs.join('\n\n'));
  const count = page.locator('.count');
  await expect.poll(() => count.textContent()).toBe('10,000 findings');
  /** The row that a screen reader is told of: its number, and whether it is in sight. */
  const current = () =>
    page.evaluate(() => {
      const list = document.activeElement;
      const row = document.getElementById(list?.getAttribute('aria-activedescendant') ?? '');
      const [box, frame] = [row?.getBoundingClientRect(), list?.getBoundingClientRect()];
      const seen = box && frame && box.top >= frame.top - 1 && box.bottom <= frame.bottom + 1;
      return { row: row?.getAttribute('aria-posinset'), seen };
    });
  await page.locator('.list').focus();
  await page.keyboard.press('End');
  await expect.poll(current).toEqual({ row: '10000', seen: true });
  await expect.poll(() => page.locator('p:has(.current)').textContent()).toContain('Crate 2499');
  await page.keyboard.press('Home');
  await expect.poll(current).toEqual({ row: '1', seen: true });
  expect(await page.locator('.row').count()).toBeLessThan(60);

  await chooseMenu(app, 'Review', 'Preview Safe Fixes…');
  const dialog = page.locator('.dialog');
  const accept = dialog.locator('.primary');
  await dialog.locator('.proposals:focus').waitFor();
  await page.keyboard.press('End');
  await expect.poll(current).toEqual({ row: '10000', seen: true });
  expect(await dialog.locator('.proposal').count()).toBeLessThan(60);
  await page.keyboard.press('Space');
  await expect.poll(() => accept.textContent()).toContain('Accept 9,999 of 10,000');
  await dialog.locator('.preview-head button', { hasText: 'None' }).click();
  await expect.poll(() => accept.textContent()).toContain('Accept 0 of 10,000');
  await dialog.locator('.preview-head button', { hasText: 'All' }).click();
  await expect.poll(() => accept.textContent()).toContain('Accept 10,000 of 10,000');
  await dialog.locator('.proposals').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await expect
    .poll(() => page.locator('.unseen[role=status]').textContent())
    .toBe('9,999 fixes accepted, 1 left.');
  const shown = await text.evaluate(({ textContent }) => textContent);
  expect(shown).toContain('Crate 0 held the the salt and rope for a mast.');
  expect(shown).toContain('Crate 2499 held the salt and rope for a mast.');
  await page.keyboard.press('Control+z');
  await expect.poll(() => count.textContent()).toContain('10,000');
});

it('shows how much of a long file has been read', async () => {
  const path = join(await emptyFolder(), 'long.md');
  const paragraph = 'The *tide* turned, and the crew of the barge slept on the deck until noon.';
  const paragraphs = Array.from({ length: 5_000 }, (_, i) => `${paragraph} It was day ${i}.`);
  await writeFile(path, paragraphs.join('\n\n'));
  const { app, page } = await openWindow();
  await article(page).waitFor();
  /** What the bar shows, until it has gone. */
  const values = page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const values: number[] = [];
        const observer = new MutationObserver(() => {
          const bar = document.querySelector('progress');
          if (bar?.hasAttribute('value') && bar.value !== values.at(-1)) values.push(bar.value);
          if (bar || values.length === 0) return;
          observer.disconnect();
          resolve(values);
        });
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
  );
  await answerOpen(app, [path]);
  await chooseMenu(app, 'File', 'Open…');
  const told = await values;
  expect(told.length).toBeGreaterThan(2);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  await expect.poll(() => article(page).locator('p').first().textContent()).toContain('day 0.');
});
