import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { worker } from '../../build/bundle.mjs';
import { badRules } from '../bad-rules.ts';
import { emptyFolder } from '../folder.ts';
import { badComparison } from './bad-comparison.ts';
import { badReader } from './bad-reader.ts';
import { openArticle } from './desk.ts';
import { answerOpen, answerQuestion, chooseMenu, root } from './launch.ts';

const problem = (page: Page) => page.locator('.problem');

/** Types at the end of the article's last paragraph. */
async function typeAtEnd(page: Page, words: string): Promise<void> {
  await page.locator('.article > p').last().click();
  await page.keyboard.press('End');
  await page.keyboard.type(words);
}

/** The built app with a worker that `plugin` has spoilt. */
async function appWith(plugin: Plugin): Promise<string> {
  const folder = await emptyFolder();
  await cp(join(root, 'package.json'), join(folder, 'package.json'));
  await cp(join(root, 'dist'), join(folder, 'dist'), {
    recursive: true,
    filter: (path) => !path.endsWith('.map'),
  });
  await build({
    ...worker,
    outdir: join(folder, 'dist/renderer'),
    plugins: [plugin],
  });
  return folder;
}

it('switches off a rule that throws and one that loops, names both, and the others go on', async () => {
  const before = [
    'It is is a good day .',
    'An odd one cost $ 5 , they say say.',
    'It cost $ 7 in the the end .',
    'And so on.',
  ];
  const from = await appWith(badRules);
  const { app, page, rows, text } = await openArticle(before.join('\n\n'), 'odd.md', { from });
  await expect
    .poll(() => problem(page).textContent())
    .toBe(
      '“A space after a currency sign” failed on a text and is switched off until Burnish starts again. All else goes on, and your text is safe.',
    );
  await expect.poll(() => rows.count()).toBe(6);

  await typeAtEnd(page, ' An endless line.');
  // The check is at it now, and never comes back.
  await page.waitForTimeout(1_000);
  await page.keyboard.type(' Typed meanwhile.');
  await text.getByText('And so on. An endless line. Typed meanwhile.').waitFor();
  await expect
    .poll(() => problem(page).textContent())
    .toBe(
      '“A space after a currency sign” and “A word said twice” failed on a text and are switched off until Burnish starts again. All else goes on, and your text is safe.',
    );
  // The article was checked anew without them.
  await expect
    .poll(() => rows.allTextContents())
    .toEqual([
      expect.stringContaining('day .'),
      expect.stringContaining('5 ,'),
      expect.stringContaining('end .'),
    ]);
  await chooseMenu(app, 'Edit', 'Undo');
  await text.getByText('And so on. An endless line.', { exact: true }).waitFor();
  await chooseMenu(app, 'Edit', 'Undo');
  await text.getByText('And so on.', { exact: true }).waitFor();

  await page.keyboard.press('Control+,');
  const row = page.locator('.rule-row', { hasText: 'A word said twice' }).first();
  await row.getByText('It failed on a text: off until Burnish starts again.').waitFor();
});

it('switches off a keep-list pattern that takes too long, and the keep-list says so', async () => {
  const letters = 'a'.repeat(80);
  const { page, rows, text } = await openArticle(`It is is ${letters}.\n\nThe the end.\n`);
  await expect.poll(() => rows.count()).toBe(2);

  // Tried where it is written, without a stop of the window.
  await page.keyboard.press('F8');
  await page.keyboard.press('Shift+Delete');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const asked = page.getByRole('dialog', { name: 'Always keep' });
  await asked.getByRole('textbox', { name: 'What is always kept' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('(?:a|aa)+!');
  await asked.getByText('This pattern takes too long in this article.').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  const settings = page.getByRole('dialog', { name: 'Settings' });
  await page.keyboard.press('Control+,');
  await settings.getByRole('tab', { name: 'Keep-list' }).click();
  await settings
    .getByRole('textbox', { name: 'A word, a name, or a pattern' })
    .fill('/(?:a|aa)+!/');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await typeAtEnd(page, ' Typed typed meanwhile.');
  await text.getByText('The the end. Typed typed meanwhile.').waitFor();
  await expect
    .poll(() => problem(page).textContent())
    .toContain(
      '/(?:a|aa)+!/ on the keep-list takes too long and is switched off until Burnish starts again.',
    );
  await expect.poll(() => rows.count()).toBe(3);
  await problem(page).getByRole('button', { name: 'Keep-list…' }).click();
  await settings.getByText('It takes too long: off until Burnish starts again.').waitFor();
});

it('breaks off a file that hangs or crashes its reader, and keeps the article and its check', async () => {
  const from = await appWith(badReader);
  const opened = await openArticle('It is is here.\n', 'article.txt', { from });
  const { app, page, rows, text, folder } = opened;
  const other = join(folder, 'other.txt');
  await writeFile(other, 'An endless article.');
  await answerOpen(app, [other]);
  await chooseMenu(app, 'File', 'Open…');
  await page.getByText('Opening other.txt…').first().waitFor();
  await typeAtEnd(page, ' By the the sea.');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await text.getByText('It is is here. By the the sea.').waitFor();
  await expect.poll(() => rows.count()).toBe(2);

  const third = join(folder, 'third.txt');
  await writeFile(third, 'A fatal article.');
  await answerQuestion(app, 'Don’t Save');
  await answerOpen(app, [third]);
  await chooseMenu(app, 'File', 'Open…');
  await expect
    .poll(() => problem(page).textContent())
    .toBe('third.txt: Something in it stopped Burnish from reading on.');
  await typeAtEnd(page, ' And and so on.');
  await text.getByText('By the the sea. And and so on.').waitFor();
  await expect.poll(() => rows.count()).toBe(3);
});

it('lets the page be written on while it compares, and a comparison be broken off', async () => {
  const from = await appWith(badComparison);
  const { app, page, rows, text } = await openArticle('It is here.\n\nIt ends.\n', 'a.md', {
    from,
  });
  await typeAtEnd(page, ' An endless line.');
  await chooseMenu(app, 'View', 'What Changed');
  const comparing = page.getByRole('progressbar', { name: 'Comparing…' });
  await comparing.waitFor();
  await page.keyboard.type(' By the the sea.');
  await text.getByText('It ends. An endless line. By the the sea.').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await comparing.waitFor({ state: 'detached' });
  // The worker that took its place checks what was written.
  await expect.poll(() => rows.count()).toBe(1);
  expect(await page.locator('.compare-bar').count()).toBe(0);
});
