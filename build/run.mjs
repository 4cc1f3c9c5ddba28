import { spawn } from 'node:child_process';

/**
 * Runs a command to its end, with its output shown.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, shell?: boolean, env?: NodeJS.ProcessEnv }} options `quiet` shows only the output of a command that fails
 * @returns {Promise<void>}
 */
export function run(command, args, { quiet = false, shell = false, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: quiet ? 'pipe' : 'inherit', shell, env });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => {
        output += chunk;
      });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${output}${command} ${args.join(' ')} failed (${code}).`));
    });
  });
}

/**
 * Runs npm: the one that runs us, else the one on the path.
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean }} options
 */
export function runNpm(args, options = {}) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}
