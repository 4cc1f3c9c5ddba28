import { FileError } from '../files.ts';
import { LARGEST } from '../limits.ts';

/** How a command line names standard input. */
export const STDIN = '-';

/** @throws {FileError} where it is too large for one article */
export async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > LARGEST) throw new FileError('Standard input is too large for one article.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
