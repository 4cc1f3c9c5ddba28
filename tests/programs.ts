import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/** The packages of Debian and Ubuntu that have the programs. */
const PACKAGES = { soffice: 'libreoffice-writer-nogui', pandoc: 'pandoc' };

const isThere = (program: string) =>
  spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;

/** Runs before the suite: brings the programs where they are missing and can be brought. */
export default async function setup(): Promise<void> {
  const missing = Object.entries(PACKAGES)
    .filter(([program]) => !isThere(program))
    .map(([, name]) => name);
  if (missing.length === 0) return;
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  if (!isThere('apt-get') || process.getuid?.() !== 0)
    throw new Error(
      `The interop suite needs LibreOffice and pandoc. Install what is missing, then try again:\n  sudo apt-get update && sudo apt-get ${install.join(' ')}`,
    );
  console.log(`interop: Installing ${missing.join(' and ')} with apt-get…`);
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
