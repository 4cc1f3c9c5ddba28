import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

const isThere = (program: string) =>
  spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;

/**
 * Brings the programs that a suite runs, where they are missing and can be brought.
 * @param packages those of Debian and Ubuntu, by the program that each has
 * @throws with what a person is to do, where they can't be brought
 */
export async function ensurePrograms(
  suite: string,
  packages: Readonly<Record<string, string>>,
): Promise<void> {
  const missing = Object.entries(packages)
    .filter(([program]) => !isThere(program))
    .map(([, name]) => name);
  if (missing.length === 0) return;
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  if (!isThere('apt-get') || process.getuid?.() !== 0)
    throw new Error(
      `The suite “${suite}” needs ${Object.values(packages).join(' and ')}. Install what is missing, then try again:\n  sudo apt-get update && sudo apt-get ${install.join(' ')}`,
    );
  console.log(`${suite}: Installing ${missing.join(' and ')} with apt-get…`);
  await run('apt-get', ['-qq', 'update']);
  await run('apt-get', ['-qq', '-o=Dpkg::Use-Pty=0', ...install]);
}

/** Runs a program to its end. @throws where it fails, with what it said */
export async function run(
  program: string,
  args: readonly string[],
  { cwd = '.', env = {} }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<void> {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (data: Buffer) => {
    said += data;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed (${code}): ${said}`);
}
