import type { Class } from '../../../engine/rule.ts';
import type { Located } from '../work.ts';
import type { Format } from './index.ts';

const LEVEL: Readonly<Record<Class, string>> = { safe: 'warning', ask: 'warning', hint: 'notice' };

/** Commands that make GitHub Actions show each finding beside its line. */
export const github: Format<string> = {
  article: ({ file, lines, findings }) =>
    findings.map((found) => `${command(file, lines, found)}\n`).join(''),
  add: (commands) => commands,
  failure: ({ file, error }) => `::error file=${property(file)}::${data(error)}\n`,
};

function command(file: string, lines: boolean, { line, column, end, finding }: Located): string {
  const { rule, class: cls, message } = finding;
  const place = lines
    ? `,line=${line},endLine=${end.line},col=${column},endColumn=${end.column}`
    : '';
  return `::${LEVEL[cls]} file=${property(file)}${place},title=${property(rule)}::${data(message)}`;
}

const data = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
