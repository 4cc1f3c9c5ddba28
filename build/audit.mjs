// `npm run audit`: asks the registry for known holes in what ships, and fails on high and critical ones.
// Not every registry answers that; then it says so and is no failure.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What npm's report says.
 * @param {string} json of `npm audit --json`
 * @returns {{ line: string, clean: boolean }}
 */
export function verdict(json) {
  /** @type {{ metadata?: { vulnerabilities: Record<string, number> }, vulnerabilities?: Record<string, { severity: string }>, message?: string }} */
  let report;
  try {
    report = JSON.parse(json);
  } catch {
    report = { message: 'no report' };
  }
  const { metadata, vulnerabilities = {}, message = 'no report' } = report;
  if (!metadata)
    return { line: `Not audited: the registry does not answer (${message}).`, clean: true };
  const { high = 0, critical = 0, moderate = 0, low = 0 } = metadata.vulnerabilities;
  const grave = Object.entries(vulnerabilities)
    .filter(([, { severity }]) => severity === 'high' || severity === 'critical')
    .map(([name]) => name);
  const named = grave.length > 0 ? `: ${grave.join(', ')}` : '';
  return {
    line: `Known holes in what ships: ${critical} critical, ${high} high, ${moderate} moderate, ${low} low${named}.`,
    clean: high + critical === 0,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const { line, clean } = verdict(stdout);
  console.log(line);
  process.exitCode = clean ? 0 : 1;
}
