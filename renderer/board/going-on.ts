import { acceptAllSafe } from '../bulk.ts';
import { checkOf } from '../check-plugin.ts';
import type { Desk } from '../desk.ts';

/** A fix may uncover another. A rule that finds its own fix again would go on for ever. */
const MOST_ROUNDS = 10;

/**
 * Accepts what is safe, writes the article as Save does, and goes on to the next one. It stays where
 * something went wrong on the way.
 */
export async function acceptAndGoOn(desk: Desk): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (!(await isSettled(desk))) return;
    if (!desk.run(acceptAllSafe)) break;
  }
  await saveAndGoOn(desk);
}

/**
 * Writes the article as Save does, where it holds work that no file has, and goes on to the next one.
 * It stays where it could not be written, or the person thought better of it.
 */
export async function saveAndGoOn(desk: Desk): Promise<void> {
  const { dirty, savesOver } = desk.store.latest();
  if ((dirty || savesOver) && !(await desk.out.save())) return;
  await desk.in.next();
}

/** Waits until all of the article is checked, or the person stopped that. @returns whether it came to that */
function isSettled(desk: Desk): Promise<boolean> {
  const { page } = desk;
  const before = desk.store.latest().problem;
  return new Promise((resolve) => {
    const end = (isSo: boolean) => {
      clearInterval(timer);
      resolve(isSo);
    };
    const look = () => {
      const { stopped, problem } = desk.store.latest();
      if (!page || desk.page !== page || problem !== before) return end(false);
      const { waiting, reviewed } = checkOf(page.view.state);
      if (stopped || (waiting.length === 0 && reviewed)) end(true);
    };
    const timer = setInterval(look, 20);
    look();
  });
}
