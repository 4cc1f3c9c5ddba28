const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const XML = /^\s*<\?xml\s|\sxmlns\s*=\s*["']http:\/\/www\.w3\.org\/1999\/xhtml["']/i;
/** An element without content, where it is not one that has none in HTML either, or a cell. */
const EMPTY_ELEMENT =
  /<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|td|th)\b)[a-z][\w:-]*(?:\s[^<>]*)?\/>/gi;

/**
 * A page's text as the parser for HTML can read it; each unit stays in its place.
 * - Half a sign, which no file can hold, becomes the sign for what can't be read.
 * - In XHTML `<script/>` is whole; in HTML all that follows would be the script. It becomes blanks.
 */
export function parsableText(html: string): string {
  const text = html.replace(LONE_SURROGATE, '\ufffd');
  if (!XML.test(text.slice(0, 2000))) return text;
  return text.replace(EMPTY_ELEMENT, (tag) => ' '.repeat(tag.length));
}
