import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bridge, CALLS, type CallName } from '../../electron/contract.ts';
import { article, type Launched, launch } from './launch.ts';

type WithBridge = typeof globalThis & { burnish: Bridge };

describe('the window is shut:', () => {
  let window: Launched;
  let requests = 0;
  const server = createServer((_request, response) => {
    requests++;
    response.end('<p>from outside</p>');
  });
  let outside: string;

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    window = await launch();
    await article(window.page).waitFor();
  });

  afterAll(async () => {
    await window.close();
    server.close();
  });

  it('it has no Node, and only the calls of the contract', async () => {
    const seen = await window.page.evaluate(() => ({
      node: ['require', 'process', 'Buffer', 'module', 'global'].filter(
        (name) => name in globalThis,
      ),
      calls: Object.keys((globalThis as WithBridge).burnish).sort(),
    }));
    expect(seen.node).toEqual([]);
    expect(seen.calls).toMatchInlineSnapshot(`
      [
        "askUnsaved",
        "beginRun",
        "board",
        "copies",
        "copyForWindow",
        "countDecisions",
        "dropCopy",
        "endRun",
        "guide",
        "keepBoard",
        "keepCopy",
        "keepSidecar",
        "layCopiesAside",
        "leave",
        "licences",
        "listAgain",
        "lookAt",
        "mend",
        "offeredCopies",
        "on",
        "openDialog",
        "openDropped",
        "openFolder",
        "openFromBoard",
        "openLink",
        "openSample",
        "opening",
        "preferences",
        "print",
        "rates",
        "readAgain",
        "readClipboard",
        "readCopy",
        "readForBoard",
        "restoreInWindows",
        "runs",
        "saveAs",
        "saveOver",
        "setPreferences",
        "setTitle",
        "start",
        "takeCopy",
        "takeHint",
        "undoRun",
        "writeClipboard",
      ]
    `);
  });

  it('it goes nowhere and opens no other window', async () => {
    const home = window.page.url();
    await window.page.evaluate((outside) => {
      open(outside);
      const link = document.createElement('a');
      link.href = outside;
      document.body.append(link);
      link.click();
      location.href = outside;
    }, outside);
    await window.page.waitForTimeout(500);
    expect(window.page.url()).toBe(home);
    expect(window.app.windows()).toHaveLength(1);
    expect(requests).toBe(0);
  });

  it('it fetches nothing from outside, by whatever way', async () => {
    await window.page.evaluate(async (outside) => {
      const add = (name: string, attributes: Record<string, string>) =>
        document.body.append(Object.assign(document.createElement(name), attributes));
      add('img', { src: `${outside}img` });
      add('iframe', { src: `${outside}iframe` });
      add('script', { src: `${outside}script` });
      add('link', { rel: 'stylesheet', href: `${outside}css` });
      add('link', { rel: 'prefetch', href: `${outside}prefetch` });
      add('video', { src: `${outside}video` });
      navigator.sendBeacon(`${outside}beacon`);
      await fetch(outside).catch(() => {});
      new WebSocket(outside.replace('http', 'ws')).onerror = () => {};
    }, outside);
    await window.page.waitForTimeout(500);
    expect(requests).toBe(0);
  });

  it('it downloads nothing, be it a file of its own', async () => {
    type Kept = { prevented?: boolean };
    await window.app.evaluate(({ session }) => {
      session.defaultSession.on('will-download', ({ defaultPrevented }) => {
        Object.assign(globalThis, { prevented: defaultPrevented });
      });
    });
    await window.page.evaluate(() => {
      const link = document.createElement('a');
      Object.assign(link, { href: 'window.css', download: 'window.css' }).click();
    });
    await expect.poll(() => window.app.evaluate(() => (globalThis as Kept).prevented)).toBe(true);
  });

  it('even main’s own session fetches nothing', async () => {
    const failed = await window.app.evaluate(
      ({ session }, outside) =>
        session.defaultSession.fetch(outside).then(
          () => 'fetched',
          () => 'refused',
        ),
      outside,
    );
    expect([failed, requests]).toEqual(['refused', 0]);
  });

  it('it runs no inline script', async () => {
    const ran = await window.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.ran = true';
      document.body.append(script);
      return 'ran' in globalThis;
    });
    expect(ran).toBe(false);
  });

  it('it gets no permission', async () => {
    const states = await window.page.evaluate(async () => {
      const names = ['camera', 'microphone', 'geolocation', 'notifications', 'clipboard-read'];
      const query = (name: string) => navigator.permissions.query({ name: name as PermissionName });
      return Promise.all(names.map(async (name) => (await query(name)).state));
    });
    expect(new Set(states)).toEqual(new Set(['denied']));
  });

  it('it gets no device, and neither the screen nor a sound', async () => {
    const got = await window.page.evaluate(async () => {
      type Device = { requestDevice(options: object): Promise<unknown> };
      const { bluetooth, hid, usb, serial, mediaDevices } = navigator as Navigator & {
        bluetooth: Device;
        hid: Device;
        usb: Device;
        serial: { requestPort(): Promise<unknown> };
      };
      const asked: Record<string, () => Promise<unknown>> = {
        bluetooth: () => bluetooth.requestDevice({ acceptAllDevices: true }),
        hid: () => hid.requestDevice({ filters: [] }),
        usb: () => usb.requestDevice({ filters: [] }),
        serial: () => serial.requestPort(),
        screen: () => mediaDevices.getDisplayMedia(),
        microphone: () => mediaDevices.getUserMedia({ audio: true }),
        fonts: () =>
          (window as unknown as { queryLocalFonts(): Promise<unknown> }).queryLocalFonts(),
      };
      const answers: [string, unknown][] = [];
      // Not every system has all of these: what is missing fails too.
      for (const [name, ask] of Object.entries(asked))
        answers.push([
          name,
          await Promise.resolve()
            .then(ask)
            .catch(() => []),
        ]);
      return answers.filter(([, answer]) => !Array.isArray(answer) || answer.length > 0);
    });
    expect(got).toEqual([]);
  });

  it('it reads no file that nobody picked', async () => {
    const answers = await window.page.evaluate(async () => {
      const { openDropped } = (globalThis as WithBridge).burnish;
      const path = '/etc/passwd';
      const forged = [
        path,
        { path },
        { path, digest: null },
        new File(['x'], path),
        Object.defineProperty(new File(['x'], 'x'), 'path', { value: path }),
        Object.create(File.prototype, { path: { value: path } }),
      ];
      return Promise.all(
        forged.map((file) =>
          Promise.resolve()
            .then(() => openDropped(file))
            .then(
              () => 'read',
              () => 'refused',
            ),
        ),
      );
    });
    expect(answers).toEqual(Array(6).fill('refused'));
  });

  it('it reads and writes in no folder that nobody picked', async () => {
    const answers = await window.page.evaluate(async () => {
      const { burnish } = globalThis as WithBridge;
      const whose = { folder: 1, article: 0 };
      const asked: Promise<unknown>[] = [
        burnish.listAgain(1),
        burnish.readForBoard({ ...whose, known: null }),
        burnish.openFromBoard(whose),
        burnish.keepBoard({ folder: 1, articles: [] }),
        burnish.beginRun(1),
        burnish.mend({ ...whose, run: 1, read: '', text: '', decisions: [] }),
        burnish.runs(1),
        burnish.undoRun({ folder: 1, name: '2026-01-01' }),
        burnish.undoRun({ folder: 1, name: '2/../../x' }),
      ];
      return Promise.all(
        asked.map((answer) =>
          answer.then(
            () => 'answered',
            () => 'refused',
          ),
        ),
      );
    });
    expect(answers).toEqual(Array(9).fill('refused'));
    expect(await window.page.evaluate(() => (globalThis as WithBridge).burnish.board())).toBeNull();
  });

  it('its calls are refused where the arguments do not fit', async () => {
    const names = (Object.keys(CALLS) as CallName[]).filter((name) => CALLS[name].args.items[0]);
    const answers = await window.page.evaluate(
      (names) =>
        Promise.all(
          names.flatMap((name) => {
            const call = (globalThis as WithBridge).burnish[name] as (
              ...given: unknown[]
            ) => Promise<unknown>;
            return [[], [Number.NaN]].map((given) =>
              call(...given).then(
                () => `${name} took ${JSON.stringify(given)}`,
                () => 'refused',
              ),
            );
          }),
        ),
      names,
    );
    expect(new Set(answers)).toEqual(new Set(['refused']));
  });

  it('its calls are refused from a window that main does not know', async () => {
    const answers = await window.app.evaluate(
      async ({ app, BrowserWindow }, names) => {
        const preload = `${app.getAppPath()}/dist/preload.cjs`;
        const other = new BrowserWindow({ show: false, webPreferences: { preload } });
        await other.loadURL('burnish://app/index.html');
        const answers = await other.webContents.executeJavaScript(
          `Promise.all(${JSON.stringify(names)}.map((name) => burnish[name]().then(() => name, (error) => error.message)))`,
        );
        other.destroy();
        return answers as string[];
      },
      Object.keys(CALLS).filter((name) => name !== 'openDropped'),
    );
    expect(answers.filter((answer) => !answer.includes('stranger'))).toEqual([]);
  });

  it('a frame in it has no calls at all', async () => {
    const names = await window.page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      return Object.keys(frame.contentWindow ?? {}).filter((name) => name === 'burnish');
    });
    expect(names).toEqual([]);
  });

  it('its calls are refused from another page in it', async () => {
    const answer = await window.app.evaluate(async ({ BrowserWindow }) => {
      const [ours] = BrowserWindow.getAllWindows();
      // Only main could lead it there.
      await ours!.loadURL('about:blank');
      const answer = await ours!.webContents.executeJavaScript(
        'burnish.openSample().then(() => "answered", (error) => error.message)',
      );
      await ours!.loadURL('burnish://app/index.html');
      return answer as string;
    });
    expect(answer).toContain('stranger');
  });

  it('its pages come with a strict policy', async () => {
    const policy = await window.app.evaluate(async ({ session }) => {
      const response = await session.defaultSession.fetch('burnish://app/index.html');
      return response.headers.get('Content-Security-Policy');
    });
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
  });
});
