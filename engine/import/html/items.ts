import type { Element, ElementContent } from 'hast';

export const isItem = (node: ElementContent): node is Element =>
  node.type === 'element' && node.tagName === 'li';

export const isBlank = (node: ElementContent) => node.type === 'text' && node.value.trim() === '';

/** The number of a list's first item. */
export function startOfList({ properties, children }: Element): number {
  const start = Number(properties.start ?? children.find(isItem)?.properties.value ?? 1);
  return Number.isInteger(start) ? start : 1;
}

/** Whether an item's task is done; null where it is no task. */
export function checkedIn({ properties, children }: Element): boolean | null {
  if (typeof properties.dataChecked === 'boolean') return properties.dataChecked;
  const first = children.find((node) => !isBlank(node));
  if (first?.type !== 'element') return null;
  if (first.tagName === 'input') return Boolean(first.properties.checked);
  return /^(?:p|label|div|span)$/.test(first.tagName) ? checkedIn(first) : null;
}
