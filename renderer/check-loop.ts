import { isHistoryTransaction } from 'prosemirror-history';
import type { EditorState, Transaction } from 'prosemirror-state';
import type { BlockInput, Settings } from '../engine/block.ts';
import type { Finding } from '../engine/finding.ts';
import { quotesOf } from '../engine/quotes-used.ts';
import { decisionSteps } from '../engine/session.ts';
import { type BlockKind, type TextBlock, textBlocks, textOf } from '../engine/text.ts';
import type { Answer, FactBlock } from './answer.ts';
import { checkOf, tell } from './check-plugin.ts';

/** Who checks: a worker in the window, a plain call in tests. Both reject where checking failed. */
export interface Checker {
  /** One answer a block, in the order asked. */
  checkBlocks(blocks: readonly BlockInput[], settings: Settings): Promise<readonly Answer[]>;
  /** The findings of the document rules by index of their block. */
  checkDocument(
    blocks: readonly FactBlock[],
    settings: Settings,
  ): Promise<ReadonlyMap<number, readonly Finding[]>>;
}

/** What the loop needs of an editor. */
export interface Editor {
  readonly state: EditorState;
  dispatch(tr: Transaction): void;
  /** True between compositionstart and compositionend, when nothing may be checked. */
  readonly composing: boolean;
}

/** Few enough units a batch that a key press waits for one batch at the most. */
const BATCH_UNITS = 20_000;
const BATCHES_UNDER_WAY = 2;
/** How long a block under the caret rests after typing, in ms: half a word needs no check. */
const TYPING_PAUSE = 250;
/** How long the document rests, in ms, before the document rules read it. */
const DOCUMENT_PAUSE = 300;

/** Brings each block that waits to the checker, and the answers into the state. */
export class CheckLoop {
  readonly #editor: Editor;
  readonly #checker: Checker;
  readonly #onFailure: () => void;
  #asked = new WeakMap<TextBlock['node'], { kind: BlockKind; settings: Settings }>();
  #underWay = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** The document that was reviewed last, and the settings that it was reviewed under. */
  #reviewed: { doc: EditorState['doc']; settings: Settings } | undefined;
  #closed = false;
  #stopped = false;

  constructor(editor: Editor, checker: Checker, onFailure: () => void = () => {}) {
    this.#editor = editor;
    this.#checker = checker;
    this.#onFailure = onFailure;
  }

  /** Follows a new state. What was typed is checked once the typing rests, all else at once. */
  follow(tr: Transaction): void {
    if (tr.before !== tr.doc && decisionSteps(tr).length === 0 && !isHistoryTransaction(tr)) {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => {
        this.#typing = undefined;
        this.update();
      }, TYPING_PAUSE);
    }
    this.update();
  }

  /** Looks for work: at the start, and when a composition ends. */
  update(): void {
    if (this.#closed || this.#stopped || this.#editor.composing) return;
    const { waiting } = checkOf(this.#editor.state);
    while (this.#underWay < BATCHES_UNDER_WAY) {
      const batch = this.#nextBatch(waiting);
      if (batch.length === 0) break;
      this.#send(batch);
    }
    if (waiting.length === 0 && !this.#isReviewed(this.#editor.state)) this.#planDocument();
  }

  #isReviewed(state: EditorState): boolean {
    return this.#reviewed?.doc === state.doc && this.#reviewed.settings === checkOf(state).settings;
  }

  /** Lets what waits wait, until it is to go on. */
  stop(stopped: boolean): void {
    this.#stopped = stopped;
    this.update();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#pause);
    clearTimeout(this.#typing);
  }

  #nextBatch(waiting: readonly TextBlock[]): TextBlock[] {
    const { settings } = checkOf(this.#editor.state);
    const { head } = this.#editor.state.selection;
    const batch: TextBlock[] = [];
    let units = 0;
    for (const block of waiting) {
      const underCaret = block.pos <= head && head <= block.pos + block.node.content.size;
      if (this.#typing !== undefined && underCaret) continue;
      const asked = this.#asked.get(block.node);
      if (asked?.settings === settings && asked.kind === block.kind) continue;
      units += block.node.content.size;
      if (batch.length > 0 && units > BATCH_UNITS) break;
      batch.push(block);
    }
    return batch;
  }

  async #send(batch: readonly TextBlock[]): Promise<void> {
    const { settings } = checkOf(this.#editor.state);
    for (const { node, kind } of batch) this.#asked.set(node, { kind, settings });
    this.#underWay++;
    try {
      const inputs = batch.map(({ node, kind }) => ({ text: textOf(node), kind }));
      const answers = await this.#checker.checkBlocks(inputs, settings);
      this.#tell(settings, { answers: batch.map(({ node }, i) => [node, answers[i]!] as const) });
    } catch {
      this.#fail(settings);
    } finally {
      this.#underWay--;
      this.update();
    }
  }

  #planDocument(): void {
    clearTimeout(this.#pause);
    // A long document costs more to read, so it rests longer first: a ms more for each block.
    const pause = DOCUMENT_PAUSE + this.#editor.state.doc.childCount;
    this.#pause = setTimeout(() => this.#reviewDocument(), pause);
  }

  async #reviewDocument(): Promise<void> {
    if (this.#closed || this.#editor.composing) return;
    const { state } = this.#editor;
    const { settings, answers, waiting } = checkOf(state);
    if (waiting.length > 0 || this.#isReviewed(state)) return;
    this.#reviewed = { doc: state.doc, settings };
    const blocks = textBlocks(state.doc);
    if (this.#adoptQuotes(blocks, settings)) return;
    // Only a block that gave a fact can be hit, so the others travel without their text.
    const inputs = blocks.map(({ node, kind }) => {
      const { facts } = answers.get(node)!;
      return { kind, facts, text: facts === '' ? '' : textOf(node) };
    });
    try {
      const found = await this.#checker.checkDocument(inputs, settings);
      this.#tell(settings, {
        documentFindings: blocks.map(({ node }, i) => [node, found.get(i) ?? []] as const),
      });
    } catch {
      this.#fail(settings);
    }
  }

  /** Goes over to the quotation marks that the text has now. @returns whether they are others */
  #adoptQuotes(blocks: readonly TextBlock[], settings: Settings): boolean {
    const texts = blocks.map(({ node }) => node.textContent);
    const quotes = quotesOf(texts, settings.house);
    if (quotes === settings.quotes) return false;
    this.#tell(settings, { settings: { ...settings, quotes } });
    return true;
  }

  /** What failed under settings that no longer hold, a rule being off now, is tried again anyway. */
  #fail(settings: Settings): void {
    if (!this.#closed && checkOf(this.#editor.state).settings === settings) this.#onFailure();
  }

  /** An answer under settings that no longer hold is dropped. */
  #tell(settings: Settings, news: Parameters<typeof tell>[1]): void {
    if (this.#closed || checkOf(this.#editor.state).settings !== settings) return;
    this.#editor.dispatch(tell(this.#editor.state.tr, news));
  }
}
