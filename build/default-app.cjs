// Stands in for Electron's own default app, which the fallback runtime lacks: opens the app folder
// that the command line names, so that `electron FOLDER FILE…` means the same on every runtime.
const { app } = require('electron');
const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (!folder) {
  process.stderr.write('Usage: electron FOLDER [FILE…]\n');
  app.exit(2);
} else {
  const root = resolve(folder);
  const {
    name,
    productName = name,
    version,
    main,
  } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  app.setName(productName);
  app.setVersion(version);
  app.setAppPath(root);
  require(join(root, main));
}
