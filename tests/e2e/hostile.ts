import { strToU8, zipSync } from 'fflate/browser';
import { docx, odt, p, r } from '../engine/office.ts';

/** Where a file that runs, fetches or reads something would be seen. */
export interface Canary {
  /** An address of a server on this machine; with / at its end. */
  readonly web: string;
  /** A file's path. Others may read its last part as one beside the article. */
  readonly file: string;
}

export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the window says where it doesn't show the article. */
  readonly refused?: RegExp;
}

/** What an article that opens shows. */
export const wordsOf = ({ name }: Sample): string => `Plain words of ${name.replace(/\W/g, '-')}.`;

const RUN = 'globalThis.ran=1';

/** Files that were built to do something. */
export function hostileSamples(canary: Canary): Sample[] {
  const texts: [name: string, text: string][] = [
    ...Object.entries(pages(canary)).map(([name, body]): [string, string] => [
      `${name}.html`,
      `<!doctype html><html><body><p>WORDS</p>${body}<p>The end.</p></body></html>`,
    ]),
    ['raw.md', `WORDS\n\n${Object.values(pages(canary)).join('\n\n')}\n\n${markdown(canary)}`],
    ['markup.txt', `WORDS\n\n${pages(canary).handlers}\n\n${pages(canary).fetches}`],
    ['--help', 'WORDS\n'],
    ['--gpu-launcher=touch canary.txt', 'WORDS\n'],
    ['two\nlines\r.txt', 'WORDS\n'],
    ['\u001b[31mred;$(touch canary)`.md', 'WORDS\n'],
    ['exe\u202etxt.md', 'WORDS\n'],
  ];
  const samples = texts.map(([name, text]) => {
    const sample = { name, bytes: new Uint8Array() };
    return { ...sample, bytes: strToU8(text.replace('WORDS', wordsOf(sample))) };
  });
  return [...samples, ...office(canary), ...broken(canary)];
}

function pages({ web, file }: Canary): Record<string, string> {
  const own = file.slice(file.lastIndexOf('/') + 1);
  return {
    handlers: [
      `<script>${RUN}</script><script type=module>${RUN}</script><script src="${web}script"></script>`,
      `<p onclick="${RUN}" onmouseover="${RUN}" onfocus="${RUN}" tabindex=0 autofocus>Words.</p>`,
      `<img src=x onerror="${RUN}"><body onload="${RUN}"><details open ontoggle="${RUN}">a</details>`,
      `<video autoplay onerror="${RUN}"><source src=x onerror="${RUN}"></video>`,
      `<marquee onstart="${RUN}">a</marquee><style onload="${RUN}">a{}</style>`,
      `<p style="animation:a 1s" onanimationstart="${RUN}">a</p>`,
    ].join('\n'),
    links: [
      `<p><a href="javascript:${RUN}">one</a> <a href="java&#10;script:${RUN}">two</a></p>`,
      `<p><a href="data:text/html,<script>opener.${RUN}</script>">three</a></p>`,
      `<p><a href="file://${file}" ping="${web}ping">four</a> <a href="${web}link">five</a></p>`,
      `<p><a href="${own}" download>six</a> <a href="vbscript:x" target=_blank>seven</a></p>`,
      `<map name=m><area shape=default href="javascript:${RUN}"></map><img usemap=#m src=x>`,
    ].join('\n'),
    drawing: [
      `<svg onload="${RUN}"><script>${RUN}</script><image href="${web}svg" xlink:href="file://${file}"/>`,
      `<use href="${web}use#a"/><a href="javascript:${RUN}"><text>a</text></a>`,
      `<foreignObject><iframe src="${web}foreign"></iframe><img src=x onerror="${RUN}"></foreignObject>`,
      `<animate attributeName=href values="javascript:${RUN}"/><set attributeName=onmouseover to="${RUN}"/></svg>`,
      `<math><mi xlink:href="javascript:${RUN}">a</mi><annotation-xml encoding="text/html"><img src=x onerror="${RUN}"></annotation-xml></math>`,
    ].join('\n'),
    frames: [
      `<meta http-equiv=refresh content="0;url=${web}refresh"><base href="${web}base/">`,
      `<img src=relative><a href=relative>a</a><iframe src="${web}frame"></iframe>`,
      `<iframe srcdoc="<script>top.${RUN}</script>"></iframe><iframe src="file://${file}"></iframe>`,
      `<iframe src="javascript:top.${RUN}"></iframe><object data="${web}object"></object>`,
      `<embed src="${web}embed"><object data="file://${file}"></object><webview src="${web}webview"></webview>`,
      `<meta http-equiv=Content-Security-Policy content="script-src *">`,
    ].join('\n'),
    forms: [
      `<form action="${web}form" method=post><input name=a value=b autofocus onfocus="${RUN}">`,
      `<input type=image src="${web}input"><button formaction="javascript:${RUN}">Go</button>`,
      `<textarea>${RUN}</textarea><select><option>a</select></form>`,
      `<form action="javascript:${RUN}"><input type=submit></form><input form=a list=b>`,
    ].join('\n'),
    fetches: [
      ...[
        'stylesheet',
        'preload',
        'prefetch',
        'modulepreload',
        'preconnect',
        'icon',
        'manifest',
      ].map((rel) => `<link rel=${rel} href="${web}${rel}" as=image>`),
      `<link rel=dns-prefetch href="//canary.burnish.example/"><link rel=stylesheet href="file://${file}">`,
      `<style>@import "${web}import"; @font-face{font-family:a;src:url(${web}font)} *{background:url(${web}css);font-family:a}</style>`,
      `<p style="background:url(${web}style)"><img src="${web}img" srcset="${web}set 2x"><img src="file://${file}"></p>`,
      `<img src="//192.0.2.7/img"><img src="https://canary.burnish.example/img"><img src="${own}">`,
      `<picture><source srcset="${web}source"><img src="${web}picture"></picture>`,
      `<video src="${web}video" poster="${web}poster" autoplay></video><audio src="${web}audio" autoplay></audio>`,
      `<table background="${web}table"><tr><td background="file://${file}">a</table>`,
    ].join('\n'),
  };
}

function markdown({ web, file }: Canary): string {
  const own = file.slice(file.lastIndexOf('/') + 1);
  return [
    `![a](${web}md) ![b](file://${file}) ![c](${own}) ![d][e] ![f](data:image/svg+xml,<svg/onload=${RUN}>)`,
    `[a](javascript:${RUN}) [b](<java\tscript:${RUN}>) <javascript:${RUN}> [c](file://${file}) ${web}bare`,
    `[e]: file://${file}`,
    `| a |\n| --- |\n| <img src=x onerror="${RUN}"> ![g](${web}cell) |`,
    `\`\`\`html\n<script>${RUN}</script>\n\`\`\``,
    `Words.[^1]\n\n[^1]: <iframe src="${web}note"></iframe>`,
  ].join('\n\n');
}

function office({ web, file }: Canary): Sample[] {
  const picture = (id: string) =>
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="a"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="${id}" r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  const field = (instruction: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const link = (id: string) => `<w:hyperlink r:id="${id}">${r('a link')}</w:hyperlink>`;
  const word = { name: 'outside.docx', bytes: new Uint8Array() };
  const open = { name: 'outside.odt', bytes: new Uint8Array() };
  return [
    {
      ...word,
      bytes: docx({
        body: [
          p(wordsOf(word)),
          p(`${picture('rId1')}${picture('rId2')}${picture('rId3')}`),
          p(`${link('rId4')}${link('rId5')}${link('rId6')}`),
          p(field(`INCLUDEPICTURE "${web}field" \\d`) + field(`INCLUDETEXT "${file}"`)),
          p(field('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc.exe"')),
          p(
            `<w:r><w:object><o:OLEObject Type="Link" ProgID="Package" r:id="rId1"/></w:object></w:r>`,
          ),
          '<w:altChunk r:id="rId7"/>',
        ].join(''),
        pictures: { rId1: `${web}word`, rId2: `file://${file}`, rId3: `../../..${file}` },
        links: { rId4: `javascript:${RUN}`, rId5: `file://${file}`, rId6: `${web}hyperlink` },
        more: {
          'word/vbaProject.bin': strToU8('Sub AutoOpen()\nShell "touch canary"\nEnd Sub'),
          'word/chunk.html': strToU8(`<script>${RUN}</script><img src="${web}chunk">`),
          'word/settings.xml': strToU8('<w:settings xmlns:w="http://x"/>'),
          'word/_rels/settings.xml.rels': strToU8(
            `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="${web}template" TargetMode="External"/></Relationships>`,
          ),
        },
      }),
    },
    {
      ...open,
      bytes: odt({
        body: [
          `<text:p>${wordsOf(open)}</text:p>`,
          ...[`${web}odt`, `file://${file}`, `../..${file}`].map(
            (address) =>
              `<text:p><draw:frame><draw:image xlink:href="${address}"/><draw:object xlink:href="${address}"/></draw:frame></text:p>`,
          ),
          `<text:section text:name="a"><text:section-source xlink:href="${web}section"/><text:p>Words.</text:p></text:section>`,
          `<text:p><text:a xlink:href="javascript:${RUN}">a</text:a> <text:a xlink:href="file://${file}">b</text:a></text:p>`,
        ].join(''),
        more: {
          'Basic/Standard/Module1.xml': strToU8('<script>Shell("touch canary")</script>'),
          'Scripts/python/a.py': strToU8('open("canary", "w")'),
        },
      }),
    },
  ];
}

function broken({ file }: Canary): Sample[] {
  const nested = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};">`);
  const laughs = `<!DOCTYPE x [<!ENTITY e0 "ha">${nested.join('')}]><x>&e9;</x>`;
  const external = `<!DOCTYPE x [<!ENTITY a SYSTEM "file://${file}">]><x>&a;</x>`;
  const word = (name: string, bytes: Uint8Array) => docx({ body: p('a'), more: { [name]: bytes } });
  return [
    {
      name: 'laughs.docx',
      bytes: word('word/document.xml', strToU8(laughs)),
      refused: /^laughs\.docx: .*declares XML entities/,
    },
    {
      name: 'external.odt',
      bytes: odt({ body: '', more: { 'content.xml': strToU8(external) } }),
      refused: /^external\.odt: .*declares XML entities/,
    },
    {
      name: 'bomb.docx',
      bytes: word('word/document.xml', new Uint8Array(40 * 1024 * 1024)),
      refused: /^bomb\.docx: .*more than 200 times as large/,
    },
    {
      name: 'climbing.docx',
      bytes: word('../../canary.txt', strToU8('a')),
      refused: /^climbing\.docx: .*paths that lead out of it/,
    },
    {
      name: 'absolute.odt',
      bytes: odt({ body: '', more: { [file]: strToU8('a') } }),
      refused: /^absolute\.odt: .*paths that lead out of it/,
    },
    {
      name: 'nested.docx',
      bytes: word('word/a.bin', zipSync({ a: strToU8('a') })),
      refused: /^nested\.docx: .*another archive/,
    },
  ];
}
