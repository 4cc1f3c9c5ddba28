import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../folder.ts';
import { openWindow } from './desk.ts';
import {
  answerOpen,
  answerQuestion,
  article,
  chooseMenu,
  commandLine,
  dropOn,
  launch,
} from './launch.ts';

async function textFile(folder: string, name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

describe('the window', () => {
  it('shows the sample where no file is named', async () => {
    const { app, page } = await openWindow();
    await article(page).getByText('The night ferry returns').waitFor();
    const title = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getTitle(),
    );
    expect(title).toBe('sample.txt — Burnish');
  });

  it('shows the file that the command line names, whatever its name', async () => {
    const folder = await emptyFolder();
    const path = await textFile(folder, '--help it’s "a" & ü\n.txt', 'Words that stand there.\n');
    const { page } = await openWindow([path]);
    await article(page).getByText('Words that stand there.').waitFor();
  });

  it('shows a file chosen in the open dialog, one that is dropped, and a recent one', async () => {
    const folder = await emptyFolder();
    const first = await textFile(folder, 'first.txt', 'The first article.\n');
    const second = await textFile(folder, 'second.md', 'The **second** article.\n');
    const { app, page } = await openWindow();
    await article(page).waitFor();

    await answerOpen(app, [first]);
    await chooseMenu(app, 'File', 'Open…');
    await article(page).getByText('The first article.').waitFor();
    await article(page).and(page.locator(':focus')).waitFor();

    await dropOn(page, second);
    await article(page).getByText('The second article.').waitFor();

    await chooseMenu(app, 'File', 'Open Recent', 'first.txt');
    await article(page).getByText('The first article.').waitFor();
  });

  it('takes what the clipboard holds, rich text with its structure', async () => {
    const { app, page } = await openWindow();
    await article(page).waitFor();
    await app.evaluate(({ clipboard }) => {
      const html = '<h2>A heading</h2><p>Some <strong>strong</strong> words.</p><script>1</script>';
      // The types are those of the runtime that ships; the tests run in the older one.
      (clipboard as unknown as { write(data: object): void }).write({ html, text: 'A heading' });
    });
    await chooseMenu(app, 'File', 'New from Clipboard');
    await article(page).getByRole('heading', { name: 'A heading' }).waitFor();
    expect(await article(page).locator('strong').textContent()).toBe('strong');
    expect(await article(page).locator('script').count()).toBe(0);
  });

  it('names the encoding, and reads the file again in another one', async () => {
    const path = join(await emptyFolder(), 'old.txt');
    // “Слова стоят здесь” in windows-1251, many times over.
    const line = [
      209, 235, 238, 226, 224, 32, 241, 242, 238, 255, 242, 32, 231, 228, 229, 241, 252,
    ];
    await writeFile(
      path,
      Uint8Array.from(
        Array(20)
          .fill([...line, 46, 10])
          .flat(),
      ),
    );
    const { page } = await openWindow([path]);
    await article(page).getByText('Слова стоят здесь.').first().waitFor();
    const status = page.locator('.status');
    await status.getByRole('button', { name: 'WINDOWS-1251' }).click();
    await page.getByRole('menuitemradio', { name: 'KOI8-R' }).click();
    await article(page).getByText('яКНБЮ ЯРНЪР ГДЕЯЭ.').first().waitFor();
    await status.getByRole('button', { name: 'KOI8-R' }).press('Enter');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.getByRole('alert').textContent())
      .toMatch(/can't be read as utf-8/);
    await article(page).getByText('яКНБЮ').first().waitFor();
  });

  it('says in one sentence what is wrong with a file, and keeps the article', async () => {
    const folder = await emptyFolder();
    const at = (name: string) => join(folder, name);
    const cases: [name: string, make: () => unknown, message: RegExp][] = [
      ['missing.txt', () => {}, /^There is no file “missing\.txt”;/],
      ['folder.txt', () => mkdir(at('folder.txt')), /^“folder\.txt” is a folder;/],
      [
        'large.txt',
        async () => truncate(await textFile(folder, 'large.txt', ''), 200 * 1024 * 1024),
        /^“large\.txt” is too large: 200 MB/,
      ],
      ['empty.txt', () => textFile(folder, 'empty.txt', ''), /empty\.txt.* is empty/],
      [
        'binary.txt',
        () =>
          writeFile(
            at('binary.txt'),
            Uint8Array.from({ length: 3000 }, (_, i) => (i * 37) % 256),
          ),
        /binary\.txt.* is not text/,
      ],
    ];

    const good = await textFile(folder, 'good.txt', 'An article that stays.\n');
    const { app, page } = await openWindow([good]);
    await article(page).getByText('An article that stays.').waitFor();
    for (const [name, make, message] of cases) {
      await make();
      await answerOpen(app, [at(name)]);
      await chooseMenu(app, 'File', 'Open…');
      await expect.poll(() => page.getByRole('alert').textContent()).toMatch(message);
      expect(await article(page).textContent()).toBe('An article that stays.');
    }
  });

  it('shows the first of several files, and lets the others wait', async () => {
    const folder = await emptyFolder();
    const paths = await Promise.all(
      ['one.txt', 'two.txt'].map((name) => textFile(folder, name, `Words of ${name} here.\n`)),
    );
    const { app, page } = await openWindow(paths);
    await article(page).getByText('Words of one.txt here.').waitFor();
    await page.getByRole('button', { name: '1 more article waiting' }).click();
    await article(page).getByText('Words of two.txt here.').waitFor();
    await chooseMenu(app, 'File', 'Next Article');
    await page.getByRole('status').getByText('No other article was opened').waitFor();
  });

  it('may be one of several, each with its own article', async () => {
    const folder = await emptyFolder();
    const path = await textFile(folder, 'one.txt', 'Words of the first window.\n');
    const other = await textFile(folder, 'two.txt', 'Words of the second window.\n');
    const { app, page } = await openWindow([path]);
    await article(page).getByText('Words of the first window.').waitFor();
    const opening = app.waitForEvent('window');
    await chooseMenu(app, 'File', 'New Window');
    const second = await opening;
    await second.getByRole('heading', { name: 'Open an article' }).waitFor();
    await answerOpen(app, [other]);
    await second.getByRole('button', { name: 'Open…' }).click();
    await article(second).getByText('Words of the second window.').waitFor();
    await article(page).getByText('Words of the first window.').waitFor();
    await article(second).press('Control+End');
    await second.keyboard.type(' More.');
    await answerQuestion(app, 'Don’t Save');
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.close());
    await expect
      .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length))
      .toBe(1);
    await article(page).getByText('Words of the first window.').waitFor();
  });

  it('starts with the sentence alone where the only file is not there', async () => {
    const { page } = await openWindow([join(await emptyFolder(), 'missing.txt')]);
    await page.getByRole('alert').getByText('There is no file “missing.txt”;').waitFor();
    await page.getByRole('heading', { name: 'Open an article' }).waitFor();
  });

  it('is the only one: a second start hands its files over and ends', async () => {
    const folder = await emptyFolder();
    const path = await textFile(folder, 'second.txt', 'From the second start.\n');
    const { page, userData } = await openWindow();
    await article(page).waitFor();
    const { executable, args } = commandLine(['second.txt'], userData);
    const second = spawn(executable, args, { stdio: 'ignore', cwd: folder });
    const [code] = await once(second, 'exit');
    expect([code, path]).toEqual([0, join(folder, 'second.txt')]);
    await article(page).getByText('From the second start.').waitFor();
  });

  it('remembers its size and its recent files until the next start', async () => {
    const folder = await emptyFolder();
    const userData = await emptyFolder();
    const path = await textFile(folder, 'kept.txt', 'Words.\n');
    const first = await launch([path], { userData });
    await article(first.page).getByText('Words.').waitFor();
    await first.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setBounds({ x: 40, y: 50, width: 1100, height: 720 });
      window?.close();
    });
    await first.ended;
    const { app, page } = await openWindow([], { userData });
    await article(page).waitFor();
    const bounds = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getBounds(),
    );
    expect(bounds).toEqual({ x: 40, y: 50, width: 1100, height: 720 });
    await chooseMenu(app, 'File', 'Open Recent', 'kept.txt');
    await article(page).getByText('Words.').waitFor();
  });
});
