/** Singular, or as often singular as plural, though they end in s. */
const NOT_PLURAL = new Set(
  (
    'alas always anyways afterwards atlas besides bias billiards canvas chaos christmas corps crossroads does ' +
    'downstairs else forwards gallows gas goes has headquarters hers his its kudos lens less ' +
    'linens means measles mumps needs news nowadays os ours overseas pancreas perhaps plus plans ' +
    'pyjamas regardless says seems series shambles sometimes species texas theirs this thus towards ' +
    'upstairs us was whereas works yes yours'
  ).split(' '),
);

/** Whether a word, in lower case, has the form of a plural noun. Some verbs have it too. */
export function looksPlural(lower: string): boolean {
  if (IRREGULAR.has(lower)) return true;
  return /^[a-z]{2,}[^sui'’]s$/.test(lower) && !/ics$/.test(lower) && !NOT_PLURAL.has(lower);
}

const IRREGULAR = new Set(
  'children feet geese men mice people police teeth troops women'.split(' '),
);

const NUMBER_WORDS = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'
  ).split(' '),
);

/** A number of two or more, in digits or as a word. */
export function isNumber(lower: string): boolean {
  return NUMBER_WORDS.has(lower) || /^(?:[2-9]|[1-9]\d+)$/.test(lower);
}

/** Units: a number of them may be one quantity, and take a singular verb. */
export const MEASURES = new Set(
  (
    'centimetres centimeters cents days decades degrees dollars euros feet grams hectares hours ' +
    'inches kilograms kilometers kilometres litres liters meters metres miles minutes months ' +
    'nights ounces pages percent points pounds rubles seconds tonnes tons weeks yards years yen'
  ).split(' '),
);
