import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { type Bridge, CALLS, EVENTS } from './contract.ts';

/** Paths of files that a person dropped: the window can't make one up. */
const dropped = new Set<string>();

const calls = Object.fromEntries(
  Object.keys(CALLS).map((name) => [
    name,
    (...args: unknown[]): Promise<unknown> => ipcRenderer.invoke(name, ...args),
  ]),
);

const bridge = {
  ...calls,
  openDropped(path: string) {
    if (!dropped.has(path)) return Promise.reject(new Error('That file was not dropped here.'));
    return ipcRenderer.invoke('openDropped', path);
  },
  on(name: string, listener: (payload: unknown) => void) {
    if (!(name in EVENTS)) throw new Error(`There is no event “${name}”.`);
    const forward = (_event: unknown, payload: unknown) => listener(payload);
    ipcRenderer.on(name, forward);
    return () => {
      ipcRenderer.off(name, forward);
    };
  },
  pathOf(file: unknown) {
    const path = file instanceof File ? pathOfFile(file) : '';
    if (path) dropped.add(path);
    return path;
  },
};

/** Until Electron 31 the path is on the file; from 29 on `webUtils` knows it. */
function pathOfFile(file: File & { path?: string }): string {
  return file.path ?? webUtils.getPathForFile(file);
}

contextBridge.exposeInMainWorld('burnish', bridge as unknown as Bridge);
