import { HOLE } from './text.ts';

/** What a site's program fills in or acts on: `{{ … }}`, `{{< figure … >}}`, `{% if … %}`. */
const TAG = /\{\{[^{}]*\}\}|\{%[^{}]*%\}/g;

/** The text with a hole for each unit of a template tag: its words and signs are the program's. */
export const withoutTags = (text: string): string =>
  text.includes('{') ? text.replace(TAG, (tag) => HOLE.repeat(tag.length)) : text;

/** Whether a template tag stands in `[start, end)`, or in a part of it. */
export function holdsTag(text: string, start: number, end: number): boolean {
  if (!text.includes('{')) return false;
  for (const { 0: tag, index } of text.matchAll(TAG)) {
    if (index >= end) return false;
    if (start < index + tag.length) return true;
  }
  return false;
}
