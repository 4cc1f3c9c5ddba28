// Makes a clone ready to run, from nothing but Node, npm and git: packages, an Electron runtime,
// the libraries it needs, and a fresh build. `--tests` also brings a screen for the tests.
// Where all is in place it takes no time and says nothing.
import { fileURLToPath } from 'node:url';
import { ensureModules } from './modules.mjs';
import { ensureRuntime } from './runtime.mjs';
import { ensureSystem, hasDisplay } from './system.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const tests = process.argv.includes('--tests');
const say = (/** @type {string} */ line) => console.log(`setup: ${line}`);

try {
  await ensureModules(root, say);
  // Without a display, `npm start` does its job in the terminal and needs no Electron.
  if (tests || hasDisplay()) await ensureSystem(await ensureRuntime(say), tests, say);
  const { isBuilt, bundle } = await import('./bundle.mjs');
  if (!isBuilt()) {
    say('Building the app…');
    await bundle();
  }
} catch (error) {
  console.error(`setup: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
