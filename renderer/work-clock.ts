/** The longest time, in ms, between two signs of life that counts as work. */
const PAUSE = 60_000;

/** Counts the time that a person is at work. All times are in ms. */
export class WorkClock {
  #worked = 0;
  /** When the last sign came; undefined while the person is elsewhere. */
  #last: number | undefined;

  /** Starts anew. @param worked the time that counts already */
  start(worked: number): void {
    this.#worked = worked;
    this.#last = undefined;
  }

  /** The person did something. */
  sign(now: number): void {
    this.#worked = this.workedBy(now);
    this.#last = now;
  }

  /** The person turned to another window. */
  leave(now: number): void {
    this.#worked = this.workedBy(now);
    this.#last = undefined;
  }

  workedBy(now: number): number {
    return this.#worked + Math.min(now - (this.#last ?? now), PAUSE);
  }
}
