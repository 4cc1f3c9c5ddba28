import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate/browser';
import { describe, expect, test } from 'vitest';
import { ImportError } from '../../engine/article.ts';
import { importFile } from '../../engine/import/index.ts';
import { runs } from '../seed.ts';
import { damage, damaged } from './damage.ts';

const RUNS = runs(40);

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)));

/** An article, or one sentence; anything else fails the test. */
async function opens(name: string, bytes: Uint8Array): Promise<void> {
  try {
    const { doc } = await importFile(name, bytes);
    doc.check();
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    expect(error.message).toMatch(/^[A-Z].+\.$/);
  }
}

describe.each(['pandoc.docx', 'libreoffice.odt'])('%s, damaged anywhere', (name) => {
  const whole = fixture(name);
  const parts = unzipSync(whole);
  const names = Object.keys(parts).filter((part) => /\.(?:xml|rels)$/.test(part));

  test('in the archive, it is an article or one sentence', async () => {
    await fc.assert(
      fc.asyncProperty(damage, (change) => opens(name, damaged(whole, change))),
      { numRuns: RUNS },
    );
  });

  test('in a part, it is an article or one sentence', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), damage, (part, change) =>
        opens(name, zipSync({ ...parts, [part]: damaged(parts[part]!, change) }, { level: 0 })),
      ),
      { numRuns: RUNS },
    );
  });

  test('in the words of a part, it is an article or one sentence', async () => {
    // Well-formed, so that it gets past the parser: a value that no program writes.
    const word = fc.constantFrom('0', '-1', '99999999999', 'x', '', 'NaN', 'constructor', '&amp;');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.nat(), word, async (part, at, value) => {
        const text = new TextDecoder().decode(parts[part]);
        const values = [...text.matchAll(/ (?!xmlns)[\w:-]+="[^"]*"/g)];
        const found = values[at % Math.max(1, values.length)];
        if (!found) return;
        const named = found[0].slice(0, found[0].indexOf('"'));
        const [before, after] = [
          text.slice(0, found.index),
          text.slice(found.index + found[0].length),
        ];
        const changed = new TextEncoder().encode(`${before}${named}"${value}"${after}`);
        await opens(name, zipSync({ ...parts, [part]: changed }, { level: 0 }));
      }),
      { numRuns: RUNS },
    );
  });
});
