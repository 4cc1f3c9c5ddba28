import { Readability } from '@mozilla/readability';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom/worker';
import type { Unit } from './units.ts';

/** What Readability makes of a page. It only selects: nothing that it writes is used. */
export interface Readable {
  readonly kept: ReadonlySet<Element>;
  /** The article's title, without the site's name. */
  readonly title: string;
}

/** A page with more elements than this is a book or a list: Readability would take minutes for it. */
const MOST_ELEMENTS = 30_000;

/** @returns undefined where Readability finds no article */
export function readable(root: Root, units: readonly Unit[]): Readable | undefined {
  if (countOf(root) > MOST_ELEMENTS) return undefined;
  units.forEach(({ node }, index) => {
    node.properties.dataUnit = index;
  });
  const { document } = parseHTML(toHtml(root));
  for (const { node } of units) delete node.properties.dataUnit;
  const article = readArticle(document);
  if (!article?.content) return undefined;
  const kept = new Set<Element>();
  for (const element of article.content.querySelectorAll('[data-unit]')) {
    const unit = units[Number(element.getAttribute('data-unit'))];
    if (unit) kept.add(unit.node);
  }
  return kept.size > 0 ? { kept, title: article.title?.trim() ?? '' } : undefined;
}

/** The part of a DOM element that is used here: the engine knows no DOM. */
interface DomElement {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>;
}

function readArticle(document: unknown) {
  try {
    return new Readability<DomElement>(document as never, {
      serializer: (element) => element as unknown as DomElement,
      keepClasses: true,
    }).parse();
  } catch {
    // Readability gives up with an error on what it was not made for; then all is kept.
    return null;
  }
}

const countOf = ({ children }: Root | Element): number =>
  (children as Element['children']).reduce(
    (count, node) => count + (node.type === 'element' ? 1 + countOf(node) : 0),
    0,
  );
