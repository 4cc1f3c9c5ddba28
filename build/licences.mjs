// The licences of what ships: of every package that a bundle took something from, and of the word lists.
// Electron lays its own and Chromium's beside the executable.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What an app under the MIT licence may bundle, by SPDX name. */
const ALLOWED = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'Zlib',
  'OFL-1.1',
];

/** Where a package says it elsewhere than in its package.json: here, in its Readme. */
const TOLD_ELSEWHERE = /** @type {Readonly<Record<string, string>>} */ ({ 'format@0.2.2': 'MIT' });

/** What the word lists in engine/words/ are made from. */
const WORDS = `Word lists

SCOWL 2020.12.07, http://wordlist.aspell.net/
Copyright 2000-2020 by Kevin Atkinson, with parts from public word lists named there. Permission to use,
copy, modify, distribute and sell these word lists is granted without fee, provided that the copyright
notices appear in all copies; the lists come without any warranty.

Snowball vocabularies, https://snowballstem.org/ (BSD-3-Clause)
Copyright 2001 Martin Porter, 2004 Richard Boulton

Unicode CLDR 48, https://cldr.unicode.org/ (Unicode License v3)

Named character references, https://html.spec.whatwg.org/multipage/named-characters.html (CC BY 4.0)`;

/**
 * @typedef {{ name: string, version: string, licence: string, author: string, home: string, text: string }} Package
 * `licence` is an SPDX expression; all but name and version may be empty
 */

/**
 * The packages that files come from, by name, each once.
 * @param {string} root the project's folder
 * @param {Iterable<string>} inputs paths from there, as esbuild's metafiles have them
 * @returns {Package[]}
 */
export function packagesOf(root, inputs) {
  const folders = new Set();
  for (const input of inputs) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0];
    if (folder) folders.add(folder);
  }
  return [...folders]
    .map((folder) => packageIn(join(root, folder)))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

/**
 * @param {string} folder
 * @returns {Package}
 */
function packageIn(folder) {
  const { name, version, license, author, homepage, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find((file) => /^(?:licen[cs]e|copying)/i.test(file));
  return {
    name,
    version,
    licence: license ?? TOLD_ELSEWHERE[`${name}@${version}`] ?? '',
    author: author?.name ?? author ?? '',
    home: homepage ?? repository?.url ?? repository ?? '',
    text: file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : '',
  };
}

/**
 * Whether Burnish may ship what is under a licence.
 * @param {string} licence an SPDX expression
 */
export function isAllowed(licence) {
  const bare = licence.replace(/^\((.*)\)$/, '$1');
  return bare.split(' OR ').some((way) => way.split(' AND ').every((one) => ALLOWED.includes(one)));
}

/**
 * The list that ships: under each licence text the packages that come with it.
 * @param {readonly Package[]} packages
 * @throws where one may not ship
 */
export function licenceList(packages) {
  for (const { name, licence } of packages)
    if (!isAllowed(licence)) throw new Error(`${name} may not ship: its licence is “${licence}”.`);
  /** @type {Map<string, Package[]>} */
  const byText = new Map();
  for (const one of packages) byText.set(one.text, [...(byText.get(one.text) ?? []), one]);
  const sections = [...byText].map(([text, these]) => {
    const names = these.map(({ name, version, licence, author, home }) =>
      [`${name} ${version} (${licence})`, ...(text ? [] : [author]), home]
        .filter(Boolean)
        .join(', '),
    );
    return `${names.join('\n')}\n\n${text || 'The text of this licence stands with other packages here.'}`;
  });
  return `${['Burnish is built with these. Each keeps its own licence.', WORDS, ...sections].join(`\n\n${'─'.repeat(80)}\n\n`)}\n`;
}
