import type { ElementContent, Root as HastRoot, RootContent } from 'hast';
import { raw } from 'hast-util-raw';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Node } from 'prosemirror-model';
import { SKIP, visit } from 'unist-util-visit';
import type { Source } from '../article.ts';
import { parseTree } from '../import/tree.ts';
import { contentToHtml, pageToHtml } from './html-page.ts';
import { exportMarkdown } from './markdown.ts';

/** What a page says of its article besides the text. */
export interface PageFacts {
  /** The page's title, where the article has no heading of the first level. */
  readonly name: string;
  /** Primary language tag. */
  readonly lang: string;
}

/**
 * An article may say in HTML what Markdown has no mark for: a figure, a small letter. That is kept,
 * but read and written anew, so that no tag is left open, and without what could run or lead
 * elsewhere. No script of ours reads the page, so its own ids can stay as they are.
 */
const CLEAN: Schema = {
  ...defaultSchema,
  clobber: [],
  clobberPrefix: '',
  protocols: {
    ...defaultSchema.protocols,
    href: ['http', 'https', 'mailto'],
    src: ['http', 'https', 'data'],
  },
  strip: ['script', 'style', 'template', 'title'],
};

/**
 * The article as a page that stands on its own: no script, no style, and nothing fetched but the
 * article's own pictures. It says what the Markdown export says.
 * @param source what the document was imported from
 * @throws ExportError where Markdown can't say what the document says
 */
export function exportHtml(doc: Node, { name, lang }: PageFacts, source?: Source): string {
  return pageToHtml({ lang, title: titleOf(doc) ?? name, body: bodyOf(doc, source) });
}

/** The article as rich text for the clipboard: what stands in the page's body. */
export function exportHtmlFragment(doc: Node, source?: Source): string {
  return contentToHtml(bodyOf(doc, source));
}

function bodyOf(doc: Node, source: Source | undefined): ElementContent[] {
  const markdown = exportMarkdown(doc, source).replace(/^\ufeff/, '');
  const tree: Root = { type: 'root', children: [...parseTree(markdown).nodes] };
  freeUnnamedFootnotes(tree);
  const page = toHast(tree, {
    allowDangerousHtml: true,
    clobberPrefix: '',
    footnoteLabelProperties: {},
  });
  const clean = sanitize(raw(page), CLEAN) as HastRoot;
  return clean.children.filter(isBodyContent);
}

/** A footnote that no mark leads to would be left out: its text stays where it stands. */
function freeUnnamedFootnotes(tree: Root): void {
  const footnotes = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (note) => {
    if (!footnotes.has(note.identifier)) footnotes.set(note.identifier, note);
  });
  if (footnotes.size === 0) return;
  const named = new Set<FootnoteDefinition>();
  const follow = (from: Nodes) =>
    visit(from, (node) => {
      if (node.type === 'footnoteDefinition' && node !== from) return SKIP;
      if (node.type !== 'footnoteReference') return undefined;
      const note = footnotes.get(node.identifier);
      if (!note || named.has(note)) return undefined;
      named.add(note);
      follow(note);
      return undefined;
    });
  follow(tree);
  visit(tree, 'footnoteDefinition', (note, index, parent) => {
    if (index === undefined || !parent || named.has(note)) return undefined;
    parent.children.splice(index, 1, ...note.children);
    return index;
  });
}

const isBodyContent = (node: RootContent): node is ElementContent => node.type !== 'doctype';

/** The text of the first heading of the first level. */
function titleOf(doc: Node): string | undefined {
  const title = doc.children.find(
    ({ type, attrs }) => type.name === 'heading' && attrs.level === 1,
  );
  return title?.textContent.trim() || undefined;
}
