// Prints the most memory that this process has held, in KB, when it ends.
import { readFileSync } from 'node:fs';

process.on('exit', () => console.error(`peak ${peak()}`));

function peak() {
  // Linux hands the parent's peak down to its children; this one starts anew.
  if (process.platform === 'linux')
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
  return process.resourceUsage().maxRSS;
}
