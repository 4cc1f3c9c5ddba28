import type { Element, ElementContent } from 'hast';

/** The text of a `<pre>`, with its line ends and without control signs. */
export function codeOf(node: Element): string {
  const value = textOf(node).replace(/\r\n?/g, '\n').replace(/\n$/, '');
  return value.replace(/[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g, '');
}

const textOf = (node: ElementContent): string => {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  if (node.tagName === 'br') return '\n';
  const text = node.children.map(textOf).join('');
  return /^(?:div|p|li)$/.test(node.tagName) && !text.endsWith('\n') ? `${text}\n` : text;
};

/** The language that a `<pre>` or the `<code>` in it names in its class: `language-js`. */
export function languageOf(node: Element): string | null {
  const elements = [node, ...node.children.filter((child) => child.type === 'element')];
  for (const { properties } of elements)
    for (const name of [properties.className].flat()) {
      const language = /^lang(?:uage)?-(\S+)$/.exec(String(name))?.[1];
      if (language) return language;
    }
  return null;
}
