import type { Node } from 'prosemirror-model';
import type { Bridge, FileKind, Saving } from '../electron/contract.ts';
import type { ExportFormat } from '../engine/export/formats.ts';
import { ledgerOf } from '../engine/session.ts';
import { type Article, savesOver } from './article.ts';
import { checkOf } from './check-plugin.ts';
import { say } from './strings.ts';
import type { WorkerClient } from './worker-client.ts';

/** What was written, and what the window may call its file by. */
export interface Written {
  readonly text: string;
  readonly id: number | null;
}

/** What writing an article out needs of the desk that it lies on. */
export interface OutboxDesk {
  article(): Article | undefined;
  /** Whatever goes wrong in `work` is told in the window. */
  guard(work: () => Promise<void>): Promise<void>;
  announce(words: string): void;
  /** Tells that a file holds this document now: the article's own one, or another. */
  kept(article: Article, doc: Node, how: 'saved' | 'exported', written?: Written): void;
  /** Another program has changed the article's file: the person is to say what comes of it. */
  changed(): Promise<void>;
}

const FILES: Readonly<Record<ExportFormat, { kind: FileKind; ending: string }>> = {
  markdown: { kind: 'markdown', ending: '.md' },
  html: { kind: 'html', ending: '.html' },
  text: { kind: 'text', ending: '.txt' },
  critic: { kind: 'markdown', ending: '.changes.md' },
  redline: { kind: 'html', ending: '.changes.html' },
  ledger: { kind: 'json', ending: '.decisions.json' },
};

/** Writes the article to files and to the clipboard. */
export class Outbox {
  readonly #bridge: Bridge;
  readonly #worker: WorkerClient;
  readonly #desk: OutboxDesk;
  /** The writing under way. */
  #last = Promise.resolve();

  constructor(bridge: Bridge, worker: WorkerClient, desk: OutboxDesk) {
    this.#bridge = bridge;
    this.#worker = worker;
    this.#desk = desk;
  }

  /**
   * Writes the article over its own file, where that is Markdown; else exports it.
   * @returns whether a file holds the article now
   */
  save = async (): Promise<boolean> => {
    const article = this.#desk.article();
    if (!article || !savesOver(article)) return this.exportAs('markdown');
    return this.#write(article, async (doc) => {
      if (article.onDisk?.eq(doc)) {
        this.#desk.kept(article, doc, 'saved');
        return say.nothingToSave;
      }
      return this.#saveOver(article, doc, false);
    });
  };

  /** Writes the article over its own file, and keeps as a copy what another program made of that. */
  saveKeepingTheirs = async (): Promise<boolean> => {
    const article = this.#desk.article();
    if (!article) return false;
    return this.#write(article, (doc) => this.#saveOver(article, doc, true));
  };

  async #saveOver(article: Article, doc: Node, keepTheirs: boolean): Promise<string | undefined> {
    const text = await this.#textOf('markdown', article, doc);
    const saving = await this.#bridge.saveOver({ id: article.file!.id!, text, keepTheirs });
    return this.#kept(saving, article, doc, text);
  }

  exportMarkdown = (): Promise<boolean> => this.exportAs('markdown');

  /** Exports the article under another name than its own. */
  saveCopy = (): Promise<boolean> => this.exportAs('markdown', say.copyOf);

  /**
   * Asks where to, and writes the article there.
   * @param nameOf makes a name to suggest of the article's own, which comes without its ending
   * @returns whether it was written
   */
  async exportAs(format: ExportFormat, nameOf = (stem: string) => stem): Promise<boolean> {
    const article = this.#desk.article();
    if (!article) return false;
    return this.#write(article, async (doc) => {
      const { kind, ending } = FILES[format];
      const text = await this.#textOf(format, article, doc);
      const saving = await this.#bridge.saveAs({
        suggestedName: nameOf(article.name.replace(/\.[^.]*$/, '')) + ending,
        text,
        kind,
        beside: article.file?.id ?? null,
      });
      if (format === 'markdown') return this.#kept(saving, article, doc, text);
      // The other formats are views of the work, not the work.
      if (!saving.ok) throw new Error(saving.message);
      return saving.path === null ? undefined : say.exportedTo(saving.path);
    });
  }

  /** Tells what came of writing the article; undefined where it was not written. */
  async #kept(
    saving: Saving,
    article: Article,
    doc: Node,
    text: string,
  ): Promise<string | undefined> {
    if (!saving.ok) {
      if (!saving.changed) throw new Error(saving.message);
      await this.#desk.changed();
      return undefined;
    }
    const { path, id, over, copy } = saving;
    if (path === null) return undefined;
    this.#desk.kept(article, doc, over ? 'saved' : 'exported', { text, id });
    if (copy) return say.savedBeside(path, copy);
    return over ? say.savedTo(path) : say.exportedTo(path);
  }

  print = (): Promise<void> =>
    this.#desk.guard(async () => {
      const article = this.#desk.article();
      if (!article) return;
      // A printer's queue, and a file that is printed to, have this name.
      document.title = article.name;
      const why = await this.#bridge.print();
      if (why !== null) throw new Error(why);
    });

  copyMarkdown = async (): Promise<void> => {
    const article = this.#desk.article();
    if (!article) return;
    await this.#write(article, async (doc) => {
      const text = await this.#textOf('markdown', article, doc);
      await this.#bridge.writeClipboard({ text, html: '' });
      return say.copied;
    });
  };

  copyRich = async (): Promise<void> => {
    const article = this.#desk.article();
    if (!article) return;
    await this.#write(article, async (doc) => {
      const { source } = article.imported;
      const rich = await this.#worker.ask('exportRich', { doc: doc.toJSON(), source });
      await this.#bridge.writeClipboard(rich);
      return say.copiedRich;
    });
  };

  /**
   * Lets `work` write the article as it is then, and says what it says. One waits for the other: a
   * file that is held keeps the first for seconds, and it may not write over what came later.
   * @param work gives nothing where the person thought better of it
   * @returns whether it was written
   */
  async #write(
    { page }: Article,
    work: (doc: Node) => Promise<string | undefined>,
  ): Promise<boolean> {
    let words: string | undefined;
    this.#last = this.#last.then(() =>
      this.#desk.guard(async () => {
        words = await work(page.view.state.doc);
      }),
    );
    await this.#last;
    if (words !== undefined) this.#desk.announce(words);
    return words !== undefined;
  }

  #textOf(format: ExportFormat, { name, imported, page }: Article, doc: Node): Promise<string> {
    return this.#worker.ask('exportAs', {
      format,
      doc: doc.toJSON(),
      original: format === 'critic' || format === 'redline' ? imported.doc : undefined,
      source: imported.source,
      name,
      languages: checkOf(page.view.state).settings,
      ledger: format === 'ledger' ? ledgerOf(page.view.state) : [],
    });
  }
}
