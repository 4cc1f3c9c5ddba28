/** How far into a file its declaration may stand, in bytes. */
const HEAD = 4096;

const DECLARATIONS = [
  /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/i,
  /<meta\s[^>]*?charset\s*=\s*["']?\s*([^\s"'/>;]+)/i,
];

/**
 * The encoding that a page says it has, in its XML declaration or a `<meta>`.
 * @returns its WHATWG name; undefined where there is none, or none that is known
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  const visible = head.replace(/<!--.*?-->/gs, '');
  for (const declaration of DECLARATIONS) {
    const label = declaration.exec(visible)?.[1];
    const name = label && nameOf(label);
    // What could be read up to here is not UTF-16, whatever it says.
    if (name) return name.startsWith('utf-16') ? 'utf-8' : name;
  }
  return undefined;
}

function nameOf(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}
