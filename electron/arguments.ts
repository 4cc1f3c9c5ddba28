import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The files that a command line names, as absolute paths: what is no option and, after `--`,
 * everything.
 * @param argv as the process has it, from the executable on
 * @param skip how many names come first that are no files: the app's folder, under a bare Electron
 */
export function filesIn(argv: readonly string[], cwd: string, skip: number): string[] {
  const given = argv.slice(1);
  const end = given.indexOf('--');
  const before = end < 0 ? given : given.slice(0, end);
  const after = end < 0 ? [] : given.slice(end + 1);
  const names = [...before.filter((argument) => !argument.startsWith('-')), ...after];
  return names.slice(skip).map((name) => resolve(cwd, pathOf(name)));
}

/** A file manager may name a file by its address. What is no good one is left to be no file. */
function pathOf(name: string): string {
  if (!name.startsWith('file:///')) return name;
  try {
    return fileURLToPath(name);
  } catch {
    return name;
  }
}
