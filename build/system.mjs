// What Electron and its tests need from the operating system. Only Linux leaves this to the person.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const LIBRARIES = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libxtst6',
  'libnotify4',
  'libsecret-1-0',
];
const SCREEN = ['xvfb', 'xauth'];
/** By which the tests watch what the app asks of the system, and press keys in the system’s dialogs. */
const WATCH = ['strace', 'xdotool'];

/** Whether a window can be shown: macOS and Windows always can. */
export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Sees to the shared libraries of a runtime, and for the tests to what they watch it by, and to a
 * screen where there is none.
 * @param {string} executable the runtime's
 * @param {boolean} tests
 * @param {(line: string) => void} say
 */
export async function ensureSystem(executable, tests, say) {
  if (process.platform !== 'linux') return;
  const libraries = missingLibraries(executable);
  const screen = tests && !hasDisplay() && !isOnPath('Xvfb');
  const watch = tests ? WATCH.filter((program) => !isOnPath(program)) : [];
  if (libraries.length === 0 && !screen && watch.length === 0) return;
  const missing = [...libraries, ...(screen ? ['Xvfb'] : []), ...watch].join(', ');
  if (!isOnPath('apt-get'))
    throw new Error(
      `Missing: ${missing}. Install GTK 3, NSS, ALSA, GBM and, for the tests, Xvfb, strace and xdotool.`,
    );
  if (process.getuid?.() !== 0)
    throw new Error(
      `Missing: ${missing}. Install what is needed, then try again:\n  sudo apt-get update && sudo apt-get install -y ${[...LIBRARIES, ...SCREEN, ...WATCH].join(' ')}`,
    );
  say(`Missing: ${missing}. Installing with apt-get…`);
  await apt('update');
  const packages = [
    ...(libraries.length > 0 ? LIBRARIES : []),
    ...(screen ? SCREEN : []),
    ...watch,
  ];
  await apt('install', '-y', '--no-install-recommends', ...packages.map(currentName));
}

/** @param {readonly string[]} args */
function apt(...args) {
  return run('apt-get', ['-qq', '-o=Dpkg::Use-Pty=0', ...args], {
    quiet: true,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** Since 2024 Debian and Ubuntu name some libraries anew, with `t64` at the end. */
function currentName(/** @type {string} */ name) {
  const renamed = `${name}t64`;
  const known = spawnSync('apt-cache', ['show', '--no-all-versions', renamed], { stdio: 'ignore' });
  return known.status === 0 ? renamed : name;
}

function missingLibraries(/** @type {string} */ executable) {
  return unresolved(spawnSync('ldd', [executable], { encoding: 'utf8' }).stdout ?? '');
}

/**
 * The names of the libraries that `ldd` did not find.
 * @param {string} output of `ldd`
 * @returns {string[]}
 */
export function unresolved(output) {
  return [...output.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name]) => name ?? '');
}

function isOnPath(/** @type {string} */ name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}
