import { ImportError } from '../article.ts';

export const DAMAGED = 'This file is damaged: it can’t be unpacked.';

/** A file in a zip archive, as the archive's directory describes it. */
export interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0: stored; 8: deflated. */
  readonly method: number;
  /** CRC-32 of what it holds. */
  readonly checksum: number;
  /** Bytes that it has in the archive, and when unpacked. */
  readonly packed: number;
  readonly size: number;
  /** Where its own header starts. */
  readonly header: number;
}

const SIGNATURE = { entry: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 };
const SIGNATURE_64 = { locator: 0x07064b50, end: 0x06064b50 };
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
/** Stands where a number is too large for its field and is written in a wider one. */
const IN_WIDE_FIELD = 0xffffffff;

/** Whether bytes start as a zip archive does. */
export const isZip = (bytes: Uint8Array) =>
  bytes.length >= END_LENGTH && new Reader(bytes).number(0, 4) === SIGNATURE.entry;

/**
 * Reads an archive's directory, entry by entry.
 * @throws ImportError where it is damaged
 */
export function* entriesOf(bytes: Uint8Array): Iterable<Entry> {
  const reader = new Reader(bytes);
  let { at, count } = directoryOf(reader);
  for (; count > 0; count--) {
    if (reader.number(at, 4) !== SIGNATURE.directory) throw new ImportError(DAMAGED);
    const nameEnd = at + 46 + reader.number(at + 28, 2);
    const extraEnd = nameEnd + reader.number(at + 30, 2);
    const wide = wideFields(reader, nameEnd, extraEnd);
    const size = reader.number(at + 24, 4);
    const packed = reader.number(at + 20, 4);
    const header = reader.number(at + 42, 4);
    yield {
      name: new TextDecoder().decode(reader.slice(at + 46, nameEnd)),
      encrypted: (reader.number(at + 8, 2) & 1) !== 0,
      method: reader.number(at + 10, 2),
      checksum: reader.number(at + 16, 4),
      // The wide fields stand in this order, each only where its narrow one is full.
      size: size === IN_WIDE_FIELD ? wide() : size,
      packed: packed === IN_WIDE_FIELD ? wide() : packed,
      header: header === IN_WIDE_FIELD ? wide() : header,
    };
    at = extraEnd + reader.number(at + 32, 2);
  }
}

/**
 * What an entry holds, as it is packed.
 * @throws ImportError where the archive is damaged
 */
export function packedData(bytes: Uint8Array, { header, packed }: Entry): Uint8Array {
  const reader = new Reader(bytes);
  if (reader.number(header, 4) !== SIGNATURE.entry) throw new ImportError(DAMAGED);
  const start = header + 30 + reader.number(header + 26, 2) + reader.number(header + 28, 2);
  return reader.slice(start, start + packed);
}

/** Where the directory starts, and how many entries it says that it has. */
function directoryOf(reader: Reader): { at: number; count: number } {
  const last = reader.length - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (reader.number(at, 4) !== SIGNATURE.end) continue;
    const [count, start] = [reader.number(at + 10, 2), reader.number(at + 16, 4)];
    if (count !== 0xffff && start !== IN_WIDE_FIELD) return { at: start, count };
    if (reader.number(at - 20, 4) !== SIGNATURE_64.locator) return { at: start, count };
    const end = reader.number(at - 12, 8);
    if (reader.number(end, 4) !== SIGNATURE_64.end) throw new ImportError(DAMAGED);
    return { at: reader.number(end + 48, 8), count: reader.number(end + 32, 8) };
  }
  throw new ImportError(DAMAGED);
}

/** Gives, one at a time, the eight-byte numbers of an entry's zip64 field. */
function wideFields(reader: Reader, from: number, to: number): () => number {
  let at = from;
  while (at < to && reader.number(at, 2) !== 1) at += 4 + reader.number(at + 2, 2);
  const end = at < to ? at + 4 + reader.number(at + 2, 2) : at;
  at += 4;
  return () => {
    if (at + 8 > Math.min(end, to)) throw new ImportError(DAMAGED);
    at += 8;
    return reader.number(at - 8, 8);
  };
}

/** Little-endian numbers and slices. What lies outside of the bytes is a damaged archive. */
class Reader {
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get length(): number {
    return this.#bytes.length;
  }

  /** An unsigned number of so many bytes. */
  number(at: number, width: 2 | 4 | 8): number {
    return this.slice(at, at + width).reduceRight((sum, byte) => sum * 256 + byte, 0);
  }

  slice(from: number, to: number): Uint8Array {
    if (!(from >= 0 && from <= to && to <= this.#bytes.length)) throw new ImportError(DAMAGED);
    return this.#bytes.subarray(from, to);
  }
}
