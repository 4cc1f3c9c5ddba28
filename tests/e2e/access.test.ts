import { expect, it, onTestFinished } from 'vitest';
import { serious } from './axe.ts';
import { article, chooseMenu, launch } from './launch.ts';

it.each(['light', 'dark'] as const)(
  'is open to all in %s: nothing serious for axe-core',
  async (colorScheme) => {
    const { app, page, close } = await launch([], { colorScheme });
    onTestFinished(close);
    await article(page).locator('.finding').first().waitFor();
    expect(await serious(page)).toEqual([]);
    await page.keyboard.press('F8');
    await page.locator('.card:focus').waitFor();
    expect(await serious(page)).toEqual([]);
    await page.getByRole('button', { name: 'Outline' }).click();
    expect(await serious(page)).toEqual([]);
    await chooseMenu(app, 'Help', 'Licences');
    await page.getByRole('dialog', { name: 'Licences' }).getByText('prosemirror-view').waitFor();
    const scrolled = (name: string) =>
      page.getByRole('region', { name }).evaluate((text) => text.scrollTop);
    await page.keyboard.press('PageDown');
    await expect.poll(() => scrolled('Licences')).toBeGreaterThan(0);
    await page.keyboard.press('Escape');

    await chooseMenu(app, 'Help', 'User Guide');
    const guide = page.getByRole('dialog', { name: 'User guide' });
    await guide.getByRole('heading', { name: 'Your first article' }).waitFor();
    expect(await serious(page)).toEqual([]);
    await page.keyboard.press('PageDown');
    await expect.poll(() => scrolled('User guide')).toBeGreaterThan(0);
    // By keyboard, as each of its links.
    await guide.getByRole('link', { name: 'Install' }).press('Enter');
    await expect.poll(() => scrolled('User guide')).toBeGreaterThan(2_000);
    await guide.getByRole('searchbox', { name: 'Search the guide' }).fill('macros dropped');
    await guide.getByText('1 section', { exact: true }).waitFor();
    await guide.getByRole('heading', { name: 'Your text is safe' }).waitFor();
    expect(await guide.getByRole('heading', { name: 'Install' }).count()).toBe(0);
  },
);
