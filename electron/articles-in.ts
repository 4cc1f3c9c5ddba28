import { isAbsolute } from 'node:path';
import { glob } from 'tinyglobby';
import { FORMATS } from '../engine/import/extensions.ts';

const EXTENSIONS = Object.keys(FORMATS);
/** Anything that can be read is in one of these. */
const IN_FOLDER = `**/*.{${EXTENSIONS.join(',')}}`;

/** The articles in a folder and those in it: paths from there, without what is hidden and node_modules. */
export const articlesIn = (folder: string): Promise<string[]> => search(IN_FOLDER, folder);

/** The files that a glob names. */
export const search = (pattern: string, cwd = '.'): Promise<string[]> =>
  glob(pattern, {
    cwd,
    absolute: isAbsolute(pattern),
    ignore: '**/node_modules/**',
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
  });

/** Whether a path has the extension of an article. */
export const isArticle = (path: string): boolean =>
  EXTENSIONS.includes(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
