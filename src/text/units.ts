/** Numbers and measures by the rules of a language. */
import { calendarOf, type Unit, type UnitDisplay } from './calendar.js';

/** Languages that not every browser knows, and a known one that writes numbers in the same way. */
const NUMBERS_AS: Readonly<Record<string, string>> = { az: 'de', hy: 'pl' };

export const numberFormat = (locale: string, options?: Intl.NumberFormatOptions): Intl.NumberFormat =>
  new Intl.NumberFormat(NUMBERS_AS[locale] ?? locale, options);

/** `3 hours`, `12 km`. */
export function unitText(
  value: number,
  unit: Unit,
  locale: string,
  unitDisplay: UnitDisplay,
  options: Intl.NumberFormatOptions = {},
): string {
  const own = calendarOf(locale)?.units[unit][unitDisplay];
  if (own === undefined)
    return new Intl.NumberFormat(locale, { ...options, style: 'unit', unit, unitDisplay }).format(value);
  return own.replace('{n}', numberFormat(locale, options).format(value));
}

/** `3.4 km`: two digits, as a place is seldom known better. */
export const distanceText = (km: number, locale: string): string =>
  unitText(km, 'kilometer', locale, 'short', { maximumSignificantDigits: 2 });
