// Makes the icons that ship from the drawings in build/icons/. Needed only when one changes:
// npm i --no-save @resvg/resvg-js@2.6.2; node build/icons.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const folder = new URL('icons/', import.meta.url);
const drawing = readFileSync(new URL('icon.svg', folder), 'utf8');
const smallDrawing = readFileSync(new URL('icon-small.svg', folder), 'utf8');
/** Up to this size, in pixels, the small drawing is the clearer one. */
const SMALL = 32;

/** Linux takes each size as a file of its own. */
const LINUX = [16, 32, 48, 64, 128, 256, 512];
const WINDOWS = [16, 24, 32, 48, 64, 128, 256];
/** The kinds of a Mac's icon, each with its size in pixels. */
const MAC = {
  icp4: 16,
  icp5: 32,
  ic11: 32,
  ic12: 64,
  ic07: 128,
  ic08: 256,
  ic13: 256,
  ic09: 512,
  ic14: 512,
  ic10: 1024,
};

/** @param {number} size in pixels */
const png = (size) =>
  new Resvg(size > SMALL ? drawing : smallDrawing, { fitTo: { mode: 'width', value: size } })
    .render()
    .asPng();

/** An .ico: a header, an entry for each picture, the pictures. */
function ico() {
  const pictures = WINDOWS.map(png);
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let place = head.length;
  for (const [i, picture] of pictures.entries()) {
    const entry = 6 + 16 * i;
    // 256 is written as 0.
    head.writeUInt8((WINDOWS[i] ?? 0) % 256, entry);
    head.writeUInt8((WINDOWS[i] ?? 0) % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(picture.length, entry + 8);
    head.writeUInt32LE(place, entry + 12);
    place += picture.length;
  }
  return Buffer.concat([head, ...pictures]);
}

/** An .icns: pictures, each behind its kind and its length with these eight bytes. */
function icns() {
  const parts = Object.entries(MAC).map(([kind, size]) => chunk(kind, png(size)));
  return chunk('icns', Buffer.concat(parts));
}

/**
 * @param {string} kind
 * @param {Uint8Array} data
 */
function chunk(kind, data) {
  const head = Buffer.from(`${kind}\0\0\0\0`, 'latin1');
  head.writeUInt32BE(data.length + 8, 4);
  return Buffer.concat([head, data]);
}

for (const size of LINUX) writeFileSync(new URL(`${size}x${size}.png`, folder), png(size));
writeFileSync(new URL('icon.ico', folder), ico());
writeFileSync(new URL('icon.icns', folder), icns());
