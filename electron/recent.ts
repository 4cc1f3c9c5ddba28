const MOST = 10;

/** The list of recent files with `path` first, each path once. */
export function withRecent(recent: readonly string[], path: string): string[] {
  return [path, ...recent.filter((other) => other !== path)].slice(0, MOST);
}
