import type { Culprit } from '../engine/watch.ts';
import type { Checker } from './check-loop.ts';
import { patienceFor, START } from './patience.ts';
import type { JobName, Jobs, Reply, Request } from './protocol.ts';
import { say } from './strings.ts';
import { Watchdog } from './watchdog.ts';

interface Waiting {
  request: Request;
  /** How long the worker may be silent over it, in ms. */
  readonly patience: number;
  readonly onRead: ((part: number) => void) | undefined;
  /** Whose work the worker was at last, as far as it says. */
  at: Culprit | undefined;
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

const CHECKS: readonly JobName[] = [
  'checkBlocks',
  'checkDocument',
  'surveyArticle',
  'proposeInArticle',
  'mendArticle',
];

/** Whether rules are at work in it. */
const isCheck = ({ job }: Request) => CHECKS.includes(job);

/**
 * Talks to the worker. Replies are matched to requests by id, in whatever order they come.
 *
 * A worker that dies or hangs is replaced by a new one, which takes up what else was asked. A check
 * that it was lost over is asked once more, carefully: the worker then says before each piece of its
 * work whose it is, and what it said last is what did it. So the marking costs nothing until
 * something goes wrong, and needs no memory that the two share.
 */
export class WorkerClient implements Checker {
  /** Told of each rule or pattern that threw, or that a worker was lost over. */
  onCulprit: (culprit: Culprit) => void = () => {};
  readonly #start: () => Worker;
  readonly #waiting = new Map<number, Waiting>();
  /** What the worker has begun, the last one last. An import may wait while a check is made. */
  #begun: Waiting[] = [];
  #worker: Worker;
  readonly #watchdog = new Watchdog(() => this.#lose('hung'));
  #lastId = 0;

  constructor(start: () => Worker) {
    this.#start = start;
    this.#worker = this.#begin();
  }

  /**
   * Rejects with one clear sentence where the worker could not do it.
   * @param signal breaks the job off, which then rejects with the signal's reason
   * @param onRead told how much of a file has been read, 0 to 1
   */
  ask<Name extends JobName>(
    job: Name,
    ask: Jobs[Name]['ask'],
    signal?: AbortSignal,
    onRead?: (part: number) => void,
  ): Promise<Jobs[Name]['answer']> {
    const id = ++this.#lastId;
    const request = { id, job, ask, careful: false } satisfies Request<Name>;
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        request,
        patience: patienceFor(request),
        onRead,
        at: undefined,
        resolve: resolve as Waiting['resolve'],
        reject,
      };
      this.#waiting.set(id, waiting);
      this.#send(waiting);
      // What is asked of a worker that is silent over another job is no sign of life of it.
      if (this.#waiting.size === 1) this.#watch();
      signal?.addEventListener('abort', () => this.#breakOff(id, signal.reason as Error));
    });
  }

  checkBlocks: Checker['checkBlocks'] = (blocks, settings) =>
    this.ask('checkBlocks', { blocks, settings });

  checkDocument: Checker['checkDocument'] = (blocks, settings) =>
    this.ask('checkDocument', { blocks, settings });

  #send(waiting: Waiting): void {
    waiting.at = undefined;
    this.#worker.postMessage(waiting.request);
  }

  #watch(): void {
    if (this.#waiting.size === 0) this.#watchdog.rest();
    else this.#watchdog.expect(this.#begun.at(-1)?.patience ?? START);
  }

  #hear(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    if (!waiting) return;
    switch (reply.is) {
      case 'alive':
        waiting.at = reply.at;
        if (!this.#begun.includes(waiting)) this.#begun.push(waiting);
        break;
      case 'reading':
        waiting.onRead?.(reply.part);
        break;
      case 'failed':
        this.onCulprit(reply.culprit);
        break;
      case 'done':
        this.#take(waiting).resolve(reply.answer);
        break;
      case 'refused':
        this.#take(waiting).reject(new Error(reply.message ?? sorry(waiting.request, 'failed')));
    }
    this.#watch();
  }

  /** Nothing more is waited for. */
  #take(waiting: Waiting): Waiting {
    this.#waiting.delete(waiting.request.id);
    this.#begun = this.#begun.filter((other) => other !== waiting);
    return waiting;
  }

  /** Only a worker that ends lets go of a job. */
  #breakOff(id: number, reason: Error): void {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    this.#take(waiting);
    this.#restart();
    waiting.reject(reason);
  }

  /** Goes on without the worker, which died or is past waiting for. */
  #lose(how: Loss): void {
    const lost = this.#begun.at(-1);
    if (lost && isCheck(lost.request) && !lost.request.careful) {
      lost.request = { ...lost.request, careful: true };
      this.#restart();
      return;
    }
    const culprit = lost?.at;
    const given = [...this.#waiting.values()].filter(
      (waiting) =>
        waiting === lost ||
        // What was lost before it began anything would be lost again.
        lost === undefined ||
        // The checks under the same settings would meet the culprit too, which is switched off now.
        (culprit && isCheck(waiting.request)),
    );
    for (const waiting of given) this.#take(waiting);
    this.#restart();
    if (culprit) this.onCulprit(culprit);
    for (const { request, reject } of given) reject(new Error(sorry(request, how)));
  }

  /** Starts a new worker with all that waits: first what a person waits for, then the checks. */
  #restart(): void {
    Object.assign(this.#worker, { onmessage: null, onerror: null, onmessageerror: null });
    this.#worker.terminate();
    this.#worker = this.#begin();
    this.#begun = [];
    const waiting = [...this.#waiting.values()];
    for (const one of waiting) if (!isCheck(one.request)) this.#send(one);
    for (const one of waiting) if (isCheck(one.request)) this.#send(one);
    this.#watch();
  }

  #begin(): Worker {
    const worker = this.#start();
    worker.onmessage = ({ data }: MessageEvent<Reply>) => this.#hear(data);
    worker.onerror = () => this.#lose('failed');
    worker.onmessageerror = () => this.#lose('failed');
    return worker;
  }
}

type Loss = keyof typeof say.lost.reading;

/** What is done in a job, if it is not reading. */
const WORK: { readonly [Name in JobName]?: 'comparing' | 'writing' } = {
  compare: 'comparing',
  exportAs: 'writing',
  exportRich: 'writing',
};

function sorry(request: Request, how: Loss): string {
  const isOnPage = request.job === 'checkBlocks' || request.job === 'checkDocument';
  if (isOnPage) return say.checkFailed;
  return say.lost[WORK[request.job] ?? 'reading'][how];
}
