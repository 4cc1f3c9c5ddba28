import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { packedApp, packedFolder } from '../../build/pack.mjs';

/**
 * Copies the packed app to `folder` and opens one of its fuses there, Node's inspector: without it a
 * driver can't answer the system's own dialogs. Nothing else differs from what ships.
 * @returns its executable
 */
export async function drivableCopy(folder: string): Promise<string> {
  const copy = join(folder, 'app');
  await cp(packedFolder(), copy, { recursive: true, verbatimSymlinks: true });
  const executable = packedApp(copy);
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  return executable;
}
