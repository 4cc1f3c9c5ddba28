import * as v from 'valibot';
import { JsonFile } from './json-file.ts';

const Trials = v.object({ opening: v.fallback(v.array(v.string()), []) });
/** How many articles are remembered that the app stopped at. */
const MOST = 20;
/** How long, in ms, an opening takes before it is noted: one that ends sooner has hung nothing. */
const SLOW = 3000;

/** What is being opened, by path of a file or id of a recovery copy. */
interface Trial {
  readonly key: string;
  readonly timer: ReturnType<typeof setTimeout>;
  isSlow: boolean;
}

/**
 * Remembers on the disk what takes long to open and check, until it is done. What a start finds there
 * is what the app stopped at; it is not opened again by itself.
 */
export class TrialsFile<Owner extends object> {
  readonly #file: JsonFile<v.InferOutput<typeof Trials>>;
  readonly #suspects: Set<string>;
  readonly #underWay = new Map<Owner, Trial>();

  /** @param failed is told where the disk can't be written */
  constructor(path: string, failed: (error: unknown) => void) {
    this.#file = new JsonFile(path, Trials, failed);
    this.#suspects = new Set(this.#file.value.opening);
  }

  /** Whether the app stopped while this was being opened. */
  isSuspect(key: string): boolean {
    return this.#suspects.has(key);
  }

  /** The owner begins to open this, and opens nothing else. */
  begin(owner: Owner, key: string): void {
    this.#stop(owner);
    const timer = setTimeout(() => {
      trial.isSlow = true;
      this.#note();
    }, SLOW);
    const trial: Trial = { key, timer, isSlow: false };
    this.#underWay.set(owner, trial);
    this.#note();
  }

  /** What the owner was opening is open and checked, or was given up in good order. */
  end(owner: Owner): void {
    const trial = this.#stop(owner);
    if (!trial) return;
    this.#suspects.delete(trial.key);
    this.#note();
  }

  /** The owner stopped at what it was opening. */
  fail(owner: Owner): void {
    const trial = this.#stop(owner);
    if (!trial) return;
    this.#suspects.add(trial.key);
    this.#note();
  }

  #stop(owner: Owner): Trial | undefined {
    const trial = this.#underWay.get(owner);
    clearTimeout(trial?.timer);
    this.#underWay.delete(owner);
    return trial;
  }

  #note(): void {
    const slow = [...this.#underWay.values()].filter(({ isSlow }) => isSlow);
    const opening = new Set([...this.#suspects, ...slow.map(({ key }) => key)]);
    const noted = [...opening].slice(-MOST);
    if (noted.join('\0') !== this.#file.value.opening.join('\0'))
      this.#file.update({ opening: noted });
  }
}
