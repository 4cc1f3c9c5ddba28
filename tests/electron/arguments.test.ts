import { expect, it } from 'vitest';
import { filesIn } from '../../electron/arguments.ts';

const cases: [what: string, given: string[], skip: number, files: string[]][] = [
  ['no file', ['burnish'], 0, []],
  ['files, relative and absolute', ['burnish', 'a.txt', '/b/c.md'], 0, ['/home/a.txt', '/b/c.md']],
  ['options between', ['electron', '--no-sandbox', '/clone', '--x=1', 'a.txt'], 1, ['/home/a.txt']],
  ['a name like an option, after --', ['burnish', '--', '--help'], 0, ['/home/--help']],
  ['the app’s folder alone', ['electron', '/clone'], 1, []],
  ['the address of a file', ['burnish', 'file:///a/b%20c%23.md'], 0, ['/a/b c#.md']],
  ['a broken address', ['burnish', 'file:///a%2fb'], 0, ['/home/file:/a%2fb']],
  ['the address of another machine', ['burnish', 'file://e.org/a'], 0, ['/home/file:/e.org/a']],
  ['names with spaces and line breaks', ['burnish', 'a b\nc'], 0, ['/home/a b\nc']],
];

it.each(cases)('finds the files of a command line with %s', (_what, given, skip, files) => {
  expect(filesIn(given, '/home', skip)).toEqual(files);
});
