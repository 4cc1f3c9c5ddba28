import * as v from 'valibot';
import { readJson, writeJson } from './json-file.ts';

const Bounds = v.object({
  x: v.number(),
  y: v.number(),
  width: v.number(),
  height: v.number(),
  maximized: v.boolean(),
});

/** What the app remembers from one start to the next. A part that can't be read is as new. */
const State = v.object({
  recent: v.fallback(v.array(v.string()), []),
  bounds: v.fallback(v.optional(Bounds), undefined),
});
export type State = v.InferOutput<typeof State>;

/** The app's memory, in one small JSON file that is written at each change. */
export class Store {
  readonly #path: string;
  #state: State;

  constructor(path: string) {
    this.#path = path;
    this.#state = v.parse(State, readJson(path));
  }

  get state(): Readonly<State> {
    return this.#state;
  }

  /** Changes some parts. A disk that can't be written costs the memory, never the work. */
  update(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    try {
      writeJson(this.#path, this.#state);
    } catch (error) {
      console.error('The window size and the recent files could not be kept:', error);
    }
  }
}
