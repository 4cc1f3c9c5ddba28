import { describe, expect, test } from 'vitest';
import { documentLanguage, languageOf, sourceLanguage } from '../../engine/language.ts';
import { schema } from '../../engine/schema.ts';
import { declaredIn, settingsFor } from '../../engine/settings.ts';
import { wordsOf } from '../../engine/tokens.ts';
import { doc, p } from './document.ts';

const blockLanguage = (text: string, expected = 'en') => languageOf(text, wordsOf(text), expected);

const FOREIGN: readonly [string, string][] = [
  ['de', 'Der Zug fährt heute nicht, weil es auf der Strecke einen Schaden gibt.'],
  ['fr', 'Le train ne part pas aujourd’hui parce qu’il y a un problème sur la ligne.'],
  ['es', 'El tren no sale hoy porque hay un problema en la línea y nadie sabe cuándo vuelve.'],
  ['pt', 'O comboio não parte hoje porque há um problema na linha e ninguém sabe quando volta.'],
  ['it', 'Il treno non parte oggi perché sulla linea c’è un guasto che nessuno sa riparare.'],
  ['ro', 'Trenul nu pleacă astăzi pentru că pe linie este o problemă și nimeni nu știe de ce.'],
  ['nl', 'De trein rijdt vandaag niet omdat er op het spoor een storing is die niet weggaat.'],
  ['sv', 'Tåget går inte i dag eftersom det är fel på spåret och ingen vet när det blir bra.'],
  [
    'da',
    'Toget kører ikke i dag, fordi der er en fejl på sporet, og ingen ved, hvornår det er i orden.',
  ],
  ['fi', 'Juna ei lähde tänään, koska radalla on vika, eikä kukaan tiedä, milloin se on kunnossa.'],
  ['et', 'Rong täna ei välju, sest rööbastel on rike ja keegi ei tea, millal see korda saab.'],
  [
    'lv',
    'Vilciens šodien nekursē, jo uz sliedēm ir bojājums un neviens nezina, kad tas būs labots.',
  ],
  [
    'lt',
    'Traukinys šiandien nevažiuoja, nes ant bėgių yra gedimas ir niekas nežino, kada jis bus.',
  ],
  ['pl', 'Pociąg dziś nie odjedzie, bo na torach jest awaria i nikt nie wie, jak długo to potrwa.'],
  ['cs', 'Vlak dnes nejede, protože na trati je závada a nikdo neví, jak dlouho to ještě potrvá.'],
  ['hu', 'A vonat ma nem indul, mert hiba van a pályán, és senki sem tudja, hogy mikor lesz kész.'],
  ['tr', 'Tren bugün kalkmıyor, çünkü hatta bir arıza var ve ne kadar süreceği bilinmiyor gibi.'],
  [
    'id',
    'Kereta tidak berangkat hari ini karena ada kerusakan pada rel yang belum dapat diperbaiki.',
  ],
  ['vi', 'Hôm nay tàu không chạy vì có sự cố trên đường ray và không ai biết khi nào được sửa.'],
  ['ru', 'Поезд сегодня не пойдёт: на путях неисправность.'],
  ['uk', 'Потяг сьогодні не поїде: на колії несправність.'],
  ['bg', 'Влакът днес няма да тръгне, защото има повреда.'],
  ['sr', 'Воз данас неће кренути јер је на прузи квар.'],
  ['el', 'Το τρένο δεν φεύγει σήμερα.'],
  ['zh', '今天火车不开，因为铁轨坏了。'],
  ['ja', '線路の故障のため、今日は電車が出ません。'],
  ['ko', '선로 고장으로 오늘은 기차가 없습니다.'],
  ['ar', 'القطار لا يغادر اليوم بسبب عطل.'],
  ['fa', 'قطار امروز به خاطر خرابی ریل حرکت نمی‌کند چون گیر کرده است.'],
  ['he', 'הרכבת לא יוצאת היום בגלל תקלה.'],
  ['hi', 'आज ट्रेन नहीं चलेगी।'],
  ['th', 'วันนี้รถไฟไม่ออก'],
];

describe('a block that is clearly in another language is taken for what it is', () => {
  test.each(FOREIGN)('%s: %s', (lang, text) => {
    expect(blockLanguage(text)).toBe(lang);
    expect(documentLanguage([text])).toBe(lang);
  });
});

test.each([
  // Broken English is English still.
  'Train is not go today, because of on rails is breaking, and nobody knows when will be.',
  'In the the village were lived an old man and and his dog dog.',
  'Pupils pupils school school of the of the capital.',
  'Hey hey sun west wind sun sun.',
  // Short lines, headings and names say nothing of their own.
  'Conclusion',
  'Die Hard',
  'Casa de la Moneda, Bogotá',
  'Universidad Nacional de San Martín',
  'Los Angeles, San José, La Paz, El Alto',
  'Île-de-France: Orly, Créteil, Évry',
  'Cafe Rosa 12 Harbour Rd, tel. 555 0139',
  '12.04.2019 – 17:30',
  '',
  // A few foreign words in English, or a gloss.
  'The town of Pärnu (Пярну) lies by the sea, and its name is old.',
  'She called it “la dolce vita” and laughed, as one does in Rome.',
  'The Greek word λόγος means more than a word, as the old books say.',
  'Radu sits on the scaun after the end of the long war, in the frumoasa valley.',
])('English stays English: %s', (text) => {
  expect(blockLanguage(text)).toBe('en');
});

test('a short block is in the language of its document', () => {
  expect(blockLanguage('Fazit', 'de')).toBe('de');
  expect(blockLanguage('Kurz und gut: Es war schön.', 'de')).toBe('de');
  expect(blockLanguage('The train does not leave today, because the rails are broken.', 'de')).toBe(
    'en',
  );
});

test('a document’s language is that of most of its text', () => {
  const german = [
    FOREIGN[0]![1],
    'Die Fahrgäste stehen auf dem Bahnsteig und haben keine Auskunft, aber sie sind noch geduldig.',
    'Am Abend wurde die Strecke wieder frei, und der letzte Zug kam nach Mitternacht an.',
  ];
  const english = [
    'The train does not leave today, because the rails are broken and it rains.',
    'Passengers have been waiting for hours, but nobody could tell them what was wrong.',
    'In the evening the line was open again, and the last train came after midnight.',
  ];
  expect(documentLanguage(['Bahn', ...german, english[0]!])).toBe('de');
  expect(documentLanguage(['Railway', ...english, german[0]!])).toBe('en');
  expect(documentLanguage([])).toBe('en');
});

test.each([
  ['a paragraph left as it was', ['The train is late.', 'Поезд сегодня не пойдёт.'], 'ru'],
  ['words left as they were', ['The поезд of the city is late, says начальник.'], 'ru'],
  ['nothing but a gloss', ['The town of Pärnu (Пярну) lies by the sea.'], undefined],
  ['nothing at all', ['The train is late.'], undefined],
])('the source language is seen in what was not translated: %s', (_name, texts, lang) => {
  expect(sourceLanguage(texts, 'en')).toBe(lang);
});

describe('settings', () => {
  const blocks = [{ text: FOREIGN[0]![1], kind: 'paragraph' as const }];

  test('take the language that the text shows, unless one is given', () => {
    expect(settingsFor(blocks).lang).toBe('de');
    expect(settingsFor(blocks, { lang: 'en' }).lang).toBe('en');
  });

  test.each([
    ['lang: de-CH', { lang: 'de' }],
    ['title: "x"\nlanguage: "fr"\nsource-lang: ru', { lang: 'fr', sourceLang: 'ru' }],
    ['sourceLang: et', { sourceLang: 'et' }],
    ['lang = "nl"', { lang: 'nl' }],
    ['slang: en\ntitle: lang: en', {}],
  ])('take what the front matter says: %j', (lines, declared) => {
    const front = schema.node('front_matter', { value: `---\n${lines}\n---` });
    expect(declaredIn(doc(front, p('x')))).toEqual(declared);
    expect(declaredIn(doc(p(lines)))).toEqual({});
  });
});
