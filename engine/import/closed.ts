/** Formats that a person may well try, by extension, and what they are called. */
const CLOSED: Readonly<Record<string, string>> = {
  doc: 'old Word documents (.doc)',
  rtf: 'rich text files (.rtf)',
  pdf: 'PDF files',
  epub: 'e-books (.epub)',
};

/** What the same formats start with, whatever they are named. */
const STARTS: readonly (readonly [string, string])[] = [
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'doc'],
  ['{\\rtf', 'rtf'],
  ['%PDF-', 'pdf'],
];

/** How Word names what a password protects, in a file that looks like an old document. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/**
 * Why a file can't be opened, where its name or its first bytes say that it is of a closed format.
 * @returns one sentence; undefined where it may well be opened
 */
export function whyClosed(extension: string, bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const format = STARTS.find(([signature]) => start.startsWith(signature))?.[1] ?? extension;
  if (format === 'doc' && holds(bytes, ENCRYPTED))
    return 'This file is protected with a password; save it again without one.';
  const closed = Object.hasOwn(CLOSED, format) ? CLOSED[format] : undefined;
  return closed && `Burnish can’t open ${closed} yet; save it as .docx, .odt or .txt.`;
}

function holds(bytes: Uint8Array, part: readonly number[]): boolean {
  for (let at = bytes.indexOf(part[0]!); at >= 0; at = bytes.indexOf(part[0]!, at + 1))
    if (part.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
