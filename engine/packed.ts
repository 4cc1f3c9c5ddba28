/** Bits of a Bloom filter for each word: about one strange word in 800 is taken for a known one. */
const BITS_A_WORD = 14;
const PROBES = 9;

/** @throws where the text is not base64 */
export function unpack(base64: string): Uint8Array {
  const chars = atob(base64);
  const bytes = new Uint8Array(chars.length);
  for (let i = 0; i < chars.length; i++) bytes[i] = chars.charCodeAt(i);
  return bytes;
}

/** A number of 32 bits for a stretch of a string, `[from, to)` in UTF-16 units. */
export function hashOf(text: string, from: number, to: number, seed: number): number {
  let hash = 2166136261 ^ seed;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Whether the word may be in the Bloom filter: never a wrong no. */
export function inFilter(filter: Uint8Array, word: string): boolean {
  const size = filter.length * 8;
  let at = hashOf(word, 0, word.length, 0);
  const step = (Math.imul(at, 0x9e3779b1) >>> 0) | 1;
  for (let i = 0; i < PROBES; i++) {
    const bit = at % size;
    if ((filter[bit >> 3]! & (1 << (bit & 7))) === 0) return false;
    at = (at + step) >>> 0;
  }
  return true;
}

/** A Bloom filter that holds these words. */
export function filterOf(words: readonly string[]): Uint8Array {
  const filter = new Uint8Array(Math.ceil((words.length * BITS_A_WORD) / 8));
  const size = filter.length * 8;
  for (const word of words) {
    let at = hashOf(word, 0, word.length, 0);
    const step = (Math.imul(at, 0x9e3779b1) >>> 0) | 1;
    for (let i = 0; i < PROBES; i++) {
      const bit = at % size;
      filter[bit >> 3]! |= 1 << (bit & 7);
      at = (at + step) >>> 0;
    }
  }
  return filter;
}
