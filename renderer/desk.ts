import { redo, undo } from 'prosemirror-history';
import { Node } from 'prosemirror-model';
import type { Command as EditorCommand, EditorState, Transaction } from 'prosemirror-state';
import type { Bridge, OpenedFile } from '../electron/contract.ts';
import { schema } from '../engine/schema.ts';
import { ledgerOf } from '../engine/session.ts';
import { type Article, isDirty, savesOver } from './article.ts';
import { Board } from './board/board.ts';
import { cardOf } from './card.ts';
import { checkOf, tell } from './check-plugin.ts';
import { OnDisk } from './disk/on-disk.ts';
import { articleState } from './editor-state.ts';
import { factsOf, profileBefore } from './facts.ts';
import { Filing } from './filing.ts';
import { configurationOf } from './folder.ts';
import { endComparison } from './history/commands.ts';
import { Comparer } from './history/comparer.ts';
import { type Continued, Intake } from './intake.ts';
import { Keeper } from './keeper.ts';
import { partsOut, showLeftOut } from './left-out-plugin.ts';
import { LentFocus } from './lent-focus.ts';
import { Outbox } from './outbox.ts';
import { PageView } from './page-view.ts';
import type { Imported } from './protocol.ts';
import { asking } from './queue-plugin.ts';
import { Copier } from './recovery/copier.ts';
import { Recovery } from './recovery/recovery.ts';
import { leave } from './review.ts';
import { shownOf } from './shown.ts';
import { parseSidecar } from './sidecar.ts';
import { type Dialog, EMPTY, type Snapshot, type Tab } from './snapshot.ts';
import { Steering } from './steering.ts';
import { Store } from './store.ts';
import { say } from './strings.ts';
import type { WorkerClient } from './worker-client.ts';

/** How long the text rests, in ms, before its words are counted again. */
const REST = 400;

/** One window's work: the article on it, what is opened next, and what React is to show. */
export class Desk {
  readonly store = new Store<Snapshot>(EMPTY);
  readonly #bridge: Bridge;
  readonly #worker: WorkerClient;
  /** Opens, pastes, takes what is dropped. */
  readonly in: Intake;
  /** Saves, exports, copies. */
  readonly out: Outbox;
  /** Looks after the article's file. */
  readonly disk: OnDisk;
  /** Finds and shows what changed. */
  readonly comparer: Comparer;
  /** Keeps the decisions for the next opening. */
  readonly keeper: Keeper;
  /** Keeps a copy of work that is in no file. */
  readonly copier: Copier;
  /** Brings such work back. */
  readonly recovery: Recovery;
  /** Knows by which settings the article is checked. */
  readonly steering: Steering;
  /** The folder whose articles are gone through. */
  readonly board: Board;
  readonly #focus = new LentFocus();
  #article: Article | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** @param another starts one more worker */
  constructor(bridge: Bridge, worker: WorkerClient, another: () => WorkerClient) {
    this.#bridge = bridge;
    this.#worker = worker;
    this.keeper = new Keeper(bridge);
    const guard = (work: () => Promise<void>) => this.#guard(work);
    const announce = (words: string) => this.run(asking({ say: words }));
    const article = () => this.#article;
    this.steering = new Steering(bridge, { store: this.store, article, guard });
    worker.onCulprit = this.steering.switchOff;
    this.copier = new Copier(bridge, {
      decisions: () => this.keeper.all,
      failed: (reason) => this.problem(say.notCopied(reason)),
    });
    const filing = new Filing({
      store: this.store,
      keeper: this.keeper,
      copier: this.copier,
      article,
      takeFacts: () => this.#takeFacts(),
    });
    this.in = new Intake(bridge, worker, {
      store: this.store,
      file: () => this.#file(),
      guard,
      problem: this.problem,
      announce,
      replace: (goOn) => this.#replace(goOn),
      show: (name, imported, file) => this.#show(name, imported, file),
      goOn: () => this.board.next(),
    });
    this.out = new Outbox(bridge, worker, {
      article,
      guard,
      announce,
      kept: (...kept) => {
        filing.kept(...kept);
        const [written, , how] = kept;
        if (written === this.#article) this.board.written(how);
      },
      changed: () => this.disk.ask(),
    });
    this.comparer = new Comparer(worker, {
      store: this.store,
      page: () => this.page,
      announce,
      guard,
    });
    this.disk = new OnDisk(bridge, worker, {
      store: this.store,
      article,
      guard,
      problem: this.problem,
      announce,
      showDialog: (dialog) => this.showDialog(dialog),
      decided: () => this.keeper.decided,
      loaded: (...loaded) => filing.loaded(...loaded),
      lost: (article) => filing.lost(article),
    });
    this.recovery = new Recovery(bridge, worker, {
      store: this.store,
      guard,
      problem: this.problem,
      showDialog: (dialog) => this.showDialog(dialog),
      restore: (id) => this.in.restore(id),
    });
    const beside = () => {
      const client = another();
      client.onCulprit = this.steering.switchOff;
      return client;
    };
    this.board = new Board(bridge, beside, {
      store: this.store,
      guard,
      problem: this.problem,
      openArticle: (opening) => this.in.open(async () => [opening]),
      reload: () => {
        if (this.#article && !isDirty(this.#article)) void this.disk.loadNow();
      },
    });
  }

  get page(): PageView | undefined {
    return this.#article?.page;
  }

  /** Runs an editor command on the article. @returns whether it did something */
  run(command: EditorCommand): boolean {
    const view = this.page?.view;
    return view ? command(view.state, view.dispatch, view) : false;
  }

  undo = (): void => this.#spoken(undo, say.undone, say.nothingToUndo);
  redo = (): void => this.#spoken(redo, say.redone, say.nothingToRedo);

  async start(): Promise<void> {
    // All at once: between two answers the page would be drawn.
    const openings = this.#bridge.start();
    const start = this.recovery.look();
    await this.steering.start();
    if (!(await this.recovery.start(start))) await this.in.open(() => openings);
    await openings;
    await this.board.fetch();
  }

  /** Saves, or leaves the work unsaved, before the window closes. @returns whether it may */
  async leave(how: 'save' | 'discard'): Promise<boolean> {
    if (how === 'save' && !(await this.out.save())) return false;
    await this.copier.layAside();
    return true;
  }

  /** The article's file, with what is to be kept about it by now. */
  #file(): OpenedFile | undefined {
    const file = this.#article?.file;
    return file && { ...file, sidecar: this.keeper.text };
  }

  /** Shows what the import left out, greyed at its place, and goes to the first of it. */
  showLeftOut(shown: boolean): void {
    this.run(showLeftOut(shown));
    const [first] = this.page ? partsOut(this.page.view.state) : [];
    if (shown && first) this.page?.showPosition(first.from);
  }

  openLink = (address: string): Promise<void> => this.#guard(() => this.#bridge.openLink(address));

  showLicences = (): Promise<void> =>
    this.#guard(async () =>
      this.showDialog({ is: 'licences', text: await this.#bridge.licences() }),
    );

  showGuide = (): Promise<void> =>
    this.#guard(async () => {
      const bytes = new TextEncoder().encode(await this.#bridge.guide());
      const { doc } = await this.#worker.ask('importFile', { name: 'guide.md', bytes });
      this.showDialog({ is: 'guide', doc: Node.fromJSON(schema, doc) });
    });

  checkAgain = (): void => {
    this.dismissProblem();
    this.stopChecking(false);
    this.run((state, dispatch) => {
      dispatch?.(tell(state.tr, { settings: { ...checkOf(state).settings } }));
      return true;
    });
    this.run(asking({ describe: say.checkingAgain }));
  };

  /** Stops a long check, or goes on with it. */
  stopChecking(stopped: boolean): void {
    this.page?.stopChecking(stopped);
    this.store.set({ stopped });
  }

  toggle(part: 'outlineOpen' | 'panelOpen'): void {
    const isOpen = this.store.latest()[part];
    if (part === 'panelOpen' && isOpen) this.run(leave);
    this.store.set({ [part]: !isOpen });
    this.run(asking({ describe: say.toggled(part, !isOpen) }));
  }

  /** Opens the panel at this tab, and puts the keyboard there. */
  showTab(tab: Tab): void {
    this.run(endComparison);
    if (tab !== 'findings') this.run(leave);
    this.store.set({ tab, tabCalls: this.store.latest().tabCalls + 1, panelOpen: true });
  }

  /** Opens a dialog, in the place of the one that is open; with none, closes that. */
  showDialog(dialog?: Dialog): void {
    if (dialog && !this.store.latest().dialog) this.#focus.lend();
    this.store.set({ dialog });
    this.store.flush();
  }

  /** Gives the focus back to what had it before a dialog was opened. */
  returnFocus(): void {
    this.#focus.giveBack(() => this.page?.view.focus());
  }

  problem = (text: string): void => this.store.set({ problem: { text } });

  dismissProblem = (): void => this.store.set({ problem: undefined });

  /** Goes on at once, or asks first where the article holds work that is in no file. */
  async #replace(goOn: () => Promise<void>): Promise<void> {
    if (this.#article && isDirty(this.#article)) {
      const answer = await this.#bridge.askUnsaved();
      if (answer === 'cancel' || (answer === 'save' && !(await this.out.save()))) return;
    }
    await goOn();
  }

  #show(name: string, imported: Imported | Continued, file: OpenedFile | undefined): void {
    const original = Node.fromJSON(schema, imported.doc);
    const continued = 'work' in imported ? imported : undefined;
    const doc = continued ? Node.fromJSON(schema, continued.work.doc) : original;
    this.comparer.cancel();
    this.#article?.page.destroy();
    const sidecar = continued?.work ?? parseSidecar(file?.sidecar ?? null);
    const onDisk = continued?.work.onDisk.flatMap((index) => sidecar.ledger[index] ?? []);
    const { configuration, mistakes } = configurationOf(file?.configuration);
    const chosen = continued?.work.chosen ?? {};
    const settings = this.steering.settingsFor(imported.settings, { configuration, chosen });
    const page = new PageView({
      state: articleState(doc, settings, imported.leftOut, sidecar.ledger, original),
      checker: this.#worker,
      onChange: (tr, state) => this.#follow(tr, state),
      onKeyboardTaken: () => this.store.flush(),
      onCheckFailure: () =>
        this.store.set({ problem: { text: say.checkFailed, offer: 'check-again' } }),
    });
    const saved = continued ? undefined : file && doc;
    const article: Article = {
      name,
      page,
      imported,
      copy: continued?.copy ?? crypto.randomUUID(),
      file,
      onDisk: saved,
      saved,
      configuration,
      chosen,
    };
    this.copier.open(article, original, continued !== undefined);
    this.keeper.open(file?.id ?? null, sidecar, onDisk);
    this.#article = article;
    const { notices, source } = imported;
    const { outlineOpen, panelOpen, problem, faulty, preferences, rates, hint, waiting, dialog } =
      this.store.latest();
    this.store.set({
      ...EMPTY,
      page,
      name,
      fileId: file?.id ?? null,
      savesOver: savesOver(article),
      notices: [...mistakes, ...notices],
      // A file that is another by now can't be read in another way.
      encoding: continued?.isFileSame === false ? undefined : source?.encoding,
      languages: this.steering.languagesOf(article),
      outlineOpen,
      panelOpen,
      problem,
      faulty,
      preferences,
      rates,
      hint,
      waiting,
      // It is about other articles than the one on the desk.
      dialog: dialog?.is === 'recovery' ? dialog : undefined,
    });
    this.#reflect(page.view.state);
    this.#takeFacts();
  }

  #follow(tr: Transaction, state: EditorState): void {
    this.#reflect(state);
    if (tr.before === tr.doc) return;
    this.store.set({ dirty: true });
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#takeFacts(), REST);
  }

  /** Hands React what it shows of the state; the store is silent where all of it is as it was. */
  #reflect(state: EditorState): void {
    this.copier.follow(state);
    this.keeper.follow(ledgerOf(state));
    if (checkOf(state).reviewed && !this.keeper.before) this.keeper.begin(profileBefore(state));
    const last = this.store.latest();
    const shown = shownOf(state, last);
    this.store.set({ ...shown, before: this.keeper.before });
    // The answers under way were the last: there is nothing left to go on with.
    if (last.stopped && checkOf(state).waiting.length === 0) this.stopChecking(false);
    if (!shown.checked || last.checked) return;
    this.#takeFacts();
    void this.#bridge.opening(null);
  }

  /** What costs a look at the whole document waits until the text rests. */
  #takeFacts(): void {
    const article = this.#article;
    if (!article) return;
    const { state } = article.page.view;
    const { headings, card } = this.store.latest();
    const dirty = isDirty(article);
    this.store.set({ ...factsOf(state, headings), dirty, card: cardOf(state, card) });
  }

  /** @param otherwise what is said where there is nothing to do */
  #spoken(command: EditorCommand, words: string, otherwise: string): void {
    this.run(asking({ say: this.run(command) ? words : otherwise }));
  }

  /** Whatever goes wrong is one sentence in the window; the text stays. */
  async #guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.problem((error as Error).message);
    }
  }
}
