import type { Element, ElementContent } from 'hast';
import type { Unit } from './units.ts';

/** Units in a row that are all kept, or all left out. */
export interface Part {
  readonly kept: boolean;
  /** Where it begins in the page. */
  readonly from: number;
  /** The page with nothing but these units in it, and the elements around them. */
  readonly body: Element;
}

/**
 * Parts a page: all that is kept is one part, the first; then come the parts that are left out, each
 * as much as stands between two kept units.
 */
export function split(body: Element, units: readonly Unit[], kept: ReadonlySet<Element>): Part[] {
  const KEPT = 0;
  const partOf = new Map<Element, number>();
  const starts = [0];
  let wasKept = true;
  for (const { node, from } of units) {
    const isKept = kept.has(node);
    if (!isKept && wasKept) starts.push(from);
    wasKept = isKept;
    partOf.set(node, isKept ? KEPT : starts.length - 1);
  }
  /** Blanks, line breaks and rules go with the unit before them. */
  let current = KEPT;
  const piecesOf = (node: ElementContent): Map<number, ElementContent> => {
    const own = node.type === 'element' ? partOf.get(node) : current;
    if (own !== undefined) current = own;
    if (own !== undefined || node.type !== 'element') return new Map([[current, node]]);
    const children = new Map<number, ElementContent[]>();
    for (const child of node.children)
      for (const [part, piece] of piecesOf(child)) {
        const list = children.get(part);
        if (list) list.push(piece);
        else children.set(part, [piece]);
      }
    if (children.size === 0) children.set(current, []);
    return new Map([...children].map(([part, list]) => [part, { ...node, children: list }]));
  };
  const pieces = piecesOf(body);
  return starts.map((from, part) => ({
    kept: part === KEPT,
    from,
    body: (pieces.get(part) as Element | undefined) ?? { ...body, children: [] },
  }));
}
