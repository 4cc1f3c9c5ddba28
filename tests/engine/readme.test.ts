import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FAMILIES } from '../../engine/rule.ts';
import { RULES } from '../../engine/rules/index.ts';

const README = new URL('../../README.md', import.meta.url);
const TABLE = /(<!-- rules: [^>]*-->\n)[\s\S]*?(<!-- \/rules -->)/;

const inCell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

function rulesTable(): string {
  const rows = FAMILIES.flatMap((family) =>
    RULES.filter((rule) => rule.family === family).map(
      ({ id, title, class: cls }) => `| ${family} | \`${id}\` | ${inCell(title)} | ${cls} |`,
    ),
  );
  return ['| family | rule | what it finds | class |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

test('the README lists every rule (a stale table is rewritten: look at the diff)', () => {
  const readme = readFileSync(README, 'utf8');
  const fresh = readme.replace(TABLE, (_all, head, tail) => `${head}${rulesTable()}\n${tail}`);
  if (fresh !== readme) writeFileSync(README, fresh);
  expect(readme).toBe(fresh);
});
