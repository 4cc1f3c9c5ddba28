import { Script } from 'node:vm';

/** Work that had not ended after its time. */
export class TooLong extends Error {}

/** V8 breaks off only what a script runs, and a script sees nothing but globals. */
const ROOM = Symbol.for('burnish.work');
const script = new Script(`globalThis[Symbol.for('burnish.work')]()`);

/**
 * Does work that must not take for ever, such as a loop or a pattern that goes wrong. Only what it
 * does at once counts, not what it waits for.
 * @param ms after which it is broken off; what it had changed by then stays so
 * @throws {TooLong}
 */
export function within<Result>(ms: number, work: () => Result): Result {
  Object.assign(globalThis, { [ROOM]: work });
  try {
    return script.runInThisContext({ timeout: Math.ceil(ms) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new TooLong(`it had not ended after ${Math.round(ms / 1000)} s`);
  }
}
