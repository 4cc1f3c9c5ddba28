import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { emptyFolder } from '../folder.ts';

/** A new folder with these files in it, by path. */
export async function folderWith(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const cwd = await emptyFolder();
  for (const [name, data] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, name)), { recursive: true });
    await writeFile(join(cwd, name), data);
  }
  return cwd;
}

/** `count` articles of one text: 0000.md, 0001.md and so on. */
export const manyFiles = (count: number, text: string): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${String(index).padStart(4, '0')}.md`, text]),
  );
