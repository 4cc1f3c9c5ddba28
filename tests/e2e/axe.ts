import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe-core finds serious or critical in the page as it is now.
 * @param within selector of the part that is looked at
 */
export async function serious(page: Page, within = ':root'): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (within) =>
      (globalThis as unknown as { axe: { run(within: string): Promise<AxeResults> } }).axe.run(
        within,
      ),
    within,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
