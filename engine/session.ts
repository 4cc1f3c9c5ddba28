import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey } from 'prosemirror-state';
import { Step, StepMap, StepResult, type Transform } from 'prosemirror-transform';
import { type Finding, findingKey, SCOPES, type Scope } from './finding.ts';
import type { Fix } from './rule.ts';

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
  /** Of a fix that did more than change text: what. */
  readonly did?: Deed;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export const DEEDS = ['delete-block', 'join-next', 'mark', 'link'] as const satisfies Fix['do'][];
export type Deed = (typeof DEEDS)[number];

/** A step that carries a decision out, or one edit of an `EditStep`. */
export interface Part {
  /** Where the step stands in its transaction, counted from the decision's own step. */
  readonly step: number;
  readonly edit?: number;
}

/**
 * Adds decisions to the ledger, or takes the last ones back, and leaves the document as it is. As a
 * step it sits in the history beside the change that it stands for: undo and redo move both.
 */
class DecisionStep extends Step {
  constructor(
    readonly decisions: readonly Decision[],
    readonly back = false,
    /** For each decision, what carries it out. A dismissal needs nothing. */
    readonly parts: readonly (readonly Part[])[] = [],
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
    // An inverted transaction has its steps in the opposite order.
    const parts = this.parts.map((all) => all.map((part) => ({ ...part, step: -part.step })));
    return new DecisionStep(this.decisions, !this.back, parts);
  }

  map(): DecisionStep {
    return this;
  }

  toJSON(): unknown {
    return { stepType: 'decision', decisions: this.decisions, back: this.back, parts: this.parts };
  }

  static override fromJSON(
    _schema: unknown,
    json: { decisions: Decision[]; back: boolean; parts: Part[][] },
  ) {
    return new DecisionStep(json.decisions, json.back, json.parts);
  }
}
Step.jsonID('decision', DecisionStep);

/**
 * Adds decisions to a transform; with no decision the transform stays as it is.
 * @param parts for each decision, what carries it out; steps are counted from the transform's first
 */
export function record(
  tr: Transform,
  decisions: readonly Decision[],
  parts: readonly (readonly Part[])[] = [],
): void {
  if (decisions.length > 0) tr.step(new DecisionStep(decisions, false, fromHere(tr, parts)));
}

/**
 * Takes decisions out of the ledger: what they dismissed is found again.
 * @param parts for each decision, what puts its text back, counted as in `record`
 */
export function takeBack(
  tr: Transform,
  decisions: readonly Decision[],
  parts: readonly (readonly Part[])[] = [],
): void {
  if (decisions.length > 0) tr.step(new DecisionStep(decisions, true, fromHere(tr, parts)));
}

const fromHere = ({ steps }: Transform, parts: readonly (readonly Part[])[]) =>
  parts.map((all) => all.map((part) => ({ ...part, step: part.step - steps.length })));

/** The decisions that a transform makes or takes back. */
export const decisionSteps = (tr: Transform): DecisionStep[] =>
  tr.steps.filter((step) => step instanceof DecisionStep);

/** The ledger after a transform's steps, oldest decision first. */
function ledgerAfter(ledger: readonly Decision[], tr: Transform): readonly Decision[] {
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
