/** A text in lower case, its words parted by one blank. */
export const inWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether each word of a query is the beginning of a word of the text. */
export function hasWords(text: string, query: string): boolean {
  const searched = ` ${inWords(text)}`;
  return inWords(query)
    .split(' ')
    .every((word) => searched.includes(` ${word}`));
}
