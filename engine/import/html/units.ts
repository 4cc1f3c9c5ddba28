import type { Element, ElementContent, Root } from 'hast';
import { isBlockTag } from './elements.ts';
import { isLayout } from './table.ts';

/** The smallest part of a page that is kept or left out as one: a paragraph, an item, a table. */
export interface Unit {
  readonly node: Element;
  /** The elements around it, the nearest first. */
  readonly around: readonly Element[];
  /** How many units of text it has, and how many of them are links. */
  readonly length: number;
  readonly linked: number;
  readonly hasPicture: boolean;
  /** Where it stands in the page. */
  readonly from: number;
}

export const isHeading = ({ tagName }: Element) => /^h[1-6]$/.test(tagName);

/**
 * The units of a page's body in order. Texts that stand between blocks get a `<div>` of their own,
 * in place, which says nothing in the document.
 */
export function unitsOf(body: Element): Unit[] {
  wrapRuns(body);
  const units: Unit[] = [];
  const walk = (node: Element, around: readonly Element[]) => {
    const whole = isWhole(node) || !node.children.some(isBlock);
    if (whole) {
      const { length, linked, hasPicture } = measure(node, false);
      if (length > 0 || hasPicture)
        units.push({ node, around, length, linked, hasPicture, from: startOf(node) });
      return;
    }
    const inner = [node, ...around];
    for (const child of node.children) if (child.type === 'element') walk(child, inner);
  };
  walk(body, []);
  return units;
}

const isWhole = (node: Element) =>
  /^(?:pre|listing|figure)$/.test(node.tagName) || (node.tagName === 'table' && !isLayout(node));

const blocks = new WeakMap<ElementContent, boolean>();

/** Whether an element is a block, or has one in it. */
function isBlock(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  let known = blocks.get(node);
  if (known === undefined) {
    known = isBlockTag(node.tagName) || node.children.some(isBlock);
    blocks.set(node, known);
  }
  return known;
}

function wrapRuns(node: Element): void {
  if (isWhole(node) || !(node.tagName === 'body' || node.children.some(isBlock))) return;
  const children: ElementContent[] = [];
  let run: Element | undefined;
  for (const child of node.children) {
    if (isBlock(child)) {
      run = undefined;
      wrapRuns(child as Element);
      children.push(child);
    } else if (run) run.children.push(child);
    else if (isBlank(child) || node.tagName === 'table') children.push(child);
    else {
      run = { type: 'element', tagName: 'div', properties: {}, children: [child] };
      if (child.position) run.position = child.position;
      blocks.set(run, true);
      children.push(run);
    }
  }
  node.children = children;
}

const isBlank = (node: ElementContent) =>
  node.type !== 'element' ? !('value' in node) || node.value.trim() === '' : node.tagName === 'br';

type Measure = Pick<Unit, 'length' | 'linked' | 'hasPicture'>;

function measure(node: ElementContent, inLink: boolean): Measure {
  if (node.type === 'text') {
    const { length } = node.value.replace(/\s+/g, ' ').trim();
    return { length, linked: inLink ? length : 0, hasPicture: false };
  }
  if (node.type !== 'element') return { length: 0, linked: 0, hasPicture: false };
  const total = {
    length: 0,
    linked: 0,
    hasPicture: node.tagName === 'img' || node.properties.dataEmbedded === true,
  };
  for (const child of node.children) {
    const part = measure(child, inLink || node.tagName === 'a');
    total.length += part.length;
    total.linked += part.linked;
    total.hasPicture ||= part.hasPicture;
  }
  return total;
}

export function startOf(node: ElementContent): number {
  if (node.position?.start.offset !== undefined) return node.position.start.offset;
  const [first] = node.type === 'element' ? node.children : [];
  return first ? startOf(first) : 0;
}

/** The body of a parsed page. */
export function bodyOf(root: Root): Element {
  const html = root.children.find((node) => node.type === 'element');
  const body = html?.children.find(
    (node): node is Element => node.type === 'element' && node.tagName === 'body',
  );
  return body ?? { type: 'element', tagName: 'body', properties: {}, children: [] };
}

/** An element's text, blanks as one. */
export const textIn = (node: ElementContent): string => wordsIn(node).replace(/\s+/g, ' ').trim();

const wordsIn = (node: ElementContent): string => {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(wordsIn).join('') : '';
};
