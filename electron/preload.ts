import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { type Bridge, CALLS, type Dropped, EVENTS } from './contract.ts';
import { LARGEST } from './limits.ts';

const calls = Object.fromEntries(
  Object.keys(CALLS).map((name) => [
    name,
    (...args: unknown[]): Promise<unknown> => ipcRenderer.invoke(name, ...args),
  ]),
);

const bridge = {
  ...calls,
  async openDropped(file: unknown) {
    const path = file instanceof File ? pathOf(file) : '';
    if (!path) throw new Error('That file was not dropped here.');
    const dropped: Dropped = { path, digest: await digestOf(file as File) };
    return ipcRenderer.invoke('openDropped', dropped);
  },
  on(name: string, listener: (payload: unknown) => void) {
    if (!(name in EVENTS)) throw new Error(`There is no event “${name}”.`);
    const forward = (_event: unknown, payload: unknown) => listener(payload);
    ipcRenderer.on(name, forward);
    return () => {
      ipcRenderer.off(name, forward);
    };
  },
};

/** Until Electron 31 the path is on the file; from 29 on `webUtils` knows it. */
function pathOf(file: File & { path?: string }): string {
  return file.path ?? webUtils.getPathForFile(file);
}

/** Chromium lets the window read only what the person gave it: nothing else has a digest. */
async function digestOf(file: File): Promise<string | null> {
  if (file.size > LARGEST) return null;
  try {
    const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    // A folder, or a file that this account may not read.
    return null;
  }
}

contextBridge.exposeInMainWorld('burnish', bridge as unknown as Bridge);
