import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import {
  answerOpen,
  answerSave,
  article,
  chooseMenu,
  type Launched,
  launch,
} from '../e2e/launch.ts';
import { letters, type Shelf, shownOf } from './shelf.ts';
import { Trail } from './trail.ts';

const SENTENCES = [
  'The the ferry was late again.',
  'Nobody spoke , and the crew went home.',
  'It is is a quiet harbour.',
  'They waited ( as always ) for an hour.',
  'A old lamp stood by the door.',
  'The price rose to 12 % in spring.',
];

export interface Counts {
  /** Things that were done: a text typed, a fix accepted, a file saved. */
  actions: number;
  /** Key presses and fixes that changed an article. */
  edits: number;
  saves: number;
  exports: number;
  opens: number;
}

export interface DriverOptions {
  /** The packed app's executable. */
  readonly executable: string;
  /** The app's own folder. */
  readonly userData: string;
  readonly shelf: Shelf;
  readonly articles: readonly string[];
  /** Where exports go. */
  readonly folder: string;
  readonly random: () => number;
}

/** Drives the packed app as a hasty person would, and keeps note of what its page showed. */
export class Driver {
  readonly trail = new Trail();
  readonly counts: Counts = { actions: 0, edits: 0, saves: 0, exports: 0, opens: 0 };
  readonly #options: DriverOptions;
  #launched!: Launched;
  #path = '';
  #marks = 0;
  #exports = 0;
  /** Where the open article was exported to last. */
  #exported: string | undefined;

  constructor(options: DriverOptions) {
    this.#options = options;
  }

  get launched(): Launched {
    return this.#launched;
  }

  get #page() {
    return this.#launched.page;
  }

  /** The article's file that is open. */
  get path(): string {
    return this.#path;
  }

  /** Starts the app with this file. */
  async start(path: string): Promise<void> {
    const { executable, userData } = this.#options;
    this.#launched = await launch([path], { userData, executable });
    // Whoever is asked says yes to the first offer: save, overwrite.
    await this.#launched.app.evaluate(({ dialog }) => {
      dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false });
    });
    this.#path = path;
    // A dialog over it hides it from a screen reader, and so from its role.
    await this.#page.locator('.article').waitFor();
  }

  /**
   * Starts the app again after a kill, and takes what it offers of the article that was open.
   * @returns the letters that it shows then
   */
  async restore(): Promise<string> {
    const hasCopies = await this.#hasCopies();
    await this.start(this.#path);
    if (!hasCopies) return this.shown();
    const dialog = this.#page.getByRole('dialog', { name: 'Recover unsaved work' });
    await dialog.waitFor();
    const copy = dialog.getByRole('option', { name: basename(this.#path) });
    if ((await copy.count()) === 0) await this.#page.keyboard.press('Escape');
    else {
      await copy.first().click();
      await dialog.getByRole('button', { name: 'Restore' }).first().click();
    }
    // It stays for the copies of other articles: the kill came between two of them.
    if (await dialog.isVisible()) await this.#page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    // It is on the page once the page counts as unsaved. A copy that the file has caught up with never does.
    await this.#until(this.#isDirty, 10_000).catch(() => {});
    // The title may be ahead of the page on a busy machine.
    await setTimeout(500);
    return this.shown();
  }

  /** Whether the app's own folder has recovery copies that it is to offer. */
  async #hasCopies(): Promise<boolean> {
    const folder = join(this.#options.userData, 'recovery');
    const names = await readdir(folder).catch(() => []);
    const abouts = names.filter((name) => name.endsWith('.about.json'));
    const texts = await Promise.all(abouts.map((name) => readFile(join(folder, name), 'utf8')));
    return texts.some((text) => !JSON.parse(text).aside);
  }

  /** The letters of the open article's last export: once that is written, the work is in a file. */
  async exported(): Promise<string | undefined> {
    return this.#exported && (await shownOf(this.#exported).catch(() => undefined));
  }

  /** The letters of the page. */
  async shown(): Promise<string> {
    // Asked for after every key: by its class, which is found much faster than by its role.
    return letters(
      await this.#page.evaluate(() => document.querySelector('.article')!.textContent),
    );
  }

  /** Ends the app at once, as the system does when memory runs out. */
  async kill(): Promise<void> {
    this.#launched.app.process().kill('SIGKILL');
    await this.#launched.ended;
  }

  /** Does one thing, chosen at random. */
  async act(): Promise<void> {
    const action = CHOICES[Math.floor(this.#options.random() * CHOICES.length)]!;
    await action.call(this);
    this.counts.actions++;
  }

  async type(): Promise<void> {
    const { random } = this.#options;
    await this.#clickSomewhere();
    const sentence = SENTENCES[Math.floor(random() * SENTENCES.length)]!;
    const mark = `mark${String(this.#marks++).padStart(5, '0')}`;
    const text = ` ${mark} ${sentence}`;
    this.trail.begin(letters(text));
    await this.#page.keyboard.type(text);
    await this.#seen(text.length);
  }

  async rubOut(): Promise<void> {
    await this.#clickSomewhere();
    await this.#press('Backspace', 3);
  }

  async accept(): Promise<void> {
    await this.#page.keyboard.press('F8');
    await this.#press('Enter');
    await this.#page.keyboard.press('Escape');
  }

  async keep(): Promise<void> {
    await this.#page.keyboard.press('F8');
    await this.#press('Delete');
    await this.#page.keyboard.press('Escape');
  }

  async acceptAllSafe(): Promise<void> {
    const button = this.#page.getByRole('button', { name: 'Accept all', exact: true });
    if (!(await button.isVisible())) return;
    this.trail.begin();
    await button.click();
    await this.#seen();
  }

  async undo(): Promise<void> {
    await this.#press('Control+z', 1 + Math.floor(this.#options.random() * 4));
  }

  async redo(): Promise<void> {
    await this.#press('Control+Shift+Z');
  }

  async breakParagraph(): Promise<void> {
    await this.#clickSomewhere();
    await this.#press('Enter');
  }

  async wait(): Promise<void> {
    await setTimeout(this.#options.random() * 400);
  }

  /** Saves over the article's file; where that is no Markdown, this is an export. */
  async save(): Promise<void> {
    if (!this.#path.endsWith('.md')) return this.export();
    await this.#write(this.#path, 'Control+s');
    this.counts.saves++;
  }

  async export(): Promise<void> {
    await this.#write(this.#exportPath(), 'Control+e');
    this.counts.exports++;
  }

  /** Opens another article, and says yes to saving this one before. */
  async open(): Promise<void> {
    const { articles, random, shelf } = this.#options;
    const others = articles.filter((path) => path !== this.#path);
    const next = others[Math.floor(random() * others.length)];
    if (!next) return;
    const { app } = this.#launched;
    const dirty = await this.#isDirty();
    const files = [this.#path, ...(this.#exported ? [this.#exported] : [])];
    const target = this.#path.endsWith('.md') || !dirty ? this.#path : this.#exportPath();
    if (dirty) shelf.writing(target, this.trail.last!);
    await answerSave(app, target);
    await answerOpen(app, [next]);
    await chooseMenu(app, 'File', 'Open…');
    await this.#until(async () => (await this.#title()).includes(`${basename(next)} — `));
    // The title may be behind the page: what an undo took back needed no file.
    if (dirty && existsSync(target)) await shelf.written();
    else if (dirty) await shelf.unwritten(files);
    await article(this.#page).waitFor();
    const [shown, held] = [await this.shown(), await shownOf(next)];
    if (shown !== held) shelf.report(`${next} was shown as something else`);
    // All at once: until here a kill is one in the article before.
    this.#path = next;
    this.#exported = undefined;
    this.trail.reset(shown);
    this.counts.opens++;
  }

  async #write(path: string, key: string): Promise<void> {
    const { shelf } = this.#options;
    const overItself = path === this.#path;
    if (overItself && !(await this.#isDirty())) return;
    await answerSave(this.#launched.app, path);
    shelf.writing(path, this.trail.last!);
    await this.#page.keyboard.press(key);
    await this.#until(async () => {
      // A kill between a save and what is noted of it makes the file look like somebody else's.
      const mine = this.#page.getByRole('button', { name: 'Save mine' });
      if (await mine.isVisible()) await mine.click();
      return overItself ? !(await this.#isDirty()) : existsSync(path);
    });
    await shelf.written(await this.shown());
  }

  #exportPath(): string {
    this.#exported = join(this.#options.folder, `export-${this.#exports++}.md`);
    return this.#exported;
  }

  #title(): Promise<string> {
    return this.#launched.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]!.getTitle(),
    );
  }

  #isDirty = async (): Promise<boolean> => (await this.#title()).startsWith('●');

  /** Waits until something is so. @throws where that takes longer than a person would bear */
  async #until(holds: () => Promise<boolean>, patience = 20_000): Promise<void> {
    const end = performance.now() + patience;
    while (!(await holds())) {
      if (performance.now() > end) throw new Error('The app did not do what it was told.');
      await setTimeout(10);
    }
  }

  async #press(key: string, times = 1): Promise<void> {
    for (let i = 0; i < times; i++) {
      this.trail.begin();
      await this.#page.keyboard.press(key);
      // A key that the menu takes comes back to the page by way of main.
      if (key.startsWith('Control')) await setTimeout(100);
      await this.#seen();
    }
  }

  /** Looks at what so many edits made of the page. */
  async #seen(edits = 1): Promise<void> {
    const shown = await this.shown();
    if (shown !== this.trail.last) this.counts.edits += edits;
    this.trail.end(shown);
  }

  /** Puts the caret at the end of a paragraph. */
  async #clickSomewhere(): Promise<void> {
    const paragraphs = article(this.#page).locator('p');
    const count = await paragraphs.count();
    if (count === 0) return;
    await paragraphs.nth(Math.floor(this.#options.random() * count)).click();
    await this.#page.keyboard.press('End');
  }
}

/** What may be done, each with how often it is. */
const ACTIONS: readonly [weight: number, action: (this: Driver) => Promise<void>][] = [
  [30, Driver.prototype.type],
  [8, Driver.prototype.rubOut],
  [18, Driver.prototype.accept],
  [5, Driver.prototype.keep],
  [2, Driver.prototype.acceptAllSafe],
  [10, Driver.prototype.undo],
  [5, Driver.prototype.redo],
  [4, Driver.prototype.breakParagraph],
  [6, Driver.prototype.wait],
  [6, Driver.prototype.save],
  [4, Driver.prototype.export],
  [3, Driver.prototype.open],
];

const CHOICES = ACTIONS.flatMap(([weight, action]) => Array.from({ length: weight }, () => action));
