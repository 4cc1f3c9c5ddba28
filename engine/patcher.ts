import type { Node } from 'prosemirror-model';
import type { Transform } from 'prosemirror-transform';
import type { Decision, Patch, Patches } from './session.ts';

/** One change of the text, in positions of the document before all of them. */
interface Edit {
  readonly decision: Decision;
  readonly from: number;
  readonly to: number;
  /** How much longer the document became. */
  readonly delta: number;
}

/**
 * Watches the parts of several fixes in one transform, to tell what each fix changed. The parts must
 * come from the document's end to its start: then each stands where it stood before all of them.
 */
export class Patcher {
  readonly #tr: Transform;
  readonly #before: Node;
  readonly #edits: Edit[] = [];

  constructor(tr: Transform) {
    this.#tr = tr;
    this.#before = tr.doc;
  }

  /** Runs a part of the fix that this decision is about; the fix as a whole is about `span`. */
  watch(decision: Decision, span: { from: number; to: number }, run: () => void): void {
    const { steps, mapping } = this.#tr;
    const first = steps.length;
    run();
    if (steps.length === first) return;
    this.#edits.push({ decision, ...span, delta: 0 });
    for (const map of mapping.maps.slice(first))
      map.forEach((from, to, newFrom, newTo) => {
        this.#edits.push({ decision, from, to, delta: newTo - newFrom - (to - from) });
      });
  }

  /** What each fix changed, as of the transform's document now. */
  done(): Patches {
    const edits = this.#edits.sort((a, b) => a.from - b.from);
    const own = new Map<Decision, Edit[]>();
    for (const edit of edits) {
      const known = own.get(edit.decision);
      if (known) known.push(edit);
      else own.set(edit.decision, [edit]);
    }
    const shifts = [0];
    for (const { delta } of edits) shifts.push(shifts.at(-1)! + delta);
    const shiftBefore = (pos: number) => shifts[countBefore(edits, pos)]!;
    const patches = new Map<Decision, Patch>();
    for (const [decision, parts] of own) {
      const start = parts[0]!.from;
      const end = Math.max(...parts.map(({ to }) => to));
      // What the fix itself put at its very end belongs to it; another's edit there does not.
      const atEnd = parts
        .filter(({ from }) => from >= end)
        .reduce((sum, { delta }) => sum + delta, 0);
      const from = start + shiftBefore(start);
      const to = end + shiftBefore(end) + atEnd;
      const before = this.#before.slice(start, end);
      patches.set(decision, { from, to, start, before, after: this.#tr.doc.slice(from, to) });
    }
    return patches;
  }
}

/** How many of the edits, in order of `from`, begin before `pos`. */
function countBefore(edits: readonly Edit[], pos: number): number {
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edits[middle]!.from < pos) low = middle + 1;
    else high = middle;
  }
  return low;
}
