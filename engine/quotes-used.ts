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
  for (const text of texts) {
    straight += count(text, '"');
    curly += count(text, '“') + count(text, '”');
    straightApostrophes += count(text, "'", isInside);
    curlyApostrophes += count(text, '’', isInside);
  }
  if (curly === straight) [curly, straight] = [curlyApostrophes, straightApostrophes];
  if (curly === straight) return house.quotes;
  return straight > curly ? 'straight' : 'curly';
}

/** How often a sign stands in a text where it is taken for one. */
function count(text: string, sign: string, counts = (_text: string, _at: number) => true): number {
  let times = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1))
    if (counts(text, at)) times++;
  return times;
}

/** Whether the sign at `at` stands between letters. */
const isInside = (text: string, at: number) =>
  /[A-Za-z]/.test(text.charAt(at - 1)) && /[A-Za-z]/.test(text.charAt(at + 1));
