// Bundles the app to dist/: main and preload (CommonJS, as Electron 25 wants), the window and its
// worker, and the terminal command. Run by prestart, pretest and the release build.
import { cp, mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const common = {
  absWorkingDir: root,
  bundle: true,
  logLevel: 'warning',
  sourcemap: true,
  legalComments: 'linked',
  define: { 'process.env.NODE_ENV': '"production"' },
};
const node = { ...common, platform: 'node', target: 'node18', external: ['electron'] };
const web = {
  ...common,
  platform: 'browser',
  target: 'chrome114',
  format: 'esm',
  outdir: 'dist/renderer',
  minify: true,
  loader: { '.woff2': 'file' },
  assetNames: '[name]',
};

await rm(`${root}dist`, { recursive: true, force: true });
await mkdir(`${root}dist/renderer`, { recursive: true });
await Promise.all([
  build({
    ...node,
    format: 'cjs',
    entryPoints: { main: 'electron/main.ts', preload: 'electron/preload.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
  }),
  build({
    ...node,
    target: 'node20',
    format: 'esm',
    entryPoints: { cli: 'electron/cli.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    minify: true,
    banner: { js: '#!/usr/bin/env node' },
  }),
  build({ ...web, entryPoints: { window: 'renderer/window.tsx', worker: 'renderer/worker.ts' } }),
  cp(`${root}renderer/index.html`, `${root}dist/renderer/index.html`),
]);
