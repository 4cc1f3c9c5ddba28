/** Tells React that something changed, once a frame at the most, however many keys were pressed. */
export class Store<Snapshot extends object> {
  readonly #listeners = new Set<() => void>();
  #snapshot: Snapshot;
  #next: Snapshot;
  #planned = false;

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
    this.#next = snapshot;
  }

  /** What React shows. */
  get = (): Snapshot => this.#snapshot;

  /** What React will show in the next frame. */
  latest = (): Snapshot => this.#next;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Nobody is told where each of these values is what it was. */
  set(part: Partial<Snapshot>): void {
    const keys = Object.keys(part) as (keyof Snapshot)[];
    if (keys.every((key) => Object.is(part[key], this.#next[key]))) return;
    this.#next = { ...this.#next, ...part };
    if (this.#planned) return;
    this.#planned = true;
    requestAnimationFrame(this.flush);
  }

  /** Tells now what waits for the frame: the next key may be for what is only then drawn. */
  flush = (): void => {
    if (!this.#planned) return;
    this.#planned = false;
    this.#snapshot = this.#next;
    for (const listener of this.#listeners) listener();
  };
}
