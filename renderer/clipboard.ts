import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const reader = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeSanitize)
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
