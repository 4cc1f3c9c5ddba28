import type { Element, Root } from 'hast';

/** What a style sheet says of the text in elements of a class: style declarations. */
export type ClassStyles = ReadonlyMap<string, string>;

/** What is a mark in an article. */
const MARKS = /^\s*(?:font-weight|font-style|text-decoration(?:-line)?)\s*:/i;

/** Reads the rules for single classes from a page's style sheets, `.c1 {…}` and `span.s1 {…}`. */
export function classStyles(root: Root): ClassStyles {
  const styles = new Map<string, string>();
  for (const [selectors, body] of rulesIn(withoutComments(sheetsIn(root)))) {
    const marks = body.split(';').filter((declaration) => MARKS.test(declaration));
    if (marks.length === 0) continue;
    for (const selector of selectors.split(',')) {
      const [, name] = /^\s*(?:span)?\.([\w-]+)\s*$/.exec(selector) ?? [];
      if (name) styles.set(name, [styles.get(name) ?? [], marks].flat().join(';'));
    }
  }
  return styles;
}

function withoutComments(sheet: string): string {
  const [first, ...rest] = sheet.split('/*');
  const after = rest.map((part) => part.split('*/').slice(1).join(' '));
  return [first, ...after].join(' ').replace(/<!--|-->/g, ' ');
}

/** Selectors and declarations; not those that count for a medium only. */
function* rulesIn(sheet: string): Iterable<readonly [string, string]> {
  let [depth, at, selectors] = [0, 0, ''];
  for (const { 0: brace, index } of sheet.matchAll(/[{}]/g)) {
    const text = sheet.slice(at, index);
    at = index + 1;
    if (brace === '{') {
      if (depth === 0) selectors = text.slice(text.lastIndexOf(';') + 1);
      depth++;
    } else {
      if (depth === 1) yield [selectors, text];
      depth = Math.max(0, depth - 1);
    }
  }
}

function sheetsIn(node: Root | Element): string {
  return node.children
    .map((child) => {
      if (child.type !== 'element') return '';
      if (child.tagName !== 'style') return sheetsIn(child);
      return child.children.map((text) => ('value' in text ? text.value : '')).join('');
    })
    .join('\n');
}

/** Says in the element's own style what its classes say. */
export function applyClasses({ properties }: Element, styles: ClassStyles): void {
  const own = classesOf(properties).flatMap((name) => styles.get(name) ?? []);
  if (own.length > 0) properties.style = [...own, properties.style ?? []].flat().join(';');
}

export const classesOf = ({ className }: Element['properties']): string[] =>
  [className ?? []].flat().map(String);
