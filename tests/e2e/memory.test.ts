import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { emptyFolder } from '../folder.ts';
import { answerSave, article, chooseMenu, launch } from './launch.ts';

async function window(files: readonly string[], userData: string) {
  const launched = await launch(files, { userData });
  onTestFinished(launched.close);
  await article(launched.page).waitFor();
  await expect.poll(() => launched.page.getByRole('option').count()).toBeGreaterThan(0);
  return launched;
}

const TEXT = 'It was the the sea.\n\nThey went to to the shore.\n\nIt is is late.\n';

it('what was kept as it is stays so when the article is opened again, wherever it lies', async () => {
  const [folder, userData] = [await emptyFolder(), await emptyFolder()];
  const path = join(folder, 'a.txt');
  await writeFile(path, TEXT);
  const first = await window([path], userData);
  const findings = (page: typeof first.page) => page.getByRole('option').allTextContents();
  expect(await findings(first.page)).toHaveLength(3);
  await first.page.keyboard.press('F8');
  await first.page.keyboard.press('Delete');
  await expect.poll(() => findings(first.page)).toHaveLength(2);
  await first.page.waitForTimeout(600);
  await first.close();

  const second = await window([path], userData);
  expect(await findings(second.page)).toHaveLength(2);
  await second.close();

  const moved = join(await emptyFolder(), 'b.txt');
  await rename(path, moved);
  const third = await window([moved], userData);
  expect(await findings(third.page)).toHaveLength(2);
});

it('an exported article knows what was accepted in it, and the untouched file does not', async () => {
  const [folder, userData] = [await emptyFolder(), await emptyFolder()];
  const path = join(folder, 'a.txt');
  await writeFile(path, TEXT);
  const { app, page, close } = await window([path], userData);
  await page.keyboard.press('F8');
  await page.keyboard.press('Enter');
  const out = join(folder, 'a.md');
  await answerSave(app, out);
  await chooseMenu(app, 'File', 'Export Markdown…');
  await page.getByText('Exported').first().waitFor();
  await page.waitForTimeout(600);
  await close();
  const ledgerOf = async (file: string) => {
    const again = await window([file], userData);
    await chooseMenu(again.app, 'Edit', 'Undo');
    const { length } = await again.page.getByRole('option').all();
    await again.close();
    return length;
  };
  expect(await ledgerOf(path)).toBe(3);
  expect(await ledgerOf(out)).toBe(2);
});
