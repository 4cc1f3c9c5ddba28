const TRANSITIONAL = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';

/** The spaces that the standard's two dialects name each in their own way. */
const BOTH: readonly (readonly [prefix: string, transitional: string, strict: string])[] = [
  ['w', 'wordprocessingml/2006/main', 'wordprocessingml/main'],
  ['r', 'officeDocument/2006/relationships', 'officeDocument/relationships'],
  ['wp', 'drawingml/2006/wordprocessingDrawing', 'drawingml/wordprocessingDrawing'],
  ['a', 'drawingml/2006/main', 'drawingml/main'],
  ['pic', 'drawingml/2006/picture', 'drawingml/picture'],
  ['m', 'officeDocument/2006/math', 'officeDocument/math'],
];

/** Prefix and address of each name space that a Word document is read and written by. */
export const SPACES: readonly (readonly [prefix: string, address: string])[] = [
  ...BOTH.map(([prefix, transitional]) => [prefix, TRANSITIONAL + transitional] as const),
  ['types', `${TRANSITIONAL}package/2006/content-types`],
  ['rels', `${TRANSITIONAL}package/2006/relationships`],
  ['mc', `${TRANSITIONAL}markup-compatibility/2006`],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
];

export const NAMES: ReadonlyMap<string, string> = new Map([
  ...SPACES.map(([prefix, address]) => [address, prefix] as const),
  ...BOTH.map(([prefix, , strict]) => [STRICT + strict, prefix] as const),
]);
