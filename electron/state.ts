import * as v from 'valibot';
import { JsonFile } from './json-file.ts';

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
  /** Whether the first-start hint was shown. */
  hinted: v.fallback(v.boolean(), false),
});
export type State = v.InferOutput<typeof State>;

/** The app's memory. */
export type StateFile = JsonFile<State>;

export const stateFile = (path: string, failed: (error: unknown) => void): StateFile =>
  new JsonFile(path, State, failed);
