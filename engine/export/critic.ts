import { changesBetween, type Piece } from './changes.ts';

/**
 * Both versions of a Markdown text in one, as CriticMarkup: `{++added++}`, `{--removed--}`,
 * `{~~old~>new~~}`. Accepting every change gives `after`, rejecting every one gives `before`.
 * Where a text has such marks of its own, a backslash parts their signs (`{\++`, `+\+}`), and each
 * backslash that parts them already is doubled by one; whoever reads the file takes one away.
 */
export function criticMarkup(before: string, after: string): string {
  const pieces = changesBetween(before, after);
  let result = '';
  for (let index = 0; index < pieces.length; index++) {
    const [{ kind, text }, next] = [pieces[index]!, pieces[index + 1]];
    if (kind === 'same') result += apart(text);
    else if (next?.kind === 'added' && isShort(text) && isShort(next.text)) {
      result += `{~~${apart(text)}~>${apart(next.text)}~~}`;
      index++;
    } else result += marked(kind, text);
  }
  return result;
}

/** A text that `{~~old~>new~~}` can hold: one line, without the signs in its middle and at its end. */
const isShort = (text: string) => !/[~>\n\r]/.test(text);

const MARKS = { added: '++', removed: '--' } as const;

/** Most readers take no mark across a blank line, so that each paragraph gets its own. */
function marked(kind: Exclude<Piece['kind'], 'same'>, text: string): string {
  const mark = MARKS[kind];
  return text
    .split(/((?:\r?\n[ \t]*){2,})/)
    .filter((part) => part !== '')
    .map((part) => `{${mark}${apart(part)}${mark}}`)
    .join('');
}

/** Takes the meaning from marks that stand in the text itself. */
const apart = (text: string) =>
  text
    .replace(/\{(\\*)(\+\+|--|~~|==|>>)/g, '{\\$1$2')
    .replace(/(?<=([+\-~=<]))(\\*)(\1\})/g, '\\$2$3');
