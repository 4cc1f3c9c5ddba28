import { HOLE } from '../../engine/text.ts';
import { say } from '../strings.ts';

const BOX = '▢';

/** Code and pictures stand for themselves as a box. */
export const readable = (text: string): string => text.replaceAll(HOLE, BOX);

/** Text that a person wrote around those boxes. */
export const written = (text: string): string => text.replaceAll(BOX, HOLE);

/** A blank alone is drawn, since it would be seen by nobody. */
export const drawnBlank = (text: string): string =>
  text.trim() === '' ? text.replaceAll(/[^\n]/g, '␣') : text;

const LONGEST_LINE = 100;

/** Text on one line: breaks are drawn, and what no line can hold is cut. */
export const oneLine = (text: string): string =>
  readable(text.slice(0, LONGEST_LINE)).replaceAll('\n', say.breakMark).trim();

const CONTEXT = 56;

/** The end of a text, cut at a word. */
export function endOf(text: string): string {
  if (text.length <= CONTEXT) return readable(text);
  const cut = text.indexOf(' ', text.length - CONTEXT);
  return `…${readable(text.slice(cut < 0 ? text.length - CONTEXT : cut))}`;
}

/** The beginning of a text, cut at a word. */
export function startOf(text: string): string {
  if (text.length <= CONTEXT) return readable(text);
  const cut = text.lastIndexOf(' ', CONTEXT);
  return `${readable(text.slice(0, cut < 0 ? CONTEXT : cut))} …`;
}

const LONGEST = 220;

/** A long text by its beginning and its end. */
export function shortened(text: string): string {
  const shown = readable(text);
  return shown.length <= LONGEST ? shown : `${shown.slice(0, LONGEST - 80)} … ${shown.slice(-60)}`;
}
