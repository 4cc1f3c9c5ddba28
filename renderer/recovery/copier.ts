import type { Node } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import type { Bridge } from '../../electron/contract.ts';
import { sameEnds } from '../../electron/work-change.ts';
import { ledgerOf } from '../../engine/session.ts';
import { textBlocks, textOf } from '../../engine/text.ts';
import { wordsOf } from '../../engine/tokens.ts';
import { type Article, isDirty } from '../article.ts';
import { placesOut } from '../left-out-plugin.ts';
import type { Imported } from '../protocol.ts';
import { encodeArticle, encodeWork, jsonOf, type Work } from './copy.ts';

/** How long, in ms, the work rests before it is copied, and from one copy to the next. */
const REST = 300;
const SPACING = 800;
/** How long, in ms, until a copy that could not be written is tried again. */
const RETRY = 5000;
/** How long, in ms, a copy waits for the person to pause. */
const PATIENCE = 300;
/** How long, in ms, one piece of work on a copy may take: a key press can wait for no more. */
const PIECE = 6;

type CopierBridge = Pick<Bridge, 'keepCopy' | 'dropCopy' | 'layCopiesAside'>;

/** What the copier needs of the desk that the article lies on. */
export interface CopierDesk {
  /** The decisions on the article, and what belongs to them. */
  decisions(): Decisions;
  /** Tells that the copy could not be written. @param reason the end of a sentence */
  failed(reason: string): void;
}

type Decisions = Omit<Work, 'doc' | 'chosen' | 'leftOut'>;

/** The article on the desk, as it is to be copied. */
interface Subject {
  readonly article: Article;
  readonly original: Node;
  state: EditorState;
  /** The state that was copied last; undefined where there is no copy. */
  copied: EditorState | undefined;
  /** Whether there may be a copy. */
  exists: boolean;
  /** The article as it came, as it is in the copy. */
  imported: Imported | undefined;
  /** The work that main was told last; undefined where it has to be told all of it. */
  told: (Pick<Work, 'ledger'> & { readonly doc: Node; readonly words: number }) | undefined;
}

/** Keeps a recovery copy of work that is in no file, while the person works on. */
export class Copier {
  readonly #bridge: CopierBridge;
  readonly #desk: CopierDesk;
  #subject: Subject | undefined;
  #planned = false;
  /** When the last copy was begun. */
  #last = 0;
  #failing = false;
  /** What main was asked to do, one thing after the other. */
  #tail: Promise<void> = Promise.resolve();

  constructor(bridge: CopierBridge, desk: CopierDesk) {
    this.#bridge = bridge;
    this.#desk = desk;
  }

  /**
   * Turns to another article, before the desk does. What the last one has that is in no file is laid
   * aside.
   * @param original the document as it was imported
   * @param exists whether the article comes from its copy
   */
  open(article: Article, original: Node, exists: boolean): void {
    void this.layAside();
    const { state } = article.page.view;
    this.#subject = {
      article,
      original,
      state,
      copied: undefined,
      exists,
      imported: undefined,
      told: undefined,
    };
    if (isDirty(article)) this.#plan();
  }

  /** Is called with each transaction. */
  follow(state: EditorState): void {
    const subject = this.#subject;
    if (!subject) return;
    const before = subject.state;
    subject.state = state;
    if (state.doc !== before.doc || ledgerOf(state) !== ledgerOf(before)) this.#plan();
  }

  /**
   * What the files hold has changed. An article that a file holds needs no copy.
   * @returns once the copy is gone, where it is to go
   */
  filed(article: Article): Promise<void> {
    if (isDirty(article)) {
      this.#plan();
      return this.#tail;
    }
    return this.#do(async () => {
      if (article !== this.#subject?.article) await this.#bridge.dropCopy(article.copy);
      else if (!isDirty(article)) await this.#drop(this.#subject);
    });
  }

  /** The work is to be left as it is. @returns once a copy of all of it is kept */
  layAside(): Promise<void> {
    const subject = this.#subject;
    if (!subject || !isUnsaved(subject)) return this.#tail;
    const decisions = this.#desk.decisions();
    return this.#do(async () => {
      await this.#keep(subject, decisions);
      await this.#bridge.layCopiesAside([subject.article.copy]);
    });
  }

  #plan(): void {
    if (this.#planned) return;
    this.#planned = true;
    const wait = Math.max(REST, this.#last + SPACING - performance.now());
    setTimeout(() => {
      this.#planned = false;
      const subject = this.#subject;
      if (subject) void this.#do(() => this.#follow(subject));
    }, wait);
  }

  /** Brings the copy up to the work, in a pause of the person's. */
  async #follow(subject: Subject): Promise<void> {
    if (!isUnsaved(subject)) return this.#drop(subject);
    if (subject.copied === subject.state) return;
    this.#last = performance.now();
    await prepared(subject);
    // What lay aside meanwhile was copied then.
    if (subject === this.#subject) await this.#keep(subject, this.#desk.decisions());
  }

  async #keep(subject: Subject, decisions: Decisions): Promise<void> {
    const { article, original, state } = subject;
    const { imported } = article;
    const { told } = subject;
    const words = wordsNow(state.doc, told);
    subject.exists = true;
    subject.told = undefined;
    const obstacle = await this.#bridge.keepCopy({
      id: article.copy,
      name: article.name,
      file: article.file?.id ?? null,
      words,
      article: subject.imported === imported ? null : encodeArticle(imported, original),
      work: encodeWork(
        { ...decisions, doc: state.doc, chosen: article.chosen, leftOut: placesOut(state) },
        told,
      ),
    });
    if (obstacle !== null) throw new Error(obstacle);
    subject.imported = imported;
    subject.told = { doc: state.doc, ledger: decisions.ledger, words };
    subject.copied = state;
    this.#failing = false;
  }

  async #drop(subject: Subject): Promise<void> {
    if (!subject.exists) return;
    subject.exists = false;
    subject.imported = undefined;
    subject.copied = undefined;
    subject.told = undefined;
    await this.#bridge.dropCopy(subject.article.copy);
  }

  #do(work: () => Promise<void>): Promise<void> {
    this.#tail = this.#tail.then(work).catch((error: unknown) => {
      // Main may have lost what it had.
      if (this.#subject) this.#subject.imported = undefined;
      setTimeout(() => this.#plan(), RETRY);
      if (!this.#failing) this.#desk.failed((error as Error).message);
      this.#failing = true;
    });
    return this.#tail;
  }
}

const isUnsaved = ({ article, state }: Subject) => !article.saved?.eq(state.doc);

const counts = new WeakMap<Node, number>();

/** The words in a block of the document; counted once for each. */
function wordsIn(block: Node): number {
  let count = counts.get(block);
  if (count === undefined) {
    const blocks = block.isTextblock ? [block] : textBlocks(block).map(({ node }) => node);
    count = blocks.reduce((sum, node) => sum + wordsOf(textOf(node)).length, 0);
    counts.set(block, count);
  }
  return count;
}

/** The words in a document of which all but a part was counted before. */
function wordsNow(doc: Node, told: Subject['told']): number {
  const before = told?.doc.children ?? [];
  const { head, tail } = sameEnds(before, doc.children);
  const inside = (blocks: readonly Node[]) =>
    blocks.slice(head, blocks.length - tail).reduce((sum, block) => sum + wordsIn(block), 0);
  return (told?.words ?? 0) - inside(before) + inside(doc.children);
}

/** Writes and counts what is new in a document, piece by piece, while nothing else is to be done. */
async function prepared(subject: Subject): Promise<void> {
  for (let at = 0; ; ) {
    await pause();
    const blocks = subject.state.doc.children;
    const { head, tail } = sameEnds(subject.told?.doc.children ?? [], blocks);
    const end = performance.now() + PIECE;
    at = Math.max(at, head);
    for (; at < blocks.length - tail && performance.now() < end; at++) {
      jsonOf(blocks[at]!);
      wordsIn(blocks[at]!);
    }
    if (at >= blocks.length - tail) return;
  }
}

const pause = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: PATIENCE }));
