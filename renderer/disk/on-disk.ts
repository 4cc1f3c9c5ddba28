import { Node } from 'prosemirror-model';
import type { Bridge, OpenedFile } from '../../electron/contract.ts';
import { compare } from '../../engine/compare.ts';
import { schema } from '../../engine/schema.ts';
import type { Decision } from '../../engine/session.ts';
import { type Article, isDirty } from '../article.ts';
import { endComparison } from '../history/commands.ts';
import { learnChanges } from '../history/comparer.ts';
import type { Imported } from '../protocol.ts';
import type { Dialog, Snapshot } from '../snapshot.ts';
import type { Store } from '../store.ts';
import { say } from '../strings.ts';
import type { WorkerClient } from '../worker-client.ts';
import { becoming } from './becoming.ts';

/** The article's file as it is on the disk. */
export interface Theirs {
  readonly file: OpenedFile;
  readonly imported: Imported;
  readonly doc: Node;
  /** In how many places the article differs from it. */
  readonly changes: number;
}

/** What looking after the article's file needs of the desk. */
export interface OnDiskDesk {
  readonly store: Store<Snapshot>;
  article(): Article | undefined;
  /** Whatever goes wrong in `work` is told in the window. */
  guard(work: () => Promise<void>): Promise<void>;
  problem(text: string): void;
  announce(words: string): void;
  showDialog(dialog: Dialog): void;
  /** The decisions that the article's file has. */
  decided(): ReadonlySet<Decision>;
  /** Tells that the article is now as this file has it. */
  loaded(article: Article, theirs: Theirs): void;
  /** Tells that the article is in no file any more. */
  lost(article: Article): void;
}

/** Looks after the article's file: what another program made of it, and how to get back to it. */
export class OnDisk {
  readonly #bridge: Bridge;
  readonly #worker: WorkerClient;
  readonly #desk: OnDiskDesk;

  constructor(bridge: Bridge, worker: WorkerClient, desk: OnDiskDesk) {
    this.#bridge = bridge;
    this.#worker = worker;
    this.#desk = desk;
  }

  /** Looks whether another program has changed the file, and tells. */
  look = (): Promise<void> =>
    this.#desk.guard(async () => {
      const article = this.#desk.article();
      const id = article?.file?.id;
      if (!article || id == null) return;
      const news = await this.#bridge.lookAt(id);
      if (article !== this.#desk.article() || article.file?.id !== id) return;
      if (news === 'changed') this.#desk.store.set({ changedOnDisk: true });
      if (news === 'gone') {
        this.#desk.lost(article);
        this.#desk.problem(say.fileGone(article.name));
      }
    });

  /** Asks what to do about a file that another program has changed. */
  ask = (): Promise<void> =>
    this.#desk.guard(async () => {
      const article = this.#desk.article();
      if (!article) return;
      this.#desk.store.set({ changedOnDisk: true });
      const theirs = await this.#read(article).catch((error: Error) => error.message);
      if (article === this.#desk.article()) this.#desk.showDialog({ is: 'changed', theirs });
    });

  /** Brings the file to the page as it is on the disk: one step, which can be undone. */
  load(theirs: Theirs): void {
    const article = this.#desk.article();
    if (!article) return;
    const { view } = article.page;
    endComparison(view.state, view.dispatch);
    const tr = becoming(view.state, theirs.doc, this.#desk.decided());
    if (tr.docChanged) view.dispatch(tr);
    this.#desk.loaded(article, theirs);
    this.#desk.announce(tr.docChanged ? say.loaded : say.asOnDisk);
  }

  /** Goes back to the file, where there is work to be lost after a question. */
  revert = (): Promise<void> =>
    this.#desk.guard(async () => {
      const article = this.#desk.article();
      if (!article?.file) this.#desk.announce(say.noFile);
      else if (isDirty(article)) this.#desk.showDialog({ is: 'revert' });
      else await this.loadNow();
    });

  loadNow = (): Promise<void> =>
    this.#desk.guard(async () => {
      const article = this.#desk.article();
      if (!article) return;
      const theirs = await this.#read(article);
      if (article === this.#desk.article()) this.load(theirs);
    });

  async #read(article: Article): Promise<Theirs> {
    const file = await this.#fileOf(article);
    const { name, bytes } = file;
    // What the person said of the encoding holds for the same bytes.
    const encoding = isSame(bytes, article.file!.bytes)
      ? this.#desk.store.latest().encoding
      : undefined;
    const imported = await this.#worker.ask('importFile', { name, bytes, encoding });
    const doc = Node.fromJSON(schema, imported.doc);
    const now = () => article.page.view.state.doc;
    await learnChanges(this.#worker, doc, now);
    return { file, imported, doc, changes: compare(doc, now()).length };
  }

  async #fileOf({ file }: Article): Promise<OpenedFile> {
    if (!file) throw new Error(say.noFile);
    // The sample is no file of the person's.
    if (file.id === null) return file;
    const opening = await this.#bridge.readAgain(file.id);
    if (!opening.ok) throw new Error(opening.message);
    return opening.file;
  }
}

const isSame = (some: Uint8Array, others: Uint8Array): boolean =>
  some.length === others.length && some.every((byte, index) => byte === others[index]);
