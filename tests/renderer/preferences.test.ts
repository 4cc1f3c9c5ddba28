import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Preferences } from '../../electron/preferences.ts';
import { DEFAULT_SETTINGS } from '../../engine/block.ts';
import { configurationOf } from '../../renderer/folder.ts';
import { languagesOf } from '../../renderer/languages.ts';
import { inFolder, ruleState, settingsOf, withRule, zoomed } from '../../renderer/preferences.ts';

const fresh = v.parse(Preferences, {});
const guessed = { ...DEFAULT_SETTINGS, lang: 'en', sourceLang: 'ru' };

test('what the burnish.json of a folder says goes before what is set for all', () => {
  const own = {
    ...fresh,
    rules: { calque: 'off', 'a-an': 'hint', agreement: 'hint' },
    language: 'de',
    dash: '—',
    keep: ['Bergen'],
  } as const;
  const folder = {
    rules: { calque: 'on', 'a-an': 'off' },
    language: 'en',
    sourceLanguage: 'ru',
    spelling: 'british',
    keep: ['Riga'],
  } as const;
  expect(inFolder({ ...own, keep: [...own.keep] }, { ...folder, keep: [...folder.keep] })).toEqual({
    ...own,
    rules: { 'a-an': 'off', agreement: 'hint' },
    language: 'en',
    sourceLanguage: 'ru',
    spelling: 'british',
    keep: ['Bergen', 'Riga'],
  });
  expect(inFolder(fresh, {})).toEqual(fresh);
});

test('a burnish.json that can’t be used changes nothing, and each mistake is told', () => {
  expect(configurationOf('{"ruls": {}, "dash": 1}')).toEqual({
    configuration: {},
    mistakes: [
      expect.stringMatching(/^burnish\.json: “dash” is 1/),
      'burnish.json: There is no setting “ruls”; did you mean “rules”?',
    ],
  });
  expect(configurationOf('{"dash": "—"}').configuration).toEqual({ dash: '—' });
  expect(configurationOf(undefined)).toEqual({ configuration: {}, mistakes: [] });
});

describe('the settings of an article', () => {
  test.each([
    ['as guessed', {}, {}, { lang: 'en', sourceLang: 'ru' }],
    [
      'as set for all',
      { language: 'de', sourceLanguage: 'zh' },
      {},
      { lang: 'de', sourceLang: 'zh' },
    ],
    [
      'as chosen for this one',
      { language: 'de', sourceLanguage: 'zh' },
      { lang: 'fr', sourceLang: 'es' },
      { lang: 'fr', sourceLang: 'es' },
    ],
    [
      'without a source where that is said not to be known',
      {},
      { sourceLang: null },
      { lang: 'en' },
    ],
    [
      'as usual where a choice is taken back',
      {},
      { lang: undefined },
      { lang: 'en', sourceLang: 'ru' },
    ],
  ])('have its languages %s', (_how, preferences, chosen, languages) => {
    const given = { ...fresh, ...preferences };
    expect(languagesOf(guessed, given, chosen).now).toEqual(languages);
    const { lang, sourceLang } = settingsOf(guessed, given, chosen);
    expect({ lang, ...(sourceLang && { sourceLang }) }).toEqual(languages);
  });

  test('name the rules that are off or only hint', () => {
    const rules = { calque: 'hint', 'a-an': 'off' } as const;
    expect(settingsOf(guessed, { ...fresh, rules })).toMatchObject({
      off: ['a-an'],
      hints: ['calque'],
    });
  });
});

describe('a rule’s switch', () => {
  test('turns it off, to hints, and on again, which leaves no trace', () => {
    let preferences = fresh;
    for (const state of ['off', 'hint', 'on'] as const) {
      preferences = { ...preferences, rules: withRule(preferences, 'a-an', state) };
      expect(ruleState(preferences, 'a-an')).toBe(state);
    }
    expect(preferences.rules).toEqual({});
  });
});

test('the size goes in steps and stops at its bounds', () => {
  expect(zoomed(1, 1)).toBe(1.1);
  expect(zoomed(0.5, -1)).toBe(0.5);
  expect(zoomed(3, 1)).toBe(3);
});
