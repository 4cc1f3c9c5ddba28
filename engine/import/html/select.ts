import type { Element } from 'hast';
import { isBoilerplate } from './boilerplate.ts';
import { isHeading, type Unit } from './units.ts';

/** A paragraph of this many units, few of them links, is prose wherever it stands. */
const PROSE = 60;
/** Between kept paragraphs a shorter one is too. */
const SENTENCE = 25;

const linkShare = ({ length, linked }: Unit) => (length === 0 ? 0 : linked / length);
const isProse = (unit: Unit) =>
  unit.length >= PROSE && linkShare(unit) < 0.3 && !isHeading(unit.node);

/**
 * Chooses the units of a page that are its article: what Readability kept, and what it is known to
 * drop although it belongs there. Where it found less than half of the page's prose, all is kept
 * but for what says itself that it stands beside an article.
 * @param found what Readability kept; empty where it found no article
 */
export function selectUnits(
  units: readonly Unit[],
  found: ReadonlySet<Element>,
): ReadonlySet<Element> {
  const beside = besideArticle(units, found);
  const own = units.filter((unit) => !beside(unit));
  const kept = new Set(own.flatMap(({ node }) => (found.has(node) ? node : [])));
  takeBack(units, kept, beside);
  const prose = own.filter(isProse);
  const whole = lengthOf(prose);
  if (lengthOf(prose.filter(({ node }) => kept.has(node))) * 2 >= whole && kept.size > 0)
    return kept;
  const all = mainPart(own.length > 0 ? own : units);
  return new Set([...kept, ...all.map(({ node }) => node)]);
}

const lengthOf = (units: readonly Unit[]) => units.reduce((sum, { length }) => sum + length, 0);

/** Tells of a unit whether it stands in a menu, a footer, a form: beside the article or within it. */
function besideArticle(
  units: readonly Unit[],
  found: ReadonlySet<Element>,
): (unit: Unit) => boolean {
  const total = lengthOf(units);
  const totalFound = lengthOf(units.filter(({ node }) => found.has(node)));
  const held = new Map<Element, { length: number; found: number }>();
  for (const { node, around, length } of units)
    for (const outer of [node, ...around]) {
      const sum = held.get(outer) ?? { length: 0, found: 0 };
      sum.length += length;
      if (found.has(node)) sum.found += length;
      held.set(outer, sum);
    }
  const known = new Map<Element, boolean>();
  /** A page's own frame may be called what it has beside the article: `with-sidebar`. */
  const isBeside = (node: Element, around: readonly Element[]): boolean => {
    let beside = known.get(node);
    if (beside === undefined) {
      const sum = held.get(node)!;
      const isSmall = sum.found * 4 <= totalFound && sum.length * 2 < total;
      beside = isSmall && isBoilerplate(node, around);
      known.set(node, beside);
    }
    return beside;
  };
  return ({ node, around }) =>
    [node, ...around].some((outer, depth) => isBeside(outer, around.slice(depth)));
}

/** Readability drops first paragraphs, lists of pictures, short lists and tables, sub-headings. */
function takeBack(
  units: readonly Unit[],
  kept: Set<Element>,
  beside: (unit: Unit) => boolean,
): void {
  const places = units.flatMap(({ node }, index) => (kept.has(node) ? index : []));
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return;
  const container = commonOf(units.filter(({ node }) => kept.has(node)));
  const article = [container, ...aroundOf(units[first]!, container)].find(isArticle);
  const parents = new Set(
    units.filter(({ node }) => kept.has(node)).map(({ around }) => around[0]),
  );
  const keep = (unit: Unit, index: number) => {
    if (beside(unit)) return false;
    if (index > last) return isProse(unit) && parents.has(unit.around[0]);
    if (article && !unit.around.includes(article)) return false;
    if (index < first)
      return (
        isProse(unit) || (unit.hasPicture && unit.length < PROSE) || leadsInto(unit, units[first]!)
      );
    if (!container || !unit.around.includes(container) || linkShare(unit) >= 0.5) return false;
    return unit.length >= SENTENCE || /^(?:li|td|table|figure|pre|dt|dd)$/.test(kindOf(unit));
  };
  units.forEach((unit, index) => {
    if (!kept.has(unit.node) && !isHeading(unit.node) && keep(unit, index)) kept.add(unit.node);
  });
  // A heading goes with what follows it.
  for (let i = units.length - 2; i >= 0; i--) {
    const unit = units[i]!;
    const follows = kept.has(units[i + 1]!.node) && i + 1 <= last;
    const inside = !article || unit.around.includes(article);
    if (isHeading(unit.node) && follows && inside && !beside(unit)) kept.add(unit.node);
  }
}

/** Whether a unit is the line of an item that the list with the other one stands in. */
const leadsInto = ({ around: [item] }: Unit, { around }: Unit) =>
  item?.tagName === 'li' && around.includes(item);

/** What a unit is in its page: the text of an item, pictures in a row. */
function kindOf({ node, around, hasPicture }: Unit): string {
  if (hasPicture) return 'figure';
  const isRun = node.tagName === 'div' || node.tagName === 'p';
  return isRun && around[0] && /^(?:li|td|dd)$/.test(around[0].tagName)
    ? around[0].tagName
    : node.tagName;
}

const isArticle = (node: Element | undefined): node is Element =>
  node !== undefined && /^(?:article|main|body)$/.test(node.tagName);

/** The innermost element around all of these. */
function commonOf(units: readonly Unit[]): Element | undefined {
  const [first, ...rest] = units;
  if (!first) return undefined;
  let common = first.around;
  for (const { around } of rest) {
    const own = new Set(around);
    const at = common.findIndex((node) => own.has(node));
    common = at < 0 ? [] : common.slice(at);
  }
  return common[0];
}

function aroundOf({ around }: Unit, node: Element | undefined): readonly Element[] {
  const at = node ? around.indexOf(node) : -1;
  return at < 0 ? around : around.slice(at + 1);
}

/** The units in a page's one main part, if it has one. */
function mainPart(units: readonly Unit[]): readonly Unit[] {
  for (const name of ['main', 'article']) {
    const parts = new Set(
      units.flatMap(({ around }) => around.filter(({ tagName }) => tagName === name)),
    );
    const [part] = parts;
    const inside = units.filter(({ around }) => part && around.includes(part));
    if (parts.size === 1 && inside.some(isProse)) return inside;
  }
  return units;
}
