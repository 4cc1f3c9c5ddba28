import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Mapping, ReplaceStep, type Step, StepMap } from 'prosemirror-transform';
import { EditStep } from './edit-step.ts';
import { type Decision, decisionSteps, ledgerOf, type Part } from './session.ts';
import { contentText, rangeText } from './text.ts';

/** What was written since the first fix that stands; the last of it first. */
interface Trail {
  readonly map: StepMap;
  readonly before: Trail | undefined;
  /** Whether a fix counts from here, so that what follows must be told apart. */
  isMark: boolean;
}

/** A piece of what a fix did. */
interface Piece {
  /** Takes it back, in the document as it was at `at`. */
  undo(): Step;
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
  let end: Trail = last ?? { map: StepMap.empty, before: undefined, isMark: true };
  const ends = tr.mapping.maps.map((map) => {
    if (map !== StepMap.empty) end = followedBy(end, map);
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

/** What is typed on and on is one piece of the trail, however many keys it took. */
function followedBy(last: Trail, map: StepMap): Trail {
  const [typed, more] = [insertionOf(last.map), insertionOf(map)];
  const goesOn = typed && more && typed.at <= more.at && more.at <= typed.at + typed.size;
  if (!goesOn || last.isMark) return { map, before: last, isMark: false };
  const both = new StepMap([typed.at, 0, typed.size + more.size]);
  return { map: both, before: last.before, isMark: false };
}

function insertionOf(map: StepMap): { readonly at: number; readonly size: number } | undefined {
  let [ranges, insertion]: [number, { at: number; size: number } | undefined] = [0, undefined];
  map.forEach((from, to, start, end) => {
    ranges++;
    if (from === to) insertion = { at: from, size: end - start };
  });
  return ranges === 1 ? insertion : undefined;
}

const inverted = new WeakMap<Step, Step>();

function pieceOf(tr: Transaction, here: number, part: Part, ends: readonly Trail[]): Piece {
  const index = here + part.step;
  const [step, doc, at] = [tr.steps[index]!, tr.docs[index]!, ends[index]!];
  at.isMark = true;
  const whole = () => {
    // One step holds the edits of a thousand fixes.
    const undo = inverted.get(step) ?? step.invert(doc);
    inverted.set(step, undo);
    return undo;
  };
  if (step instanceof EditStep) {
    const edit = part.edit!;
    const undo = () => new EditStep([(whole() as EditStep).edits[edit]!]);
    return { undo, put: contentText(step.edits[edit]!.content), at };
  }
  const put = step instanceof ReplaceStep ? contentText(step.slice.content) : undefined;
  return { undo: whole, put, at };
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
  const steps: Undoing[] = [];
  for (const { undo, at } of pieces) {
    const maps = mapsBetween(at, last);
    if (!maps) return 'unknown';
    const step = undo().map(new Mapping(maps));
    if (!step) return 'changed';
    steps.push({ step, ...rangeOf(step) });
  }
  last.isMark = true;
  const now = pieces.map(({ put }, i) => ({ undo: () => steps[i]!.step, put, at: last }));
  fixes.set(decision, now);
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
