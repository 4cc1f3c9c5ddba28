/**
 * Vitest's JSON report, as far as it is read here.
 * @typedef {{
 *   numPassedTests: number,
 *   numTotalTests: number,
 *   testResults: readonly { status: string, assertionResults: readonly unknown[] }[],
 * }} Report
 */

/**
 * How many tests passed and how many did not. A test that was skipped did not pass; a file that
 * could not be loaded counts as one, and so does whatever else made the run fail.
 * @param {Report | undefined} report undefined where the run broke off before it had one
 * @param {boolean} succeeded
 */
export function tally(report, succeeded) {
  const passed = report?.numPassedTests ?? 0;
  const unloaded = (report?.testResults ?? []).filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = (report?.numTotalTests ?? 0) - passed + unloaded;
  return { passed, failed: failed === 0 && !succeeded ? 1 : failed };
}
