import * as v from 'valibot';
import { JsonFile } from './json-file.ts';
import { NO_RATE, Rates } from './rates.ts';

/** How often each rule was right: counts alone, and nothing of any article. */
export class RatesFile {
  readonly #file: JsonFile<Rates>;

  constructor(path: string, failed: (error: unknown) => void) {
    this.#file = new JsonFile(path, v.fallback(Rates, {}), failed);
  }

  get value(): Rates {
    return this.#file.value;
  }

  /** @param changes less than 0 for decisions that were taken back; no count falls below 0 */
  count(changes: Rates): void {
    const counted = Object.entries(changes).map(([rule, change]) => {
      const { accepted, edited, dismissed } = this.value[rule] ?? NO_RATE;
      const rate = {
        accepted: Math.max(0, accepted + change.accepted),
        edited: Math.max(0, edited + change.edited),
        dismissed: Math.max(0, dismissed + change.dismissed),
      };
      return [rule, rate];
    });
    this.#file.update(Object.fromEntries(counted));
  }
}
