import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { _electron as electron } from 'playwright-core';
import { findRuntime } from '../../../build/runtime.mjs';
import { Probe, type Typed, typeIn } from './probe.ts';

const SOURCE = join(process.cwd(), 'tests/bench/window');
const BUILT = join(process.cwd(), 'dist/bench/bare');

/** The page of a bare ProseMirror. */
export interface Bare {
  type(): Promise<Typed>;
  close(): Promise<void>;
}

/** @returns the folder of an app that is nothing but a window with ProseMirror in it */
export async function buildBare(): Promise<string> {
  await mkdir(BUILT, { recursive: true });
  await build({
    entryPoints: [join(SOURCE, 'bare-page.ts')],
    bundle: true,
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    outfile: join(BUILT, 'page.js'),
  });
  await cp(join(SOURCE, 'bare-main.cjs'), join(BUILT, 'main.cjs'));
  await writeFile(
    join(BUILT, 'package.json'),
    '{ "name": "bare", "version": "1.0.0", "main": "main.cjs" }',
  );
  await writeFile(
    join(BUILT, 'bare.html'),
    '<!doctype html><meta charset="utf-8"><style>.ProseMirror { white-space: pre-wrap }</style><body><script src="page.js"></script>',
  );
  return BUILT;
}

/** Opens a window of the same runtime with nothing in it but ProseMirror and so many words. */
export async function openBare(words: number): Promise<Bare> {
  await buildBare();
  const app = await electron.launch({
    executablePath: findRuntime()!,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), BUILT, `words=${words}`],
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = await app.firstWindow();
  await page.locator('.ProseMirror p').first().waitFor();
  const probe = await Probe.on(page);
  return {
    type: () => typeIn(page, probe),
    async close() {
      await app.close();
    },
  };
}
