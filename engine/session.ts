import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey } from 'prosemirror-state';
import { Step, StepMap, StepResult, type Transform } from 'prosemirror-transform';
import { type Finding, findingKey, SCOPES, type Scope } from './finding.ts';

/** One decision on one finding. Plain JSON. */
export interface Decision {
  /** `edited`: a person's own words stand in place of a given fix. */
  readonly what: 'accepted' | 'edited' | 'dismissed';
  /** Of a dismissal: how far it reaches. */
  readonly scope?: Scope;
  /** The finding's name, as `findingKey` gives it for that scope. */
  readonly key: string;
  readonly rule: string;
  /** The rule's version at the time. */
  readonly version: number;
  /** What stood there: the quote, or all that the fix took away. */
  readonly before: string;
  /** What stands there now; equal to `before` for a dismissal. */
  readonly after: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/**
 * Adds decisions to the ledger, or takes the last ones back, and leaves the document as it is. As a
 * step it sits in the history beside the change that it stands for: undo and redo move both.
 */
export class DecisionStep extends Step {
  constructor(
    readonly decisions: readonly Decision[],
    readonly back = false,
  ) {
    super();
  }

  apply(doc: Node): StepResult {
    return StepResult.ok(doc);
  }

  override getMap(): StepMap {
    return StepMap.empty;
  }

  invert(): DecisionStep {
    return new DecisionStep(this.decisions, !this.back);
  }

  map(): DecisionStep {
    return this;
  }

  toJSON(): unknown {
    return { stepType: 'decision', decisions: this.decisions, back: this.back };
  }

  static override fromJSON(_schema: unknown, json: { decisions: Decision[]; back: boolean }) {
    return new DecisionStep(json.decisions, json.back);
  }
}
Step.jsonID('decision', DecisionStep);

/** Adds decisions to a transform; with no decision the transform stays as it is. */
export function record(tr: Transform, decisions: readonly Decision[]): void {
  if (decisions.length > 0) tr.step(new DecisionStep(decisions));
}

/** Takes decisions out of the ledger: what they dismissed is found again. */
export function takeBack(tr: Transform, decisions: readonly Decision[]): void {
  if (decisions.length > 0) tr.step(new DecisionStep(decisions, true));
}

/** The decisions that a transform makes or takes back. */
export const decisionSteps = (tr: Transform): DecisionStep[] =>
  tr.steps.filter((step) => step instanceof DecisionStep);

/** The ledger after a transform's steps, oldest decision first. */
export function ledgerAfter(ledger: readonly Decision[], tr: Transform): readonly Decision[] {
  let after = ledger;
  for (const { decisions, back } of decisionSteps(tr)) {
    const moved = new Set(decisions);
    after = back
      ? after.filter((decision) => !moved.has(decision))
      : // One that was taken back alone may be older than those that stand.
        [...after, ...decisions].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  }
  return after;
}

const key = new PluginKey<readonly Decision[]>('session');

/** Keeps the ledger in the editor's state. @param ledger decisions made earlier, oldest first */
export function session(ledger: readonly Decision[] = []): Plugin<readonly Decision[]> {
  return new Plugin<readonly Decision[]>({
    key,
    state: { init: () => ledger, apply: (tr, before) => ledgerAfter(before, tr) },
  });
}

/** Every decision that stands, oldest first. The array is the same until a decision changes. */
export function ledgerOf(state: EditorState): readonly Decision[] {
  return key.getState(state) ?? [];
}

const dismissedOf = new WeakMap<readonly Decision[], ReadonlySet<string>>();

/** The keys of what was dismissed, each for its scope. */
export function dismissedKeys(ledger: readonly Decision[]): ReadonlySet<string> {
  let keys = dismissedOf.get(ledger);
  if (!keys) {
    keys = new Set(
      ledger.filter(({ what }) => what === 'dismissed').map((decision) => decision.key),
    );
    dismissedOf.set(ledger, keys);
  }
  return keys;
}

/** Leaves out what was dismissed. `text` is the text of the findings' block. */
export function openFindings(
  findings: readonly Finding[],
  text: string,
  dismissed: ReadonlySet<string>,
): readonly Finding[] {
  if (dismissed.size === 0) return findings;
  return findings.filter((finding) =>
    SCOPES.every((scope) => !dismissed.has(findingKey(finding, text, scope))),
  );
}
