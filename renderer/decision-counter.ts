import type { Bridge } from '../electron/contract.ts';
import { NO_RATE, type Rates } from '../electron/rates.ts';
import type { Decision } from '../engine/session.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * Counts the decisions on each rule as they are made, and back as they are taken back. What came with
 * an article was counted when it was decided.
 */
export class DecisionCounter {
  readonly #bridge: Pick<Bridge, 'countDecisions'>;
  #page: Snapshot['page'];
  #ledger: readonly Decision[] = [];

  constructor(bridge: Pick<Bridge, 'countDecisions'>) {
    this.#bridge = bridge;
  }

  follow({ page, ledger }: Pick<Snapshot, 'page' | 'ledger'>): void {
    const before = page === this.#page ? this.#ledger : ledger;
    this.#page = page;
    this.#ledger = ledger;
    if (before === ledger) return;
    const changes: Rates = {};
    add(changes, made(before, ledger), 1);
    add(changes, made(ledger, before), -1);
    this.#bridge
      .countDecisions(changes)
      .catch((error: unknown) => console.error('The decisions could not be counted:', error));
  }
}

function add(changes: Rates, decisions: readonly Decision[], by: 1 | -1): void {
  for (const { rule, what } of decisions) {
    const rate = changes[rule] ?? NO_RATE;
    changes[rule] = { ...rate, [what]: rate[what] + by };
  }
}

/** The decisions of `after` that `before` does not have. */
function made(before: readonly Decision[], after: readonly Decision[]): Decision[] {
  const known = new Set(before);
  return after.filter((decision) => !known.has(decision));
}
