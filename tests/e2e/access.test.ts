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
  },
);
