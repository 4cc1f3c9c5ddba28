import { app, session, type WebContents } from 'electron';
import { isOwn } from './address.ts';

/**
 * Shuts what the window has no need of. To be called before the app is ready.
 *
 * Electron has no component updates, safe browsing or metrics to switch off. What Chromium's own core
 * could still reach the network with ends here: names (also those that a page hints at, and that of the
 * proxy), addresses without a name, the search for a proxy, and the packets of WebRTC, which neither
 * the page's policy nor the session's requests stop.
 */
export function lockDown(): void {
  // No name of the network resolves, whatever asks for it.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  // What needs no name is sent by way of a proxy that has one. The system's own are not asked for.
  app.commandLine.appendSwitch('proxy-server', 'nowhere.invalid:1');
  app.on('web-contents-created', (_event, contents) => shut(contents));
}

/** The page stays where it is, opens no other, and is handed no device. */
function shut(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  // Unless somebody answers, the first device in reach is taken.
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
}

/** Denies every permission, download and request beyond the app's own files. */
export function lockSession(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.setSpellCheckerEnabled(false);
  defaultSession.on('will-download', (event) => event.preventDefault());
  defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !isOwn(url) && !isDeveloperTool(url) });
  });
}

/** Run from a clone, the developer tools load their own pages. */
function isDeveloperTool(url: string): boolean {
  return !app.isPackaged && url.startsWith('devtools:');
}
