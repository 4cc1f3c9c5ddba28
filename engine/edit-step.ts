import { Fragment, type Node, type Schema } from 'prosemirror-model';
import { type Mappable, Step, StepMap, StepResult } from 'prosemirror-transform';

/** New content for `[from, to)`, a stretch of one textblock. Document positions. */
export interface PlacedEdit {
  readonly from: number;
  readonly to: number;
  readonly content: Fragment;
}

/**
 * Many edits of text as one step: the document is gone through once, and a position is mapped once,
 * however many they are. The edits stand in document order and do not overlap.
 */
export class EditStep extends Step {
  constructor(readonly edits: readonly PlacedEdit[]) {
    super();
  }

  apply(doc: Node): StepResult {
    try {
      return StepResult.ok(rewritten(doc, 0, this.edits, edited));
    } catch (error) {
      return StepResult.fail((error as Error).message);
    }
  }

  override getMap(): StepMap {
    return new StepMap(
      this.edits.flatMap(({ from, to, content }) => [from, to - from, content.size]),
    );
  }

  invert(doc: Node): EditStep {
    const old: Fragment[] = [];
    rewritten(doc, 0, this.edits, (block, start, edits) => {
      for (const { from, to } of edits) old.push(block.content.cut(from - start, to - start));
      return block;
    });
    let shift = 0;
    return new EditStep(
      this.edits.map(({ from, to, content }, i) => {
        const start = from + shift;
        shift += content.size - (to - from);
        return { from: start, to: start + content.size, content: old[i]! };
      }),
    );
  }

  map(mapping: Mappable): EditStep | null {
    const edits = this.edits.flatMap(({ from, to, content }) => {
      const start = mapping.mapResult(from, 1);
      const end = mapping.mapResult(to, -1);
      if (start.deletedAcross && end.deletedAcross) return [];
      return [{ from: start.pos, to: Math.max(start.pos, end.pos), content }];
    });
    return edits.length > 0 ? new EditStep(edits) : null;
  }

  toJSON(): unknown {
    return {
      stepType: 'edit',
      edits: this.edits.map(({ from, to, content }) => ({ from, to, content: content.toJSON() })),
    };
  }

  static override fromJSON(
    schema: Schema,
    { edits }: { edits: { from: number; to: number; content: unknown }[] },
  ): EditStep {
    return new EditStep(
      edits.map(({ from, to, content }) => ({
        from,
        to,
        content: Fragment.fromJSON(schema, content),
      })),
    );
  }
}
Step.jsonID('edit', EditStep);

const BEYOND = 'An edit reaches beyond its textblock.';

/** What is to stand in place of a textblock with edits; `start` is the position of its content. */
type Write = (block: Node, start: number, edits: readonly PlacedEdit[]) => Node;

const edited: Write = (block, start, edits) => {
  const old = block.content;
  let [content, end] = [Fragment.empty, 0];
  for (const { from, to, content: fresh } of edits) {
    if (from < start + end) throw new RangeError(BEYOND);
    content = content.append(old.cut(end, from - start)).append(fresh);
    end = to - start;
  }
  content = content.append(old.cut(end));
  if (!block.type.validContent(content)) throw new RangeError('An edit does not fit its block.');
  return block.copy(content);
};

/**
 * Goes through a node once, in document order.
 * @param start position of its content, which holds all of `edits`
 */
function rewritten(node: Node, start: number, edits: readonly PlacedEdit[], write: Write): Node {
  if (node.isTextblock) return write(node, start, edits);
  const children: Node[] = [];
  let next = 0;
  node.forEach((child, offset) => {
    const inside = start + offset + 1;
    const first = next;
    while (next < edits.length && edits[next]!.to <= inside + child.content.size) next++;
    children.push(
      first === next ? child : rewritten(child, inside, edits.slice(first, next), write),
    );
  });
  if (next < edits.length) throw new RangeError(BEYOND);
  return node.copy(Fragment.fromArray(children));
}
