import type { Node } from 'prosemirror-model';
import type { Article } from './article.ts';
import type { Theirs } from './disk/on-disk.ts';
import type { Keeper } from './keeper.ts';
import type { Written } from './outbox.ts';
import type { Copier } from './recovery/copier.ts';
import type { Snapshot } from './snapshot.ts';
import type { Store } from './store.ts';

/** What knowing the files needs of the desk that the article lies on. */
export interface FilingDesk {
  readonly store: Store<Snapshot>;
  readonly keeper: Keeper;
  readonly copier: Copier;
  article(): Article | undefined;
  /** Has what is shown of the article be told anew. */
  takeFacts(): void;
}

/** Knows which file holds the article, and tells all who go by that. */
export class Filing {
  readonly #desk: FilingDesk;

  constructor(desk: FilingDesk) {
    this.#desk = desk;
  }

  /** A file holds this document now: the article's own one, or another. */
  kept(article: Article, doc: Node, how: 'saved' | 'exported', written?: Written): void {
    article.saved = doc;
    if (how === 'saved') article.onDisk = doc;
    void this.#desk.copier.filed(article);
    const isRewritten = how === 'saved' && written && article.file;
    if (isRewritten)
      article.file = { ...isRewritten, bytes: new TextEncoder().encode(written.text) };
    // The dialog may have stood open while another article took the page.
    if (article !== this.#desk.article()) return;
    if (written) this.#desk.keeper.written(written.id);
    this.#desk.store.set({
      kept: how,
      ...(isRewritten && { encoding: 'utf-8' }),
      ...(how === 'saved' && { changedOnDisk: false }),
    });
    this.#desk.takeFacts();
  }

  /** The article is now as this file has it. */
  loaded(article: Article, { file, imported: { source } }: Theirs): void {
    const { doc } = article.page.view.state;
    Object.assign(article, { file, onDisk: doc, saved: doc });
    article.imported = { ...article.imported, source };
    this.#desk.keeper.turnTo(file.id);
    void this.#desk.copier.filed(article);
    this.#desk.store.set({
      fileId: file.id,
      encoding: source?.encoding,
      kept: undefined,
      changedOnDisk: false,
    });
    this.#desk.takeFacts();
  }

  /** The article's own file is gone. */
  lost(article: Article): void {
    // An export that was made since is still there.
    if (article.saved === article.onDisk) article.saved = undefined;
    article.onDisk = undefined;
    void this.#desk.copier.filed(article);
    this.#desk.takeFacts();
  }
}
