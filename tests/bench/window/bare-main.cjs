// A window with nothing but the bare page in it.
const { join } = require('node:path');
const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, useContentSize: true });
  const words = process.argv.find((argument) => argument.startsWith('words='));
  window.loadFile(join(__dirname, 'bare.html'), { search: words });
});
