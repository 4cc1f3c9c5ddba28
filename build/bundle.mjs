// Bundles the app to dist/: main and preload (CommonJS, as Electron 25 wants), the window and its
// worker, and the terminal command. `npm run build` and the setup run it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { licenceList, packagesOf } from './licences.mjs';
import { ruleCards } from './rule-cards.mjs';
import { wordFiles } from './word-files.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = ['engine', 'electron', 'renderer', 'build', 'package.json', 'package-lock.json'];
/** Written last, so that a build that broke off is never taken for a whole one. */
const STAMP = join(root, 'dist', '.built');

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  logLevel: 'warning',
  sourcemap: true,
  legalComments: 'linked',
  metafile: true,
  define: { 'process.env.NODE_ENV': '"production"' },
};
/** @type {import('esbuild').BuildOptions} */
const node = { ...common, platform: 'node', target: 'node18', external: ['electron'] };
/**
 * Commander starts the programs of subcommands that are programs; ours has none, and starts sooner
 * without what that takes.
 * @type {import('esbuild').Plugin}
 */
const noPrograms = {
  name: 'no-programs',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'none', namespace: 'none' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'none' }, () => ({ contents: '' }));
  },
};
/**
 * The terminal command, in pieces, so that it starts without what it doesn't use.
 * @type {import('esbuild').BuildOptions}
 */
export const cli = {
  ...node,
  target: 'node20',
  format: 'esm',
  entryPoints: { cli: 'electron/cli.ts', 'cli/worker': 'electron/cli/worker.ts' },
  splitting: true,
  chunkNames: 'cli/[name]-[hash]',
  assetNames: 'cli/[name]-[hash]',
  outExtension: { '.js': '.mjs' },
  minify: true,
  plugins: [wordFiles, noPrograms],
  // Commander is CommonJS and asks for Node's own modules.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
};
/** @type {import('esbuild').BuildOptions} */
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

/**
 * ProseMirror's model looks at its own stack when it is loaded, for which V8 reads the whole file that
 * it is in once more. So it gets a file of its own.
 */
const MODEL = 'prosemirror-model';

/**
 * The window's page. It shows rules and runs none.
 * @type {import('esbuild').BuildOptions}
 */
export const window = {
  ...web,
  entryPoints: {
    window: 'renderer/window.ts',
    'open-window': 'renderer/open-window.tsx',
    model: MODEL,
  },
  plugins: [ruleCards],
  splitting: true,
  chunkNames: '[name]-[hash]',
};
/**
 * The window's worker, in pieces, so that it starts without the formats that an article is not in.
 * @type {import('esbuild').BuildOptions}
 */
export const worker = {
  ...web,
  entryPoints: { worker: 'renderer/worker.ts', 'worker/model': MODEL },
  // A worker has no document: packages that differ there say so under this condition.
  conditions: ['worker'],
  splitting: true,
  chunkNames: 'worker/[name]-[hash]',
};

/** Whether dist/ was built from the sources as they are. */
export function isBuilt() {
  try {
    return readFileSync(STAMP, 'utf8') === signature();
  } catch {
    return false;
  }
}

/** A hash over every source's path, size and last change: older files put back change it too. */
export function signature() {
  const hash = createHash('sha256');
  const add = (/** @type {string} */ path) => {
    const stat = statSync(path);
    if (stat.isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
  };
  for (const name of SOURCES) add(join(root, name));
  return hash.digest('hex');
}

export async function bundle() {
  const built = signature();
  await rm(join(root, 'dist'), { recursive: true, force: true });
  await mkdir(join(root, 'dist', 'renderer'), { recursive: true });
  const bundles = await Promise.all([
    build({
      ...node,
      format: 'cjs',
      // Its other form asks for `import.meta`, which CommonJS has not.
      alias: { tinyglobby: './node_modules/tinyglobby/dist/index.cjs' },
      entryPoints: { main: 'electron/main.ts', preload: 'electron/preload.ts' },
      outdir: 'dist',
      outExtension: { '.js': '.cjs' },
    }),
    build({ ...cli, outdir: 'dist' }),
    build(window),
    build(worker),
    build({ ...web, entryPoints: { 'find-worker': 'renderer/find/find-worker.ts' } }),
  ]);
  const inputs = bundles.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
  await Promise.all([
    writeFile(join(root, 'dist/licences.txt'), licenceList(packagesOf(root, inputs))),
    cp(join(root, 'renderer/index.html'), join(root, 'dist/renderer/index.html')),
    cp(join(root, 'renderer/guide/guide.md'), join(root, 'dist/guide.md')),
    cp(join(root, 'electron/sample.txt'), join(root, 'dist/sample.txt')),
    cp(join(root, 'electron/burnish.schema.json'), join(root, 'dist/burnish.schema.json')),
    cp(join(root, 'build/icons/256x256.png'), join(root, 'dist/icon.png')),
  ]);
  await writeFile(STAMP, built);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle();
