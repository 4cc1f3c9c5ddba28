/** Reads CriticMarkup by its published patterns, and takes the backslashes between its signs away. */
export function readCritic(text: string, keep: 'before' | 'after'): string {
  const HUNK = /\{\+\+([\s\S]*?)\+\+\}|\{--([\s\S]*?)--\}|\{~~([\s\S]*?)~>([\s\S]*?)~~\}/g;
  let result = '';
  let at = 0;
  for (const hunk of text.matchAll(HUNK)) {
    const [whole, added, removed, old, fresh] = hunk;
    const kept = keep === 'before' ? (removed ?? old) : (added ?? fresh);
    result += together(text.slice(at, hunk.index)) + together(kept ?? '');
    at = hunk.index + whole.length;
  }
  return result + together(text.slice(at));
}

const together = (text: string) =>
  text
    .replace(
      /(\+)\\(\\*\+\})|(-)\\(\\*-\})|(~)\\(\\*~\})|(=)\\(\\*=\})|(<)\\(\\*<\})/g,
      (...groups) => groups.slice(1, 11).join(''),
    )
    .replace(/\{\\(\\*(?:\+\+|--|~~|==|>>))/g, '{$1');
