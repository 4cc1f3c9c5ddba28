// Keeps node_modules in step with package-lock.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './run.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} Locked */
/** @typedef {{ packages: Record<string, Locked> }} Lock */

/**
 * @param {string} root
 * @param {(line: string) => void} say
 */
export async function ensureModules(root, say) {
  if (
    isFresh(readLock(root, 'package-lock.json'), readLock(root, 'node_modules/.package-lock.json'))
  )
    return;
  say('Installing the packages (npm ci)…');
  // No package has to run anything of its own to be installed.
  await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
}

/**
 * Whether what npm noted of its last install is what the lockfile asks for. Packages for other
 * platforms may be missing.
 * @param {Lock | undefined} wanted
 * @param {Lock | undefined} installed
 */
export function isFresh(wanted, installed) {
  if (!wanted || !installed) return false;
  const { '': _root, ...packages } = wanted.packages;
  const missing = Object.entries(packages).some(
    ([path, { optional, devOptional }]) =>
      !(path in installed.packages) && !optional && !devOptional,
  );
  return (
    !missing &&
    Object.entries(installed.packages).every(
      ([path, { version, integrity }]) =>
        packages[path]?.version === version && packages[path]?.integrity === integrity,
    )
  );
}

/**
 * @param {string} root
 * @param {string} name
 * @returns {Lock | undefined} undefined where there is none
 */
function readLock(root, name) {
  try {
    return JSON.parse(readFileSync(join(root, name), 'utf8'));
  } catch {
    return undefined;
  }
}
