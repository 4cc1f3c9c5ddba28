import { type KeptArticle, STOPPED, type WorkState } from '../../electron/board/kept.ts';
import type { BoardFolder, Bridge } from '../../electron/contract.ts';
import type { WorkerClient } from '../worker-client.ts';
import type { Survey } from './checking.ts';
import type { Standard, Standards } from './standard.ts';

/** What the surveyor needs of the board. */
export interface SurveyorBoard {
  /** By what an article is checked now. */
  standardFor: Standards['of'];
  /** What is known of an article by now. */
  known(article: number): KeptArticle | undefined;
  /** Whether the article is on the desk, where it may hold more than its file. */
  isOnDesk(article: number): boolean;
  /** Takes what was found. */
  take(article: number, kept: KeptArticle): void;
  /** Told after each article, and once nothing is left to do. */
  moved(): void;
}

type Read = Extract<Awaited<ReturnType<Bridge['readForBoard']>>, { is: 'read' }>;

/** Checks the articles of a folder, one after the other, beside all that a person does. */
export class Surveyor {
  readonly #bridge: Pick<Bridge, 'readForBoard'>;
  readonly #worker: () => WorkerClient;
  readonly #board: SurveyorBoard;
  #folder: BoardFolder | undefined;
  #queue: number[] = [];
  /** Those that somebody has just written: they are looked at first, also where the rest waits. */
  #urgent: number[] = [];
  /** Those that are checked though nothing seems to have changed. */
  #forced = new Set<number>();
  /** Those that Burnish itself has written: they are not changed by somebody else. */
  #own = new Set<number>();
  #isRunning = false;
  #isHeld = false;
  /** Since when it works on the queue, in ms, and how much was done since. */
  #since = 0;
  #done = 0;

  constructor(
    bridge: Pick<Bridge, 'readForBoard'>,
    worker: () => WorkerClient,
    board: SurveyorBoard,
  ) {
    this.#bridge = bridge;
    this.#worker = worker;
    this.#board = board;
  }

  /** Turns to a folder, and looks at all its articles. @param force also at what is known already */
  begin(folder: BoardFolder, force: boolean): void {
    this.#folder = folder;
    this.#queue = [];
    this.#urgent = [];
    this.#forced.clear();
    this.#own.clear();
    this.#done = 0;
    this.#isHeld = false;
    this.addAll(force);
  }

  addAll(force = false): void {
    const all = this.#folder?.articles.keys() ?? [];
    this.#queue = [...all];
    if (force)
      for (const article of this.#queue)
        if (this.#board.known(article)?.state !== 'done') this.#forced.add(article);
    void this.#run();
  }

  /** Looks at articles before all others. @param own whether Burnish has just written them */
  add(articles: readonly number[], own = false): void {
    const added = new Set(articles);
    if (own) for (const article of added) this.#own.add(article);
    this.#queue = this.#queue.filter((article) => !added.has(article));
    this.#urgent = [...new Set([...this.#urgent, ...added])];
    void this.#run();
  }

  /** Lets what waits wait, or goes on with it. */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
    void this.#run();
    this.#board.moved();
  }

  /** Whether there is something that is not looked at until it is to go on. */
  get isHeld(): boolean {
    return this.#isHeld && this.#queue.length > 0;
  }

  /** How many articles are still to be looked at. */
  get waiting(): number {
    return this.#queue.length + this.#urgent.length + Number(this.#isRunning);
  }

  /** About how long that takes, in seconds; undefined where it can't be told yet. */
  get left(): number | undefined {
    const seconds = (performance.now() - this.#since) / 1000;
    return seconds > 2 && this.#done > 0 ? (seconds / this.#done) * this.waiting : undefined;
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#since = performance.now();
    this.#done = 0;
    for (;;) {
      const article = this.#urgent.shift() ?? (this.#isHeld ? undefined : this.#queue.shift());
      if (article === undefined || !this.#folder) break;
      await this.#look(this.#folder, article);
      this.#done++;
      this.#board.moved();
    }
    this.#isRunning = false;
    this.#board.moved();
  }

  async #look(folder: BoardFolder, article: number): Promise<void> {
    const before = this.#board.known(article);
    const isForced = this.#forced.delete(article);
    const wasOwn = this.#own.has(article);
    const take = (kept: Found) => {
      // Another folder may be on the board by now.
      if (folder !== this.#folder) return;
      const isOnDesk = this.#board.isOnDesk(article);
      // It may have been written while it was read.
      const isOwn = this.#own.has(article);
      const state = stateOf(kept, { before, isOwn, isOnDesk });
      if (kept !== before || state !== before.state) this.#board.take(article, { ...kept, state });
    };
    const failed = (message: string, digest: string, stamp: string) =>
      take({ digest, stamp, title: '', words: 0, found: [], failed: message });
    try {
      const whose = { folder: folder.id, article };
      const known = before && !isForced ? before.digest : null;
      let reading = await this.#bridge.readForBoard({ ...whose, known });
      if (reading.is === 'failed') return failed(reading.message, '', '');
      const standard = await this.#board.standardFor(reading);
      if (reading.is === 'same' && before && holds(before, standard)) return take(before);
      if (reading.is === 'same')
        reading = await this.#bridge.readForBoard({ ...whose, known: null });
      if (reading.is !== 'read') return;
      const { digest } = reading;
      await this.#survey(folder.articles[article]!.name, reading, standard).then(
        ({ stamp, found }) => take({ digest, stamp, ...found, failed: null }),
        ({ message }: Error) => failed(message, digest, standard.stamp),
      );
    } catch (error) {
      failed((error as Error).message, '', '');
    } finally {
      if (wasOwn && !this.#urgent.includes(article)) this.#own.delete(article);
    }
  }

  /** Where a rule failed on it and is off now, it is checked once more, without that. */
  async #survey(
    name: string,
    reading: Read,
    standard: Standard,
  ): Promise<{ stamp: string; found: Survey }> {
    const { preferences, dismissed, stamp } = standard;
    try {
      const article = { name, bytes: reading.bytes, preferences, dismissed };
      return { stamp, found: await this.#worker().ask('surveyArticle', article) };
    } catch (error) {
      const now = await this.#board.standardFor(reading);
      if (now.stamp === stamp) throw error;
      return this.#survey(name, reading, now);
    }
  }
}

/** Whether what is known was found by the same standard. What was done, or stopped the app, is left. */
const holds = ({ stamp, state }: KeptArticle, standard: Standard): boolean =>
  stamp === standard.stamp || stamp === STOPPED || state === 'done';

/** What an article’s bytes tell, whatever the person did with it. */
type Found = Omit<KeptArticle, 'state'>;

interface Circumstances {
  readonly before: KeptArticle | undefined;
  readonly isOwn: boolean;
  readonly isOnDesk: boolean;
}

function stateOf(
  { digest, found, failed }: Found,
  { before, isOwn, isOnDesk }: Circumstances,
): WorkState {
  const state = before?.state ?? 'new';
  if (failed !== null) return state;
  const isClean = found.every(({ class: kind }) => kind === 'hint');
  if (isOwn && isOnDesk) return isClean ? 'done' : 'review';
  if (state === 'new') return 'new';
  const isOther = before !== undefined && before.digest !== '' && before.digest !== digest;
  if (isOther && !isOwn) return 'changed';
  return state === 'review' && isClean && !isOnDesk ? 'done' : state;
}
