import { stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import { articlesIn, isArticle, search } from '../articles-in.ts';
import { STDIN } from './stdin.ts';

/** An article to work on. */
export interface Named {
  readonly path: string;
  /** Its place under the folder or glob that it was found by, which keeps its place in an output. */
  readonly name: string;
}

/** What the paths of a command line name. */
export interface Gathered {
  /** Sorted by path, each once. */
  readonly articles: readonly Named[];
  /** What names nothing, each with one clear sentence. */
  readonly failures: readonly { readonly file: string; readonly error: string }[];
}

/**
 * Finds the articles that files, folders and globs name. A file is taken by whatever name; folders
 * and globs give the files of known extensions, without what is hidden and without node_modules.
 */
export async function gather(paths: readonly string[]): Promise<Gathered> {
  const found = new Map<string, Named>();
  const failures: { file: string; error: string }[] = [];
  for (const path of paths) {
    const articles = await articlesOf(path);
    if (articles.length === 0) failures.push({ file: path, error: await whyNone(path) });
    for (const article of articles) {
      const place = article.path === STDIN ? STDIN : resolve(article.path);
      if (!found.has(place)) found.set(place, article);
    }
  }
  const articles = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { articles, failures };
}

async function articlesOf(path: string): Promise<Named[]> {
  if (path === STDIN) return [{ path, name: 'article' }];
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory()) {
    const names = await articlesIn(path);
    return names.map((name) => ({ path: join(path, name), name }));
  }
  if (there || !isDynamicPattern(path)) return [{ path, name: basename(path) }];
  const base = resolve(baseOf(path));
  const found = (await search(path)).filter(isArticle);
  return found.map((one) => ({ path: one, name: relative(base, resolve(one)) }));
}

/** The folders of a glob before the first part that is a pattern. */
function baseOf(pattern: string): string {
  const parts = pattern.split('/');
  return (
    parts
      .slice(
        0,
        parts.findIndex((part) => isDynamicPattern(part)),
      )
      .join('/') || '.'
  );
}

async function whyNone(path: string): Promise<string> {
  const kinds = '.txt, .md, .html, .docx, .odt';
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory();
  return isFolder
    ? `There is no article (${kinds}) in the folder “${path}”.`
    : `No article (${kinds}) matches “${path}”.`;
}
