import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect } from 'vitest';

/** Compares with the file kept; where they differ, keeps the new one, so that its diff is the review. */
export function expectGolden(path: string, fresh: string): void {
  const kept = existsSync(path) ? readFileSync(path, 'utf8') : '';
  mkdirSync(dirname(path), { recursive: true });
  if (fresh !== kept) writeFileSync(path, fresh);
  expect(fresh, `${basename(path)} has changed and was written anew: look at its diff.`).toBe(kept);
}
