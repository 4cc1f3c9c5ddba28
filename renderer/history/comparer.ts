import type { Node } from 'prosemirror-model';
import { learn, type Passage, unreadPassages } from '../../engine/compare.ts';
import type { PageView } from '../page-view.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Store } from '../store.ts';
import { say } from '../strings.ts';
import type { WorkerClient } from '../worker-client.ts';
import { showChanges } from './commands.ts';
import { comparisonOf } from './compare-plugin.ts';

/** Positions a question: few enough that the checks of what is typed come between. */
const BATCH = 20_000;
/** How long a comparison takes before it is worth a word, in ms. */
const PATIENCE = 200;

/** What comparing needs of the desk. */
interface ComparerDesk {
  readonly store: Store<Snapshot>;
  page(): PageView | undefined;
  announce(words: string): void;
  /** Whatever goes wrong in `work` is told in the window. */
  guard(work: () => Promise<void>): Promise<void>;
}

/** Has the worker find what changed in the article, and shows that. The page can be written on meanwhile. */
export class Comparer {
  readonly #worker: WorkerClient;
  readonly #desk: ComparerDesk;
  /** The comparison under way. */
  #comparing: AbortController | undefined;

  constructor(worker: WorkerClient, desk: ComparerDesk) {
    this.#worker = worker;
    this.#desk = desk;
  }

  /** @param original what the article is compared with, if not with itself as it was opened */
  show = (original?: Node): Promise<void> =>
    this.#desk.guard(async () => {
      this.cancel();
      const { store } = this.#desk;
      const page = this.#desk.page();
      if (!page) return;
      const comparing = new AbortController();
      this.#comparing = comparing;
      let part = 0;
      const tell = () => store.set({ compared: part });
      const timer = setTimeout(() => {
        tell();
        this.#desk.announce(say.comparing);
      }, PATIENCE);
      const onPart = (done: number) => {
        part = done;
        if (store.latest().compared !== undefined) tell();
      };
      const { view } = page;
      const against = original ?? comparisonOf(view.state).opened;
      const now = () => view.state.doc;
      try {
        await learnChanges(this.#worker, against, now, { onPart, signal: comparing.signal });
        if (page === this.#desk.page()) showChanges('inline', against)(view.state, view.dispatch);
      } catch (error) {
        if (!comparing.signal.aborted) throw error;
      } finally {
        clearTimeout(timer);
        if (this.#comparing === comparing) {
          this.#comparing = undefined;
          store.set({ compared: undefined });
        }
      }
    });

  /** Breaks off the comparison under way. @returns whether there was one */
  cancel = (): boolean => {
    const isUnderWay = this.#comparing !== undefined;
    this.#comparing?.abort();
    return isUnderWay;
  };
}

interface LearnOptions {
  /** Told how much is known, 0 to 1. */
  readonly onPart?: (part: number) => void;
  /** Breaks it off, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Has the worker read what differs between two versions, so that a comparison of them costs the window
 * next to nothing.
 * @param after gives the later version as it is then: what was changed meanwhile is read too
 */
export async function learnChanges(
  worker: WorkerClient,
  before: Node,
  after: () => Node,
  { onPart, signal }: LearnOptions = {},
): Promise<void> {
  let most = 0;
  for (;;) {
    const passages = unreadPassages(before, after());
    if (passages.length === 0) return;
    const left = passages.reduce((size, passage) => size + sizeOf(passage), 0);
    most = Math.max(most, left);
    onPart?.(1 - left / most);
    const batch = firstOf(passages);
    const found = await worker.ask('compare', { passages: batch.map(jsonOf) }, signal);
    batch.forEach((passage, index) => {
      learn(passage, found[index]!);
    });
  }
}

function firstOf(passages: readonly Passage[]): Passage[] {
  const batch: Passage[] = [];
  let size = 0;
  for (const passage of passages) {
    size += sizeOf(passage);
    if (batch.length > 0 && size > BATCH) break;
    batch.push(passage);
  }
  return batch;
}

const sizeOf = ({ before, after }: Passage): number =>
  [...before, ...after].reduce((size, { nodeSize }) => size + nodeSize, 0);

const jsonOf = ({ before, after }: Passage) => ({
  before: before.map((node) => node.toJSON()),
  after: after.map((node) => node.toJSON()),
});
