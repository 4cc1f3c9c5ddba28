import type { Element, ElementContent, Root, RootContent } from 'hast';
import { linkFootnotes } from './footnotes.ts';
import { parseHtml } from './parse.ts';
import { finalAddress } from './redirects.ts';
import { ADDRESSES, isKnown, OWN } from './safe.ts';
import { stylesOf } from './styles.ts';
import { withWordLists } from './word-lists.ts';
import { isMade, readyWordProcessor } from './word-processors.ts';

/** Elements that are no text, whatever stands in them. */
const SILENT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'canvas',
  'svg',
  'select',
  'datalist',
  'textarea',
  'progress',
  'meter',
  'noframes',
  'noembed',
  'frameset',
  'annotation',
  'annotation-xml',
  'rp',
]);

/** Films, players and frames, whose own content is for browsers that can't show them. */
const EMBEDDED = /^(?:iframe|object|embed|applet|audio|video)$/;

/**
 * Parses a page and makes it ready to be read: what nobody sees goes; footnotes and what an element
 * says in its style attribute are said in plain properties, which `safeTree` lets through.
 * @param labels of footnotes that are taken; those of the page are added
 * @throws ImportError where the elements are nested beyond all measure
 */
export function readyTree(page: string, labels?: Set<string>): Root {
  const root = parseHtml(page);
  readyWordProcessor(root, page);
  root.children = readied(root.children);
  linkFootnotes(root, labels);
  return root;
}

function readied<Content extends RootContent | ElementContent>(nodes: Content[]): Content[] {
  return nodes.filter((node) => {
    if (node.type === 'text') return true;
    // Nobody sees a head; but it tells the title.
    if (node.type === 'element' && node.tagName === 'head') return true;
    if (node.type !== 'element' || SILENT.has(node.tagName)) return false;
    if (isMade(node)) return true;
    const styles = stylesOf(node);
    if (isHidden(node, styles)) return false;
    readyElement(node, styles);
    node.children = withWordLists(readied(node.children));
    return true;
  });
}

function isHidden({ tagName, properties, children }: Element, styles: Styles): boolean {
  if (properties.hidden !== undefined && properties.hidden !== null && properties.hidden !== false)
    return true;
  if (styles.get('display') === 'none' || styles.get('mso-hide') === 'all') return true;
  if (/^(?:hidden|collapse)$/.test(styles.get('visibility') ?? '')) return true;
  // A dot that only counts visits.
  if (/^(?:img|iframe)$/.test(tagName) && /^[01]$/.test(`${properties.width ?? ''}`)) return true;
  if (tagName === 'dialog' && properties.open === undefined) return true;
  if (tagName === 'input' && properties.type !== 'checkbox') return true;
  // A dialog that was open when the page was saved hides all that stands behind it.
  const unsaid = properties.ariaHidden === 'true' || isUnseen(properties);
  return unsaid && tagName !== 'h1' && !children.some(holdsArticle);
}

/** Text that only screen readers say: where a button leads, what a list of links is. */
const isUnseen = ({ className }: Element['properties']) =>
  [className]
    .flat()
    .some((name) => /^(?:sr-only|visually-?hidden|screen-reader-text)$/.test(`${name}`));

function holdsArticle(node: ElementContent): boolean {
  return (
    node.type === 'element' &&
    (/^(?:main|article|h1)$/.test(node.tagName) || node.children.some(holdsArticle))
  );
}

type Styles = ReadonlyMap<string, string>;

function readyElement(node: Element, styles: Styles): void {
  const { properties } = node;
  for (const name of OWN) delete properties[name];
  if (EMBEDDED.test(node.tagName)) {
    node.children = [];
    properties.dataEmbedded = true;
  }
  if (!isKnown(node.tagName)) node.tagName = 'span';
  if (node.tagName === 'img') findPicture(node);
  for (const name of ADDRESSES) {
    const address = properties[name];
    if (typeof address === 'string') properties[name] = finalAddress(plainAddress(address));
  }
  if (properties.role === 'checkbox') properties.dataChecked = properties.ariaChecked === 'true';
  const align = styles.get('text-align');
  if (align) properties.align = align;
  if (styles.size > 0) readyMarks(node, styles);
}

/** As browsers read it: without outer blanks, tabs and line ends; its scheme in lower case. */
const plainAddress = (address: string) =>
  address
    .replace(/^[\0- ]+|[\0- ]+$/g, '')
    .replace(/[\t\n\r]/g, '')
    .replace(/[\0-\x1f\x7f-\x9f]/g, (control) => encodeURIComponent(control))
    .replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase());

/** Pictures that load late have their address elsewhere until they do. */
function findPicture({ properties }: Element): void {
  const { src, dataSrc, dataOriginal, dataLazySrc } = properties;
  if (typeof src === 'string' && src !== '' && !/^\s*data:/i.test(src)) return;
  const late = [dataSrc, dataLazySrc, dataOriginal].find((value) => typeof value === 'string');
  const set = [properties.srcSet, properties.dataSrcSet].flat()[0];
  const first = typeof set === 'string' ? /^\s*([^\s,]+)/.exec(set)?.[1] : undefined;
  const found = late ?? first;
  if (found !== undefined) properties.src = found;
}

/** Word processors say bold and italic in styles, and Google Docs puts all into a `<b>` that is not. */
function readyMarks({ tagName, properties }: Element, styles: Styles): void {
  if (/^h[1-6]$|^t[hdr]$|^table$|^body$/.test(tagName)) return;
  const weight = styles.get('font-weight');
  if (weight) properties.dataStrong = /^(?:bold|[6-9]00)/.test(weight);
  const slant = styles.get('font-style');
  if (slant) properties.dataEm = /^(?:italic|oblique)/.test(slant);
  const line = styles.get('text-decoration-line') ?? styles.get('text-decoration');
  if (line?.includes('line-through')) properties.dataStrike = true;
}
