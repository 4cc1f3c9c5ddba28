import type { Element, Root } from 'hast';
import type { LeftOut, Parsed, SourceRange } from '../../article.ts';
import { documentOf } from './blocks.ts';
import { parsableText } from './page-text.ts';
import { readable } from './readable.ts';
import { readyTree } from './ready.ts';
import { safeTree } from './safe.ts';
import { selectUnits } from './select.ts';
import { type Part, split } from './split.ts';
import { titleElement, titleHeading, titleUnit } from './title.ts';
import { bodyOf, textIn, type Unit, unitsOf } from './units.ts';

/**
 * Reads a web page: its article, and as `leftOut` all that it shows beside it. What Readability
 * selects only decides on which side a part of the page is; nothing that shows is lost.
 * @throws ImportError where the elements are nested beyond all measure
 */
export function readPage(html: string): Parsed {
  const page = parsableText(html);
  const root = readyTree(page);
  const body = bodyOf(root);
  const units = unitsOf(body);
  const found = readable(root, units);
  const kept = new Set(selectUnits(units, found?.kept ?? new Set()));
  const [article, ...rest] = split(body, units, withTitle());
  const parsed = documentOf(safeTree(rootOf(article!)), page);
  const leftOut = partsLeft(rest, parsed.blocks, page);
  const lang = languageOf(root);
  return {
    ...parsed,
    notices: [...(leftOut.length > 0 ? [noticeOf(leftOut.length)] : []), ...parsed.notices],
    ...(leftOut.length > 0 && { leftOut }),
    ...(lang && { declared: { lang } }),
  };

  /** The title is the document's heading once, wherever the page has it. */
  function withTitle(): ReadonlySet<Element> {
    const element = titleElement(root);
    const title = found?.title ?? '';
    const own = titleUnit(units, element ? textIn(element) : '', title);
    if (own) {
      kept.add(own.node);
      const isFirst = (unit: Unit) => unit.node.tagName === 'h1' && kept.has(unit.node);
      if (!units.some(isFirst)) own.node.tagName = 'h1';
    } else {
      const heading = element && titleHeading(element, title);
      if (heading) body.children.unshift(heading);
    }
    for (const node of notesOf(units, kept)) kept.add(node);
    return kept;
  }
}

const rootOf = ({ body }: Part): Root => ({ type: 'root', children: [body] });

function partsLeft(
  parts: readonly Part[],
  blocks: readonly SourceRange[],
  page: string,
): LeftOut[] {
  let before = 0;
  return parts.flatMap((part) => {
    while (before < blocks.length && blocks[before]!.from < part.from) before++;
    const { doc } = documentOf(safeTree(rootOf(part)), page);
    return doc.content.size > 2 ? { before, blocks: doc.children } : [];
  });
}

/** The texts of the footnotes that kept units point at. */
function notesOf(units: readonly Unit[], kept: ReadonlySet<Element>): readonly Element[] {
  const labels = new Set<unknown>();
  for (const { node } of units) if (kept.has(node)) collectNotes(node, labels);
  if (labels.size === 0) return [];
  const isNote = ({ properties }: Element) => labels.has(properties.dataNoteText);
  return units.flatMap(({ node, around }) => ([node, ...around].some(isNote) ? node : []));
}

function collectNotes(node: Element, labels: Set<unknown>): void {
  if (node.properties.dataNote !== undefined) labels.add(node.properties.dataNote);
  for (const child of node.children) if (child.type === 'element') collectNotes(child, labels);
}

const noticeOf = (count: number) =>
  count === 1 ? '1 part of the page was left out.' : `${count} parts of the page were left out.`;

/** The primary tag of `<html lang>`. */
function languageOf(root: Root): string | undefined {
  const html = root.children.find((node): node is Element => node.type === 'element');
  const { lang, xmlLang } = html?.properties ?? {};
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(String(lang ?? xmlLang ?? ''))?.[0].toLowerCase();
}
