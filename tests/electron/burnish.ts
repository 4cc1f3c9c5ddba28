import { type SpawnOptions, spawn } from 'node:child_process';
import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { build, type Plugin } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';
import { cli } from '../../build/bundle.mjs';

let folder: string;

/** Builds the command for the tests of one file, away from `dist/`, which a person may be using. */
export function buildCommand(plugins: Plugin[] = []): void {
  beforeAll(async () => {
    folder = await mkdtemp(join(await realpath(tmpdir()), 'burnish-cli-'));
    // Some tests run it as another account.
    await chmod(folder, 0o755);
    await build({ ...cli, outdir: folder, sourcemap: false, plugins });
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));
}

/** Where the built command is. */
export const commandPath = () => join(folder, 'cli.mjs');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions extends Pick<SpawnOptions, 'cwd' | 'env' | 'uid'> {
  readonly input?: string | Uint8Array;
  /** Options for Node itself. */
  readonly node?: readonly string[];
}

/** Runs the built command as a person would, in plain Node, and waits for its end. */
export async function burnish(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const { input = '', node = [], ...spawned } = options;
  const child = spawn(process.execPath, [...node, commandPath(), ...args], spawned);
  child.stdin!.end(input);
  const [stdout, stderr, code] = await Promise.all([
    buffer(child.stdout!),
    text(child.stderr!),
    new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    }),
  ]);
  return { code, stdout: stdout.toString(), stderr };
}
