/** HTML blocks that end where they say so and not at a blank line: how they start and end. */
const ENDED: readonly { readonly start: RegExp; readonly end: RegExp; readonly close: string }[] = [
  { start: /^<!--/, end: /-->/, close: '-->' },
  { start: /^<\?/, end: /\?>/, close: '?>' },
  { start: /^<!\[CDATA\[/, end: /\]\]>/, close: ']]>' },
  { start: /^<![a-z]/i, end: />/, close: '>' },
  ...['script', 'pre', 'style', 'textarea'].map((name) => ({
    start: new RegExp(`^<${name}(?=[\\s>]|$)`, 'i'),
    end: /<\/(?:script|pre|style|textarea)>/i,
    close: `</${name}>`,
  })),
];

/** An HTML block that would take in all that follows it, with its end; any other as it is. */
export function closed(html: string): string {
  const block = ENDED.find(({ start }) => start.test(html.trimStart()));
  return !block || block.end.test(html) ? html : `${html.trimEnd()}\n${block.close}`;
}
