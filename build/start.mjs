// `npm start [-- FILE…]`: opens the app; where there is no display, does the same in the terminal.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findRuntime } from './runtime.mjs';
import { hasDisplay } from './system.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The folder that the person is in: npm itself runs this in the clone's. */
const here = process.env.INIT_CWD ?? process.cwd();
const given = process.argv.slice(2).map((file) => resolve(here, file));

/**
 * Runs a command in this terminal.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code
 */
function inTerminal(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit' });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
      process.once(signal, () => child.kill(signal));
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** @returns {Promise<number>} the app's exit code */
async function openApp() {
  const executable = findRuntime();
  if (!executable) throw new Error('There is no Electron runtime. Run `npm run setup`.');
  const asRoot = process.getuid?.() === 0;
  if (asRoot) console.log('Running as root, where Chromium needs --no-sandbox.');
  return inTerminal(executable, [...(asRoot ? ['--no-sandbox'] : []), root, ...given]);
}

/** @returns {Promise<number>} 2 where a file could not be read or written, else 0 */
async function workInTerminal() {
  console.log('There is no display, so Burnish works in this terminal.\n');
  const cli = join(root, 'dist', 'cli.mjs');
  const files = given.length > 0 ? given : [join(root, 'dist', 'sample.txt')];
  let worst = 0;
  for (const file of files) {
    const found = await inTerminal(process.execPath, [cli, 'check', file]);
    // Findings are what was asked for; only a file that can't be read is an error.
    const failed =
      found === 2 ||
      (await inTerminal(process.execPath, [cli, 'fix', file, '-o', freeName(file)])) !== 0;
    if (failed) worst = 2;
  }
  return worst;
}

/**
 * A name beside nothing else: `article.burnished.md`, `article.burnished-2.md`… in this folder.
 * @param {string} file
 */
function freeName(file) {
  const name = basename(file, extname(file));
  for (let number = 1; ; number++) {
    const path = resolve(here, `${name}.burnished${number > 1 ? `-${number}` : ''}.md`);
    if (!existsSync(path)) return path;
  }
}

process.exitCode = await (hasDisplay() ? openApp() : workInTerminal());
