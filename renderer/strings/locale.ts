/** How counts, dates and names of languages are written in the language of the interface. */
export const LOCALE = 'en';
const numbers = new Intl.NumberFormat(LOCALE);
const plurals = new Intl.PluralRules(LOCALE);
const languages = new Intl.DisplayNames([LOCALE], { type: 'language' });
export const lists = new Intl.ListFormat(LOCALE);
export const clock = new Intl.DateTimeFormat(LOCALE, { timeStyle: 'short' });
export const moments = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short' });
export const percents = new Intl.NumberFormat(LOCALE, { style: 'percent' });

const tenth = new Intl.NumberFormat(LOCALE, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

export const tenths = (value: number) => tenth.format(value);
export const nameOf = (tag: string) => languages.of(tag) ?? tag;
export const n = (count: number) => numbers.format(count);
export const some = (count: number, one: string, other: string) =>
  `${n(count)} ${plurals.select(count) === 'one' ? one : other}`;
