// Everything that must pass, on a machine that has nothing installed: the tests, the types and the
// style. Ends with one line over all of them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNpm } from './run.mjs';
import { tally } from './tally.mjs';

const folder = mkdtempSync(join(tmpdir(), 'burnish-ci-'));
const reportFile = join(folder, 'report.json');

/**
 * Runs an npm script.
 * @param {string} script
 * @param {readonly string[]} args
 * @returns {Promise<boolean>} whether it succeeded
 */
async function passes(script, ...args) {
  console.log(`\n── npm run ${script} ──`);
  try {
    await runNpm(['run', script, ...args]);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

function readReport() {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch {
    return undefined;
  }
}

const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
const succeeded = await passes('test', '--', ...reporters);
const counts = tally(readReport(), succeeded);
for (const script of ['types', 'lint']) {
  if (await passes(script)) counts.passed++;
  else counts.failed++;
}
rmSync(folder, { recursive: true });
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;
