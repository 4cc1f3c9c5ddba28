/**
 * Which indefinite article English wants before a word, from its sound. Undefined where both are
 * in use (a/an historic), or where the spelling does not tell (a name, a word read letter by letter
 * or not).
 * @param token a word or number as written, without quotation marks: `hour`, `MP`, `18`
 */
export function articleFor(token: string): 'a' | 'an' | undefined {
  if (/^\d/.test(token)) return articleForNumber(token);
  if (token.length === 1) return articleForLetter(token);
  if (/^[A-Z]{2,}(?:s|[0-9]+)?$/.test(token)) return articleForAcronym(token);
  if (/^[a-z]?[A-Z]+[a-z]*[A-Z0-9]/.test(token)) return articleForMixed(token);
  return articleForWord(token.toLowerCase(), /^[A-Z]/.test(token));
}

/** Eight, eighty and eight hundred; eleven and eighteen, alone or before thousands. */
function articleForNumber(token: string): 'a' | 'an' | undefined {
  const digits = /^\d+/.exec(token)![0];
  if (digits[0] === '8') return 'an';
  if (/^1[18]/.test(digits) && digits.length > 2) return undefined;
  if (digits === '11' || digits === '18') return 'an';
  return digits[0] === '0' ? undefined : 'a';
}

const LETTERS_WITH_AN = /^[AEFHILMNORSX]/;

function articleForLetter(letter: string): 'a' | 'an' | undefined {
  if (/[A-Z]/.test(letter)) return LETTERS_WITH_AN.test(letter) ? 'an' : 'a';
  return /[efx]/.test(letter) ? 'an' : undefined;
}

/** Read letter by letter even though a vowel makes them look like words. */
const SPELT_OUT = new Set(
  (
    'FAA FAQ FBI FIA FTA HBO HDMI HIV HOA HTML IOU IQ LA LAPD LGBTQIA LSE MBA MEP MIA MIT MOT ' +
    'MOU MRI MSI NBA NEA NGO NIH NSA NUJ NYU RAC REM RIAA RNA ROI RPA SEO SMS SOE SOS SUV XML'
  ).split(' '),
);

function articleForAcronym(token: string): 'a' | 'an' | undefined {
  const letters = token.replace(/s$|\d+$/, '');
  if (/^[AEIO]/.test(letters)) return 'an';
  if (/^U/.test(letters)) return letters.length === 2 ? 'a' : undefined;
  if (!LETTERS_WITH_AN.test(letters)) return 'a';
  if (/[AEIOUY]/.test(letters)) return SPELT_OUT.has(letters) ? 'an' : undefined;
  return 'an';
}

/** `eBay`, `iPhone`, `MPhil`, `mRNA`, `McDonald`. */
function articleForMixed(token: string): 'a' | 'an' | undefined {
  if (/^[aeio][A-Z]/.test(token)) return 'an';
  return /^(?:Mc|Mac|De|Du|Van|Le|La)[A-Z]/.test(token) ? 'a' : undefined;
}

/** A vowel letter that sounds like “you” or “won”; `un-` before an i is no “you”. */
const YOU_OR_WON =
  /^(?:e[uw]|once|one(?!rous|ir)|ouija|uni(?!de[an]|gn|ll|m|n|r|ss)|unanim|us(?:a|e|i|u)|ur(?:an|e|i|o|u)|ut(?:ah|e|il|op|ri)|u(?:biq|fo|gand|ke|krain|vu))/;
/** An h that is not heard. */
const SILENT_H = /^(?:heir|honest|honou?r|hour(?!i))/;
/** Both articles are in use, or readers differ. */
const EITHER =
  /^(?:eunuch|euler|h(?:abit|allucin|ered|ero|erb|ilar|isp|istor|omage|orri|otel|umble|yper|ypo|yst)|u(?:ighur|yghur|ral|tre|zbek)|y[bct])/;

function articleForWord(word: string, isName: boolean): 'a' | 'an' | undefined {
  if (EITHER.test(word)) return undefined;
  if (SILENT_H.test(word)) return 'an';
  if (YOU_OR_WON.test(word)) return 'a';
  if (/^[aei]/.test(word)) return 'an';
  // A foreign name may hide any sound behind O or U: Oaxaca, Ouagadougou, Utrecht.
  if (/^[ou]/.test(word)) return isName && !/^(?:o[blmprst]|un)/.test(word) ? undefined : 'an';
  return /^(?:[b-dfgj-np-tv-xz]|h[aeiouy]|y[aeiou])/.test(word) ? 'a' : undefined;
}
