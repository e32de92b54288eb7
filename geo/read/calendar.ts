/** Days as `YYYY-MM-DD`: which exist, which lies near which. */

/** A day, with one sentence for each of its parts that was not printed beside the entry. */
export interface KnownDay {
  date: string;
  why: readonly string[];
}

const two = (n: number): string => String(n).padStart(2, '0');

const DAYS_OF_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Years of four figures. */
const [FIRST_YEAR, LAST_YEAR] = [1000, 9999];

/** @returns null for a day that does not exist, such as 31 September. */
export function isoDay(year: number, month: number, day: number): string | null {
  const most = month === 2 && !isLeapYear(year) ? 28 : (DAYS_OF_MONTHS[month - 1] ?? 0);
  const isKnown = year >= FIRST_YEAR && year <= LAST_YEAR && day >= 1 && day <= most;
  return isKnown ? `${year}-${two(month)}-${two(day)}` : null;
}

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/** @returns null for a text that is no date of this form, or a date that does not exist. */
export function parseIsoDay(text: string): string | null {
  const [, year, month, day] = FORM.exec(text) ?? [];
  return day === undefined ? null : isoDay(Number(year), Number(month), Number(day));
}

export const yearOf = (date: string): number => Number(date.slice(0, 4));

const DAY_MS = 86_400_000;

/** Days since 1 January 1970. Plain arithmetic: a long chronicle asks for it often. */
function epochDay(date: string): number {
  return (
    new Date(0).setUTCFullYear(yearOf(date), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY_MS
  );
}

export const addDays = (date: string, days: number): string =>
  new Date((epochDay(date) + days) * DAY_MS).toISOString().split('T')[0]!;

/** 1 for Monday; the first day of 1970 was a Thursday. */
export const weekdayOfDate = (date: string): number => ((((epochDay(date) + 3) % 7) + 7) % 7) + 1;

export const daysBetween = (a: string, b: string): number => Math.abs(epochDay(a) - epochDay(b));

/** Half a year either way cannot be told apart; a day of the week tells years further off. Years. */
const [NEAR_YEARS, NEAR_YEARS_BY_WEEKDAY] = [4, 6];

/**
 * The date of a day and month that lies nearest to another date; where the day of the week is printed, the nearest on
 * which it falls.
 */
export function nearestDate(near: string, month: number, day: number, weekday?: number): string | null {
  // A day of every year lies within half a year; the leap day may be years away.
  const isYearly = weekday === undefined && !(month === 2 && day === 29);
  const years = isYearly ? 1 : weekday === undefined ? NEAR_YEARS : NEAR_YEARS_BY_WEEKDAY;
  const dates: string[] = [];
  for (let step = -years; step <= years; step++) {
    const date = isoDay(yearOf(near) + step, month, day);
    if (date !== null) dates.push(date);
  }
  const fitting = dates.filter((date) => weekday === undefined || weekdayOfDate(date) === weekday);
  const pool = fitting.length ? fitting : dates;
  return pool.reduce<string | null>(
    (best, date) => (best === null || daysBetween(date, near) < daysBetween(best, near) ? date : best),
    null,
  );
}
