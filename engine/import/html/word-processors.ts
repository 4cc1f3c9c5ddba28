import type { Element, ElementContent, Root } from 'hast';
import { applyClasses, type ClassStyles, classesOf, classStyles } from './class-styles.ts';
import { isItem } from './items.ts';
import { stylesOf } from './styles.ts';

/** What only pages have that a word processor wrote. */
const SIGNS = /lst-kix|doc-content|Cocoa HTML Writer|Microsoft Word|class="?Mso|\bmso-/;

/**
 * Makes plain HTML of what Word, Google Docs and Apple's programs write in ways of their own: marks
 * in classes, titles in paragraphs, nested lists one after the other. Comments and tracked deletions
 * become elements with `dataLost`, which says what was there.
 */
export function readyWordProcessor(root: Root, page: string): void {
  if (!SIGNS.test(page)) return;
  const styles = classStyles(root);
  const walk = (node: Root | Element, isGoogle: boolean) => {
    node.children = nestLists((node.children as ElementContent[]).flatMap(withoutComments));
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      const inGoogle = isGoogle || classesOf(child.properties).includes('doc-content');
      readyElement(child, styles, inGoogle);
      walk(child, inGoogle);
    }
  };
  walk(root, false);
}

function readyElement(node: Element, styles: ClassStyles, isGoogle: boolean): void {
  const { tagName, properties } = node;
  if (tagName === 'span') applyClasses(node, styles);
  const title = isGoogle ? 'title' : 'MsoTitle';
  if (tagName === 'p' && classesOf(properties).includes(title)) node.tagName = 'h1';
}

const made = new WeakSet<Element>();

/** Whether an element is not the page's own. */
export const isMade = (node: Element) => made.has(node);

function lost(what: 'comments' | 'deletions'): Element {
  const properties = { dataLost: what };
  const node: Element = { type: 'element', tagName: 'span', properties, children: [] };
  made.add(node);
  return node;
}

/** The node, or what is left of it: marks of comments go, their texts and deletions are counted. */
function withoutComments(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  const { tagName, properties } = node;
  const names = classesOf(properties);
  if (names.some((name) => /^(?:MsoCommentReference|msocomanchor)$/.test(name))) return [];
  if (tagName === 'a' && /^cmnt_ref\d+$/.test(String(properties.id))) return [];
  if (tagName === 'del' && /^mailto:/i.test(String(properties.cite))) return [lost('deletions')];
  if (tagName !== 'div') return [node];
  if (stylesOf(node).get('mso-element') === 'comment-list')
    return elementsIn(node)
      .filter(isComment)
      .map(() => lost('comments'));
  return isGoogleComment(node) ? [lost('comments')] : [node];
}

const isComment = (node: Element) => stylesOf(node).get('mso-element') === 'comment';

const elementsIn = ({ children }: Element): Element[] =>
  children.filter((child) => child.type === 'element');

/** A `<div>` of paragraphs, the first of which starts with a link back to the comment's mark. */
function isGoogleComment(node: Element): boolean {
  const [paragraph] = elementsIn(node);
  const [link] = paragraph ? elementsIn(paragraph) : [];
  return /^cmnt\d+$/.test(String(link?.properties.id));
}

interface Open {
  readonly list: Element;
  readonly level: number;
  readonly id: string;
}

/** Google Docs ends a list where an inner one starts, and goes on with it after that. */
function nestLists(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  const open: Open[] = [];
  for (const node of nodes) {
    const place = placeOf(node);
    if (!place) {
      open.length = 0;
      result.push(node);
      continue;
    }
    while (open.length > 0 && (open.at(-1)!.id !== place.id || open.at(-1)!.level > place.level))
      open.pop();
    const last = open.at(-1);
    if (last?.level === place.level && last.list.tagName === place.list.tagName) {
      last.list.children.push(...place.list.children);
      continue;
    }
    if (last?.level === place.level) open.pop();
    const outer = open.at(-1)?.list.children.filter(isItem).at(-1);
    (outer?.children ?? result).push(place.list);
    open.push(place);
  }
  return result;
}

function placeOf(node: ElementContent): Open | undefined {
  if (node.type !== 'element' || !/^[ou]l$/.test(node.tagName)) return undefined;
  for (const name of classesOf(node.properties)) {
    const [, id, level] = /^lst-kix_(.+)-(\d+)$/.exec(name) ?? [];
    if (id) return { list: node, level: Number(level), id };
  }
  return undefined;
}
