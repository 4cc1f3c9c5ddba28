import { ImportError } from '../article.ts';
import { decodeDamaged } from './damaged.ts';

/** The largest file that is opened, in bytes. */
export const LIMIT = 64 * 1024 * 1024;

/** A file's text as it was, without its byte order mark. */
export interface Decoded {
  readonly text: string;
  /** WHATWG name. */
  readonly encoding: string;
  readonly bom: boolean;
  /** A sentence for the editor where bytes of another encoding stand among it. */
  readonly notice?: string;
}

/**
 * Turns a file's bytes into text: byte order mark, else strict UTF-8, else the likeliest of the
 * older encodings.
 * @param encoding read the bytes as this, where a person knows better
 * @param declared what the file itself says of its encoding, as a WHATWG name: it counts where the
 * bytes are not plainly UTF-8
 * @throws ImportError where the file is too large, binary, damaged or empty
 */
export async function decode(
  bytes: Uint8Array,
  encoding?: string,
  declared?: string,
): Promise<Decoded> {
  guardSize(bytes);
  const decoded =
    encoding === undefined ? await recognise(bytes, declared) : readAs(bytes, encoding);
  if (isBinary(decoded.text)) throw new ImportError(BINARY);
  if (decoded.text.trim() === '')
    throw new ImportError(
      decoded.text === '' ? 'This file is empty.' : 'This file holds nothing but white space.',
    );
  return decoded;
}

/** @throws ImportError where a file is too large to be opened */
export function guardSize({ length }: Uint8Array): void {
  if (length > LIMIT)
    throw new ImportError(
      `This file has ${megabytes(length)} MB; Burnish opens files up to ${megabytes(LIMIT)} MB.`,
    );
}

const BINARY = 'This file is not text: it holds binary data.';
const megabytes = (bytes: number) => Math.ceil(bytes / (1024 * 1024));

async function recognise(bytes: Uint8Array, declared?: string): Promise<Decoded> {
  const marked = markedEncoding(bytes);
  if (marked) {
    const text = strictly(bytes, marked);
    const damaged = text === undefined && marked === 'utf-8' ? mended(bytes) : undefined;
    if (damaged) return damaged;
    if (text === undefined)
      throw new ImportError(
        `This file is damaged: it says that it is ${marked.toUpperCase()}, but not all of it is.`,
      );
    return { text, encoding: marked, bom: true };
  }
  for await (const encoding of candidates(bytes, declared)) {
    const text = strictly(bytes, encoding);
    if (text !== undefined) return { text, encoding, bom: false };
    const damaged = encoding === 'utf-8' ? mended(bytes) : undefined;
    if (damaged) return damaged;
  }
  throw new ImportError(BINARY);
}

function mended(bytes: Uint8Array): Decoded | undefined {
  const found = decodeDamaged(bytes, (strays, as) => strictly(strays, as)!);
  if (!found) return undefined;
  const { text, as, strays } = found;
  const [count, were] = strays === 1 ? ['1 byte', 'was'] : [`${strays} bytes`, 'were'];
  const notice = `The file is damaged: ${count} in it ${were} no UTF-8 and ${were} read as ${as}.`;
  const bom = text.startsWith('\ufeff');
  return { text: bom ? text.slice(1) : text, encoding: 'utf-8', bom, notice };
}

function readAs(bytes: Uint8Array, label: string): Decoded {
  const { encoding } = new TextDecoder(label);
  const text = strictly(bytes, encoding);
  if (text === undefined) throw new ImportError(`This file can't be read as ${label}.`);
  return { text, encoding, bom: markedEncoding(bytes) === encoding };
}

/** Without a byte order mark, which the decoder takes away. */
function strictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return asWindows1252(text, encoding);
  } catch {
    return undefined;
  }
}

/** What windows-1252 has at 0x80 to 0x9F. Node 20 leaves the control characters of Latin-1 there. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const asWindows1252 = (text: string, encoding: string) =>
  encoding === 'windows-1252'
    ? text.replace(/[\x80-\x9f]/g, (control) => WINDOWS[control.charCodeAt(0) - 0x80]!)
    : text;

function markedEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/** Encodings to try for bytes without a mark, likeliest first. */
async function* candidates(bytes: Uint8Array, declared?: string): AsyncIterable<string> {
  const wide = wideEncoding(bytes);
  if (wide) yield wide;
  if (wide !== undefined) return;
  // Older text is hardly ever UTF-8 by chance; a page that was saved anew often still says the old.
  if (!declared || bytes.some((byte) => byte >= 0x80)) yield 'utf-8';
  if (declared) yield declared;
  // Its tables are large, and hardly any article needs them.
  const { chardet } = await import('jschardet');
  for (const { encoding } of chardet.detectAll(bytes, { includeEncodings: LEGACY }))
    if (encoding) yield WHATWG[encoding.toLowerCase()] ?? encoding.toLowerCase();
  yield 'windows-1252';
}

/**
 * UTF-16 without a mark shows in its zero bytes: its blanks and line ends have them on one side
 * only. An empty string where there are zero bytes that are not so.
 */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) zeros[i % 2]!++;
  const [even, odd] = zeros as [number, number];
  if (even + odd === 0) return undefined;
  if (bytes.length % 2 === 1 || (even > 0 && odd > 0)) return '';
  return odd > 0 ? 'utf-16le' : 'utf-16be';
}

/** What articles come in, of what every runtime can decode. Not MacCyrillic: it looks like 1251. */
const LEGACY = [
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
];

/** The detector's own names, where they are not WHATWG's. */
const WHATWG: Readonly<Record<string, string>> = {
  gb18030: 'gbk',
  cp932: 'shift_jis',
  big5hkscs: 'big5',
  cp949: 'euc-kr',
};

/** Text has hardly a control character; the bytes of a picture or an archive are full of them. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 100_000);
  const controls = sample.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffe\uffff]/g)?.length ?? 0;
  return sample.includes('\0') || controls > sample.length / 50;
}
