import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { emptyFolder } from '../folder.ts';
import {
  answerOpen,
  answerQuestion,
  answerSave,
  article,
  chooseMenu,
  type Launched,
  launch,
} from './launch.ts';

let window: Launched;
let folder: string;

async function open(name: string, text: string | Uint8Array): Promise<string> {
  folder = await emptyFolder();
  const path = join(folder, name);
  await writeFile(path, text);
  window = await launch([path]);
  onTestFinished(window.close);
  await article(window.page).waitFor();
  return path;
}

async function typeAtEnd(text: string): Promise<void> {
  await article(window.page).click();
  await window.page.keyboard.press('Control+End');
  await window.page.keyboard.type(text);
  await expect.poll(isDirty).toBe(true);
}

const title = () =>
  window.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
const isDirty = async () => (await title())?.startsWith('● ');
const status = () => window.page.locator('footer.status').textContent();
const save = () => chooseMenu(window.app, 'File', 'Save');

/** What the last question asked; the harness answers it with `label`. */
async function askedOf(label: string): Promise<() => Promise<string | undefined>> {
  await answerQuestion(window.app, label);
  await window.app.evaluate(({ dialog }) => {
    const answer = dialog.showMessageBox as (...given: unknown[]) => unknown;
    dialog.showMessageBox = (async (...given: unknown[]) => {
      Object.assign(globalThis, { question: (given.at(-1) as { message: string }).message });
      return answer(...given);
    }) as never;
  });
  return () => window.app.evaluate(() => (globalThis as { question?: string }).question);
}

describe('exports of an article', () => {
  const TEXT =
    '# The ferry\n\nIt *sails* sails at ten.[^1] See [here](https://e.org).\n\n[^1]: So.\n';

  /** Exports by the menu, and gives the file’s text and the name that the dialog proposed. */
  async function exported(...labels: string[]): Promise<{ text: string; name: string }> {
    const target = join(folder, `out-${labels.at(-1)!.replace(/\W+/g, '')}`);
    await window.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async (...given: unknown[]) => {
        Object.assign(globalThis, { asked: given.at(-1) });
        return { canceled: false, filePath };
      };
    }, target);
    await chooseMenu(window.app, 'File', ...labels);
    await expect.poll(() => readFile(target, 'utf8').catch(() => '')).not.toBe('');
    const path = await window.app.evaluate(
      () => (globalThis as unknown as { asked: { defaultPath: string } }).asked.defaultPath,
    );
    expect(dirname(path)).toBe(folder);
    return { text: await readFile(target, 'utf8'), name: basename(path) };
  }

  it('land in files, each in its format, and leave the dirty mark to the Markdown', async () => {
    await open('ferry.md', TEXT);
    await typeAtEnd(' And more.');

    const page = await exported('Export As', 'Web Page…');
    expect(page.name).toBe('ferry.html');
    expect(page.text).toMatch(/^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">/);
    expect(page.text).toContain('<title>The ferry</title>');
    expect(page.text).toContain('<p>It <em>sails</em> sails at ten.<sup>');

    const plain = await exported('Export As', 'Plain Text…');
    expect(plain).toEqual({
      name: 'ferry.txt',
      text: 'The ferry\n\nIt sails sails at ten.[1] See here (https://e.org).\n\n[1] So. And more.\n',
    });

    const critic = await exported('Export What Changed', 'CriticMarkup…');
    expect(critic).toEqual({
      name: 'ferry.changes.md',
      text: TEXT.replace('So.', 'So.{++ And more.++}'),
    });

    const redline = await exported('Export What Changed', 'Redline (Web Page)…');
    expect(redline.name).toBe('ferry.changes.html');
    expect(redline.text).toContain('1 place changed');
    expect(redline.text).toContain('[^1]: So.<ins> And more.</ins>');

    expect(await isDirty()).toBe(true);
    const markdown = await exported('Export Markdown…');
    expect(markdown).toEqual({ name: 'ferry.md', text: TEXT.replace('So.', 'So. And more.') });
    await expect.poll(isDirty).toBe(false);
  });

  it('tell the decisions that were taken', async () => {
    await open('ferry.txt', 'The ferry ferry sails at ten, and it always did.\n');
    await window.page.getByRole('option').first().waitFor();
    await chooseMenu(window.app, 'Review', 'Accept All Safe');
    await expect.poll(isDirty).toBe(true);
    const { name, text } = await exported('Export What Changed', 'Decisions (JSON)…');
    expect(name).toBe('ferry.decisions.json');
    expect(JSON.parse(text)).toMatchObject({
      version: 1,
      article: 'ferry.txt',
      lang: 'en',
      decisions: [
        { what: 'accepted', rule: 'repeated-word', before: 'ferry ferry', after: 'ferry' },
      ],
    });
  });

  it('go to the clipboard as rich text, with plain text beside it', async () => {
    await open('ferry.md', 'It *sails*. See [here](https://e.org).\n');
    await chooseMenu(window.app, 'File', 'Copy as Rich Text');
    // The runtime of the tests has the older clipboard.
    const held = () =>
      window.app.evaluate(({ clipboard }) => {
        const old = clipboard as unknown as { readText(): string; readHTML(): string };
        return { text: old.readText(), html: old.readHTML() };
      });
    await expect
      .poll(async () => (await held()).text)
      .toBe('It sails. See here (https://e.org).\n');
    expect((await held()).html).toContain(
      '<p>It <em>sails</em>. See <a href="https://e.org">here</a>.</p>',
    );
  });
});

describe('saving a Markdown article', () => {
  const TEXT = 'Setext\n======\n\n* one\n* __two__ &amp; more\n\nThe last\nparagraph.';
  let path: string;

  beforeEach(async () => {
    path = await open('a.md', TEXT);
  });

  it('writes nothing where nothing changed', async () => {
    const long = new Date('2001-02-03T04:05:06Z');
    await utimes(path, long, long);
    const before = await stat(path);
    await window.page.keyboard.press('Control+s');
    await expect.poll(status).toContain('There is no change to save.');
    const after = await stat(path);
    expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino]);
    expect(await readFile(path, 'utf8')).toBe(TEXT);
  });

  it('writes nothing where a change was taken back', async () => {
    const before = await stat(path);
    await typeAtEnd(' x');
    await window.page.keyboard.press('Control+z');
    await expect.poll(() => article(window.page).textContent()).not.toContain(' x');
    await save();
    await expect.poll(isDirty).toBe(false);
    expect((await stat(path)).ino).toBe(before.ino);
  });

  it('writes over the file, the changed block alone, and clears the dirty mark', async () => {
    await typeAtEnd(' More.');
    expect(await status()).toContain('Not saved');
    await save();
    await expect.poll(() => readFile(path, 'utf8')).toBe(`${TEXT} More.`);
    await expect.poll(isDirty).toBe(false);
    expect(await status()).toContain('Saved');
    expect(await readdir(folder)).toEqual(['a.md']);
    await typeAtEnd(' Again.');
    await save();
    await expect.poll(() => readFile(path, 'utf8')).toBe(`${TEXT} More. Again.`);
    await expect.poll(isDirty).toBe(false);
  });

  it('still has its own file to write after an export to another', async () => {
    await typeAtEnd(' More.');
    await answerSave(window.app, join(folder, 'b.md'));
    await chooseMenu(window.app, 'File', 'Export Markdown…');
    await expect.poll(isDirty).toBe(false);
    expect(await readFile(path, 'utf8')).toBe(TEXT);
    await save();
    await expect.poll(() => readFile(path, 'utf8')).toBe(`${TEXT} More.`);
  });

  it('takes an export over the file itself for a save', async () => {
    await typeAtEnd(' More.');
    await answerSave(window.app, path);
    await chooseMenu(window.app, 'File', 'Export Markdown…');
    await expect.poll(status).toContain('Saved');
    await typeAtEnd(' Again.');
    await save();
    await expect.poll(() => readFile(path, 'utf8')).toBe(`${TEXT} More. Again.`);
  });

  it('is offered before the window closes', async () => {
    await typeAtEnd(' More.');
    const asked = await askedOf('Save');
    await window.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await window.ended;
    expect(await readFile(path, 'utf8')).toBe(`${TEXT} More.`);
    await expect(asked()).rejects.toThrow();
  });

  it('writes each article over its own file, whichever was opened last', async () => {
    await typeAtEnd(' More.');
    await writeFile(join(folder, 'b.md'), 'The other.\n');
    await answerOpen(window.app, [join(folder, 'b.md')]);
    await answerQuestion(window.app, 'Cancel');
    await chooseMenu(window.app, 'File', 'Open…');
    await window.page.waitForTimeout(300);
    await save();
    await expect.poll(() => readFile(path, 'utf8')).toBe(`${TEXT} More.`);
    expect(await readFile(join(folder, 'b.md'), 'utf8')).toBe('The other.\n');
  });
});

it('saving an article that is no Markdown exports it, and leaves its file alone', async () => {
  const path = await open('a.txt', 'One paragraph.\n');
  await typeAtEnd(' More.');
  expect(await status()).toContain('Not exported');
  await answerSave(window.app, join(folder, 'a.md'));
  await window.page.keyboard.press('Control+s');
  await expect
    .poll(() => readFile(join(folder, 'a.md'), 'utf8').catch(() => ''))
    .toBe('One paragraph. More.\n');
  expect(await readFile(path, 'utf8')).toBe('One paragraph.\n');
  await expect.poll(isDirty).toBe(false);
});

it('an untouched file of an older encoding stays as it is; a changed one is written as UTF-8', async () => {
  const old = Uint8Array.from(
    [...'Caf'].map((sign) => sign.charCodeAt(0)).concat(0xe9, 0x2e, 0x0a),
  );
  const path = await open('a.md', old);
  await save();
  await expect.poll(status).toContain('There is no change to save.');
  expect(new Uint8Array(await readFile(path))).toEqual(old);
  await typeAtEnd(' More.');
  await save();
  await expect.poll(() => readFile(path, 'utf8')).toBe('Café. More.\n');
  await expect.poll(status).toContain('UTF-8');
});

it('the window can have no file written but those that were opened', async () => {
  const path = await open('a.md', 'One.\n');
  const answers = await window.page.evaluate(async () => {
    const { burnish } = globalThis as unknown as {
      burnish: { saveOver(file: unknown): Promise<unknown> };
    };
    const attempts = [
      { id: 99, text: 'x', keepTheirs: true },
      { id: '1', text: 'x', keepTheirs: true },
      { path: '/tmp/x', text: 'x', keepTheirs: true },
    ];
    return Promise.all(attempts.map((attempt) => burnish.saveOver(attempt).catch(() => 'refused')));
  });
  expect(answers).toEqual([
    { ok: false, message: 'This article came from no file that is known.' },
    'refused',
    'refused',
  ]);
  expect(await readFile(path, 'utf8')).toBe('One.\n');
});
