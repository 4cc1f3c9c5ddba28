import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { emptyFolder } from '../folder.ts';
import { serious } from './axe.ts';
import { openWindow } from './desk.ts';
import { answerOpen, answerSave, article } from './launch.ts';

const CALM = 'The ferry leaves at ten and arrives at six, and nobody is late.\n';
const WORST = '# Ropes\n\nThe the crew of of the barge slept.\n\nA calm day followed it.\n';
const MILD = `# Nets\n\nThe the crew slept. Gulls sat in a row on the wall, and the harbour master kept to his chair until noon.\n\n${CALM}`;

async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = join(await emptyFolder(), 'Weekly');
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

const boardOf = (page: Page) => {
  const grid = page.getByRole('grid', { name: 'Board' });
  return {
    grid,
    rows: grid.locator('tbody').getByRole('row'),
    titles: () => grid.locator('.board-title').allTextContents(),
    /** A row by its title, as its cells say it. */
    cells: (title: string) =>
      grid.getByRole('row').filter({ hasText: title }).getByRole('gridcell').allTextContents(),
    current: () =>
      page.evaluate(() => {
        const id = document.activeElement?.getAttribute('aria-activedescendant');
        return document.getElementById(id ?? '')?.querySelector('.board-title')?.textContent;
      }),
    said: () => page.locator('.unseen[role=status]').textContent(),
  };
};

it('shows a folder worst first, and goes through it by keyboard until nothing is left', async () => {
  const folder = await folderOf({
    'a.md': CALM,
    'b/nets.md': MILD,
    'ropes.md': WORST,
    'notes.txt': 'Notes of May\n\nIt rained on on the pier.\n\nThe pier stood empty that day.\n',
    'broken.docx': 'no archive',
    'node_modules/x/readme.md': WORST,
    '.hidden/x.md': WORST,
  });
  const { app, page } = await openWindow();
  await article(page).waitFor();
  await answerOpen(app, [folder]);
  await page.keyboard.press('Shift+F9');
  const { grid, rows, titles, cells, current, said } = boardOf(page);
  const order = [
    'Ropes',
    'Notes of May',
    'Nets',
    'The ferry leaves at ten and arrives at six, and nobody is late.',
    'broken.docx',
  ];
  await expect.poll(titles).toEqual(order);
  await expect.poll(said).toBe('5 articles checked.');
  expect(await cells('Ropes')).toEqual([
    'Ropesropes.md',
    '14',
    '2',
    '0',
    '0',
    '0',
    '0',
    '142.9',
    'To review',
  ]);
  expect(await cells('broken.docx')).toEqual([
    'broken.docx',
    'This is not a Word document.',
    'Not checked',
  ]);
  expect(await grid.getAttribute('aria-rowcount')).toBe('6');
  expect(await serious(page)).toEqual([]);
  await expect.poll(() => page.evaluate(() => document.activeElement?.role)).toBe('grid');
  await page.keyboard.press('End');
  await expect.poll(current).toBe('broken.docx');
  await page.keyboard.press('Home');
  await expect.poll(current).toBe('Ropes');

  // The filter, and back to the table.
  await page.keyboard.press('Control+f');
  await page.keyboard.type('net');
  await expect.poll(titles).toEqual(['Nets']);
  await page.getByText('1 of 5 articles').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(titles).toEqual(order);
  await page.keyboard.press('Home');

  await page.keyboard.press('Enter');
  await article(page).getByText('The the crew of of').waitFor();
  await page.getByRole('button', { name: '2 more articles waiting' }).waitFor();
  await page.keyboard.press('Control+Shift+m');
  await article(page).getByText('Notes of May').waitFor();
  expect(await readFile(join(folder, 'ropes.md'), 'utf8')).toBe(
    WORST.replace('The the', 'The').replace('of of', 'of'),
  );
  // Text is exported: where to is the person's to say.
  const exported = join(folder, 'notes.md');
  await answerSave(app, exported);
  await page.keyboard.press('Control+Shift+m');
  await article(page).getByText('Nets').waitFor();
  expect(await readFile(exported, 'utf8')).toContain('It rained on the pier.');
  await page.locator('.safe-fixes').getByRole('button', { name: 'Accept all' }).click();
  await page.keyboard.press('F9');
  await expect.poll(() => cells('Nets')).toContain('Not saved');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+s');
  await expect.poll(said).toBe('No article of the folder is left to review.');
  await expect.poll(() => cells('Nets')).toContain('Done');
  expect(await cells('Ropes')).toContain('Done');
  expect(await cells('Notes of May')).toContain('Done');
  expect(await rows.count()).toBe(5);
});
