import type { BoardFolder, Bridge, RunInfo } from '../../electron/contract.ts';
import { holdsMarkdown } from '../../engine/import/extensions.ts';
import { say } from '../strings.ts';
import type { WorkerClient } from '../worker-client.ts';
import type { RunNotice } from './board-shown.ts';
import type { FolderProposal } from './checking.ts';
import type { Kind } from './rows.ts';
import type { Standards } from './standard.ts';

/** The fixes of one kind in one article. */
export interface Group {
  readonly article: number;
  readonly name: string;
  /** Of the bytes that they stand in. */
  readonly digest: string;
  readonly proposals: readonly FolderProposal[];
}

/** What runs over a folder need of its board. */
export interface RunsBoard {
  readonly folder: BoardFolder | undefined;
  readonly worker: WorkerClient;
  standardFor: Standards['of'];
  guard(work: () => Promise<void>): Promise<void>;
  /** Tells of what a run did. */
  tell(notice: RunNotice): void;
  /** Tells which articles have been written; undefined: it may be any. */
  wrote(articles: readonly number[] | undefined): void;
}

/** How a long work goes: how much of it is done. */
type OnStep = (done: number) => void;

/** Accepts a kind of findings over a folder, as one run that can be undone. */
export class FolderRuns {
  readonly #bridge: Bridge;
  readonly #board: RunsBoard;

  constructor(bridge: Bridge, board: RunsBoard) {
    this.#bridge = bridge;
    this.#board = board;
  }

  /** Looks for the fixes of a kind, article by article, until `signal` ends it. */
  async gather({ rule, articles }: Kind, onStep: OnStep, signal: AbortSignal): Promise<Group[]> {
    const groups: Group[] = [];
    for (const [done, article] of articles.entries()) {
      if (signal.aborted) break;
      onStep(done);
      const read = await this.#read(article);
      if (!read) continue;
      const { digest, asked } = read;
      const proposals = await this.#board.worker
        .ask('proposeInArticle', { ...asked, rule })
        .catch((): FolderProposal[] => []);
      if (proposals.length > 0) groups.push({ article, name: asked.name, digest, proposals });
    }
    const { folder } = this.#board;
    if (folder) await this.#bridge.keepBoard({ folder: folder.id, articles: [] });
    return groups;
  }

  /**
   * Accepts those that are wanted, article by article, until `signal` ends it; what is written by
   * then stays written, and can be undone.
   * @param wantedIn the indexes of what is wanted in an article
   */
  async accept(
    rule: string,
    groups: readonly Group[],
    wantedIn: (group: Group) => readonly number[],
    onStep: OnStep,
    signal: AbortSignal,
  ): Promise<void> {
    const { folder } = this.#board;
    if (!folder) return;
    const run = await this.#bridge.beginRun(folder.id);
    const written: number[] = [];
    const failures: string[] = [];
    let fixes = 0;
    for (const [done, group] of groups.entries()) {
      const wanted = wantedIn(group);
      if (signal.aborted) break;
      onStep(done);
      if (wanted.length === 0) continue;
      try {
        fixes += await this.#mend(run, rule, group, wanted);
        written.push(group.article);
      } catch (error) {
        failures.push(say.board.failedIn(group.name, (error as Error).message));
      }
    }
    const name = await this.#bridge.endRun(run);
    const did = written.length > 0 ? say.board.ran(fixes, written.length) : say.board.nothingRan;
    const left = failures.length > 0 ? ` ${say.board.leftOut(failures.length, failures[0]!)}` : '';
    this.#board.tell({ text: did + left, run: name ?? undefined });
    this.#board.wrote(written);
  }

  /** @returns how many fixes were written. @throws one clear sentence where none were */
  async #mend(run: number, rule: string, group: Group, wanted: readonly number[]): Promise<number> {
    const read = await this.#read(group.article);
    if (read?.digest !== group.digest) throw new Error(say.board.changedMeanwhile);
    const { folder, worker } = this.#board;
    const { text, decisions } = await worker.ask('mendArticle', {
      ...read.asked,
      rule,
      wanted,
    });
    const mending = await this.#bridge.mend({
      folder: folder!.id,
      article: group.article,
      run,
      read: group.digest,
      text,
      decisions: [...decisions],
    });
    if (!mending.ok) throw new Error(mending.message);
    return decisions.length;
  }

  /** An article's bytes and by what they are checked; undefined where they can't be written in place. */
  async #read(article: number) {
    const { folder } = this.#board;
    const name = folder?.articles[article]?.name;
    if (!folder || name === undefined || !holdsMarkdown(name)) return undefined;
    const reading = await this.#bridge.readForBoard({ folder: folder.id, article, known: null });
    if (reading.is !== 'read') return undefined;
    const { preferences, dismissed } = await this.#board.standardFor(reading);
    const { bytes, digest } = reading;
    return { digest, asked: { name, bytes, preferences, dismissed } };
  }

  /** The runs that are kept beside the articles, the last one first. */
  list = async (): Promise<readonly RunInfo[]> => {
    const { folder } = this.#board;
    return folder ? this.#bridge.runs(folder.id) : [];
  };

  /** Puts back what a run wrote. */
  undo = (name: string): Promise<void> =>
    this.#board.guard(async () => {
      const { folder } = this.#board;
      if (!folder) return;
      const { restored, failures } = await this.#bridge.undoRun({ folder: folder.id, name });
      const [first] = failures;
      const left = first === undefined ? '' : ` ${say.board.leftOut(failures.length, first)}`;
      this.#board.tell({ text: say.board.undone(restored) + left, run: undefined });
      this.#board.wrote(undefined);
    });
}
