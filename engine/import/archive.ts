import { Inflate } from 'fflate/browser';
import { ImportError } from '../article.ts';
import { DAMAGED, type Entry, entriesOf, packedData } from './zip.ts';

/** What an archive may hold. */
const MOST_ENTRIES = 10_000;
/** Bytes. */
const MOST_UNPACKED = 256 * 1024 * 1024;
/** How many times as large as the file. Documents reach 30; deflate itself ends at 1,032. */
const MOST_RATIO = 200;

/** A zip archive within the limits. Nothing is unpacked before it is asked for. */
export interface Archive {
  /** The paths of its files. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** @throws ImportError where the file is missing, damaged, or not as large as the archive says */
  read(name: string): Uint8Array;
}

/**
 * Opens a zip archive.
 * @throws ImportError where it is damaged or encrypted, or goes beyond a limit
 */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = new Map<string, Entry>();
  let [count, unpacked] = [0, 0];
  for (const entry of entriesOf(bytes)) {
    if (++count > MOST_ENTRIES)
      throw new ImportError('This file is an archive of more than 10,000 files.');
    guardPath(entry.name);
    if (entry.encrypted)
      throw new ImportError('This file is protected with a password; save it again without one.');
    unpacked += entry.size;
    if (unpacked > MOST_UNPACKED)
      throw new ImportError('This file would have more than 256 MB when unpacked.');
    if (entry.name.endsWith('/')) continue;
    if (entries.has(entry.name)) throw new ImportError(DAMAGED);
    entries.set(entry.name, entry);
  }
  if (unpacked > MOST_RATIO * bytes.length)
    throw new ImportError('This file would be more than 200 times as large when unpacked.');
  for (const entry of entries.values()) guardNesting(bytes, entry);
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read: (name) => {
      const entry = entries.get(name);
      if (!entry) throw new ImportError(DAMAGED);
      return unpack(bytes, entry);
    },
  };
}

/** A path that leads out of the archive is never of use to a document. */
function guardPath(name: string): void {
  if (/^[\\/]|^[a-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(name))
    throw new ImportError('This file is an archive with paths that lead out of it.');
}

/** Where Word keeps the sheet behind a chart, and the like. It is never opened. */
const EMBEDDED = /^word\/embeddings\//;
/** Zip, 7z, RAR. */
const ARCHIVES = ['PK\x03\x04', '7z\xbc\xaf', 'Rar!'];

function guardNesting(bytes: Uint8Array, entry: Entry): void {
  if (EMBEDDED.test(entry.name)) return;
  const start = String.fromCharCode(...startOf(bytes, entry));
  if (ARCHIVES.includes(start))
    throw new ImportError(
      `This file holds another archive (${entry.name}), which Burnish doesn’t open.`,
    );
}

/** Bytes that are inflated at a time: up to 1,032 times as many come of them. */
const STEP = 16 * 1024;
const FIRST_STEP = 32;
const LONGEST_START = 512;

/** An entry's first four bytes. */
function startOf(bytes: Uint8Array, entry: Entry): Uint8Array {
  const packed = packedData(bytes, entry).subarray(0, LONGEST_START);
  const start = new Uint8Array(4);
  if (entry.method === STORED) start.set(packed.subarray(0, 4));
  else {
    let length = 0;
    inflate(packed, FIRST_STEP, false, (part) => {
      const room = start.length - length;
      start.set(part.subarray(0, room), length);
      length += Math.min(part.length, room);
      return length < start.length;
    });
  }
  return start;
}

const STORED = 0;
const DEFLATED = 8;

/** The directory's word for the size is never trusted: more than it says is not unpacked. */
function unpack(bytes: Uint8Array, entry: Entry): Uint8Array {
  const packed = packedData(bytes, entry);
  const data = new Uint8Array(entry.size);
  let length = 0;
  const add = (part: Uint8Array) => {
    if (length + part.length > data.length) throw new ImportError(DAMAGED);
    data.set(part, length);
    length += part.length;
    return true;
  };
  if (entry.method === STORED) add(packed);
  else if (entry.method === DEFLATED) inflate(packed, STEP, true, add);
  else throw new ImportError('This file is packed in a way that Burnish can’t read.');
  if (length < data.length || checksum(data) !== entry.checksum) throw new ImportError(DAMAGED);
  return data;
}

/**
 * Inflates step by step.
 * @param whole whether the data must come to its end
 * @param take gets each part; inflating goes on where it returns true
 */
function inflate(
  packed: Uint8Array,
  step: number,
  whole: boolean,
  take: (part: Uint8Array) => boolean,
): void {
  let more = true;
  const stream = new Inflate((part) => {
    more = take(part);
  });
  for (let at = 0; more && (at < packed.length || at === 0); at += step) {
    const part = packed.slice(at, at + step);
    try {
      stream.push(part, whole && at + step >= packed.length);
    } catch (error) {
      // The library's own errors are about bytes that are not deflated data.
      throw error instanceof ImportError ? error : new ImportError(DAMAGED);
    }
  }
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32. */
function checksum(data: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of data) value = TABLE[(value ^ byte) & 0xff]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
