// Makes engine/words/rare-words.ts and engine/words/letter-model.ts anew. Needed only when the
// lists change: apt-get install scowl snowball-data; npm i --no-save cldr-annotations-full@48.2.0
// cldr-annotations-derived-full@48.2.0; node build/lexicon.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { train } from './letter-model.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [
  modules = `${root}node_modules`,
  scowl = '/usr/share/dict/scowl',
  snowball = '/usr/share/snowball/data',
] = process.argv.slice(2);

/** The languages of the model, each with the folder of its Snowball vocabulary where it has one. */
const LANGUAGES = {
  ro: 'romanian',
  de: 'german',
  es: 'spanish',
  it: 'italian',
  pt: 'portuguese',
  nl: 'dutch',
  sv: 'swedish',
  da: 'danish',
  no: 'norwegian',
  fi: 'finnish',
  hu: 'hungarian',
  tr: 'turkish',
  ru: 'russian',
  et: '',
  fr: '',
  pl: '',
  cs: '',
  sk: '',
  hr: '',
  sl: '',
  lt: '',
  lv: '',
  sq: '',
  id: '',
  ca: '',
  gl: '',
  sw: '',
};
/** @type {Record<string, string>} */
const PLAIN = { ł: 'l', ı: 'i', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', ß: 'ss' };
/** @type {Record<string, string>} */
const CYRILLIC = Object.fromEntries(
  'а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya'
    .split(' ')
    .map((pair) => pair.split(':')),
);
/** SCOWL's sizes: up to 80 a word is English. */
const KNOWN = 80;

const packed = await engine('packed.ts');
const { isEnglishWord } = await engine('english.ts');
const { runPlaces } = await engine('letter-runs.ts');

const sizes = englishSizes();
const vocabularies = Object.entries(LANGUAGES).map(([lang, folder]) => foreignWords(lang, folder));
const abroad = new Set(vocabularies.flat());
const isKnown = (/** @type {string} */ word) => {
  const size = sizes.get(word) ?? Number.POSITIVE_INFINITY;
  // A word that hardly any English text has and another language does is not taken for English.
  return size < KNOWN || (size === KNOWN && !abroad.has(word));
};

const rare = [...sizes.keys()].filter(
  (word) => word.length > 3 && isKnown(word) && !isEnglishWord(word),
);
write(
  'rare-words',
  'The English words that english.ts does not make of common ones, up to size 80 of SCOWL 2020.12.07\n * (http://wordlist.aspell.net/), as a Bloom filter (see packed.ts).\n * Copyright 2000-2020 by Kevin Atkinson, with parts from public word lists named there.\n * Permission to use, copy, modify, distribute and sell these word lists is granted without fee,\n * provided that the copyright notices appear in all copies; the lists come without any warranty.',
  { rareWords: base64(packed.filterOf(rare)) },
);

const foreign = vocabularies.map((words) => words.filter((word) => !isKnown(word)));
const { weights, bias, scale } = train(foreign, sizes, runPlaces);
write(
  'letter-model',
  'Weights of runs of letters, English against other languages (see foreignness.ts). Trained by\n * build/lexicon.mjs on SCOWL (see rare-words.ts), the Snowball vocabularies,\n * https://snowballstem.org/, BSD-3-Clause, Copyright 2001 Martin Porter, 2004 Richard Boulton, and\n * the annotations of Unicode CLDR 48, https://cldr.unicode.org/, Unicode License v3.',
  { weights: base64(weights), BIAS: bias, SCALE: scale },
);

/**
 * A part of the engine as it runs, so that what is packed is unpacked by the same code.
 * @param {string} file
 */
async function engine(file) {
  const { outputFiles } = await build({
    entryPoints: [`${root}engine/${file}`],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
}

/** Each word of SCOWL in lower case, without accents too, and the smallest size that has it. */
function englishSizes() {
  /** @type {Map<string, number>} */
  const sizes = new Map();
  const add = (/** @type {string} */ word, /** @type {number} */ size) => {
    if (word.length > 1 && !((sizes.get(word) ?? Number.POSITIVE_INFINITY) <= size))
      sizes.set(word, size);
  };
  for (const file of readdirSync(scowl)) {
    const size = /(?:words|contractions|abbreviations)\.(\d+)$/.exec(file)?.[1];
    if (!size) continue;
    for (const line of readFileSync(`${scowl}/${file}`, 'utf8').split('\n')) {
      const word = line.trim().replace(/'s$/, '').toLowerCase();
      add(word, Number(size));
      add(plain(word), Number(size));
    }
  }
  return sizes;
}

/**
 * @param {string} lang
 * @param {string} folder
 */
function foreignWords(lang, folder) {
  /** @type {Set<string>} */
  const words = new Set();
  if (folder)
    for (const word of readFileSync(`${snowball}/${folder}/voc.txt`, 'utf8').split('\n'))
      words.add(word);
  for (const part of ['annotations', 'annotationsDerived']) {
    const name = part === 'annotations' ? 'cldr-annotations-full' : 'cldr-annotations-derived-full';
    const file = JSON.parse(
      readFileSync(`${modules}/${name}/${part}/${lang}/annotations.json`, 'utf8'),
    );
    /** @type {{ default?: string[], tts?: string[] }[]} */
    const annotations = Object.values(file[part].annotations);
    for (const { default: keys = [], tts = [] } of annotations)
      for (const key of [...keys, ...tts])
        for (const word of key.match(/\p{L}+/gu) ?? [])
          if (word === word.toLowerCase()) words.add(word);
  }
  const latin = [...words].map((word) => (lang === 'ru' ? fromCyrillic(word) : word.toLowerCase()));
  // A source page or a model often drops the accents.
  const all = new Set(latin.flatMap((word) => [word, plain(word)]));
  return [...all].filter((word) => word.length > 3 && /^[a-z\u00DF-\u024F]+$/.test(word)).sort();
}

/** @param {string} word */
function plain(word) {
  const folded = word.normalize('NFD').replace(/\p{M}/gu, '');
  return folded.replace(/[łıøđæœß]/g, (letter) => PLAIN[letter] ?? letter);
}

/** @param {string} word */
function fromCyrillic(word) {
  return [...word].map((letter) => CYRILLIC[letter] ?? letter).join('');
}

/** @param {Uint8Array | Int8Array} array */
function base64(array) {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');
}

/**
 * @param {string} name
 * @param {string} source
 * @param {Record<string, string | number>} values
 */
function write(name, source, values) {
  const lines = Object.entries(values).map(
    ([key, value]) =>
      `export const ${key} = ${typeof value === 'string' ? `() =>\n  '${value}'` : value};\n`,
  );
  writeFileSync(`${root}engine/words/${name}.ts`, `/**\n * ${source}\n */\n${lines.join('')}`);
}
