import { strToU8, type Zippable, zipSync } from 'fflate/browser';
import { describe, expect, test, vi } from 'vitest';
import { ImportError } from '../../engine/article.ts';
import { openArchive } from '../../engine/import/archive.ts';
import { importFile } from '../../engine/import/index.ts';
import { docx, odt, p } from './office.ts';

/** Bytes that were inflated since the test began. */
const inflated = vi.hoisted(() => ({ bytes: 0 }));

vi.mock('fflate/browser', async (original) => {
  const library = await original<typeof import('fflate/browser')>();
  class Inflate extends library.Inflate {
    constructor(take: (data: Uint8Array, final: boolean) => void) {
      super((data, final) => {
        inflated.bytes += data.length;
        take(data, final);
      });
    }
  }
  return { ...library, Inflate };
});

const MB = 1024 * 1024;

/** What an entry's header says of it: bytes 8 to 46 of the directory's record. */
interface Claim {
  readonly flags?: number;
  readonly method?: number;
  readonly checksum?: number;
  readonly packed?: number;
  readonly size?: number;
  readonly header?: number;
}
const FIELDS = { flags: 8, method: 10, checksum: 16, packed: 20, size: 24, header: 42 };
const WIDE = new Set(['checksum', 'packed', 'size', 'header']);

/** An archive whose directory claims something else of its first entry. */
function lying(files: Zippable, claim: Claim): Uint8Array {
  const bytes = zipSync(files, { level: 9 });
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 6, true);
  for (const [field, value] of Object.entries(claim)) {
    const at = directory + FIELDS[field as keyof Claim];
    if (WIDE.has(field)) view.setUint32(at, value, true);
    else view.setUint16(at, value, true);
  }
  return bytes;
}

/** Bytes that don't pack. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state >> 16;
  });
}

const SEA = strToU8('The sea was calm.');

test('what is in an archive is read as it is, however it is packed', () => {
  const long = strToU8('The sea was calm. '.repeat(9_000));
  const archive = openArchive(
    zipSync({
      'a.txt': [SEA, { level: 0 }],
      'b/c.txt': long,
      'd/': new Uint8Array(),
      e: noise(99_999),
    }),
  );
  expect(archive.names).toEqual(['a.txt', 'b/c.txt', 'e']);
  expect(archive.read('a.txt')).toEqual(SEA);
  expect(archive.read('b/c.txt')).toEqual(long);
  expect(archive.read('e')).toEqual(noise(99_999));
  expect(archive.has('d/')).toBe(false);
});

test('an archive with wide fields, as some programs write them, is read', () => {
  const plain = zipSync({ 'a.txt': [SEA, { level: 0 }] });
  const view = new DataView(plain.buffer);
  const directory = view.getUint32(plain.length - 6, true);
  const field = new Uint8Array(20);
  const wide = new DataView(field.buffer);
  wide.setUint16(0, 1, true);
  wide.setUint16(2, 16, true);
  wide.setBigUint64(4, BigInt(SEA.length), true);
  wide.setBigUint64(12, BigInt(SEA.length), true);
  const nameEnd = directory + 46 + 'a.txt'.length;
  const bytes = new Uint8Array([...plain.slice(0, nameEnd), ...field, ...plain.slice(nameEnd)]);
  const changed = new DataView(bytes.buffer);
  changed.setUint32(directory + FIELDS.packed, 0xffffffff, true);
  changed.setUint32(directory + FIELDS.size, 0xffffffff, true);
  changed.setUint16(directory + 30, field.length, true);
  expect(openArchive(bytes).read('a.txt')).toEqual(SEA);
});

describe('an archive beyond a limit is refused in one sentence', () => {
  const many = Object.fromEntries(
    Array.from({ length: 10_001 }, (_, index) => [`${index}`, new Uint8Array()]),
  );
  const { 10000: _last, ...most } = many;
  const inner = zipSync({ 'a.txt': SEA });
  const filler: Zippable = { filler: [noise(2 * MB), { level: 0 }] };
  const cases: [string, () => Uint8Array, RegExp][] = [
    [
      'over 256 MB unpacked',
      () => lying({ a: SEA, ...filler }, { size: 257 * MB }),
      /more than 256 MB/,
    ],
    ['over 10,000 entries', () => zipSync(many), /more than 10,000 files/],
    [
      'over 200 times as large',
      () => zipSync({ a: new Uint8Array(MB) }),
      /more than 200 times as large/,
    ],
    ['a parent path', () => zipSync({ '../a': SEA }), /paths that lead out of it/],
    ['a parent path inside', () => zipSync({ 'a/../../b': SEA }), /paths that lead out of it/],
    ['a parent path of Windows', () => zipSync({ 'a\\..\\b': SEA }), /paths that lead out of it/],
    ['an absolute path', () => zipSync({ '/etc/passwd': SEA }), /paths that lead out of it/],
    ['a drive', () => zipSync({ 'C:\\a': SEA }), /paths that lead out of it/],
    [
      'an archive in it',
      () => zipSync({ 'word/a.bin': inner }),
      /another archive \(word\/a\.bin\)/,
    ],
    ['a stored archive in it', () => zipSync({ a: [inner, { level: 0 }] }), /another archive/],
    [
      'an archive of another kind in it',
      () => zipSync({ a: strToU8('Rar!\x1a\x07') }),
      /another archive/,
    ],
    ['a password', () => lying({ a: SEA }, { flags: 1 }), /protected with a password/],
  ];
  test.each(cases)('%s', (_name, make, sentence) => {
    const bytes = make();
    const open = () => openArchive(bytes);
    expect(open).toThrow(ImportError);
    expect(open).toThrow(sentence);
    expect(open).toThrow(/^[^.]+(?:\.[a-z]+[^.]*)*\.$/);
  });

  test('and right at the limit it is not', () => {
    expect(openArchive(zipSync(most)).names).toHaveLength(10_000);
    expect(openArchive(lying({ a: SEA, ...filler }, { size: 253 * MB })).has('a')).toBe(true);
    expect(openArchive(zipSync({ 'word/embeddings/sheet.xlsx': inner })).names).toHaveLength(1);
    expect(openArchive(zipSync({ 'a..b/...': SEA })).names).toHaveLength(1);
  });
});

test('a file over 64 MB is refused before it is looked into', async () => {
  const bytes = new Uint8Array(64 * MB + 1);
  bytes.set(docx({ body: p('The sea.') }));
  await expect(importFile('a.docx', bytes)).rejects.toThrow(/up to 64 MB/);
});

test('a size that lies is found while inflating, and next to nothing is inflated', () => {
  const bomb = new Uint8Array(40 * MB);
  const archive = openArchive(
    lying({ a: bomb, filler: [noise(MB), { level: 0 }] }, { size: 1000 }),
  );
  inflated.bytes = 0;
  expect(() => archive.read('a')).toThrow('This file is damaged: it can’t be unpacked.');
  // One step is inflated before the size can be seen: 16 kB of deflated zeros.
  expect(inflated.bytes).toBeLessThanOrEqual(16 * 1024 * 1032);
});

test('what is not asked for is never inflated whole', () => {
  inflated.bytes = 0;
  const archive = openArchive(
    zipSync({ a: SEA, picture: new Uint8Array(8 * MB), filler: [noise(MB), { level: 0 }] }),
  );
  archive.read('a');
  expect(inflated.bytes).toBeLessThan(100_000);
});

describe('a damaged archive is refused', () => {
  const long = strToU8('The sea was calm. '.repeat(999));
  test.each<[string, Uint8Array]>([
    ['larger than it says', lying({ a: long }, { size: 100 })],
    ['smaller than it says', lying({ a: long }, { size: long.length + 1 })],
    ['other bytes than it says', lying({ a: long }, { checksum: 1 })],
    ['cut inside', lying({ a: long }, { packed: 20 })],
    ['beyond its end', lying({ a: long }, { packed: 99_999 })],
    ['at another place', lying({ a: long }, { header: 3 })],
    ['packed in an unknown way', lying({ a: long }, { method: 99 })],
    ['stored, it says, but deflated', lying({ a: long }, { method: 0 })],
    ['deflated, it says, but not', lying({ a: [long, { level: 0 }] }, { method: 8 })],
  ])('%s', (_name, bytes) => {
    expect(() => openArchive(bytes).read('a')).toThrow(ImportError);
  });

  test.each<[string, Uint8Array]>([
    ['no archive', SEA],
    ['nothing', new Uint8Array()],
    ['a name twice', twice()],
    ['a directory that is somewhere else', zipSync({ a: SEA }).slice(10)],
  ])('%s', (_name, bytes) => {
    expect(() => openArchive(bytes)).toThrow('This file is damaged: it can’t be unpacked.');
  });
});

/** An archive with two entries of one name. */
function twice(): Uint8Array {
  const bytes = zipSync({ a: SEA, b: SEA });
  return bytes.map((byte) => (byte === 'b'.charCodeAt(0) ? 'a'.charCodeAt(0) : byte));
}

describe('a file is what it says inside, whatever it is called', () => {
  const word = docx({ body: p('The sea.') });
  const open = odt({ body: '<text:p>The sea.</text:p>' });
  test.each<[string, Uint8Array, string]>([
    ['a.docx', word, 'docx'],
    ['a.odt', open, 'odt'],
    ['a.doc', word, 'docx'],
    ['a.docx', open, 'odt'],
    ['a', word, 'docx'],
    ['a.txt', open, 'odt'],
  ])('%s', async (name, bytes, format) => {
    const { source, doc } = await importFile(name, bytes);
    expect([source.format, doc.textContent]).toEqual([format, 'The sea.']);
  });

  const old = new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(600),
  ]);
  const secret = new Uint8Array([
    ...old,
    ...[...'EncryptedPackage'].flatMap((sign) => [sign.charCodeAt(0), 0]),
  ]);
  const media = (type: string) => zipSync({ mimetype: strToU8(type) });
  test.each<[string, string, Uint8Array, RegExp]>([
    ['an old Word document', 'a.doc', old, /old Word documents \(\.doc\) yet; save it as \.docx/],
    ['an old one with a new name', 'a.docx', old, /old Word documents/],
    ['a protected one', 'a.docx', secret, /protected with a password/],
    ['rich text', 'a.rtf', strToU8('{\\rtf1 a}'), /rich text files/],
    ['rich text with another name', 'a.doc', strToU8('{\\rtf1 a}'), /rich text files/],
    ['a PDF', 'a.pdf', strToU8('%PDF-1.7'), /PDF files/],
    ['a PDF with another name', 'a.odt', strToU8('%PDF-1.7'), /PDF files/],
    ['a text', 'a.docx', SEA, /^This is not a Word document\.$/],
    ['another text', 'a.odt', SEA, /^This is not an OpenDocument text\.$/],
    ['nothing', 'a.docx', new Uint8Array(), /^This file is empty\.$/],
    ['any archive', 'a.docx', zipSync({ a: SEA }), /^This is not a Word document\.$/],
    [
      'a spreadsheet',
      'a.odt',
      media('application/vnd.oasis.opendocument.spreadsheet'),
      /but a spreadsheet/,
    ],
    ['an e-book', 'a.epub', media('application/epub+zip'), /but an e-book/],
    ['a document without text', 'a.docx', docx({ body: p('') }), /^This document has no text\.$/],
    ['a document without a body', 'a.odt', odt({ body: '' }), /^This document has no text\.$/],
    [
      'a protected OpenDocument text',
      'a.odt',
      odt({
        body: '',
        more: {
          'META-INF/manifest.xml': strToU8(
            '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
          ),
        },
      }),
      /protected with a password/,
    ],
  ])('%s can’t be opened, and is told why', async (_name, name, bytes, sentence) => {
    await expect(importFile(name, bytes)).rejects.toThrow(ImportError);
    await expect(importFile(name, bytes)).rejects.toThrow(sentence);
  });
});

describe('XML that no document has is refused', () => {
  const ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
  const EXTERNAL = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
  const deep = (depth: number) => `${'<w:ins>'.repeat(depth)}${'</w:ins>'.repeat(depth)}`;
  const word = (name: string, xml: string) =>
    docx({ body: p('The sea.'), more: { [name]: strToU8(xml) } });
  const text = (name: string, xml: string) =>
    odt({ body: '<text:p>The sea.</text:p>', more: { [name]: strToU8(xml) } });
  test.each<[string, string, Uint8Array, RegExp]>([
    [
      'entities',
      'a.docx',
      word('word/document.xml', `${ENTITIES}<x>&b;</x>`),
      /declares XML entities/,
    ],
    [
      'entities of files',
      'a.docx',
      word('word/document.xml', `${EXTERNAL}<x>&a;</x>`),
      /declares XML entities/,
    ],
    [
      'entities in a relation',
      'a.docx',
      word('_rels/.rels', `${ENTITIES}<x/>`),
      /declares XML entities/,
    ],
    [
      'entities in a text',
      'a.odt',
      text('content.xml', `${ENTITIES}<x>&b;</x>`),
      /declares XML entities/,
    ],
    ['entities in styles', 'a.odt', text('styles.xml', `${EXTERNAL}<x/>`), /declares XML entities/],
    [
      'an entity that nobody declared',
      'a.odt',
      text('content.xml', '<x>&nbsp;</x>'),
      /not well-formed XML/,
    ],
    [
      'an element that is not closed',
      'a.docx',
      word('word/document.xml', '<x><y></x>'),
      /not well-formed XML/,
    ],
    ['nothing', 'a.docx', word('word/document.xml', ''), /not well-formed XML/],
    [
      'bytes that are not UTF-8',
      'a.odt',
      odt({ body: '', more: { 'content.xml': new Uint8Array([60, 255, 62]) } }),
      /not well-formed XML/,
    ],
    ['elements nested without end', 'a.docx', docx({ body: p(deep(5_000)) }), /nested too deeply/],
  ])('%s', async (_name, name, bytes, sentence) => {
    await expect(importFile(name, bytes)).rejects.toThrow(ImportError);
    await expect(importFile(name, bytes)).rejects.toThrow(sentence);
  });

  test('a part that is too large for its tree', async () => {
    const filler = noise(MB);
    const bytes = odt({
      body: '',
      more: {
        'content.xml': new Uint8Array(32 * MB + 1),
        'Pictures/1.png': [filler, { level: 0 }],
      },
    });
    await expect(importFile('a.odt', bytes)).rejects.toThrow(
      /a part with more than 32 MB of text\.$/,
    );
  });

  test('the five entities and a bare document type are fine', async () => {
    const xml =
      '<!DOCTYPE w:document><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
      '<w:body><w:p><w:r><w:t>&lt;&amp;&gt;&quot;&apos;&#8212;</w:t></w:r></w:p></w:body></w:document>';
    const { doc } = await importFile('a.docx', word('word/document.xml', xml));
    expect(doc.textContent).toBe('<&>"\'—');
  });
});
