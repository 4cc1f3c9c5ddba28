import type { Element, ElementContent, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

const reader = unified()
  .use(rehypeParse, { fragment: true })
  .use(() => styledMarks)
  .use(rehypeSanitize, { ...defaultSchema, strip: ['script', 'style', 'title', 'template'] })
  .use(rehypeRemark)
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' });

/**
 * Rich text as Markdown: headings, lists, emphasis, links, tables and code stay, scripts and styles go.
 * Nothing is fetched: pictures become Markdown images, which the page shows by their names.
 */
export function markdownOf(html: string): string {
  return String(reader.processSync(html));
}

/**
 * Word processors say bold and italic in style attributes, and Google Docs puts all of it into a `<b>`
 * that is not bold.
 */
function styledMarks(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    const style = String(node.properties.style ?? '');
    if (index === undefined || !parent || style === '') return;
    if (node.tagName === 'b' && /font-weight:\s*(?:normal|[1-4]00)/.test(style)) {
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index];
    }
    if (node.tagName !== 'span') return;
    let children: ElementContent[] = node.children;
    if (/font-style:\s*italic/.test(style)) children = [wrapper('em', children)];
    if (/font-weight:\s*(?:bold|[6-9]00)/.test(style)) children = [wrapper('strong', children)];
    node.children = children;
    return;
  });
}

function wrapper(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
