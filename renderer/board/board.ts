import type { KeptArticle } from '../../electron/board/kept.ts';
import type { BoardFolder, Bridge, Listing, Opening } from '../../electron/contract.ts';
import type { PageView } from '../page-view.ts';
import type { Snapshot } from '../snapshot.ts';
import { Store } from '../store.ts';
import { say } from '../strings.ts';
import type { WorkerClient } from '../worker-client.ts';
import { type BoardShown, NO_BOARD } from './board-shown.ts';
import { countsOf } from './counts.ts';
import { FolderRuns } from './folder-runs.ts';
import { BoardRecord } from './record.ts';
import {
  type Column,
  firstSort,
  isToDo,
  type Known,
  type Row,
  type RowFilter,
  rowOf,
  shownRows,
  totalsOf,
} from './rows.ts';
import { Standards } from './standard.ts';
import { Surveyor } from './surveyor.ts';

/** What the board needs of the desk whose window it is in. */
export interface BoardDesk {
  readonly store: Store<Snapshot>;
  guard(work: () => Promise<void>): Promise<void>;
  problem(text: string): void;
  /** Opens an article, once the one on the desk may go. */
  openArticle(opening: Opening): Promise<void>;
  /** Brings the article's file to the page as it is on the disk, where no work is lost by that. */
  reload(): void;
}

/** How long, in ms, what was found rests before it is drawn: rows that jump at each can't be read. */
const REST = 400;

/** The folder of a window: its articles, how they stand, and which one comes next. */
export class Board {
  readonly store = new Store<BoardShown>(NO_BOARD);
  readonly surveyor: Surveyor;
  readonly runs: FolderRuns;
  readonly #bridge: Bridge;
  readonly #desk: BoardDesk;
  readonly #start: () => WorkerClient;
  readonly #record: BoardRecord;
  #worker: WorkerClient | undefined;
  #folder: BoardFolder | undefined;
  #kept: (KeptArticle | undefined)[] = [];
  #rows: Row[] = [];
  /** The article of the folder that is on the desk. */
  #onDesk: { article: number; page: PageView | undefined; fileId: number | null } | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** Whether the person picked the current row. */
  #isPicked = false;
  /** Whether the folder is being looked at as a whole. */
  #isPass = false;

  /** @param start starts a worker of the board's own */
  constructor(bridge: Bridge, start: () => WorkerClient, desk: BoardDesk) {
    this.#bridge = bridge;
    this.#start = start;
    this.#desk = desk;
    this.#record = new BoardRecord(bridge, (reason) => desk.problem(say.board.notKept(reason)));
    const standards = new Standards(desk.store, {
      problem: desk.problem,
      changed: () => this.#folder && this.surveyor.addAll(),
    });
    const board = this;
    this.runs = new FolderRuns(bridge, {
      get folder() {
        return board.#folder;
      },
      get worker() {
        return board.worker;
      },
      standardFor: standards.of,
      guard: desk.guard,
      tell: (notice) => {
        this.store.set({ notice });
        this.announce(notice.text);
      },
      wrote: (articles) => this.#wrote(articles),
    });
    this.surveyor = new Surveyor(bridge, () => this.worker, {
      standardFor: standards.of,
      known: (article) => this.#kept[article],
      isOnDesk: (article) => this.#onDesk?.article === article,
      take: (article, kept) => this.#take(article, kept),
      moved: () => this.#plan(),
    });
    desk.store.subscribe(() => this.#follow());
  }

  get folder(): BoardFolder | undefined {
    return this.#folder;
  }

  get worker(): WorkerClient {
    this.#worker ??= this.#start();
    return this.#worker;
  }

  openDialog = (): Promise<void> => this.#open(() => this.#bridge.openFolder());

  /** Shows the folder that main has for this window, if it has one. */
  fetch = (): Promise<void> => this.#open(() => this.#bridge.board());

  /** Lists the folder again, and checks all of it. */
  again = (): Promise<void> => {
    const folder = this.#folder;
    return folder ? this.#open(() => this.#bridge.listAgain(folder.id), true) : Promise.resolve();
  };

  #open(from: () => Promise<Listing | null>, again = false): Promise<void> {
    return this.#desk.guard(async () => {
      const listing = await from();
      if (listing?.ok === false) this.#desk.problem(listing.message);
      if (listing?.ok) this.#begin(listing.folder, again);
    });
  }

  #begin(folder: BoardFolder, again: boolean): void {
    this.#record.begin(folder.id);
    const nameOf = (article: number | undefined) => this.#folder?.articles[article ?? -1]?.name;
    const placeOf = (name: string | undefined) =>
      again && name !== undefined ? folder.articles.findIndex((one) => one.name === name) : -1;
    const at = placeOf(nameOf(this.store.latest().at));
    const open = placeOf(nameOf(this.#onDesk?.article));
    this.#folder = folder;
    this.#kept = folder.articles.map(({ kept }) => kept ?? undefined);
    this.#onDesk = open >= 0 && this.#onDesk ? { ...this.#onDesk, article: open } : undefined;
    this.#rows = folder.articles.map((_, article) => this.#rowOf(article));
    for (const notice of folder.notices) this.#desk.problem(notice);
    const { sort, filter } = again ? this.store.latest() : NO_BOARD;
    this.store.set({
      ...NO_BOARD,
      sort,
      filter,
      open: true,
      folder: folder.name,
      at: at >= 0 ? at : undefined,
      said: this.store.latest().said,
    });
    this.#isPass = folder.articles.length > 0;
    this.#isPicked &&= at >= 0;
    this.surveyor.begin(folder, again);
    this.publish();
  }

  /** Puts the board before the article. */
  show = (): void => {
    if (!this.#folder) {
      void this.openDialog();
      return;
    }
    if (this.#onDesk) this.select(this.#onDesk.article);
    this.store.set({ open: true });
    this.publish();
  };

  /** Back to the article, where there is one. */
  leave = (): void => {
    if (this.#desk.store.latest().page) this.store.set({ open: false });
  };

  toggle = (): void => (this.store.latest().open ? this.leave() : this.show());

  /** Opens an article of the folder. */
  openArticle = (article: number): Promise<void> =>
    this.#desk.guard(async () => {
      const folder = this.#folder;
      if (!folder) return;
      this.select(article);
      if (article === this.#onDesk?.article) return this.leave();
      const opening = await this.#bridge.openFromBoard({ folder: folder.id, article });
      if (!opening.ok) return this.#desk.problem(opening.message);
      this.store.set({ open: false });
      await this.#desk.openArticle(opening);
      const { fileId, page } = this.#desk.store.latest();
      if (folder !== this.#folder) return;
      // The person did not want to leave the other one, or it can't be read.
      if (fileId !== opening.file.id) return this.show();
      this.#onDesk = { article, page, fileId };
      const kept = this.#kept[article];
      if (kept && (kept.state === 'new' || kept.state === 'changed'))
        this.#take(article, { ...kept, state: 'review' });
      this.#record.flush();
      this.publish();
    });

  /** Goes on to the next article that needs a person. @returns whether there is a board to go by */
  next = async (): Promise<boolean> => {
    if (!this.#folder || !this.#onDesk) return false;
    const [next] = this.#upcoming();
    if (next) await this.openArticle(next.article);
    else {
      this.show();
      this.announce(say.board.noneLeft);
    }
    return true;
  };

  /** A file holds the article on the desk now. */
  written(how: 'saved' | 'exported'): void {
    if (!this.#onDesk) return;
    const { article } = this.#onDesk;
    if (how === 'saved') {
      this.surveyor.add([article], true);
      return;
    }
    const [kept, live] = [this.#kept[article], this.#live()];
    if (!kept || !live) return;
    const isDone = live.found.every(({ class: kind }) => kind === 'hint');
    this.#take(article, { ...kept, ...live, state: isDone ? 'done' : 'review' });
  }

  select(article: number): void {
    this.#isPicked = true;
    this.store.set({ at: article });
  }

  sortBy(by: Column): void {
    const { sort } = this.store.latest();
    this.store.set({ sort: sort.by === by ? { by, down: !sort.down } : firstSort(by) });
    this.publish();
  }

  filterBy(change: Partial<RowFilter>): void {
    this.store.set({ filter: { ...this.store.latest().filter, ...change } });
    this.publish();
  }

  announce(text: string): void {
    this.store.set({ said: { text, count: this.store.latest().said.count + 1 } });
  }

  /** Looks at what a run has written. */
  #wrote(articles: readonly number[] = this.#rows.map(({ article }) => article)): void {
    this.surveyor.add(articles, true);
    const on = this.#onDesk?.article;
    if (on !== undefined && articles.includes(on)) this.#desk.reload();
  }

  /** What came of the desk's own article since it was opened; undefined while it is not checked. */
  #live(): Pick<Known, 'words' | 'found'> | undefined {
    const { checked, places, words } = this.#desk.store.latest();
    return checked ? { words, found: countsOf(places.map(({ finding }) => finding)) } : undefined;
  }

  #rowOf(article: number): Row {
    const { name } = this.#folder!.articles[article]!;
    const kept = this.#kept[article];
    const isOnDesk = article === this.#onDesk?.article;
    const live = isOnDesk && kept ? this.#live() : undefined;
    const isDirty = isOnDesk && this.#desk.store.latest().dirty;
    return rowOf({ article, name }, kept && { ...kept, ...live }, isDirty);
  }

  #take(article: number, kept: KeptArticle): void {
    this.#kept[article] = kept;
    this.#rows[article] = this.#rowOf(article);
    this.#record.note(article, kept);
    this.#plan();
  }

  /** Follows the desk: its article may have gone. */
  #follow(): void {
    const { page, fileId } = this.#desk.store.get();
    const on = this.#onDesk;
    if (!on) return;
    // Its row goes by what the desk has found by now.
    if (this.store.latest().open) this.#plan();
    if (on.page === page && on.fileId === fileId) return;
    const isSame = on.page === page || on.fileId === fileId;
    this.#onDesk = isSame ? { ...on, page, fileId } : undefined;
    if (isSame) return;
    this.#rows[on.article] = this.#rowOf(on.article);
    this.surveyor.add([on.article]);
  }

  #plan(): void {
    this.#rest ??= setTimeout(() => this.publish(), REST);
  }

  /** Hands React what it shows. Behind an article that is only how far the check is. */
  publish(): void {
    clearTimeout(this.#rest);
    this.#rest = undefined;
    const { waiting, isHeld, left } = this.surveyor;
    this.store.set({
      ...(this.store.latest().open && this.#table()),
      waiting,
      held: isHeld,
      left,
      article: this.#onDesk?.article,
      upcoming: this.#upcoming().map(({ title }) => title),
    });
    if (waiting > 0) return;
    this.#record.flush();
    if (this.#isPass) this.announce(say.board.checked(this.#rows.length));
    this.#isPass = false;
  }

  #table(): Pick<BoardShown, 'rows' | 'shown' | 'totals' | 'at'> {
    const { sort, filter, at } = this.store.latest();
    const on = this.#onDesk?.article;
    if (on !== undefined) this.#rows[on] = this.#rowOf(on);
    const shown = shownRows(this.#rows, filter, sort);
    // Until a person picks one, it is the first, whichever that is by now.
    const isThere = this.#isPicked && shown.some(({ article }) => article === at);
    return {
      rows: [...this.#rows],
      shown,
      totals: totalsOf(this.#rows),
      at: isThere ? at : shown[0]?.article,
    };
  }

  /** The articles that need a person: those below the one on the desk, then those above it. */
  #upcoming(): Row[] {
    const on = this.#onDesk;
    if (!on) return [];
    const { sort, filter } = this.store.latest();
    const order = shownRows(this.#rows, { ...filter, group: undefined }, sort);
    const here = order.findIndex(({ article }) => article === on.article);
    const others = [...order.slice(here + 1), ...order.slice(0, Math.max(0, here))];
    return others.filter(isToDo);
  }
}
