import type { Element, Root } from 'hast';
import { textIn, type Unit } from './units.ts';

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What parts an article's title from the site's name. */
const PARTING = /\s+[|\-–—·•»/\\:]+\s+/;

/** The text of the page's `<title>`, as its element. */
export function titleElement(root: Root): Element | undefined {
  const find = (nodes: readonly (Root | Element)['children'][number][], name: string) =>
    nodes.find((node): node is Element => node.type === 'element' && node.tagName === name);
  const html = find(root.children, 'html');
  const head = html && find(html.children, 'head');
  return head && find(head.children, 'title');
}

/**
 * The heading that is the article's title: the one that the page's `<title>` names, else its only
 * first-level one.
 * @param readable the title that Readability found
 */
export function titleUnit(
  units: readonly Unit[],
  pageTitle: string,
  readable: string,
): Unit | undefined {
  const headings = units.filter(({ node }) => /^h[1-3]$/.test(node.tagName));
  const tops = headings.filter(({ node }) => node.tagName === 'h1');
  const names = [pageTitle, ...pageTitle.split(PARTING)].map(plain).filter(Boolean);
  const textOf = (unit: Unit) => plain(textIn(unit.node));
  const found = [...tops, ...headings].find((unit) => textOf(unit) === plain(readable));
  if (found) return found;
  if (tops.length === 1 && !isSiteName(tops[0]!, pageTitle, headings)) return tops[0];
  const named = headings.filter((unit) => names.includes(textOf(unit)));
  return named.sort((a, b) => b.length - a.length)[0] ?? tops[0];
}

/** Whether a heading only says whose site it is: another one has more of the page's title. */
const isSiteName = (top: Unit, pageTitle: string, headings: readonly Unit[]) =>
  headings.some(
    (other) =>
      other !== top &&
      other.length > top.length &&
      plain(pageTitle).includes(plain(textIn(other.node))),
  );

/** A heading made of the page's `<title>`, without the site's name. */
export function titleHeading(title: Element, readable: string): Element | undefined {
  const [text] = title.children;
  if (text?.type !== 'text') return undefined;
  const value = withoutSite(readable || text.value.trim());
  if (value === '') return undefined;
  const children: Element['children'] = [{ ...text, value }];
  return { type: 'element', tagName: 'h1', properties: {}, children };
}

/** After a bar stands the site's name; after a dash, the title may go on. */
function withoutSite(title: string): string {
  const own = title.replace(/\s+[|»]\s+[^|»]*$/, '');
  return own.includes(' ') ? own : title;
}
