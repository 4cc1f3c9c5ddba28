import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bridge } from '../../electron/contract.ts';
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
        "countDecisions",
        "keepSidecar",
        "leave",
        "on",
        "openDialog",
        "openDropped",
        "openLink",
        "openSample",
        "pathOf",
        "preferences",
        "rates",
        "readClipboard",
        "saveAs",
        "saveOver",
        "setPreferences",
        "setTitle",
        "start",
        "takeHint",
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

  it('it reads no file that nobody picked', async () => {
    const answers = await window.page.evaluate(async () => {
      const { burnish } = globalThis as WithBridge;
      const forged = [{ path: '/etc/passwd' }, new File(['x'], '/etc/passwd'), '/etc/passwd'];
      return [
        ...forged.map((file) => {
          try {
            return burnish.pathOf(file);
          } catch {
            return '';
          }
        }),
        await burnish.openDropped('/etc/passwd').then(
          () => 'read',
          () => 'refused',
        ),
      ];
    });
    expect(answers).toEqual(['', '', '', 'refused']);
  });

  it('its calls are refused where the arguments do not fit', async () => {
    const answer = await window.page.evaluate(() => {
      const { setTitle } = (globalThis as WithBridge).burnish;
      return (setTitle as (given: unknown) => Promise<unknown>)({ name: 1 }).then(
        () => 'done',
        () => 'refused',
      );
    });
    expect(answer).toBe('refused');
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
