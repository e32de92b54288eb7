/** Lengths of time as people type them and as addresses hold them. */
import { unitText } from '../text/units.js';
import { DAY_MS, HOUR_MS, MINUTE_MS } from './zone.js';

/** A month of a rate or a window: thirty days. */
export const MONTH_MS = 30 * DAY_MS;
const WEEK_MS = 7 * DAY_MS;

/** One second of playing is so much of the chronicle. */
export const RATES_MS: readonly number[] = [
  MINUTE_MS,
  5 * MINUTE_MS,
  15 * MINUTE_MS,
  30 * MINUTE_MS,
  HOUR_MS,
  2 * HOUR_MS,
  6 * HOUR_MS,
  12 * HOUR_MS,
  DAY_MS,
  3 * DAY_MS,
  WEEK_MS,
  MONTH_MS,
];
/** Moments a second on the axis where each takes the same room. */
export const STEP_RATES: readonly number[] = [0.5, 1, 2, 5, 10, 20];

/** Breadths of the window. */
export const BREADTHS_MS: readonly number[] = [
  HOUR_MS,
  3 * HOUR_MS,
  6 * HOUR_MS,
  12 * HOUR_MS,
  DAY_MS,
  3 * DAY_MS,
  WEEK_MS,
  MONTH_MS,
];
export const SHORTEST_BREADTH_MS = MINUTE_MS;
export const LONGEST_BREADTH_MS = 3660 * DAY_MS;

/** The first letters that tell units apart, longest first. */
const UNITS: readonly (readonly [names: readonly string[], ms: number])[] = [
  [['mo', 'month', 'months'], MONTH_MS],
  [['m', 'min', 'minute', 'minutes', 'minuten'], MINUTE_MS],
  [
    ['h', 'hr', 'hour', 'hours', 'std', 'stunde', 'stunden', 'ժ', 'ժամ', 'saat', 'ч', 'час', 'часа', 'часов'],
    HOUR_MS,
  ],
  [['d', 'day', 'days', 'tag', 'tage', 'օր', 'gün', 'д', 'день', 'дня', 'дней'], DAY_MS],
  [
    ['w', 'week', 'weeks', 'woche', 'wochen', 'շաբաթ', 'շաբ', 'həftə', 'hft', 'неделя', 'недели', 'недель'],
    WEEK_MS,
  ],
  [['мин', 'минута', 'минут', 'минуты', 'րոպե', 'ր', 'dəqiqə', 'dəq'], MINUTE_MS],
  [['monat', 'monate', 'ամիս', 'ամս', 'ay', 'мес', 'месяц', 'месяца', 'месяцев'], MONTH_MS],
];

/** `2 h`, `90min`, `1.5 days`, `month`; null for what is none. */
export function parseDuration(text: string): number | null {
  const match = /^(\d{0,9}(?:[.,]\d{1,3})?)\s{0,3}(\p{L}{1,10})\.?$/u.exec(text.trim().toLowerCase());
  if (!match) return null;
  const unit = UNITS.find(([names]) => names.includes(match[2]!));
  const count = match[1] === '' ? 1 : Number(match[1]!.replace(',', '.'));
  return unit && count > 0 ? count * unit[1] : null;
}

const CODES: readonly (readonly [code: string, ms: number])[] = [
  ['mo', MONTH_MS],
  ['w', WEEK_MS],
  ['d', DAY_MS],
  ['h', HOUR_MS],
  ['m', MINUTE_MS],
];

/** Shortest form that `parseDuration` reads back: `36h`, `1w`, `90m`. Whole minutes. */
export function durationCode(ms: number): string {
  const whole = Math.max(1, Math.round(ms / MINUTE_MS)) * MINUTE_MS;
  const [code, unit] = CODES.find(([, unitMs]) => whole % unitMs === 0)!;
  return `${whole / unit}${code}`;
}

const INTL_UNITS = { mo: 'month', w: 'week', d: 'day', h: 'hour', m: 'minute' } as const;

/** In words of the locale: `36 hours`, `1 week`. */
export function durationText(
  ms: number,
  locale: string,
  display: 'long' | 'short' | 'narrow' = 'long',
): string {
  const code = durationCode(ms);
  const unit = INTL_UNITS[code.replace(/[\d.]/g, '') as keyof typeof INTL_UNITS];
  return unitText(parseFloat(code), unit, locale, display);
}

/** The next or previous of a rising list; stays at its ends. */
export function neighbour(list: readonly number[], value: number, direction: 1 | -1): number {
  if (direction > 0) return list.find((item) => item > value) ?? Math.max(value, list.at(-1)!);
  return list.findLast((item) => item < value) ?? Math.min(value, list[0]!);
}
