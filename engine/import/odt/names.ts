const ODF = 'urn:oasis:names:tc:opendocument:xmlns:';

/** The name spaces of OpenDocument that a text is read by, and their usual prefixes. */
export const NAMES: ReadonlyMap<string, string> = new Map([
  ...['office', 'style', 'text', 'table', 'manifest'].map(
    (name) => [`${ODF}${name}:1.0`, name] as const,
  ),
  [`${ODF}drawing:1.0`, 'draw'],
  [`${ODF}xsl-fo-compatible:1.0`, 'fo'],
  [`${ODF}svg-compatible:1.0`, 'svg'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://www.w3.org/1998/Math/MathML', 'math'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);
