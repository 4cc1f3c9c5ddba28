import type { Readable } from 'node:stream';
import { type Article, ImportError } from '../../engine/article.ts';
import { importFile } from '../../engine/import/index.ts';
import { FileError, readBytes } from '../files.ts';
import { LARGEST } from '../limits.ts';
import { STDIN } from './stdin.ts';

/** An article and the bytes that it was made from. */
export interface ReadArticle {
  readonly article: Article;
  readonly bytes: Uint8Array;
}

/**
 * Reads an article from a path, or from standard input as plain text.
 * @throws {FileError} with one clear sentence that names the file
 */
export async function readArticle(path: string): Promise<ReadArticle> {
  const bytes = path === STDIN ? await readAll(process.stdin) : await readBytes(path);
  try {
    return { article: await importFile(path, bytes), bytes };
  } catch (error) {
    if (error instanceof ImportError) throw new FileError(`${path}: ${error.message}`);
    throw error;
  }
}

async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > LARGEST) throw new FileError('Standard input is too large for one article.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
