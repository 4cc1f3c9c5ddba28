import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { folderWith } from '../electron/files-in.ts';
import { emptyFolder } from '../folder.ts';
import { serious } from './axe.ts';
import { openWindow } from './desk.ts';
import {
  answerOpen,
  answerQuestion,
  answerSave,
  article,
  chooseMenu,
  dropOn,
  root,
} from './launch.ts';

const CALM = 'The ferry leaves at ten and arrives at six, and nobody is late.\n';
const WORST = '# Ropes\n\nThe the crew of of the barge slept.\n\nA calm day followed it.\n';
const MILD = `# Nets\n\nThe the crew slept. Gulls sat in a row on the wall, and the harbour master kept to his chair until noon.\n\n${CALM}`;

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
  const folder = await folderWith({
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
  await page.getByText('Nothing is left to review.', { exact: true }).waitFor();
  expect(await cells('Ropes')).toContain('Done');
  expect(await cells('Notes of May')).toContain('Done');
  expect(await rows.count()).toBe(5);
});

it('accepts a kind over a folder from the command line, as one run with its own undo', async () => {
  const TWICE = 'The the boat lay lay here, and it rained all day.\n';
  const files = {
    'a.md': `Intro.\r\n\r\n${TWICE.trim()}\r\n`,
    'in/b.txt': `A calm day\n\nThey saw the the sea.\n\n${CALM}`,
    'c.md': TWICE,
    'open.md': `Here and and there.\n\n${CALM}`,
    'page.html': `<p>${TWICE}</p>`,
  };
  const folder = await folderWith(files);
  const read = () =>
    Promise.all(Object.keys(files).map((name) => readFile(join(folder, name), 'utf8')));
  const before = await read();
  const { app, page } = await openWindow([folder]);
  const { titles, cells, said } = boardOf(page);
  await expect.poll(said).toBe('5 articles checked.');
  expect((await titles()).at(0)).toBe('The the boat lay lay here, and it rained all day.');

  // One is open with work that no file has.
  await page.getByRole('row').filter({ hasText: 'open.md' }).click();
  await article(page).getByText('Here and and there.').click();
  await page.keyboard.type('Now. ');
  await page.getByRole('button', { name: 'Board', exact: true }).click();
  await expect.poll(() => cells('open.md')).toContain('Not saved');

  await page.getByRole('button', { name: 'Accept a kind…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Accept a kind in the folder' });
  expect(await serious(page)).toEqual([]);
  await dialog.getByRole('option', { name: 'A word said twice' }).click();
  await dialog.getByText('A word said twice, 6 fixes in 4 articles').waitFor();
  expect(await serious(page)).toEqual([]);
  const options = dialog.getByRole('option');
  expect(await options.filter({ hasText: 'lay' }).first().locator('del').allTextContents()).toEqual(
    [' the'],
  );
  await options.filter({ hasText: 'lay' }).nth(1).click();
  expect(
    await dialog.getByRole('option', { name: 'a.md, 2 fixes' }).getAttribute('aria-checked'),
  ).toBe('mixed');
  await dialog.getByRole('button', { name: 'Accept 5 of 6' }).click();
  const notice = page.locator('.notice');
  await notice
    .getByText(
      '4 fixes in 3 articles. 1 article was left as it is. open.md: It is open in a window with unsaved changes.',
    )
    .waitFor();
  const [a, b, c, ...others] = await read();
  expect(a).toBe(before[0]!.replace('The the', 'The'));
  expect(b).toContain('They saw the sea.');
  expect(c).toBe('The boat lay here, and it rained all day.\n');
  expect(others).toEqual(before.slice(3));
  await notice.getByRole('button', { name: 'Undo' }).click();
  await notice.getByText('3 articles were put back.').waitFor();
  expect(await read()).toEqual(before);

  // By keyboard, and back by the command.
  await chooseMenu(app, 'Review', 'Accept a Kind in the Folder…');
  await dialog
    .getByRole('listbox', { name: 'Kinds of findings' })
    .and(page.locator(':focus'))
    .waitFor();
  await dialog.getByRole('option').filter({ hasText: '6 in 4 articles' }).waitFor();
  await page.keyboard.press('Enter');
  await dialog
    .getByRole('listbox', { name: 'Fixes to accept' })
    .and(page.locator(':focus'))
    .waitFor();
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Enter');
  await notice.getByText('5 fixes in 3 articles.').waitFor();
  await expect.poll(said).toContain('5 fixes in 3 articles.');
  expect((await read())[2]).toBe('The boat lay here, and it rained all day.\n');
  const runs = (await readdir(join(folder, '.burnish'))).filter((name) => /^\d/.test(name)).sort();
  expect(runs).toHaveLength(2);
  const cli = join(root, 'dist/cli.mjs');
  const { stderr } = await promisify(execFile)(process.execPath, [cli, 'undo', runs[1]!], {
    cwd: folder,
  });
  expect(stderr).toBe('3 files were put back.\n');
  expect(await read()).toEqual(before);
  await chooseMenu(app, 'Review', 'Undo a Run over the Folder…');
  const list = page.getByRole('dialog', { name: 'Undo a run over the folder' });
  await expect.poll(() => list.getByRole('listitem').count()).toBe(2);
  await list
    .getByRole('button', { name: /^Undo the run/ })
    .first()
    .click();
  await notice.getByText('All articles were as before already.').waitFor();
});

it('keeps beside the articles how they stand, and reads the folder’s burnish.json', async () => {
  const userData = await emptyFolder();
  const folder = await folderWith({
    'burnish.json': '{ "rules": { "repeated-word": "off" } }',
    'twice.md': `# Twice\n\nThe the crew slept.\n\n${CALM}`,
    'price.md': `# Price\n\nIt cost $ 12 million.\n\n${CALM}`,
    'other.md': `# Other\n\nIt cost $ 15 million.\n\n${CALM}`,
  });
  const first = await openWindow([folder], { userData });
  const one = boardOf(first.page);
  await expect.poll(one.said).toBe('3 articles checked.');
  expect(await one.cells('Twice')).toContain('Nothing to mend');
  await first.page.getByRole('row').filter({ hasText: 'Twice' }).click();
  await first.page.getByRole('heading', { name: 'Nothing to mend here.' }).waitFor();
  await first.page.keyboard.press('F9');
  await first.page.getByRole('row').filter({ hasText: 'Price' }).click();
  await article(first.page).getByText('$ 12').waitFor();
  await first.page.keyboard.press('F8');
  await first.page.locator('.card:focus').waitFor();
  await first.page.keyboard.press('Enter');
  await first.page.getByRole('button', { name: 'Save and next: Other' }).click();
  await article(first.page).getByText('$ 15').waitFor();
  await first.page.keyboard.press('F9');
  await expect.poll(() => one.cells('Price')).toContain('Done');
  await expect.poll(() => one.cells('Other')).toContain('In review');
  const path = join(folder, '.burnish/board.json');
  const kept = async () => JSON.parse(await readFile(path, 'utf8'));
  await expect.poll(async () => (await kept()).articles['price.md'].state).toBe('done');
  await expect.poll(async () => (await kept()).articles['other.md'].state).toBe('review');
  expect(await readFile(join(folder, '.burnish/.gitignore'), 'utf8')).toBe('*\n');
  await first.close();

  // What did not change is not checked again: it is shown as it was kept.
  await writeFile(
    path,
    (await readFile(path, 'utf8')).replace('"title":"Twice"', '"title":"As kept"'),
  );
  await writeFile(
    join(folder, 'other.md'),
    `# Other\n\nIt cost $ 16 million at the the gate.\n\n${CALM}`,
  );
  const second = await openWindow([folder], { userData });
  const two = boardOf(second.page);
  await expect.poll(two.said).toBe('3 articles checked.');
  expect(await two.cells('As kept')).toContain('Done');
  expect(await two.cells('Price')).toContain('Done');
  expect(await two.cells('Other')).toContain('Changed since');
});

it('stays smooth with two thousand articles, which are checked beside the work', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 2_000 }, (_, i) => [
      `${Math.floor(i / 100)}/article-${i}.md`,
      `# Article ${i}\n\nThe the tide turned at ${i}. ${'and '.repeat(i % 7)}the wind fell.\n\n${CALM}`,
    ]),
  );
  const folder = await folderWith(files);
  const { app, page } = await openWindow();
  await article(page).waitFor();
  await answerQuestion(app, 'Open');
  await dropOn(page, folder);
  const { grid, rows, current, said } = boardOf(page);
  const progress = page.getByRole('progressbar');
  await progress.waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText(/^Stopped: [\d,]+ of 2,000 articles checked$/).waitFor();
  await page.getByRole('button', { name: 'Go on' }).click();

  // An article answers while the folder is checked.
  await page.keyboard.press('F9');
  await article(page).locator('p').first().click();
  await page.keyboard.press('Home');
  await page.keyboard.type('Typed beside. ');
  await article(page).getByText('Typed beside.').waitFor();
  await page.keyboard.press('F9');
  expect(await progress.count()).toBe(1);

  await expect.poll(said, { timeout: 50_000 }).toBe('2,000 articles checked.');
  expect(await grid.getAttribute('aria-rowcount')).toBe('2001');
  await grid.focus();
  await page.keyboard.press('End');
  const inSight = () =>
    page.evaluate(() => {
      const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
      const row = document.getElementById(id);
      const [box, frame] = [row, row?.closest('.board-scroller')].map((one) =>
        one?.getBoundingClientRect(),
      );
      const seen = box && frame && box.top >= frame.top && box.bottom <= frame.bottom + 1;
      return { row: row?.getAttribute('aria-rowindex'), seen };
    });
  await expect.poll(inSight).toEqual({ row: '2001', seen: true });
  expect(await rows.count()).toBeLessThan(60);
  await page.keyboard.press('Home');
  await expect.poll(inSight).toEqual({ row: '2', seen: true });
  await page.keyboard.press('Control+f');
  await page.keyboard.type('article 1999');
  await expect.poll(() => rows.count()).toBe(1);
  await page.keyboard.press('Enter');
  await expect.poll(current).toBe('Article 1999');
});
