import { styleText } from 'node:util';
import type { Place } from '../../../engine/import/segments.ts';
import type { Class, Fix } from '../../../engine/rule.ts';
import { printable, rulerOf } from '../excerpt.ts';
import { plural } from '../plural.ts';
import type { Located } from '../work.ts';
import type { Format, Tally } from './index.ts';

type Style = Parameters<typeof styleText>[0];

type Paint = (style: Style, text: string) => string;

const plain: Paint = (_style, text) => text;
// A thread can't tell by itself whether a person looks on.
const painted: Paint = (style, text) => styleText(style, text, { validateStream: false });

const STYLE: Readonly<Record<Class, Style>> = { safe: 'green', ask: 'yellow', hint: 'gray' };

/** The longest quote that is printed whole, in UTF-16 units. */
const LONGEST = 60;
/** How many places of a habit are named. */
const MOST_PLACES = 12;

/** For people: by file, each finding with its line and a ruler under what stands out. */
export function text(coloured: boolean): Format<string> {
  const paint = coloured ? painted : plain;
  return {
    article({ file, findings }) {
      if (findings.length === 0) return '';
      const width = Math.max(...findings.map((found) => placeName(found).length));
      const title = paint(['bold', 'underline'], printable(file));
      return `${title}\n${findings.map((found) => entry(found, width, paint)).join('\n')}\n\n`;
    },
    add: (entries) => entries,
    summed: true,
  };
}

function entry(found: Located, width: number, paint: Paint): string {
  const { finding, also, excerpt } = found;
  const { rule, class: cls, message, fixes } = finding;
  const gutter = `${' '.repeat(width + 3)}${paint('gray', '│')} `;
  const fix = fixes[0] ? ` ${paint('cyan', suggestionOf(fixes[0]))}` : '';
  const shown = { ...excerpt, text: printable(excerpt.text) };
  return [
    `  ${paint('bold', placeName(found).padStart(width))}  ${paint(STYLE[cls], cls.padEnd(4))}  ${rule}  ${printable(message)}`,
    `${gutter}${shown.text}`,
    `${gutter}${paint(STYLE[cls], rulerOf(shown))}${fix}`,
    ...(also.length === 0 ? [] : [`${gutter}also at ${listed(also)}`]),
  ].join('\n');
}

function listed(places: readonly Place[]): string {
  const named = places.slice(0, MOST_PLACES).map(placeName).join(', ');
  const more = places.length - MOST_PLACES;
  return more > 0 ? `${named} and ${more} more` : named;
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
      return `→ ${quoted(fix.text)} in ${fix.mark}`;
    case 'link':
      return `→ ${quoted(fix.text)} as a link to ${printable(fix.href)}`;
    default:
      if (fix.everywhere) return `→ ${fix.label?.toLowerCase()}`;
      return fix.text === '' ? '→ delete' : `→ ${quoted(fix.text)}`;
  }
}

/** A text on one line, in straight marks; its middle left out where it is long. */
function quoted(text: string): string {
  const line = printable(text);
  if (line.length <= LONGEST) return `"${line}"`;
  const half = LONGEST / 2 - 1;
  return `"${line.slice(0, half)}…${line.slice(-half)}"`;
}

/** One sentence about a run. */
export function summary({ files, count, hidden, known }: Tally): string {
  const { safe, ask, hint } = count;
  const found =
    safe + ask === 0
      ? 'No findings'
      : `${plural(safe + ask, 'finding')} (${safe} safe, ${ask} to ask)`;
  const hints =
    hint > 0
      ? `; ${plural(hint, 'hint')}`
      : hidden > 0
        ? `; ${plural(hidden, 'hint')} (--class safe,ask,hint shows)`
        : '';
  const more = known > 0 ? `; ${known} more in the baseline` : '';
  return `${found} in ${plural(files, 'file')}${hints}${more}.`;
}
