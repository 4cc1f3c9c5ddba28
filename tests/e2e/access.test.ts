import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { article, launch } from './launch.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds serious or critical in the page as it is now. */
async function serious(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

it.each(['light', 'dark'] as const)(
  'is open to all in %s: nothing serious for axe-core',
  async (colorScheme) => {
    const { page, close } = await launch([], { colorScheme });
    onTestFinished(close);
    await article(page).locator('.finding').first().waitFor();
    expect(await serious(page)).toEqual([]);
    await page.keyboard.press('F8');
    await page.locator('.card:focus').waitFor();
    expect(await serious(page)).toEqual([]);
    await page.getByRole('button', { name: 'Outline' }).click();
    expect(await serious(page)).toEqual([]);
  },
);
