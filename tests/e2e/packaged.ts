import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { packedApp } from '../../build/pack.mjs';
import { run } from '../../build/run.mjs';

const PACK = fileURLToPath(new URL('../../build/pack.mjs', import.meta.url));

/** Packs the app, unless that was done before. */
export const packApp = () => run(process.execPath, [PACK], { quiet: true });

export interface Packaged {
  readonly page: Page;
  readonly pid: number;
  /** What it wrote to its standard error. */
  stderr(): string;
  /** Resolves when the app has ended, with its exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Ends the app at once, and removes its own folder unless that was given. */
  kill(): Promise<void>;
}

export interface PackagedOptions {
  /** The app's own folder. Else a new one, removed at the end. */
  readonly userData?: string;
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** What starts it: the packed executable, or the command beside it. */
  readonly command?: string;
}

/**
 * Starts the packed app with `files` (absolute paths) and waits for its window. Its fuses shut out
 * Node's inspector, by which Playwright drives a bare Electron, so its page is reached by Chromium's
 * own port; there is no way into the main process.
 */
export async function launchPackaged(
  files: readonly string[] = [],
  { userData: given, args = [], env = {}, command = packedApp() }: PackagedOptions = {},
): Promise<Packaged> {
  const userData = given ?? (await mkdtemp(join(tmpdir(), 'burnish-user-')));
  const asRoot = process.getuid?.() === 0;
  const child = spawn(
    command,
    [
      ...(asRoot ? ['--no-sandbox'] : []),
      '--remote-debugging-port=0',
      `--user-data-dir=${userData}`,
      ...args,
      ...files,
    ],
    { cwd: tmpdir(), env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let stderr = '';
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const endpoint = await new Promise<string>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`The app ended at once (${code}):\n${stderr}`)));
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk;
      const address = /^DevTools listening on (\S+)$/m.exec(stderr)?.[1];
      if (address) resolve(address);
    });
  });
  // The app has one context of its own, which takes none of Playwright's settings.
  const browser = await chromium.connectOverCDP(endpoint, { noDefaults: true });
  const [context] = browser.contexts();
  if (!context) throw new Error('The app has no context.');
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  return {
    page,
    pid: child.pid!,
    stderr: () => stderr,
    ended,
    async kill() {
      child.kill('SIGKILL');
      await ended;
      if (!given) await rm(userData, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
