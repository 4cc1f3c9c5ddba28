import type { Family } from '../../engine/rule.ts';
import { LOCALE, n, nameOf, some } from './locale.ts';

/** What each encoding was made to write, for those who don't know it by its name. */
const SCRIPTS: Readonly<Record<string, string>> = {
  'utf-8': 'Unicode',
  'utf-16le': 'Unicode',
  'utf-16be': 'Unicode',
  'windows-1252': 'Western European',
  'iso-8859-15': 'Western European',
  'windows-1250': 'Central European',
  'iso-8859-2': 'Central European',
  'windows-1251': 'Cyrillic',
  'koi8-r': 'Russian',
  'koi8-u': 'Ukrainian',
  ibm866: 'Cyrillic (DOS)',
  'x-mac-cyrillic': 'Cyrillic (old Mac)',
  'windows-1253': 'Greek',
  'windows-1254': 'Turkish',
  'windows-1255': 'Hebrew',
  'windows-1256': 'Arabic',
  'windows-1257': 'Baltic',
  gbk: 'Simplified Chinese',
  gb18030: 'Simplified Chinese',
  big5: 'Traditional Chinese',
  shift_jis: 'Japanese',
  'euc-jp': 'Japanese',
  'euc-kr': 'Korean',
};

export const status = {
  // Status bar
  words: (count: number) => some(count, 'word', 'words'),
  sentenceLength: (words: number) => `${n(Math.round(words))} a sentence`,
  sentenceLengthTitle: 'Words in a sentence, on average',
  language: nameOf,
  encoding: (name: string) => name.toUpperCase(),
  encodingOf: (name: string) => SCRIPTS[name] ?? '',
  readAs: 'Read the file as',
  showLeftOut: (count: number) => `${some(count, 'part', 'parts')} left out: show`,
  hideLeftOut: (count: number) => `${some(count, 'part', 'parts')} left out: hide`,
  leftOutPart: 'Left out',
  putBack: 'Put back',
  putBackDone: 'Put back.',
  exported: 'Exported',
  unexported: 'Not exported',
  saved: 'Saved',
  unsaved: 'Not saved',
  untouched: 'Unchanged',
  notes: (count: number) => some(count, 'note', 'notes'),
  notesTitle: 'About this file',
  inFamily: (family: Family, count: number) => `${family}: ${n(count)}`,

  // Languages of an article
  languageOfArticle: 'Language of this article',
  languages: (lang: string, source: string | undefined) =>
    source === undefined ? nameOf(lang) : `${nameOf(source)} → ${nameOf(lang)}`,
  writtenIn: 'Written in',
  translatedFrom: 'Translated from',
  unknownLanguage: 'Not known',
  usualLanguage: (tag: string | undefined, set: boolean) =>
    `${set ? 'As in the settings' : 'As guessed'}: ${tag === undefined ? 'not known' : nameOf(tag)}`,
  inOrder: new Intl.Collator(LOCALE).compare,
} as const;
