import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { VFile } from 'vfile';
import { ImportError } from '../../article.ts';

/** Elements are nested no deeper than this, as in browsers. What stands deeper moves up. */
const DEEPEST = 256;

/** A tag that many elements are open at: each further one costs as much time as there are of them. */
const MOST_OPEN = 30_000;

/** A page is one element for so many of its units at most, however its open tags are repeated. */
const UNITS_OF_ELEMENT = 2;

/**
 * Parses a page, or a piece of one, as browsers do. Scripts are texts that nobody reads.
 * @returns the tree; positions hold offsets in `html`, UTF-16 units
 * @throws ImportError where it is nested beyond all measure
 */
export function parseHtml(html: string): Root {
  let open = 0;
  let left = html.length / UNITS_OF_ELEMENT + 1000;
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush() {
        if (++open > MOST_OPEN || --left < 0)
          throw new ImportError('This page is damaged: its elements are nested without end.');
      },
      onItemPop() {
        open--;
      },
    },
  });
  flatten(document);
  return fromParse5(document, { file: new VFile(html) }) as Root;
}

type Document = DefaultTreeAdapterTypes.Document;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

const hasElements = (node: ChildNode): node is DefaultTreeAdapterTypes.Element =>
  'childNodes' in node && node.childNodes.some((child) => 'tagName' in child);

/** Whoever walks the tree from here on may use the stack. */
function flatten(document: Document): void {
  let level: ParentNode[] = [document];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth === DEEPEST) for (const node of level) node.childNodes = flat(node.childNodes);
    level = level.flatMap(({ childNodes }) => childNodes.filter(hasElements));
  }
}

/** The nodes without the elements that have elements in them, in document order. */
function flat(nodes: readonly ChildNode[]): ChildNode[] {
  const result: ChildNode[] = [];
  const waiting = [...nodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop())
    if (hasElements(node))
      for (let i = node.childNodes.length - 1; i >= 0; i--) waiting.push(node.childNodes[i]!);
    else result.push(node);
  return result;
}
