import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { emptyFolder } from '../folder.ts';
import {
  answerQuestion,
  answerSave,
  article,
  chooseMenu,
  type Launched,
  launch,
} from './launch.ts';

describe('an export', () => {
  let folder: string;
  let window: Launched;

  beforeEach(async () => {
    folder = await emptyFolder();
    await writeFile(join(folder, 'a.txt'), 'One paragraph.\n');
    window = await launch([join(folder, 'a.txt')]);
    onTestFinished(window.close);
    await article(window.page).getByText('One paragraph.').waitFor();
  });

  const title = () =>
    window.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  const isDirty = async () => (await title())?.startsWith('● ');
  async function type(text: string): Promise<void> {
    await article(window.page).click();
    await window.page.keyboard.press('Control+End');
    await window.page.keyboard.type(text);
    await expect.poll(isDirty).toBe(true);
  }

  it('writes the file that the dialog names, keeps its mode, and clears the dirty mark', async () => {
    const target = join(folder, 'out.md');
    await writeFile(target, 'an older text that was longer', { mode: 0o600 });
    await type(' More.');
    expect(await title()).toBe('● a.txt — Burnish');
    await answerSave(window.app, target);
    await chooseMenu(window.app, 'File', 'Export Markdown…');
    await expect.poll(() => readFile(target, 'utf8')).toBe('One paragraph. More.\n');
    await expect.poll(title).toBe('a.txt — Burnish');
    expect((await stat(target)).mode & 0o777).toBe(0o600);
    expect((await readdir(folder)).sort()).toEqual(['a.txt', 'out.md']);
  });

  it('suggests the article’s name in the folder that it came from', async () => {
    await window.app.evaluate(({ dialog }) => {
      dialog.showSaveDialog = async (...given: unknown[]) => {
        Object.assign(globalThis, { asked: given.at(-1) });
        return { canceled: true, filePath: '' };
      };
    });
    await chooseMenu(window.app, 'File', 'Export Markdown…');
    const asked = () =>
      window.app.evaluate(
        () => (globalThis as { asked?: { defaultPath: string } }).asked?.defaultPath,
      );
    await expect.poll(asked).toBe(join(folder, 'a.md'));
  });

  it('changes nothing where the person cancels', async () => {
    await type(' More.');
    await answerSave(window.app, undefined);
    await chooseMenu(window.app, 'File', 'Export Markdown…');
    await window.page.waitForTimeout(300);
    expect(await isDirty()).toBe(true);
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  it('says why it failed, keeps the text, and leaves no half of a file', async () => {
    await mkdir(join(folder, 'sub.md'));
    await type(' More.');
    await answerSave(window.app, join(folder, 'sub.md'));
    await chooseMenu(window.app, 'File', 'Export Markdown…');
    await window.page.getByRole('alert').getByText('“sub.md” is a folder;').waitFor();
    expect(await article(window.page).textContent()).toBe('One paragraph. More.');
    expect(await isDirty()).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(['a.txt', 'sub.md']);
  });

  it('copies the whole article as Markdown', async () => {
    await type(' More.');
    await chooseMenu(window.app, 'File', 'Copy as Markdown');
    await expect
      .poll(() => window.app.evaluate(({ clipboard }) => clipboard.readText()))
      .toBe('One paragraph. More.\n');
  });

  const closeWindow = () =>
    window.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());

  it('is offered before the window closes: Cancel stays', async () => {
    await type(' More.');
    await answerQuestion(window.app, 'Cancel');
    await closeWindow();
    await window.page.waitForTimeout(300);
    expect(await article(window.page).textContent()).toBe('One paragraph. More.');
  });

  it('is offered before the window closes: Don’t Save leaves', async () => {
    await type(' More.');
    await answerQuestion(window.app, 'Don’t Save');
    await closeWindow();
    await window.ended;
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('One paragraph.\n');
  });

  it('is offered before the window closes: Export writes, then leaves', async () => {
    await type(' More.');
    await answerSave(window.app, join(folder, 'out.md'));
    await answerQuestion(window.app, 'Export…');
    await closeWindow();
    await window.ended;
    expect(await readFile(join(folder, 'out.md'), 'utf8')).toBe('One paragraph. More.\n');
  });

  it('is offered before the window closes: an export that fails stays', async () => {
    await type(' More.');
    await answerSave(window.app, join(folder, 'gone', 'out.md'));
    await answerQuestion(window.app, 'Export…');
    await closeWindow();
    await window.page.getByRole('alert').getByText('its folder is gone').waitFor();
    expect(await article(window.page).textContent()).toBe('One paragraph. More.');
  });

  it('is offered before another article takes the page: Cancel keeps this one', async () => {
    await type(' More.');
    await answerQuestion(window.app, 'Cancel');
    await chooseMenu(window.app, 'Help', 'Open the Sample Article');
    await window.page.waitForTimeout(300);
    expect(await article(window.page).textContent()).toBe('One paragraph. More.');
    await answerQuestion(window.app, 'Don’t Save');
    await chooseMenu(window.app, 'Help', 'Open the Sample Article');
    await article(window.page).getByText('The night ferry returns').waitFor();
  });

  it('asks nothing where nothing changed', async () => {
    await closeWindow();
    await window.ended;
  });
});
