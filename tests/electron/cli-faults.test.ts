import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { badRules } from '../bad-rules.ts';
import { emptyFolder } from '../folder.ts';
import { buildCommand, burnish } from './burnish.ts';

buildCommand([badRules]);

const TEXT = 'An odd one cost $ 5 and and more.\n';
const FAULT = 'the rule “spaced-currency” failed (a bad rule), and was left out.';

test('a rule that fails is named, the findings of the others are there, and nothing counts as clean', async () => {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'odd.txt'), TEXT);
  await writeFile(join(folder, 'well.txt'), 'It cost $ 5.\n');
  const { code, stdout, stderr } = await burnish(['check', 'odd.txt', 'well.txt'], { cwd: folder });
  expect(code).toBe(2);
  expect(stdout).toContain('repeated-word');
  expect(stdout).toContain('spaced-currency');
  expect(stderr).toContain(`odd.txt: ${FAULT}`);
  expect(stderr).not.toContain('well.txt:');
});

test('the fixes of the other rules are made all the same', async () => {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'odd.txt'), TEXT);
  const { code, stderr } = await burnish(['fix', 'odd.txt', '-o', 'out.md'], { cwd: folder });
  expect(code).toBe(2);
  expect(stderr).toContain(FAULT);
  expect(await readFile(join(folder, 'out.md'), 'utf8')).toBe('An odd one cost $ 5 and more.\n');
});

test('a record is answered with what the other rules found, and with the fault', async () => {
  const input = [TEXT, 'It cost $ 5.'].map((text, id) => `${JSON.stringify({ id, text })}\n`);
  const checked = await burnish(['check', '--jsonl'], { input: input.join('') });
  expect(checked.code).toBe(0);
  const rulesOf = (line: string) => {
    const { findings, faults } = JSON.parse(line);
    return [findings.map(({ rule }: { rule: string }) => rule), faults];
  };
  expect(checked.stdout.trim().split('\n').map(rulesOf)).toEqual([
    [['repeated-word'], [FAULT]],
    [['spaced-currency'], undefined],
  ]);
  const fixed = await burnish(['fix', '--jsonl'], { input: input[0]! });
  expect(JSON.parse(fixed.stdout)).toEqual({
    id: 0,
    text: 'An odd one cost $ 5 and more.\n',
    fixes: 1,
    faults: [FAULT],
  });
});

describe('a rule that never ends', () => {
  const ENDLESS = 'An endless one cost $ 5 and and more.\n';
  // Where the machine is busy with something else, it gets longer.
  const LOOP =
    /the rule “repeated-word” failed \(it had not ended after \d+ s\), and was left out\.$/;

  test('is broken off and named, and the articles and rules after it are checked', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'endless.txt'), ENDLESS);
    await writeFile(join(folder, 'well.txt'), 'It cost $ 5, and and more.\n');
    const { code, stdout, stderr } = await burnish(['check', '.', '--format', 'jsonl'], {
      cwd: folder,
    });
    expect(code).toBe(2);
    const files = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const found = files.map(({ file, findings }) => [
      file,
      findings.map(({ rule }: { rule: string }) => rule),
    ]);
    expect(found).toEqual([
      ['endless.txt', ['spaced-currency']],
      ['well.txt', ['spaced-currency', 'repeated-word']],
    ]);
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(LOOP)]);
    expect(stderr).toMatch(/^endless\.txt: /);
  });

  test('costs a stream neither that record’s other findings nor the other records', async () => {
    const texts = ['It cost $ 5.', ENDLESS, 'And and more.'];
    const input = texts.map((text, id) => `${JSON.stringify({ id, text })}\n`).join('');
    const { code, stdout } = await burnish(['check', '--jsonl'], { input });
    expect(code).toBe(0);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id, findings, faults }) => [id, findings.length, faults])).toEqual([
      [0, 1, undefined],
      [1, 1, [expect.stringMatching(LOOP)]],
      [2, 1, undefined],
    ]);
  });
});
