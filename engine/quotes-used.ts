import { DEFAULT_SETTINGS, type HouseStyle, type Settings } from './block.ts';

/**
 * The quotation marks that a document uses: double marks decide; where there are none or as many of
 * each, the apostrophes do, and last the house.
 */
export function quotesOf(
  texts: readonly string[],
  house: HouseStyle = DEFAULT_SETTINGS.house,
): Settings['quotes'] {
  let [curly, straight, curlyApostrophes, straightApostrophes] = [0, 0, 0, 0];
  for (const text of texts)
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === STRAIGHT) straight++;
      else if (code === LEFT || code === RIGHT) curly++;
      else if (code === APOSTROPHE && isInside(text, at)) straightApostrophes++;
      else if (code === RIGHT_SINGLE && isInside(text, at)) curlyApostrophes++;
    }
  if (curly === straight) [curly, straight] = [curlyApostrophes, straightApostrophes];
  if (curly === straight) return house.quotes;
  return straight > curly ? 'straight' : 'curly';
}

const [STRAIGHT, APOSTROPHE, LEFT, RIGHT, RIGHT_SINGLE] = [0x22, 0x27, 0x201c, 0x201d, 0x2019];

/** Whether the sign at `at` stands between letters. */
const isInside = (text: string, at: number) =>
  isAsciiLetter(text.charCodeAt(at - 1)) && isAsciiLetter(text.charCodeAt(at + 1));

/** No code, past the text's ends, is no letter. */
const isAsciiLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;
