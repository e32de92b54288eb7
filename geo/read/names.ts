/** Numbers of months and days of the week by their names in any language known here. */
import { MONTHS, WEEKDAYS } from './words/months.js';

const numbered = (rows: readonly (readonly string[])[]) =>
  new Map(rows.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));

const MONTH_NUMBERS = numbered(MONTHS);
const WEEKDAY_NUMBERS = numbered(WEEKDAYS);

/** The lower case of "İ" carries a dot above of its own, which no name here does. */
const fold = (word: string): string =>
  word.normalize('NFC').toLowerCase().replace('\u0307', '').replace(' ', '-');

/** @returns 1 to 12, or undefined for a word that is no month in any known language. */
export const monthOf = (word: string): number | undefined => MONTH_NUMBERS.get(fold(word));

/** @returns 1 for Monday to 7 for Sunday, or undefined for a word that is no day of the week. */
export const weekdayOf = (word: string): number | undefined => WEEKDAY_NUMBERS.get(fold(word));
