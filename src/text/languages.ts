/** The languages of the page: which there are, which one suits a reader, and how its catalogue is fetched. */
import { en, type Text } from './en.js';

/** In the order of their own names in the Latin alphabet, as the menu lists them. */
export const LANGUAGES = ['az', 'de', 'en', 'hy', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** English written from right to left: shows what mirrors badly. Opened by an address, in no menu. */
export const PSEUDO = 'x-rtl';

/** `system` is the first language of the browser that the page speaks. */
export const LANGUAGE_CHOICES = ['system', ...LANGUAGES, PSEUDO] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

export interface Catalogue {
  language: Language | typeof PSEUDO;
  /** BCP 47, for `Intl` and for the document. */
  locale: string;
  direction: 'ltr' | 'rtl';
  text: Text;
}

export const ENGLISH: Catalogue = { language: 'en', locale: 'en', direction: 'ltr', text: en };

/** What each language is called in itself. */
export const OWN_NAMES: Readonly<Record<Language, string>> = {
  az: 'Azərbaycanca',
  de: 'Deutsch',
  en: 'English',
  hy: 'Հայերեն',
  ru: 'Русский',
};

const TEXTS: Readonly<Record<Exclude<Catalogue['language'], 'en'>, () => Promise<Text>>> = {
  az: async () => (await import('./az.js')).az,
  de: async () => (await import('./de.js')).de,
  hy: async () => (await import('./hy.js')).hy,
  ru: async () => (await import('./ru.js')).ru,
  [PSEUDO]: async () => (await import('./pseudo.js')).mirrored(en),
};

/** @param preferred tags as the browser gives them, the dearest first. */
export function languageFor(preferred: readonly string[]): Language {
  const wanted = preferred.map((tag) => tag.toLowerCase().split('-')[0]);
  return wanted.flatMap((tag) => LANGUAGES.find((language) => language === tag) ?? [])[0] ?? 'en';
}

/** English is there at once; the others are fetched. Rejects where that fails. */
export async function catalogueOf(choice: LanguageChoice, preferred: readonly string[]): Promise<Catalogue> {
  const language = choice === 'system' ? languageFor(preferred) : choice;
  if (language === 'en') return ENGLISH;
  const text = await TEXTS[language]();
  const isPseudo = language === PSEUDO;
  return { language, text, locale: isPseudo ? 'en' : language, direction: isPseudo ? 'rtl' : 'ltr' };
}
