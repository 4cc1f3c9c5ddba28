import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Whether one program may watch another here. Only Linux has strace. */
export const canTrace =
  process.platform === 'linux' &&
  spawnSync('strace', ['-o', '/dev/null', 'true'], { stdio: 'ignore' }).status === 0;

/** What a program asks of the system to reach the network, to read the disk, to start others. */
const CALLS = [
  ...['connect', 'bind', 'sendto', 'sendmsg', 'sendmmsg'],
  ...['open', 'openat', 'openat2', 'execve', 'execveat'],
];

export interface Traced {
  /** Starts the program, with the same arguments, and notes what it and its children ask for. */
  readonly command: string;
  /** What was noted so far, a line each call. */
  calls(): Promise<string[]>;
}

/** Has a program watched by strace. @param folder where the notes are kept */
export async function traced(program: string, folder: string): Promise<Traced> {
  const command = join(folder, 'traced');
  const notes = join(folder, 'calls.txt');
  // The filter stops the program at these calls alone, so that it runs about as fast as ever.
  const options = `-f --seccomp-bpf -qq -s 4096 --decode-fds=socket -e trace=${CALLS.join(',')} -o '${notes}'`;
  const script = `#!/bin/sh\nexec strace ${options} -- '${program}' "$@"\n`;
  await writeFile(command, script, { mode: 0o755 });
  return { command, calls: async () => (await readFile(notes, 'utf8')).split('\n') };
}

const PLACE =
  /sa_family=AF_INET6?, sin6?_port=htons\(\d+\),.*?(?:inet_addr\("|inet_pton\(AF_INET6, ")([^"]+)"/;
const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;

function isBeyond(call: string): boolean {
  const place = PLACE.exec(call)?.[1];
  return place !== undefined && !LOOPBACK.test(place);
}

/** The calls that reach for a place of the network beyond this machine, be it to listen alone. */
export const beyondLoopback = (calls: readonly string[]): string[] => calls.filter(isBeyond);

/** The calls by which a packet leaves this machine. */
export const leaving = (calls: readonly string[]): string[] =>
  calls.filter((call) => {
    if (/\bconnect\(\d+<TCP/.test(call)) return isBeyond(call);
    // A socket that was tied to a place before names none.
    return /\bsend(?:to|m?msg)\(\d+<UDP/.test(call) && (isBeyond(call) || !PLACE.test(call));
  });

/** The programs that were started, by path, each once. */
export const started = (calls: readonly string[]): string[] => [
  ...new Set(calls.flatMap((call) => /\bexecve\("([^"]+)"/.exec(call)?.[1] ?? [])),
];

/** The calls that open a path which holds `part`. */
export const opening = (calls: readonly string[], part: string): string[] =>
  calls.filter((call) => /\bopen(?:at2?)?\(/.test(call) && call.includes(part));
