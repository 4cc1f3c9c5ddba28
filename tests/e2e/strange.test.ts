import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8 } from 'fflate/browser';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { packedApp } from '../../build/pack.mjs';
import { findRuntime } from '../../build/runtime.mjs';
import { docx, odt, p } from '../engine/office.ts';
import { emptyFolder } from '../folder.ts';
import { type Canary, hostileSamples, wordsOf } from './hostile.ts';
import {
  answerOpen,
  answerQuestion,
  answerSave,
  article,
  chooseMenu,
  type Launched,
  launch,
} from './launch.ts';
import { launchPackaged, packApp } from './packaged.ts';
import {
  beyondLoopback,
  canTrace,
  leaving,
  opening,
  started,
  type Traced,
  traced,
} from './strace.ts';
import { canPress, pressEnterIn } from './system-dialog.ts';

const LEFT_OUT = canTrace ? '' : ' (left out: strace may not watch a program here)';

/** An article in each format that opens. */
const FORMATS: Readonly<Record<string, Uint8Array>> = {
  'one.txt': strToU8('The sea of txt was was calm.\n'),
  'one.md': strToU8('# A heading\n\nThe sea of md was was calm.\n'),
  'one.html': strToU8('<p>The sea of html was was calm.</p>'),
  'one.docx': docx({ body: p('The sea of docx was was calm.') }),
  'one.odt': odt({ body: '<text:p>The sea of odt was was calm.</text:p>' }),
};
const seaOf = (name: string) => `The sea of ${name.split('.')[1]} was`;

async function writeFormats(folder: string): Promise<string[]> {
  for (const [name, bytes] of Object.entries(FORMATS)) await writeFile(join(folder, name), bytes);
  return Object.keys(FORMATS).map((name) => join(folder, name));
}

describe.skipIf(!canTrace)(`the app, watched by the system${LEFT_OUT}`, () => {
  let folder: string;
  let window: Launched;
  let trace: Traced;
  let canary: Canary;
  let connections = 0;
  const server = createServer((socket) => {
    connections++;
    socket.destroy();
  });
  const refusals: string[] = [];
  const at = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'burnish-strange-'));
    await mkdir(at('notes'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    canary = { web: `http://127.0.0.1:${port}/`, file: at('canary.txt') };
    await writeFile(canary.file, 'A file that nobody may read.');
    trace = await traced(findRuntime()!, at('notes'));
    window = await launch([], { command: trace.command });
    window.page.on('console', (message) => {
      if (message.text().startsWith('Refused')) refusals.push(message.text());
    });
    await article(window.page).waitFor();
    await window.app.evaluate(({ shell }) => {
      shell.openExternal = async (address) => {
        Object.assign(globalThis, { opened: address });
      };
    });
  });

  afterAll(async () => {
    await window.close();
    server.close();
    await rm(folder, { recursive: true });
  });

  async function open(name: string): Promise<void> {
    await answerOpen(window.app, [at(name)]);
    await chooseMenu(window.app, 'File', 'Open…');
  }

  /** What is in the page that could act. */
  const acting = (page: Locator) =>
    page.evaluate((root) => {
      const live =
        'script,iframe,object,embed,webview,form,video,audio,link,style,svg,math,base,meta';
      const found = [...root.querySelectorAll(`${live},img:not(.ProseMirror-separator)`)];
      const handlers = [...root.querySelectorAll('*')].flatMap(({ attributes }) =>
        [...attributes].filter(({ name }) => name.startsWith('on')).map(({ name }) => name),
      );
      const links = [...root.querySelectorAll('a')].map(({ protocol }) => protocol);
      return [
        ...found.map(({ outerHTML }) => outerHTML.slice(0, 200)),
        ...handlers,
        ...links.filter(
          (protocol) => !['http:', 'https:', 'mailto:', 'burnish:', ':'].includes(protocol),
        ),
        ...('ran' in globalThis ? ['a script ran'] : []),
      ];
    });

  it('opens what was built to do harm: nothing of it acts', async () => {
    const home = window.page.url();
    const samples = hostileSamples(canary);
    const acted: string[] = [];
    for (const sample of samples) {
      const { name, bytes, refused } = sample;
      await writeFile(at(name), bytes);
      await open(name);
      const shown = refused
        ? window.page.getByRole('alert').filter({ hasText: refused })
        : article(window.page).getByText(wordsOf(sample)).first();
      await shown.waitFor({ timeout: 20_000 }).catch(() => acted.push(`${name} is not shown`));
      acted.push(...(await acting(article(window.page))).map((what) => `${name}: ${what}`));
    }
    expect(acted).toEqual([]);
    expect(window.page.url()).toBe(home);
    expect(window.app.windows()).toHaveLength(1);
    expect([refusals, connections]).toEqual([[], 0]);
    expect((await readdir(folder)).sort()).toEqual(
      ['canary.txt', 'notes', ...samples.map(({ name }) => name)].sort(),
    );
  }, 300_000);

  it('shows a name with signs that act as what it is', async () => {
    await open('exe\u202etxt.md');
    const title = () =>
      window.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
    await expect.poll(title).toBe('exe‹U+202E›txt.md — Burnish');
    const recent = await window.app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()!
        .items.flatMap(({ submenu }) => submenu?.items ?? [])
        .find(({ label }) => label === 'Open &Recent')!
        .submenu!.items.map(({ label }) => label),
    );
    expect(recent).toEqual(
      expect.arrayContaining(['exe‹U+202E›txt.md', '‹U+001B›[31mred;$(touch canary)`.md']),
    );
  });

  it('opens a link outside only where the person says so, and names its host', async () => {
    await window.app.evaluate(({ dialog }) => {
      dialog.showMessageBox = async (...given: unknown[]) => {
        Object.assign(globalThis, { asked: given.at(-1) });
        return { response: 0, checkboxChecked: false };
      };
    });
    await open('links.html');
    await article(window.page)
      .getByText('five')
      .click({ modifiers: ['Control'] });
    await window.page.getByRole('button', { name: 'Open', exact: true }).click();
    const told = () =>
      window.app.evaluate(() => {
        const { asked, opened } = globalThis as { asked?: { message: string }; opened?: string };
        return [asked?.message, opened];
      });
    const { host } = new URL(canary.web);
    await expect
      .poll(told)
      .toEqual([`Open this address of ${host} outside Burnish?`, `${canary.web}link`]);
    await window.page.keyboard.press('Escape');
  });

  it('opens each format, edits, saves and exports', async () => {
    await writeFormats(folder);
    for (const name of Object.keys(FORMATS)) {
      await open(name);
      await article(window.page).getByText(seaOf(name)).waitFor();
      await article(window.page).press('Control+End');
      await window.page.keyboard.type(' More words.');
      await answerSave(window.app, at(`${name}.out.md`));
      await chooseMenu(window.app, 'File', 'Export Markdown…');
      const written = () => readFile(at(`${name}.out.md`), 'utf8').catch(() => '');
      await expect.poll(written).toContain('More words.');
    }
    for (const [ending, ...labels] of [
      ['html', 'Export As', 'Web Page…'],
      ['txt', 'Export As', 'Plain Text…'],
      ['critic.md', 'Export What Changed', 'CriticMarkup…'],
      ['redline.html', 'Export What Changed', 'Redline (Web Page)…'],
      ['json', 'Export What Changed', 'Decisions (JSON)…'],
    ] as const) {
      const path = at(`all.out.${ending}`);
      await answerSave(window.app, path);
      await chooseMenu(window.app, 'File', ...labels);
      await expect.poll(() => readFile(path, 'utf8').catch(() => '')).not.toBe('');
    }
  }, 120_000);

  it('has opened no way to the network, no other file and no program for all that', async () => {
    const calls = await trace.calls();
    expect(beyondLoopback(calls)).toEqual([]);
    expect(opening(calls, canary.file)).toEqual([]);
    const own = [findRuntime(), '/proc/self/exe'];
    expect(started(calls).filter((path) => !own.includes(path))).toEqual([]);
    // The watch sees what it is for.
    expect(opening(calls, at('links.html'))).not.toEqual([]);
    expect(calls.filter((call) => call.includes('sa_family=AF_UNIX'))).not.toEqual([]);
  });

  it('sends nothing even where its page and its main process try, to the end', async () => {
    await window.page.evaluate(async () => {
      for (const [rel, href] of [
        ['dns-prefetch', '//canary.burnish.example'],
        ['preconnect', 'http://192.0.2.1'],
        ['prefetch', 'http://192.0.2.1/a'],
      ])
        document.head.append(Object.assign(document.createElement('link'), { rel, href }));
      const peer = new RTCPeerConnection({
        iceServers: [
          { urls: 'stun:192.0.2.3:3478' },
          { urls: 'turn:192.0.2.4:3478?transport=tcp', username: 'a', credential: 'b' },
        ],
      });
      peer.createDataChannel('a');
      await peer.setLocalDescription(await peer.createOffer());
      await fetch('http://192.0.2.1/b').catch(() => {});
      new WebSocket('ws://192.0.2.1/c').onerror = () => {};
      // As long as WebRTC takes to look around.
      await new Promise((resolve) => {
        peer.onicegatheringstatechange = () =>
          peer.iceGatheringState === 'complete' && resolve(undefined);
        setTimeout(resolve, 3000);
      });
    });
    const fetched = await window.app.evaluate(async ({ session, net }) => {
      const { defaultSession } = session;
      // Dictionaries come past every handler of requests.
      defaultSession.setSpellCheckerEnabled(true);
      defaultSession.setSpellCheckerLanguages(['fr']);
      const other = session.fromPartition('other');
      const tries = [
        net.fetch('http://192.0.2.1/d'),
        other.fetch('http://192.0.2.1/e'),
        other.fetch('https://canary.burnish.example/'),
        other.resolveHost('canary.burnish.example'),
      ];
      return (await Promise.allSettled(tries)).filter(({ status }) => status === 'fulfilled')
        .length;
    });
    expect(fetched).toBe(0);
    await answerQuestion(window.app, 'Don’t Save');
    await chooseMenu(window.app, 'File', 'Quit').catch(() => {});
    await window.ended;
    expect(leaving(await trace.calls())).toEqual([]);
  });
});

const UNPRESSED = canPress ? LEFT_OUT : ' (left out: xdotool can press no key here)';

describe.skipIf(!canTrace || !canPress)(`the packed app, watched by the system${UNPRESSED}`, () => {
  beforeAll(packApp, 120_000);

  it('opens each format, edits, saves, exports and quits without a way to the network', async () => {
    const folder = await emptyFolder();
    const paths: string[] = [];
    // Each in a folder of its own, where the name that its export is offered is free.
    for (const [name, bytes] of Object.entries(FORMATS)) {
      const own = join(folder, name.split('.')[1]!);
      await mkdir(own);
      await writeFile(join(own, name), bytes);
      paths.push(join(own, name));
    }
    const trace = await traced(packedApp(), folder);
    const { page, ended, kill } = await launchPackaged(paths, { command: trace.command });
    onTestFinished(kill);
    for (const [index, name] of Object.keys(FORMATS).entries()) {
      if (index > 0) await page.keyboard.press('ControlOrMeta+Shift+J');
      await article(page).getByText(seaOf(name)).waitFor();
      await article(page).press('Control+End');
      await page.keyboard.type(' More words.');
      const written = join(dirname(paths[index]!), 'one.md');
      if (name === 'one.md') await page.keyboard.press('ControlOrMeta+S');
      else
        await pressEnterIn(
          () => page.keyboard.press('ControlOrMeta+E'),
          () => existsSync(written),
        );
      await page.getByText(`to ${written}.`).first().waitFor();
      expect(await readFile(written, 'utf8')).toContain('More words.');
    }
    await page.close({ runBeforeUnload: true });
    expect(await ended).toBe(0);
    expect(beyondLoopback(await trace.calls())).toEqual([]);
  });
});
