import { describe, expect, test } from 'vitest';
import { ImportError } from '../../engine/article.ts';
import { decode, LIMIT } from '../../engine/import/decode.ts';
import { importFile, importText } from '../../engine/import/index.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The bytes of a text in an encoding that only knows how to decode: each character is searched. */
function encode(text: string, encoding: string): Uint8Array {
  const bytesOf = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  for (let first = 0; first < 256; first++) {
    const one = decoder.decode(Uint8Array.of(first));
    if (one.length === 1 && one !== '\uFFFD') bytesOf.set(one, [first]);
    else
      for (let second = 0x40; second < 256; second++) {
        const two = decoder.decode(Uint8Array.of(first, second));
        if (two.length === 1 && two !== '\uFFFD' && !bytesOf.has(two))
          bytesOf.set(two, [first, second]);
      }
  }
  return Uint8Array.from([...text].flatMap((char) => bytesOf.get(char)!));
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) bytes.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(bytes.buffer);
}

const RUSSIAN =
  'Вечерний паром возвращается в старую гавань. После долгого перерыва он снова будет ходить ' +
  'между островом и материком, и жители города рады этому. Цена билета пока не названа.';
const CHINESE = '这艘渡轮将在春天重新启航。经过十一年的中断之后,岛上的居民都很高兴。票价尚未公布。';
const JAPANESE =
  'フェリーは春に再び運航を始めます。島の人々はとても喜んでいます。切符の値段はまだ発表されていません。';

describe('the encoding of a file is recognised', () => {
  test.each<[string, string, (text: string) => Uint8Array, string]>([
    ['utf-8', RUSSIAN, utf8, 'utf-8'],
    [
      'utf-16le, without a mark',
      'The ferry runs.\r\nAt ten.',
      (text) => utf16(text, true),
      'utf-16le',
    ],
    [
      'utf-16be, without a mark',
      'The ferry runs.\r\nAt ten.',
      (text) => utf16(text, false),
      'utf-16be',
    ],
    ['windows-1251', RUSSIAN, (text) => encode(text, 'windows-1251'), 'windows-1251'],
    ['koi8-r', RUSSIAN, (text) => encode(text, 'koi8-r'), 'koi8-r'],
    ['ibm866', RUSSIAN, (text) => encode(text, 'ibm866'), 'ibm866'],
    ['gbk', CHINESE, (text) => encode(text, 'gbk'), 'gbk'],
    ['shift_jis', JAPANESE, (text) => encode(text, 'shift_jis'), 'shift_jis'],
  ])('%s', async (_name, text, toBytes, encoding) => {
    expect(await decode(toBytes(text))).toEqual({ text, encoding, bom: false });
  });

  test('windows-1252, its quotation marks and dashes', async () => {
    const text = 'A café, a déjà vu and a naïve façade — “so” it is…';
    const signs: Record<string, number> = { '—': 0x97, '“': 0x93, '”': 0x94, '…': 0x85 };
    const bytes = Uint8Array.from([...text], (char) => signs[char] ?? char.charCodeAt(0));
    expect(await decode(bytes)).toEqual({ text, encoding: 'windows-1252', bom: false });
  });

  test.each([
    ['utf-8', (text: string) => utf8(`\uFEFF${text}`)],
    ['utf-16le', (text: string) => utf16(`\uFEFF${text}`, true)],
    ['utf-16be', (text: string) => utf16(`\uFEFF${text}`, false)],
  ])('by its byte order mark: %s', async (encoding, toBytes) => {
    expect(await decode(toBytes('Паром идёт.'))).toEqual({
      text: 'Паром идёт.',
      encoding,
      bom: true,
    });
  });

  test.each([
    ['windows-1252', 'The café says “so” – it’s £5.', '\x92 \x96', '’ –'],
    ['windows-1252', 'A control sign of UTF-8, \u0092, “so” – it’s £5.', '\x92 \x96', '’ –'],
    ['windows-1251', 'Маяк открыт — снова.', '\xab\xc0\xbb', '«А»'],
  ])('UTF-8 into which bytes of %s have strayed', async (encoding, text, strays, read) => {
    for (const mark of ['', '\uFEFF']) {
      const bytes = [...utf8(mark + text), ...[...strays].map((sign) => sign.charCodeAt(0))];
      const { source, notices } = await importFile('a.md', Uint8Array.from(bytes));
      expect(source).toMatchObject({ text: text + read, encoding: 'utf-8', bom: mark !== '' });
      const count = [...strays].filter((sign) => sign !== ' ').length;
      expect(notices).toEqual([
        `The file is damaged: ${count} bytes in it were no UTF-8 and were read as ${encoding}.`,
      ]);
    }
  });

  test('a person can know better', async () => {
    const bytes = encode(RUSSIAN, 'koi8-r');
    expect((await decode(bytes, 'windows-1251')).text).not.toBe(RUSSIAN);
    expect((await importFile('a.txt', bytes, 'koi8-r')).source).toMatchObject({
      text: RUSSIAN,
      encoding: 'koi8-r',
    });
  });

  test('the notices name any encoding but UTF-8', async () => {
    expect((await importFile('a.txt', utf8('Plain text.'))).notices).toEqual([]);
    const { notices } = await importFile('a.txt', encode(RUSSIAN, 'windows-1251'));
    expect(notices.join()).toContain('windows-1251');
  });
});

describe('a file that can’t be opened gets one clear sentence', () => {
  const png = Uint8Array.of(
    0x89,
    0x50,
    0x4e,
    0x47,
    13,
    10,
    26,
    10,
    0,
    0,
    0,
    13,
    0x49,
    0x48,
    0x44,
    0x52,
  );
  const noise = Uint8Array.from({ length: 5000 }, (_, i) => 1 + ((i * 7919) % 255));
  test.each<[string, string, Uint8Array, RegExp]>([
    ['a picture', 'a.txt', png, /not text/],
    ['bytes without a zero among them', 'a.md', noise, /not text/],
    ['an empty file', 'a.txt', new Uint8Array(), /is empty/],
    ['blanks and line ends', 'a.md', utf8(' \n\t\r\n\u00a0'), /white space/],
    ['a mark and nothing else', 'a.txt', utf8('\uFEFF'), /is empty/],
    ['too much of it', 'a.txt', new Uint8Array(LIMIT + 1), /65 MB.*64 MB/],
    ['a mark that lies', 'a.txt', Uint8Array.of(0xef, 0xbb, 0xbf, 0x41, 0xff), /damaged/],
    ['a Word document', 'a.docx', utf8('PK'), /not a Word document/],
  ])('%s', async (_name, name, bytes, message) => {
    const error = await importFile(name, bytes).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(ImportError);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).toMatch(/^[A-Z][^\n]*[.]$/);
  });

  test('text without a word in it is no article', () => {
    expect(() => importText(' \n', 'txt')).toThrow(ImportError);
  });
});

test.each([
  ['a.md', 'md'],
  ['a.b.MARKDOWN', 'md'],
  ['a.txt', 'txt'],
  ['notes', 'txt'],
  ['a.log', 'txt'],
])('%s is read as %s', async (name, format) => {
  const { source } = await importFile(name, utf8('# Not a heading in a text'));
  expect(source.format).toBe(format);
});
