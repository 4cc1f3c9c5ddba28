// How the app is packed and its installers are made. `npm run pack` packs it for this machine with
// the runtime that is here; `npm run release` makes the installers and wants a network.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What Burnish opens. It offers itself for these, and never makes itself the first choice. */
const ARTICLES = [
  { ext: ['md', 'markdown'], name: 'Markdown text', mimeType: 'text/markdown' },
  { ext: ['txt'], name: 'Plain text', mimeType: 'text/plain' },
  { ext: ['html', 'htm'], name: 'Web page', mimeType: 'text/html' },
  {
    ext: ['docx'],
    name: 'Word document',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  { ext: ['odt'], name: 'OpenDocument text', mimeType: 'application/vnd.oasis.opendocument.text' },
];

/** @type {import('electron-builder').Configuration} */
export default {
  appId: 'example.burnish.Burnish',
  productName: 'Burnish',
  copyright: 'Copyright © 2026 The Burnish developers',
  directories: { output: 'release', buildResources: 'build' },
  extraMetadata: { desktopName: 'burnish-editor.desktop' },

  // Everything is bundled in dist/, so no node_modules are looked for.
  beforeBuild: async () => false,
  files: [
    'dist/**',
    '!dist/**/*.map',
    '!dist/.built',
    '!dist/bench',
    // The terminal command runs in Node, which can't read the archive.
    '!dist/cli.mjs',
    '!dist/cli',
  ],
  extraResources: [
    { from: 'dist', to: 'cli', filter: ['cli.mjs', 'cli/**', '!**/*.map'] },
    { from: 'build/bin', to: 'bin' },
    { from: 'LICENSE', to: 'LICENSE' },
  ],
  // The interface is in English.
  electronLanguages: ['en-US'],
  // Where Electron is brought without its own default app, ours stands in (runtime.mjs).
  afterExtract: ({ appOutDir }) =>
    rm(join(appOutDir, 'resources', 'app'), { recursive: true, force: true }),

  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    // Looked at by Electron on macOS and Windows.
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    // A Mac starts no program whose signature the fuses broke; a real one is made afterwards.
    resetAdHocDarwinSignature: true,
  },

  linux: {
    target: ['AppImage', 'deb', 'tar.gz'],
    // The name "burnish" is the terminal command's, which opens the window too (bin/burnish).
    executableName: 'burnish-editor',
    executableArgs: ['%F'],
    icon: 'icons',
    category: 'Office',
    synopsis: 'Mends what machine translation leaves behind',
    mimeTypes: ARTICLES.map(({ mimeType }) => mimeType),
    desktop: {
      entry: {
        GenericName: 'Editor for translated articles',
        Keywords: 'translation;proofreading;Markdown;editor;',
        StartupWMClass: 'Burnish',
        StartupNotify: 'true',
        Categories: 'Office;WordProcessor;TextEditor;',
      },
    },
  },
  deb: {
    priority: 'optional',
    packageCategory: 'editors',
    fpm: [`${root}build/bin/burnish=/usr/bin/burnish`],
  },

  mac: {
    target: [{ target: 'dmg', arch: 'universal' }],
    category: 'public.app-category.productivity',
    icon: 'build/icons/icon.icns',
    hardenedRuntime: true,
    entitlements: 'build/mac/entitlements.plist',
    entitlementsInherit: 'build/mac/entitlements.plist',
    fileAssociations: ARTICLES.map((kind) => ({ ...kind, role: 'Editor', rank: 'Alternate' })),
  },

  win: { target: ['nsis'], icon: 'build/icons/icon.ico' },
  nsis: {
    oneClick: false,
    allowToChangeInstallationDirectory: true,
    // Offers Burnish under "Open with"; electron-builder's own associations would take the kinds over.
    include: 'build/windows/installer.nsh',
  },
};
