import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../folder.ts';
import { serious } from './axe.ts';
import { openArticle, openWindow } from './desk.ts';
import { answerQuestion, article, chooseMenu, commandLine, type Launched } from './launch.ts';

/** The time in which every change is to be in a copy, in ms. */
const PROMISED = 2000;

const offer = (page: Page) => page.getByRole('dialog', { name: 'Recover unsaved work' });
const copies = (page: Page) => offer(page).getByRole('option');

async function type(page: Page, text: string): Promise<void> {
  await article(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text);
}

/** Ends the app as a power cut would, once all that was typed is to be in a copy. */
async function kill({ app, page, ended }: Launched): Promise<void> {
  await page.waitForTimeout(PROMISED);
  process.kill(app.process().pid!, 'SIGKILL');
  await ended;
}

describe('unsaved work', () => {
  it('is offered after the app was killed, reads as it was, and saves over its file', async () => {
    const userData = await emptyFolder();
    const before = 'One  paragraph, *as* it came.\n\n*   a list\n\nThe last one.\n';
    const first = await openArticle(before, 'article.md', { userData });
    await type(first.page, ' Typed later.');
    await kill(first);
    expect(await readFile(first.path, 'utf8')).toBe(before);

    const { app, page } = await openWindow([], { userData });
    await copies(page).waitFor();
    expect(await copies(page).textContent()).toMatch(/^article\.md\d+ words/);
    await offer(page).getByText('1 place differs from the file.').waitFor();
    await offer(page).locator('ins', { hasText: 'Typed later.' }).waitFor();
    expect(await serious(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await article(page).getByText('The last one. Typed later.').waitFor();
    expect(await offer(page).count()).toBe(0);

    await chooseMenu(app, 'File', 'Save');
    await expect
      .poll(() => readFile(first.path, 'utf8'))
      .toBe(before.replace('last one.', 'last one. Typed later.'));
    await chooseMenu(app, 'File', 'Recover Unsaved Work…');
    await offer(page).getByText('There is no unsaved work to recover.').waitFor();
  });

  it('of several articles comes back at once, each in a window of its own', async () => {
    const userData = await emptyFolder();
    const first = await openArticle('The first article.\n', 'one.md', { userData });
    await type(first.page, ' One.');
    const opening = first.app.waitForEvent('window');
    await chooseMenu(first.app, 'File', 'New Window');
    const second = await opening;
    await first.app.evaluate(({ clipboard }) => clipboard.writeText('The second article.'));
    await second.getByRole('button', { name: 'New from clipboard' }).click();
    await article(second).getByText('The second article.').waitFor();
    await kill(first);

    const again = await openWindow([], { userData });
    await expect.poll(() => copies(again.page).count()).toBe(2);
    const other = again.app.waitForEvent('window');
    await offer(again.page).getByRole('button', { name: 'Restore all 2' }).click();
    const texts = await Promise.all(
      [again.page, await other].map((page) =>
        article(page)
          .getByText(/The (first|second) article/)
          .textContent(),
      ),
    );
    expect(texts.sort()).toEqual(['The first article. One.', 'The second article.']);
  });

  it('that was left with Don’t Save is kept to the last letter, and not pressed on anybody', async () => {
    const userData = await emptyFolder();
    const first = await openArticle('One paragraph.\n', 'article.txt', { userData });
    await type(first.page, ' More.');
    await answerQuestion(first.app, 'Don’t Save');
    await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await first.ended;

    const { app, page } = await openWindow([], { userData });
    await article(page).getByText('The night ferry returns').waitFor();
    expect(await offer(page).count()).toBe(0);
    await chooseMenu(app, 'File', 'Recover Unsaved Work…');
    await offer(page).getByRole('listbox').and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Delete');
    await offer(page).getByText('Delete this copy for good?').waitFor();
    await offer(page).getByRole('button', { name: 'Keep it' }).click();
    await offer(page).getByRole('button', { name: 'Restore' }).click();
    await article(page).getByText('One paragraph. More.').waitFor();
  });

  it('is offered where the page hangs, and the person no longer waits for it', async () => {
    const { app, page, text } = await openArticle('One paragraph.\n', 'article.txt');
    await type(page, ' More.');
    // Chromium would call it hung after 15 seconds.
    const hang = () =>
      app.evaluate(({ BrowserWindow }) => {
        BrowserWindow.getAllWindows()[0]?.emit('unresponsive');
      });
    await answerQuestion(app, 'Wait');
    await hang();
    await page.keyboard.type(' And more.');
    await text.getByText('One paragraph. More. And more.').waitFor();

    // A page that answers after all takes the question back.
    await app.evaluate(({ dialog }) => {
      dialog.showMessageBox = (...given: unknown[]) => {
        const { signal } = given.at(-1) as { signal: AbortSignal };
        return new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            Object.assign(globalThis, { takenBack: true });
            resolve({ response: 0, checkboxChecked: false });
          });
        });
      };
    });
    await hang();
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.emit('responsive');
    });
    await expect.poll(() => app.evaluate(() => 'takenBack' in globalThis)).toBe(true);
    await page.keyboard.type(' Still here.');
    await text.getByText('And more. Still here.').waitFor();

    await page.waitForTimeout(PROMISED);
    await answerQuestion(app, 'Start the Page Again');
    // Playwright is lost with the page; main looks into the new one.
    void page
      .evaluate(() => {
        for (;;);
      })
      .catch(() => {});
    await app.evaluate(async ({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const again = new Promise<void>((resolve) =>
        window?.webContents.once('did-finish-load', () => resolve()),
      );
      window?.emit('unresponsive');
      await again;
    });
    const look = (script: string) =>
      app.evaluate(
        ({ webContents }, script) => webContents.getAllWebContents()[0]?.executeJavaScript(script),
        script,
      );
    const dialog = "document.querySelector('[role=dialog]')";
    await expect
      .poll(() => look(`${dialog}?.textContent`))
      .toContain('The page stopped working and was started again. Your work was kept.');
    await look(`[...${dialog}.querySelectorAll('button')]
      .find(({ textContent }) => textContent.startsWith('Restore')).click()`);
    await expect
      .poll(() => look("document.querySelector('[role=textbox]')?.textContent"))
      .toBe('One paragraph. More. And more. Still here.');
  });

  it('a file that the app stopped at is opened again only where the person says so', async () => {
    const folder = await emptyFolder();
    const userData = await emptyFolder();
    const path = join(folder, 'slow.txt');
    await writeFile(path, 'Words that took long.\n');
    await writeFile(join(userData, 'opening.json'), JSON.stringify({ opening: [path] }));
    const { app, page } = await openWindow([], { userData });
    await article(page).waitFor();
    const startAgain = async () => {
      const { executable, args } = commandLine([path], userData);
      await once(spawn(executable, args, { stdio: 'ignore' }), 'exit');
    };
    await answerQuestion(app, 'Don’t Open');
    await startAgain();
    await page.waitForTimeout(500);
    await article(page).getByText('The night ferry returns').waitFor();
    await answerQuestion(app, 'Open Anyway');
    await startAgain();
    await article(page).getByText('Words that took long.').waitFor();
    await expect
      .poll(async () => JSON.parse(await readFile(join(userData, 'opening.json'), 'utf8')))
      .toEqual({ opening: [] });
  });
});
