import { spawn } from 'node:child_process';

/**
 * Gives the tests a screen of their own where there is none: Xvfb picks a free display by itself and
 * tells its number on descriptor 3.
 */
export async function setup(): Promise<(() => void) | undefined> {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return;
  const xvfb = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '2560x1440x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await new Promise<string>((resolve, reject) => {
    xvfb.stdio[3]!.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    xvfb.once('error', reject);
    xvfb.once('exit', (code) => reject(new Error(`Xvfb ended at once (${code}).`)));
  });
  process.env.DISPLAY = `:${number}`;
  return () => {
    xvfb.kill();
  };
}
