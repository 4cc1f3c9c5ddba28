import { createHash } from 'node:crypto';
import type { Place } from '../../../engine/import/segments.ts';
import type { Class, Rule } from '../../../engine/rule.ts';
import { RULES } from '../../../engine/rules/index.ts';
import { version } from '../../../package.json';
import type { Checked, Failure, Located } from '../work.ts';
import type { Format } from './index.ts';

const LEVEL: Readonly<Record<Class, string>> = { safe: 'warning', ask: 'warning', hint: 'note' };

/** SARIF 2.1.0, for code scanning and editors. It is written as it comes, one result a line. */
export function sarif(): Format<string> {
  const head = {
    tool: { driver: { name: 'Burnish', version, rules: RULES.map(ruleAsSarif) } },
    columnKind: 'utf16CodeUnits',
  };
  const failures: Failure[] = [];
  let isFirst = true;
  return {
    head: `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[${JSON.stringify(head).slice(0, -1)},"results":[`,
    article: (checked) =>
      checked.findings.map((found) => JSON.stringify(resultOf(found, checked))).join(',\n'),
    add(results) {
      if (results === '') return '';
      const before = isFirst ? '\n' : ',\n';
      isFirst = false;
      return before + results;
    },
    failure(failure) {
      failures.push(failure);
      return '';
    },
    foot({ stopped }) {
      const invocation = {
        executionSuccessful: failures.length === 0 && !stopped,
        toolExecutionNotifications: failures.map(({ file, error }) => ({
          level: 'error',
          message: { text: error },
          locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
        })),
      };
      return `\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
    },
  };
}

const ruleAsSarif = ({ id, title, why, source, family, class: cls }: Rule) => ({
  id,
  shortDescription: { text: title },
  fullDescription: { text: why },
  helpUri: source,
  defaultConfiguration: { level: LEVEL[cls] },
  properties: { tags: [family] },
});

const INDEX = new Map(RULES.map(({ id }, index) => [id, index]));

function resultOf(found: Located, { file, lines }: Checked) {
  const { finding, also, key, replacements } = found;
  const { rule, class: cls, message, quote, family } = finding;
  const at = (start: Place, end?: Place) => locationOf(file, lines, start, end);
  const deletedRegion = regionOf(found, found.end);
  return {
    ruleId: rule,
    ruleIndex: INDEX.get(rule),
    level: LEVEL[cls],
    message: { text: message },
    locations: [at(found, found.end)],
    ...(also.length > 0 && { relatedLocations: also.map((place) => at(place)) }),
    // An archive has no text of its own that a program could replace.
    ...(lines &&
      replacements.length > 0 && {
        fixes: replacements.map((text) => ({
          artifactChanges: [
            {
              artifactLocation: { uri: uriOf(file) },
              replacements: [{ deletedRegion, insertedContent: { text } }],
            },
          ],
        })),
      }),
    partialFingerprints: { 'burnish/v1': createHash('sha256').update(key).digest('hex') },
    properties: { class: cls, family, quote },
  };
}

/** In a file with lines, a region; in an archive, its paragraph by number. */
function locationOf(file: string, lines: boolean, start: Place, end?: Place) {
  const artifactLocation = { uri: uriOf(file) };
  if (lines)
    return { physicalLocation: { artifactLocation, region: regionOf(start, end ?? start) } };
  return {
    physicalLocation: { artifactLocation },
    logicalLocations: [{ name: `${start.line}`, kind: 'paragraph' }],
  };
}

const regionOf = (start: Place, end: Place) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

/** A path as a relative reference; an absolute one as an address of a file. */
function uriOf(path: string): string {
  const encoded = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}
