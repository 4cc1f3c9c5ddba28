/** So many sequences of UTF-8 come on each byte that is none; in other encodings next to none do. */
const SEQUENCES_PER_STRAY = 2;

/**
 * Reads UTF-8 into which bytes of an older encoding have strayed, as where two texts were put into
 * one file.
 * @param read turns bytes of an older encoding into text
 * @returns the text, the encoding that the stray bytes were read as, and how many there are; or
 * undefined where the bytes are no such text
 */
export function decodeDamaged(
  bytes: Uint8Array,
  read: (bytes: Uint8Array, encoding: string) => string,
): { readonly text: string; readonly as: string; readonly strays: number } | undefined {
  const strays: number[] = [];
  let sequences = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length === 0) strays.push(at);
    else if (length > 1) sequences++;
    at += Math.max(1, length);
  }
  if (strays.length === 0 || sequences < strays.length * SEQUENCES_PER_STRAY) return undefined;
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  const pieces: (string | number)[] = [];
  let from = 0;
  for (const at of strays) {
    pieces.push(utf8.decode(bytes.subarray(from, at)), bytes[at]!);
    from = at + 1;
  }
  pieces.push(utf8.decode(bytes.subarray(from)));
  const isCyrillic = pieces.some((piece) => /\p{Script=Cyrillic}/u.test(String(piece)));
  const as = isCyrillic ? 'windows-1251' : 'windows-1252';
  const text = pieces
    .map((piece) => (typeof piece === 'string' ? piece : read(Uint8Array.of(piece), as)))
    .join('');
  return { text, as, strays: strays.length };
}

/** How many bytes the sequence at `at` has; 0 where none is there. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  for (let i = 1; i < length; i++) {
    const next = bytes[at + i];
    if (next === undefined || next < lowest(first, i) || next > highest(first, i)) return 0;
  }
  return length;
}

const lowest = (first: number, index: number) =>
  index > 1 ? 0x80 : first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
const highest = (first: number, index: number) =>
  index > 1 ? 0xbf : first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
