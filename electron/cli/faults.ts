import type { Culprit, Watch } from '../../engine/watch.ts';
import { messageOf } from '../files.ts';

/** What threw while one text was checked, and what it said. The rest of the check goes on. */
export class Faults implements Watch {
  readonly #reasons = new Map<string, string>();

  failed = (whose: Culprit, error: unknown): void => {
    const name = 'rule' in whose ? `the rule “${whose.rule}”` : `the pattern ${whose.keep}`;
    this.#reasons.set(name, messageOf(error));
  };

  /** As an answer to a record has them: nothing, as a rule. */
  get asJson(): { readonly faults?: readonly string[] } {
    return this.#reasons.size > 0 ? { faults: this.sentences } : {};
  }

  /** A sentence for each. */
  get sentences(): readonly string[] {
    return [...this.#reasons].map(
      ([name, reason]) => `${name} failed (${reason}), and was left out.`,
    );
  }
}
