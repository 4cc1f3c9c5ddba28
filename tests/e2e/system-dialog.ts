import { spawnSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';

const xdotool = (...args: string[]) => spawnSync('xdotool', args, { encoding: 'utf8' });

/** Whether keys can be pressed here in a dialog of the system, where Playwright doesn't reach. */
export const canPress = process.platform === 'linux' && xdotool('version').status === 0;

const windows = () =>
  xdotool('search', '--onlyvisible', '--name', '').stdout.split('\n').filter(Boolean);

/** How long a dialog may take over a key, in ms, before it is pressed again. One more would go to the page. */
const PATIENCE = 3_000;

/**
 * Presses Enter in the dialog that `ask` has the system show.
 * @param isDone whether that was heard
 */
export async function pressEnterIn(
  ask: () => Promise<unknown>,
  isDone: () => boolean,
): Promise<void> {
  const before = new Set(windows());
  await ask();
  for (;;) {
    // A new dialog is a while at its folder.
    await setTimeout(300);
    for (const dialog of windows().filter((id) => !before.has(id))) {
      xdotool('windowfocus', dialog);
      xdotool('key', 'Return');
      const end = Date.now() + PATIENCE;
      while (Date.now() < end) {
        if (isDone()) return;
        await setTimeout(50);
      }
    }
  }
}
