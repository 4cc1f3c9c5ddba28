import { Script } from 'node:vm';

/** Work that had not ended after its time. */
export class TooLong extends Error {}

/** V8 breaks off only what a script runs, and a script sees nothing but globals. */
const ROOM = Symbol.for('burnish.work');
const script = new Script(`globalThis[Symbol.for('burnish.work')]()`);

/** The part of its time that the process must have worked: else other programs had the machine. */
const AT_WORK = 0.5;

/**
 * Does work that must not take for ever, such as a loop or a pattern that goes wrong. Only what it
 * does at once counts, not what it waits for.
 * @param ms after which it is broken off. Where the machine was busy with something else it is begun
 *   anew and gets longer, so what it changes must not matter
 * @throws {TooLong}
 */
export function within<Result>(ms: number, work: () => Result): Result {
  Object.assign(globalThis, { [ROOM]: work });
  for (let timeout = Math.ceil(ms); ; timeout *= 2) {
    const before = process.cpuUsage();
    try {
      return script.runInThisContext({ timeout });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      const { user, system } = process.cpuUsage(before);
      if ((user + system) / 1000 < ms * AT_WORK) continue;
      throw new TooLong(`it had not ended after ${Math.round(timeout / 1000)} s`);
    }
  }
}
