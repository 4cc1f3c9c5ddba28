import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from '../programs.ts';

/** It wants to be run by its path. */
export const SSHD = '/usr/sbin/sshd';

const ME = userInfo().username;

/** Another machine, as far as whoever comes over ssh can tell: an sshd of its own on a loopback address. */
export class Machine {
  /** What a file of ssh’s settings says of it. */
  readonly settings: string;
  /** Its line among the hosts that are known. */
  readonly knownAs: string;
  readonly #sshd: ChildProcess;

  private constructor(sshd: ChildProcess, settings: string, knownAs: string) {
    this.#sshd = sshd;
    this.settings = settings;
    this.knownAs = knownAs;
  }

  /**
   * Starts one.
   * @param folder takes its keys and its settings, and is the home there
   * @param userKey path of the private key that it lets in, whose public one is beside it
   * @param env what its programs find in their environment
   */
  static async start(
    name: string,
    address: string,
    { folder, userKey, env }: { folder: string; userKey: string; env: NodeJS.ProcessEnv },
  ): Promise<Machine> {
    const [port, hostKey, config] = [
      await freePort(address),
      join(folder, `${name}.key`),
      join(folder, `${name}.conf`),
    ];
    await makeKey(hostKey);
    // Started by root, it wants this folder.
    if (process.getuid?.() === 0) await mkdir('/run/sshd', { recursive: true });
    const lines = [
      `ListenAddress ${address}`,
      `Port ${port}`,
      `HostKey ${hostKey}`,
      `AuthorizedKeysFile ${userKey}.pub`,
      `AllowUsers ${ME}`,
      // What this account’s shell does at its start is no part of the test.
      `SetEnv ${Object.entries({ HOME: folder, ...env })
        .map((pair) => pair.join('='))
        .join(' ')}`,
      'AuthenticationMethods publickey',
      'PidFile none',
      'UsePAM no',
      // Whoever may write into the temporary folder is of no matter here.
      'StrictModes no',
    ];
    await writeFile(config, `${lines.join('\n')}\n`);
    const sshd = spawn(SSHD, ['-D', '-e', '-f', config], { stdio: ['ignore', 'ignore', 'pipe'] });
    await answering(sshd, address, port);
    const settings = [
      `Host ${name}`,
      `HostName ${address}`,
      `Port ${port}`,
      `User ${ME}`,
      `IdentityFile ${userKey}`,
      'IdentitiesOnly yes',
      `UserKnownHostsFile ${join(folder, 'known')}`,
      'StrictHostKeyChecking yes',
      'BatchMode yes',
    ];
    const publicKey = await readFile(`${hostKey}.pub`, 'utf8');
    return new Machine(sshd, `${settings.join('\n  ')}\n`, `[${address}]:${port} ${publicKey}`);
  }

  /** Ends it and all that runs on it at once, as where its plug is pulled. */
  async stop(): Promise<void> {
    if (this.#sshd.exitCode !== null || this.#sshd.signalCode !== null) return;
    const exited = once(this.#sshd, 'exit');
    for (const pid of await familyOf(this.#sshd.pid!)) kill(pid);
    await exited;
  }
}

/** Makes a pair of keys: `path`, and the public one in `path.pub`. */
export const makeKey = (path: string): Promise<void> =>
  run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', path]);

async function freePort(address: string): Promise<number> {
  const server = createServer().listen(0, address);
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until the sshd takes connections. @throws where it ends, with what it said */
async function answering(sshd: ChildProcess, address: string, port: number): Promise<void> {
  let said = '';
  sshd.stderr!.on('data', (data: Buffer) => {
    said += data;
  });
  for (;;) {
    if (sshd.exitCode !== null) throw new Error(`sshd ended (${sshd.exitCode}): ${said}`);
    const socket = connect(port, address);
    try {
      await once(socket, 'connect');
      return;
    } catch {
      await sleep(50);
    } finally {
      socket.destroy();
    }
  }
}

/** A process and all that it started, and those started. */
async function familyOf(first: number): Promise<number[]> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    // The name of the program, in brackets, may hold blanks and brackets.
    const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
    parents.set(Number(name), Number(parent));
  }
  const family = [first];
  // What is pushed is visited as well.
  for (const pid of family)
    for (const [child, parent] of parents) if (parent === pid) family.push(child);
  return family;
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}
