import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { commandLine } from '../../e2e/launch.ts';

/** From the start of the app's process, in ms, with the sample open and an app folder of its own. */
export interface Start {
  /** Until the frame that shows the article. */
  readonly text: number;
  /** Until the frame that lists the first findings. */
  readonly findings: number;
  /** Until a key that was pressed then stands in the article. */
  readonly key: number;
}

/** Starts the app and presses a key in it as soon as it lists its findings. */
export const timeStart = (): Promise<Start> =>
  started(commandLine, async (page, start) => {
    const seen = await page.evaluate<{ text: number; findings: number }>(WATCH);
    await page.ask('Input.insertText', { text: 'x' });
    const key = await page.evaluate<number>(TYPED);
    return { text: seen.text - start, findings: seen.findings - start, key: key - start };
  });

/** The same runtime's start with nothing but a bare ProseMirror, in ms until a short text is drawn. */
export const timeBareStart = (folder: string): Promise<number> =>
  started(
    (_files, userData) => commandLine(['words=300'], userData, { from: folder }),
    async (page, start) => (await page.evaluate<number>(BARE)) - start,
  );

/** Starts an app by its bare command line and watches it over Chromium's own pipe. */
async function started<Times>(
  command: typeof commandLine,
  watch: (page: Pipe, start: number) => Promise<Times>,
): Promise<Times> {
  const userData = await mkdtemp(join(tmpdir(), 'burnish-start-'));
  const { executable, args } = command([], userData);
  const start = Date.now();
  const child = spawn(executable, ['--remote-debugging-pipe', ...args], {
    cwd: tmpdir(),
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    const [, , , to, from] = child.stdio;
    return await watch(await Pipe.toPage(to as Writable, from as Readable), start);
  } finally {
    child.kill('SIGKILL');
    await ended;
    await rm(userData, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Resolves, with the times of both, once the article and a finding were drawn. */
const WATCH = `new Promise((resolve) => {
  let text = 0;
  const look = () => {
    const article = document.querySelector('.article');
    // What is there at the start of a frame was drawn by the one before.
    if (!text && article?.textContent) text = Date.now();
    if (text && document.querySelector('[role=option]')) {
      article.focus();
      resolve({ text, findings: Date.now() });
    } else requestAnimationFrame(look);
  };
  look();
})`;

const TYPED = `new Promise((resolve) => {
  const look = () => {
    if (document.querySelector('.article').textContent.startsWith('x')) resolve(Date.now());
    else requestAnimationFrame(look);
  };
  look();
})`;

const BARE = `new Promise((resolve) => {
  const look = () =>
    document.querySelector('.ProseMirror p') ? resolve(Date.now()) : requestAnimationFrame(look);
  look();
})`;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly sessionId: string; readonly targetInfo: { readonly type: string } };
  /** Left out where the page could not answer. */
  readonly result?: unknown;
}

/** Chromium's developer protocol over a pipe: JSON, a zero byte after each message. */
class Pipe {
  readonly #to: Writable;
  readonly #waiting = new Map<number, (message: Message) => void>();
  #lastId = 0;
  #session: string | undefined;
  #attached: (() => void) | undefined;

  private constructor(to: Writable, from: Readable) {
    this.#to = to;
    let rest = '';
    from.setEncoding('utf8').on('data', (part: string) => {
      const messages = (rest + part).split('\0');
      rest = messages.pop()!;
      for (const message of messages) this.#take(JSON.parse(message));
    });
  }

  /** Waits for the first page. */
  static async toPage(to: Writable, from: Readable): Promise<Pipe> {
    const pipe = new Pipe(to, from);
    const attached = new Promise<void>((resolve) => {
      pipe.#attached = resolve;
    });
    await pipe.ask('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: false,
      flatten: true,
    });
    await attached;
    return pipe;
  }

  ask(method: string, params: unknown): Promise<Message> {
    const id = ++this.#lastId;
    const sessionId = this.#session;
    this.#to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  async evaluate<Value>(expression: string): Promise<Value> {
    const evaluate = { expression, awaitPromise: true, returnByValue: true };
    for (;;) {
      const { result } = await this.ask('Runtime.evaluate', evaluate);
      // The page may give way to another while it is asked, as it does once when a window opens.
      if (result) return (result as { result: { value: Value } }).result.value;
    }
  }

  #take(message: Message): void {
    const { id, method, params } = message;
    if (id !== undefined) this.#waiting.get(id)?.(message);
    else if (method === 'Target.attachedToTarget' && params?.targetInfo.type === 'page') {
      this.#session = params.sessionId;
      this.#attached?.();
    }
  }
}
