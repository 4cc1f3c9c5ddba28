import { expect, test } from 'vitest';
import { digestOf, OpenedFiles } from '../../electron/opened.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a file is known by the number that it was given, and by no other', () => {
  const files = new OpenedFiles();
  const id = files.add('/x/a.md', bytes('a'));
  expect(files.get(id)).toMatchObject({ path: '/x/a.md', digest: digestOf('a') });
  for (const other of [null, 0, id + 1, -1, 0.5, Number.NaN])
    expect(files.get(other)).toBeUndefined();
});

test('a file that was opened twice is known by two numbers', () => {
  const files = new OpenedFiles();
  const [first, second] = [files.add('/x/a.md', 'old'), files.add('/x/a.md', 'new')];
  expect(files.get(first)?.digest).toBe(digestOf('old'));
  expect(files.get(second)?.digest).toBe(digestOf('new'));
});

test('the window may write over Markdown, and over what was written before, and over nothing else', () => {
  const files = new OpenedFiles();
  const ids = ['/x/a.md', '/x/A.MARKDOWN', '/x/a.docx', '/x/.bashrc', '/x/md'].map((path) =>
    files.add(path, ''),
  );
  ids.push(files.add('/x/out.txt', 'text', true), 99);
  expect(ids.map((id) => files.toWriteOver(id) !== undefined)).toEqual([
    ...[true, true, false, false, false],
    ...[true, false],
  ]);
});

test('bytes and the text that they spell have one digest', () => {
  expect(digestOf(bytes('Ärger\n'))).toBe(digestOf('Ärger\n'));
  expect(digestOf(bytes('Ärger\r\n'))).not.toBe(digestOf('Ärger\n'));
});
