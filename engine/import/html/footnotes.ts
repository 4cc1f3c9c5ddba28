import type { Element, ElementContent, Root } from 'hast';

/** What a mark in the text may look like: `1`, `[12]`, `*`, `iv`. */
const LONGEST_MARK = 8;

/** A note's text may be any of these, or stand in them. */
const HOLDERS = /^(?:li|p|div|dd|aside|td)$/;

/** An element and those around it, the nearest first. */
interface Found {
  readonly node: Element;
  readonly around: readonly Element[];
}

/**
 * Finds footnotes, in place: a link in the text and a block elsewhere that point at each other, as
 * word processors, wikis and Markdown write them. The link gets the property `dataNote`, the block
 * `dataNoteText`, both with the note's label; links back go.
 * @param taken labels that none of them may have; theirs are added
 */
export function linkFootnotes(root: Root, taken: Set<string> = new Set()): void {
  const { targets, links } = survey(root);
  const texts = new Map<Element, { label: string; links: Set<Element> }>();
  const backs = new Map<Element, Backs>();
  for (const link of links) {
    const mark = textOf(link.node).trim();
    if (mark.length === 0 || mark.length > LONGEST_MARK || isInNote(link, texts)) continue;
    const target = targets.get(anchorOf(link.node)!);
    const block = target && [target.node, ...target.around].find(isHolder);
    if (!block || link.around.includes(block)) continue;
    const leading = backs.get(block) ?? backsIn(block, targets);
    backs.set(block, leading);
    const back = placesOf(link).flatMap((place) => leading.get(place) ?? []);
    if (back.length === 0) continue;
    const note = texts.get(block) ?? { label: labelFor(mark, taken), links: new Set() };
    texts.set(block, note);
    taken.add(note.label);
    for (const inner of back) note.links.add(inner);
    link.node.properties.dataNote = note.label;
  }
  for (const [block, { label, links: back }] of texts) {
    block.properties.dataNoteText = label;
    withoutLinks(block, back);
  }
  if (texts.size > 0) dropRule(root, new Set(texts.keys()));
}

const isHolder = ({ tagName }: Element) => HOLDERS.test(tagName);

const isInNote = ({ around }: Found, notes: ReadonlyMap<Element, unknown>) =>
  around.some((node) => notes.has(node));

interface Survey {
  /** The first element with each id, or anchor with each name. */
  readonly targets: ReadonlyMap<string, Found>;
  /** Links to a place in the same page. */
  readonly links: readonly Found[];
}

function survey(root: Root): Survey {
  const targets = new Map<string, Found>();
  const links: Found[] = [];
  const walk = (nodes: readonly Root['children'][number][], around: readonly Element[]) => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      for (const name of [node.properties.id, node.tagName === 'a' ? node.properties.name : null])
        if (typeof name === 'string' && !targets.has(name)) targets.set(name, { node, around });
      if (node.tagName === 'a' && anchorOf(node) !== undefined) links.push({ node, around });
      if (node.children.length > 0) walk(node.children, [node, ...around.slice(0, NEAR)]);
    }
  };
  walk(root.children, []);
  return { targets, links };
}

/** How far around a link its block is looked for. */
const NEAR = 8;

function anchorOf({ properties }: Element): string | undefined {
  const { href } = properties;
  return typeof href === 'string' && href.length > 1 && href.startsWith('#')
    ? href.slice(1)
    : undefined;
}

/** The links in a note by the element that they lead to. */
type Backs = ReadonlyMap<Element, readonly Element[]>;

function backsIn(block: Element, targets: Survey['targets']): Backs {
  const backs = new Map<Element, Element[]>();
  for (const link of linksIn(block)) {
    const target = targets.get(anchorOf(link)!)?.node;
    if (target) backs.set(target, (backs.get(target) ?? []).concat(link));
  }
  return backs;
}

/** Where a link back to a mark may lead: to it, into it, or to what stands right around it. */
const placesOf = ({ node, around }: Found): readonly Element[] => [
  node,
  ...around.slice(0, 2).filter(isMark),
  ...elementsIn(node),
];

const isMark = ({ tagName }: Element) => /^(?:sup|span|a)$/.test(tagName);

const elementsIn = (node: Element): Element[] =>
  node.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsIn(child)] : []));

const linksIn = (node: Element): Element[] =>
  node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'a' && anchorOf(child) !== undefined ? [child] : linksIn(child);
  });

const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** The mark itself where it may be a label that nothing else has; else the next number. */
function labelFor(mark: string, taken: ReadonlySet<string>): string {
  const bare = mark.replace(/^[[(]|[\])]$/g, '');
  if (/^[\p{L}\p{N}]+$/u.test(bare) && !taken.has(bare)) return bare;
  let number = taken.size + 1;
  while (taken.has(String(number))) number++;
  return String(number);
}

function withoutLinks(node: Element, links: ReadonlySet<Element>): void {
  node.children = node.children.filter((child) => {
    if (child.type !== 'element') return true;
    withoutLinks(child, links);
    if (links.has(child)) return false;
    // What held nothing but the link, such as <sup>.
    return child.children.length > 0 || !/^(?:sup|b|span)$/.test(child.tagName);
  });
}

/** What leads to the notes goes with them: a line or a heading right before the first. */
function dropRule(root: Root, notes: ReadonlySet<Element>): void {
  /** Whether `parent` starts with the first note; undefined where it has none. */
  const drop = (parent: Root | Element): boolean | undefined => {
    for (const [index, child] of parent.children.entries()) {
      if (child.type !== 'element') continue;
      const leads = notes.has(child) || drop(child);
      if (leads !== undefined) return leads && leadsAfterRule(parent, index);
    }
    return undefined;
  };
  drop(root);
}

function leadsAfterRule(parent: Root | Element, first: number): boolean {
  for (let i = first - 1; i >= 0; i--) {
    const node = parent.children[i]!;
    if (node.type === 'text' && node.value.trim() === '') continue;
    if (node.type !== 'element') return false;
    if (node.tagName === 'br') continue;
    if (node.tagName === 'hr' || isLabel(node)) parent.children.splice(i, 1);
    return false;
  }
  return true;
}

/** The heading that Markdown's tools put over the notes. */
const isLabel = ({ tagName, properties }: Element) =>
  /^h[1-6]$/.test(tagName) && properties.id === 'footnote-label';
