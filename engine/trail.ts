import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Mapping, ReplaceStep, type Step, StepMap } from 'prosemirror-transform';
import { EditStep } from './edit-step.ts';
import { type Decision, decisionSteps, ledgerOf, type Part } from './session.ts';
import { contentText, rangeText } from './text.ts';

/** One step since the first fix that stands; the last one first. A key press adds one. */
interface Trail {
  readonly map: StepMap;
  readonly before: Trail | undefined;
}

/** A piece of what a fix did. */
interface Piece {
  /** Takes it back, in the document as it was at `at`. */
  readonly undo: Step;
  /** What it put there; undefined where it left the text as it was. */
  readonly put: string | undefined;
  readonly at: Trail;
}

interface Value {
  readonly last: Trail | undefined;
  /**
   * The fixes of this session. Positions are carried along when somebody asks for them, and kept as
   * far as they were carried: a key press must not touch each of them.
   */
  readonly fixes: WeakMap<Decision, readonly Piece[]>;
}

const key = new PluginKey<Value>('trail');

/** Remembers what each fix did, and where. It needs the `session` plugin before it. */
export function trail(): Plugin<Value> {
  return new Plugin<Value>({
    key,
    state: { init: () => ({ last: undefined, fixes: new WeakMap() }), apply },
  });
}

function apply(tr: Transaction, { last, fixes }: Value, _before: EditorState, after: EditorState) {
  const decided = decisionSteps(tr);
  const makes = decided.some(({ back, parts }) => !back && parts.some((all) => all.length > 0));
  // Where no fix stands there is nothing to find again.
  const isIdle = decided.length > 0 && !makes && !ledgerOf(after).some((one) => fixes.has(one));
  if (isIdle || (!last && !makes)) return last ? { last: undefined, fixes } : { last, fixes };
  let end: Trail = last ?? { map: StepMap.empty, before: undefined };
  const ends = tr.mapping.maps.map((map) => {
    if (map !== StepMap.empty) end = { map, before: end };
    return end;
  });
  for (const step of decided) {
    if (step.back) continue;
    const here = tr.steps.indexOf(step);
    step.decisions.forEach((decision, i) => {
      const pieces = (step.parts[i] ?? []).map((part) => pieceOf(tr, here, part, ends));
      if (pieces.length > 0) fixes.set(decision, pieces);
    });
  }
  return { last: end, fixes };
}

const inverted = new WeakMap<Step, Step>();

function pieceOf(tr: Transaction, here: number, part: Part, ends: readonly Trail[]): Piece {
  const index = here + part.step;
  const [step, at] = [tr.steps[index]!, ends[index]!];
  // One step holds the edits of a thousand fixes.
  const undo = inverted.get(step) ?? step.invert(tr.docs[index]!);
  inverted.set(step, undo);
  if (step instanceof EditStep && undo instanceof EditStep) {
    const put = contentText(step.edits[part.edit!]!.content);
    return { undo: new EditStep([undo.edits[part.edit!]!]), put, at };
  }
  const put = step instanceof ReplaceStep ? contentText(step.slice.content) : undefined;
  return { undo, put, at };
}

/** A step that takes back a part of a fix, and the place that it writes to. */
export interface Undoing {
  readonly step: Step;
  readonly from: number;
  readonly to: number;
}

/**
 * How to take back what a decision did, in the document as it is now.
 * @returns `unknown` of a decision of an earlier session, `changed` where something else stands there
 */
export function undoingOf(
  state: EditorState,
  decision: Decision,
): readonly Undoing[] | 'unknown' | 'changed' {
  const { last, fixes } = key.getState(state)!;
  const pieces = fixes.get(decision);
  if (!pieces || !last) return 'unknown';
  const now: Piece[] = [];
  for (const { undo, put, at } of pieces) {
    const maps = mapsBetween(at, last);
    if (!maps) return 'unknown';
    const step = maps.length > 0 ? undo.map(new Mapping(maps)) : undo;
    if (!step) return 'changed';
    now.push({ undo: step, put, at: last });
  }
  fixes.set(decision, now);
  const steps = now.map(({ undo }) => ({ step: undo, ...rangeOf(undo) }));
  const stands = steps.every(({ from, to }, i) => {
    const { put } = now[i]!;
    return put === undefined || rangeText(state.doc, from, to) === put;
  });
  return stands ? steps : 'changed';
}

/** The maps from one place of the trail to a later one; undefined where the one is not before it. */
function mapsBetween(at: Trail, last: Trail): StepMap[] | undefined {
  const maps: StepMap[] = [];
  for (let one: Trail | undefined = last; one !== at; one = one.before) {
    if (!one) return undefined;
    maps.push(one.map);
  }
  return maps.reverse();
}

function rangeOf(step: Step): { from: number; to: number } {
  if (step instanceof EditStep) return step.edits[0]!;
  return step as Step & { from: number; to: number };
}
