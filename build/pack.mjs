// `npm run pack`: packs the app for this machine into release/, with the runtime that is here and
// without a network. The window tests and the soak start what it made.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, isBuilt, signature } from './bundle.mjs';
import config from './electron-builder.mjs';
import { findRuntime } from './runtime.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const release = join(root, 'release');
const STAMP = join(release, '.packed');

const MAC = `mac${process.arch === 'arm64' ? '-arm64' : ''}/Burnish.app`;
/** What is packed: a folder, or the bundle of a Mac. */
const FOLDERS = { darwin: MAC, win32: 'win-unpacked', linux: 'linux-unpacked' };
const EXECUTABLES = {
  darwin: 'Contents/MacOS/Burnish',
  win32: 'Burnish.exe',
  linux: 'burnish-editor',
};
const platform = /** @type {keyof typeof FOLDERS} */ (process.platform);

/** The folder of the packed app, whether it is there or not. */
export const packedFolder = () => join(release, FOLDERS[platform]);

/** The packed app's executable. @param {string} folder where the app is */
export const packedApp = (folder = packedFolder()) => join(folder, EXECUTABLES[platform]);

/** The folder of the packed app's own files. */
export const packedResources = () =>
  join(packedFolder(), platform === 'darwin' ? 'Contents/Resources' : 'resources');

/**
 * Packs the app, unless that was done before.
 * @returns {Promise<string>} its executable
 */
export async function pack() {
  const runtime = findRuntime();
  if (!runtime) throw new Error('There is no Electron runtime. Run `npm run setup`.');
  const stamp = `${signature()}\n${runtime}\n`;
  if (stampOf() === stamp) return packedApp();
  if (!isBuilt()) await bundle();
  const { build, Platform } = await import('electron-builder');
  await build({
    projectDir: root,
    targets: Platform.current().createTarget('dir'),
    publish: 'never',
    config: {
      ...config,
      electronDist: folderOf(runtime),
      electronVersion: versionOf(runtime),
      // Signing is the release's.
      mac: { ...config.mac, identity: null },
    },
  });
  writeFileSync(STAMP, stamp);
  return packedApp();
}

function stampOf() {
  try {
    return readFileSync(STAMP, 'utf8');
  } catch {
    return undefined;
  }
}

/** @param {string} executable the runtime's */
function folderOf(executable) {
  // On a Mac it lies in Electron.app/Contents/MacOS.
  return process.platform === 'darwin' ? join(executable, '../../../..') : dirname(executable);
}

/** @param {string} executable the runtime's */
function versionOf(executable) {
  const { stdout } = spawnSync(executable, ['-p', 'process.versions.electron'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8',
  });
  return stdout.trim();
}

/**
 * The bytes of every file under a path.
 * @param {string} path
 * @returns {number}
 */
export function sizeOf(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const executable = await pack();
  const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
  const [whole, own] = [packedFolder(), packedResources()].map(sizeOf);
  console.log(`\n${executable}`);
  console.log(
    `Installed: ${megabytes(whole ?? 0)}, of which Burnish itself ${megabytes(own ?? 0)}.`,
  );
}
