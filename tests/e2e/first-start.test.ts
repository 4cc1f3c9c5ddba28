import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../folder.ts';
import { serious } from './axe.ts';
import { openWindow } from './desk.ts';
import { answerSave, article } from './launch.ts';

const hint = (page: Page) => page.getByRole('complementary', { name: 'First steps' });
const step = (page: Page) => hint(page).locator('[aria-current=step]');

describe('the first start', () => {
  it('shows the sample and a hint that goes on as the person does, and ends', async () => {
    const { app, page } = await openWindow();
    await article(page).locator('.finding').first().waitFor();
    await expect.poll(() => step(page).textContent()).toContain('F8');
    expect(await serious(page)).toEqual([]);
    await page.keyboard.press('F8');
    await expect.poll(() => step(page).textContent()).toContain('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(() => step(page).textContent()).toContain('Ctrl+E');
    await page.keyboard.press('Control+z');
    await answerSave(app, join(await emptyFolder(), 'out.md'));
    await page.keyboard.press('Control+e');
    await hint(page).waitFor({ state: 'detached' });
  });

  it('is the only one with the hint, even where the app is killed over it', async () => {
    const userData = await emptyFolder();
    const first = await openWindow([], { userData });
    await hint(first.page).waitFor();
    first.app.process().kill('SIGKILL');
    await first.ended;

    const { page } = await openWindow([], { userData });
    await article(page).locator('.finding').first().waitFor();
    expect(await hint(page).count()).toBe(0);
  });
});
