import { styleText } from 'node:util';
import type { Place } from '../../engine/import/segments.ts';
import type { Class, Fix } from '../../engine/rule.ts';
import { HOLE } from '../../engine/text.ts';
import type { SourceFinding } from './source.ts';

/** A finding with its place in a file as it is: line and column from 1, in UTF-16 units. */
export interface Located extends SourceFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The other places of a habit. */
  readonly also: readonly Place[];
}

type Style = Parameters<typeof styleText>[0];

/** Colour where a person looks on, unless NO_COLOR is set. */
function paint(style: Style, text: string): string {
  const coloured = process.stdout.isTTY && !process.env.NO_COLOR;
  return coloured ? styleText(style, text) : text;
}

const STYLE: Readonly<Record<Class, Style>> = { safe: 'green', ask: 'yellow', hint: 'gray' };

/** The longest quote that is printed whole, in UTF-16 units. */
const LONGEST = 60;

/** The findings of one file, a line each: place, rule, class, quote, message, suggestion. */
export function report(found: readonly Located[]): string {
  const places = found.map(({ file, line, column }) => `${file}:${line}:${column}`);
  const placeWidth = Math.max(...places.map(({ length }) => length));
  const ruleWidth = Math.max(...found.map(({ finding }) => finding.rule.length));
  return found
    .map(({ finding, also }, index) => {
      const { rule, class: cls, quote, message, fixes } = finding;
      return [
        paint('bold', places[index]!.padEnd(placeWidth)),
        rule.padEnd(ruleWidth),
        paint(STYLE[cls], cls.padEnd(4)),
        shown(quote),
        message,
        ...fixes.slice(0, 1).map((fix) => paint('cyan', suggestionOf(fix))),
        ...(also.length === 0 ? [] : [`also at ${also.map(placeName).join(', ')}`]),
      ].join('  ');
    })
    .join('\n');
}

const placeName = ({ line, column }: Place) => `${line}:${column}`;

function suggestionOf(fix: Fix): string {
  switch (fix.do) {
    case 'delete-block':
      return '→ delete the paragraph';
    case 'cut':
      return `→ ${fix.label.toLowerCase()}`;
    case 'join-next':
      return '→ join with the next paragraph';
    case 'mark':
      return `→ ${shown(fix.text)} in ${fix.mark}`;
    case 'link':
      return `→ ${shown(fix.text)} as a link to ${fix.href}`;
    default:
      if (fix.everywhere) return `→ ${fix.label?.toLowerCase()}`;
      return fix.text === '' ? '→ delete' : `→ ${shown(fix.text)}`;
  }
}

/** A quote on one line, in straight marks; its middle left out where it is long. */
function shown(text: string): string {
  const line = text.replaceAll('\n', '⏎').replaceAll(HOLE, '▯');
  if (line.length <= LONGEST) return `"${line}"`;
  const half = LONGEST / 2 - 1;
  return `"${line.slice(0, half)}…${line.slice(-half)}"`;
}

/** One sentence about a run. */
export function summary(all: readonly Located[], files: number, hints?: true): string {
  const count = (cls: Class) => all.filter(({ finding }) => finding.class === cls).length;
  const [safe, ask, hint] = [count('safe'), count('ask'), count('hint')];
  const where = files === 1 ? '1 file' : `${files} files`;
  const more = hint > 0 ? `; ${plural(hint, 'hint')}${hints ? '' : ' (--hints shows)'}` : '';
  const found = safe + ask === 0 ? 'No findings' : `${plural(safe + ask, 'finding')}`;
  const classes = safe + ask === 0 ? '' : ` (${safe} safe, ${ask} to ask)`;
  return `${found}${classes} in ${where}${more}.`;
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
