import type { PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { Mark, Node } from 'prosemirror-model';

export function toMdast(doc: Node): Root {
  return { type: 'root', children: blocks(doc) as RootContent[] };
}
const blocks = (parent: Node): unknown[] => parent.children.map(block);
function block(node: Node): unknown {
  const { attrs } = node;
  switch (node.type.name) {
    case 'paragraph':
      return { type: 'paragraph', children: inline(node) };
    case 'heading':
      return { type: 'heading', depth: attrs.level, children: inline(node) };
    case 'blockquote':
      return { type: 'blockquote', children: blocks(node) };
    case 'bullet_list':
      return {
        type: 'list',
        ordered: false,
        spread: !attrs.tight,
        children: node.children.map((n) => item(n, attrs.tight)),
      };
    case 'ordered_list':
      return {
        type: 'list',
        ordered: true,
        start: attrs.start,
        spread: !attrs.tight,
        children: node.children.map((n) => item(n, attrs.tight)),
      };
    case 'code_block':
      return { type: 'code', lang: attrs.lang, meta: attrs.meta, value: node.textContent };
    case 'horizontal_rule':
      return { type: 'thematicBreak' };
    case 'table':
      return {
        type: 'table',
        align: node.firstChild!.children.map((c) => c.attrs.align),
        children: node.children.map((r) => ({
          type: 'tableRow',
          children: r.children.map((c) => ({ type: 'tableCell', children: inline(c) })),
        })),
      };
    case 'footnote_definition':
      return {
        type: 'footnoteDefinition',
        identifier: attrs.label.toLowerCase(),
        label: attrs.label,
        children: blocks(node),
      };
    default:
      return { type: 'html', value: attrs.value };
  }
}
function item(node: Node, tight: boolean) {
  return { type: 'listItem', spread: !tight, checked: node.attrs.checked, children: blocks(node) };
}
const NAMES: Record<string, string> = { em: 'emphasis', strong: 'strong', strike: 'delete' };
function inline(parent: Node): PhrasingContent[] {
  return parent.children.map((node) => {
    const { attrs } = node;
    let out: unknown;
    const isCode = node.marks.some((m: Mark) => m.type.name === 'code');
    if (node.isText)
      out = isCode
        ? { type: 'inlineCode', value: node.text }
        : ({
            type: 'text',
            value: node.marks.some((m) => m.type.name === 'soft_break') ? '\n' : node.text,
          } as Text);
    else if (node.type.name === 'hard_break') out = { type: 'break' };
    else if (node.type.name === 'image')
      out = { type: 'image', url: attrs.src, alt: attrs.alt, title: attrs.title };
    else if (node.type.name === 'footnote_reference')
      out = {
        type: 'footnoteReference',
        identifier: attrs.label.toLowerCase(),
        label: attrs.label,
      };
    else out = { type: 'html', value: attrs.value };
    for (const mark of [...node.marks].reverse()) {
      if (mark.type.name === 'link')
        out = { type: 'link', url: mark.attrs.href, title: mark.attrs.title, children: [out] };
      else if (NAMES[mark.type.name]) out = { type: NAMES[mark.type.name], children: [out] };
    }
    return out as PhrasingContent;
  });
}
