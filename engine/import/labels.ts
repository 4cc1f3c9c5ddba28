import type { Nodes } from 'mdast';

/** Labels here are in upper case, with one blank between words; a footnote's has a `^` before it. */
const LABEL = /\[((?:\\.|[^[\]\\])+)(?=\])/gs;

/** What all spellings of one label have in common. Blanks of other kinds are as good as letters. */
export const labelOf = (inside: string): string =>
  inside
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase();

const isFootnote = ({ type }: Nodes) => type === 'footnoteDefinition';

/** Adds the labels that a node and what is in it define. */
export function collectLabels(node: Nodes, labels: Set<string>): void {
  if (node.type === 'definition' || node.type === 'footnoteDefinition')
    labels.add((isFootnote(node) ? '^' : '') + node.identifier.toUpperCase());
  if ('children' in node) for (const child of node.children) collectLabels(child, labels);
}

/**
 * What a part of a text names and can't define itself.
 * @param named what may be defined in the text
 */
export function missingIn(part: string, named: ReadonlySet<string>): string[] {
  if (named.size === 0 || /^(?:---|\+\+\+)/.test(part)) return [];
  const inside = namedIn(part);
  return usedLabels(part, named).filter((label) => !inside.has(label));
}

/** Definitions that stand in for those of another part. */
export const standIns = (labels: readonly string[]) =>
  labels.length === 0 ? '' : headOf(labels.map((label) => `[${label}]: x`));

/** All labels that a text might define. */
export function namedIn(text: string): Set<string> {
  const named = new Set<string>();
  for (const { 0: whole, 1: inside, index } of text.matchAll(LABEL))
    if (text[index + whole.length + 1] === ':') named.add(labelOf(inside!));
  return named;
}

/**
 * The labels of definitions that a text names, each once.
 * @param labels in upper case, a footnote's after a `^`
 */
export function usedLabels(text: string, labels: Pick<ReadonlySet<string>, 'has'>): string[] {
  const used = new Set<string>();
  for (const { 1: inside } of text.matchAll(LABEL)) {
    const label = labelOf(inside!);
    if (labels.has(label)) used.add(label);
  }
  return [...used];
}

/** A text of definitions that can't reach into what follows it. */
export const headOf = (definitions: readonly string[]) =>
  `${definitions.map((definition) => `${definition}\n\n`).join('')}#\n\n`;
