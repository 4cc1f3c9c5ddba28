import type { Node, Slice } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey } from 'prosemirror-state';
import { type Mappable, Step, StepMap, StepResult, type Transform } from 'prosemirror-transform';
import { type Finding, findingKey, SCOPES, type Scope } from './finding.ts';

/** One decision on one finding. Plain JSON. */
export interface Decision {
  /** `edited`: a person's own words took the place. */
  readonly what: 'accepted' | 'edited' | 'dismissed';
  /** Of a dismissal: how far it reaches. */
  readonly scope?: Scope;
  /** The finding's name, as `findingKey` gives it for the scope. */
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

/** What an accepted fix changed, so that it can be taken back alone. Positions are the document's. */
export interface Patch {
  readonly from: number;
  readonly to: number;
  /** Where it began in the document before the transaction that made it. */
  readonly start: number;
  /** What stood there, and what the fix put there. */
  readonly before: Slice;
  readonly after: Slice;
}
/** In document order, also where several have shrunk to one point. */
export type Patches = ReadonlyMap<Decision, Patch>;

/**
 * Adds decisions to the ledger, or takes the last ones back, and leaves the document as it is. As a
 * step it sits in the history beside the change that it stands for: undo and redo move both.
 */
export class DecisionStep extends Step {
  constructor(
    readonly decisions: readonly Decision[],
    readonly back = false,
    /** Of the fixes among them, as of the document that the step leaves. */
    readonly patches: Patches = new Map(),
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
    return new DecisionStep(this.decisions, !this.back, this.patches);
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
export function record(tr: Transform, decisions: readonly Decision[], patches?: Patches): void {
  if (decisions.length > 0) tr.step(new DecisionStep(decisions, false, patches));
}

/** Takes decisions out of the ledger: a dismissed finding comes back. */
export function takeBack(tr: Transform, decisions: readonly Decision[]): void {
  if (decisions.length > 0) tr.step(new DecisionStep(decisions, true));
}

/** The decisions that a transform makes or takes back. */
export const decisionSteps = (tr: Transform): DecisionStep[] =>
  tr.steps.filter((step) => step instanceof DecisionStep);

/** The ledger after a transform's steps, oldest decision first. */
export function ledgerAfter(ledger: readonly Decision[], tr: Transform): readonly Decision[] {
  let after = ledger;
  for (const step of decisionSteps(tr)) {
    after = step.back
      ? after.filter((decision) => !step.decisions.includes(decision))
      : [...after, ...step.decisions];
  }
  return after;
}

interface Session {
  readonly ledger: readonly Decision[];
  readonly patches: Patches;
}

const key = new PluginKey<Session>('session');

/** Keeps the ledger in the editor's state. @param ledger decisions made earlier, oldest first */
export function session(ledger: readonly Decision[] = []): Plugin<Session> {
  return new Plugin<Session>({
    key,
    state: {
      init: () => ({ ledger, patches: new Map() }),
      apply: (tr, { ledger, patches }) => ({
        ledger: ledgerAfter(ledger, tr),
        patches: patchesAfter(patches, tr),
      }),
    },
  });
}

/** Every decision that stands, oldest first. The array is the same until a decision changes. */
export function ledgerOf(state: EditorState): readonly Decision[] {
  return key.getState(state)?.ledger ?? [];
}

/** What the accepted fixes of this session changed, where it stands now. */
export function patchesOf(state: EditorState): Patches {
  return key.getState(state)?.patches ?? new Map();
}

/** Moves the patches along with a transform's steps; decisions add theirs, or take them away. */
function patchesAfter(patches: Patches, tr: Transform): Patches {
  if (tr.steps.length === 0) return patches;
  const steps = decisionSteps(tr);
  const gone = new Set(steps.filter(({ back }) => back).flatMap(({ decisions }) => decisions));
  const fresh = steps.flatMap((step) => (step.back ? [] : [...step.patches]));
  const after: [Decision, Patch][] = [];
  let side: 1 | -1 = gone.size > 0 ? -1 : 1;
  for (const [decision, patch] of patches) {
    while (fresh[0] && fresh[0][1].start < patch.from) after.push(fresh.shift()!);
    if (gone.has(decision)) side = 1;
    else after.push([decision, moved(patch, tr.mapping, side)]);
  }
  return new Map([...after, ...fresh]);
}

/**
 * What is typed right beside a fix is no part of it.
 * @param side where a point stands to what is put in at it: what comes back has its order
 */
function moved(patch: Patch, mapping: Mappable, side: 1 | -1): Patch {
  const isPoint = patch.from === patch.to;
  const from = mapping.map(patch.from, isPoint ? side : 1);
  return { ...patch, from, to: isPoint ? from : Math.max(from, mapping.map(patch.to, -1)) };
}

const dismissedOf = new WeakMap<readonly Decision[], ReadonlySet<string>>();

/** The keys of the findings that were dismissed. */
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
