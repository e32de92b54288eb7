import { describe, expect, test } from 'vitest';
import { en } from './en.js';
import { catalogueOf, ENGLISH, languageFor, LANGUAGES, OWN_NAMES, PSEUDO } from './languages.js';
import { mirrored } from './pseudo.js';

describe('the language of a browser', () => {
  test.each([
    [['de-AT', 'en'], 'de'],
    [['fr-FR', 'hy-AM', 'ru'], 'hy'],
    [['AZ-Latn-AZ'], 'az'],
    [['en-GB', 'de'], 'en'],
    [['tr', 'ka'], 'en'],
    [[], 'en'],
  ] as const)('%j is served in %s', (preferred, language) => expect(languageFor(preferred)).toBe(language));
});

describe('catalogues', () => {
  test.each(LANGUAGES)('%s comes as it is asked for, and has a name of its own', async (language) => {
    const catalogue = await catalogueOf(language, []);
    expect(catalogue).toMatchObject({ language, locale: language, direction: 'ltr' });
    expect(catalogue.text === en).toBe(language === 'en');
    expect(OWN_NAMES[language]).not.toBe('');
  });

  test('that of the system is the browser’s', async () => {
    expect((await catalogueOf('system', ['ru-RU'])).language).toBe('ru');
    expect(await catalogueOf('system', [])).toBe(ENGLISH);
  });

  test('the mirrored one runs from right to left and keeps what it is given', async () => {
    const { direction, locale, text } = await catalogueOf(PSEUDO, []);
    expect([direction, locale]).toEqual(['rtl', 'en']);
    expect(text.page.close).toBe('\u200f\u202eClose\u202c\u200f');
    expect(text.list.atPlace('Alpha')).toBe('\u200f\u202eAt\u202c \u202eAlpha\u202c\u200f');
    expect(text.about.cannot).toHaveLength(en.about.cannot.length);
  });
});

test('what is no text stays as it is, and nothing becomes something', () => {
  expect(mirrored({ a: 1, b: null, c: '' })).toEqual({ a: 1, b: null, c: '' });
});
