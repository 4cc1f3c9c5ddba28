import { type Article, ImportError } from '../../engine/article.ts';
import { importFile } from '../../engine/import/index.ts';
import { FileError, readBytes } from '../files.ts';

/** An article and the bytes that it was made from. */
export interface ReadArticle {
  readonly article: Article;
  readonly bytes: Uint8Array;
}

/**
 * Reads an article from a path.
 * @param given its bytes, where they are here already
 * @throws {FileError} with one clear sentence that names the file
 */
export async function readArticle(path: string, given?: Uint8Array): Promise<ReadArticle> {
  const bytes = given ?? (await readBytes(path));
  try {
    return { article: await importFile(path, bytes), bytes };
  } catch (error) {
    if (error instanceof ImportError) throw new FileError(`${path}: ${error.message}`);
    throw error;
  }
}
