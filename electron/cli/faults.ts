import type { BlockInput, Settings } from '../../engine/block.ts';
import { checkBlocks } from '../../engine/check.ts';
import type { Finding } from '../../engine/finding.ts';
import { BLOCK_UNITS, patienceForCheck } from '../../engine/patience.ts';
import { RULES } from '../../engine/rules/index.ts';
import type { Culprit, Watch } from '../../engine/watch.ts';
import { messageOf } from '../files.ts';
import { TooLong, within } from './within.ts';

/** Nobody waits for a file among many, and other programs may want the machine. */
export const PATIENCE = 2;

/**
 * Checks a text for as long as it takes, and notes what threw or never came to an end: that is left out
 * of this text, and the rest of the check goes on.
 */
export class Faults implements Watch {
  readonly #guarded: boolean;
  readonly #reasons = new Map<string, string>();
  #at: Culprit | undefined;

  /** @param guarded whether it ends what takes too long; else the caller does */
  constructor(guarded = true) {
    this.#guarded = guarded;
  }

  begin = (whose: Culprit): void => {
    this.#at = whose;
  };

  failed = (whose: Culprit, error: unknown): void => {
    const name = 'rule' in whose ? `the rule “${whose.rule}”` : `the pattern ${whose.keep}`;
    this.#reasons.set(name, messageOf(error));
  };

  /**
   * As `checkBlocks`.
   * @throws {TooLong} where it takes too long, and that is no rule’s or pattern’s doing
   */
  check(blocks: readonly BlockInput[], settings: Settings): readonly (readonly Finding[])[] {
    const work = () => checkBlocks(blocks, settings, RULES, this);
    if (!this.#guarded) return work();
    const units = blocks.reduce((sum, { text }) => sum + text.length + BLOCK_UNITS, 0);
    this.#at = undefined;
    try {
      return within(PATIENCE * patienceForCheck(units), work);
    } catch (error) {
      if (!(error instanceof TooLong) || !this.#at) throw error;
      this.failed(this.#at, error);
      return this.check(blocks, without(settings, this.#at));
    }
  }

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

const without = (settings: Settings, culprit: Culprit): Settings =>
  'rule' in culprit
    ? { ...settings, off: [...settings.off, culprit.rule] }
    : { ...settings, keep: settings.keep.filter((entry) => entry !== culprit.keep) };
