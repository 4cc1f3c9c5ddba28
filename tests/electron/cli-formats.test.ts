import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { docx, p } from '../engine/office.ts';
import { buildCommand, burnish } from './burnish.ts';
import { folderWith } from './files-in.ts';

buildCommand();

const FOUND = 'They began the the offensive in spring.\n';
/** Text that would do harm where it is taken for something else. */
const HOSTILE = `By the the \u001b[31m<script>alert(1)</script> 100%, \u202eabc.\n`;

/** The schema as OASIS gives it, from a package of Microsoft's. It is of draft 4. */
function sarifValidator() {
  const path = '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
  const {
    $schema: _,
    id: _id,
    ...schema
  } = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(path), 'utf8'));
  return new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
}

test('SARIF is valid by its schema, and names rule, place and fix', async () => {
  const habit = 'The sea - so calm - slept.\n\nNobody - not one - spoke.\n';
  const cwd = await folderWith({
    'a b/ü.md': FOUND,
    'habit.md': habit,
    'c.docx': docx({ body: p('By the the sea.') }),
    'bad.odt': 'PK',
  });
  const { stdout, code } = await burnish(['check', '.', '--format', 'sarif'], { cwd });
  const validate = sarifValidator();
  const log = JSON.parse(stdout);
  expect([validate(log), validate.errors]).toEqual([true, null]);
  expect(code).toBe(2);
  const [run] = log.runs;
  const [found, archive, places] = run.results;
  const region = { startLine: 1, startColumn: 12, endLine: 1, endColumn: 19 };
  const artifactLocation = { uri: 'a%20b/%C3%BC.md' };
  expect(found).toMatchObject({
    ruleId: 'repeated-word',
    level: 'warning',
    message: { text: '“the” stands twice in a row; expected once.' },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    fixes: [
      {
        artifactChanges: [
          {
            artifactLocation,
            replacements: [{ deletedRegion: region, insertedContent: { text: 'the' } }],
          },
        ],
      },
    ],
  });
  expect(run.tool.driver.rules[found.ruleIndex].id).toBe('repeated-word');
  // A Word document has no lines, and no text that a program could replace.
  expect(archive.locations).toEqual([
    {
      physicalLocation: { artifactLocation: { uri: 'c.docx' } },
      logicalLocations: [{ name: '1', kind: 'paragraph' }],
    },
  ]);
  expect(archive.fixes).toBeUndefined();
  expect(places.relatedLocations).toHaveLength(3);
  expect(run.invocations[0].executionSuccessful).toBe(false);
  expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain('bad.odt');
});

test('a run without articles is a whole document in each format', async () => {
  const cwd = await folderWith({ 'a.log': FOUND });
  for (const format of ['json', 'sarif']) {
    const { stdout } = await burnish(['check', '.', '--format', format], { cwd });
    expect(() => JSON.parse(stdout)).not.toThrow();
  }
});

test('what steers a terminal or turns its text around is never printed', async () => {
  const cwd = await folderWith({ 'a.txt': HOSTILE, 'wide.txt': '日本 and the the sea.\n' });
  const { stdout } = await burnish(['check', '.', '--class', 'safe,ask,hint'], { cwd });
  expect(stdout).toContain('By the the \ufffd[31m<script>');
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  // Each of these letters is two columns wide.
  expect(stdout).toMatch(/│ 日本 and the the sea\.\n +│ {10}\^{7} →/);
});

test('GitHub’s commands can’t be forged by a text or a file’s name', async () => {
  const cwd = await folderWith({ 'a,b:c%.txt': HOSTILE });
  const { stdout } = await burnish(['check', '.', '--format', 'github'], { cwd });
  expect(stdout).toMatch(
    /^::warning file=a%2Cb%3Ac%25\.txt,line=1,endLine=1,col=4,endColumn=11,title=repeated-word::/,
  );
});

test('the web page runs nothing, fetches nothing and shows a text as text', async () => {
  const cwd = await folderWith({ 'a.txt': HOSTILE, '<b>.txt': FOUND });
  const { stdout } = await burnish(['check', '.', '--format', 'html'], { cwd });
  expect(stdout).toMatch(
    /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'">/,
  );
  expect(stdout).not.toMatch(/<script|<b>\.txt|style=|src=|href="[^#]/);
  expect(stdout).toContain('<mark class="repetition">the the</mark>');
  expect(stdout).toContain('&lt;b>.txt');
});
