/**
 * Dates and units in languages for which not every browser has the data: Chromium has none for Armenian and
 * hardly any for Azerbaijani. Their catalogues bring a calendar; other languages are left to `Intl`.
 */

export const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'kilometer'] as const;
export type Unit = (typeof UNITS)[number];
export type UnitDisplay = 'long' | 'short' | 'narrow';

/** A moment by the clocks of a zone. Months count from 1, days of the week from 0 for Sunday. */
export interface CalendarMoment {
  year: number;
  month: number;
  day: number;
  weekday: number;
  hour: number;
  minute: number;
}

/** In what way a moment is written: see `src/clock/format.ts`. */
export type CalendarStyle =
  | 'time'
  | 'fullDay'
  | 'day'
  | 'weekday'
  | 'dayOfMonth'
  | 'monthDay'
  | 'date'
  | 'month'
  | 'shortMonth'
  | 'monthName'
  | 'year';

export interface Calendar {
  /** From January; `inDate` is the form that stands beside a day. */
  months: { long: readonly string[]; inDate: readonly string[]; short: readonly string[] };
  /** From Sunday. */
  weekdays: { long: readonly string[]; short: readonly string[] };
  /** With `{year}`, `{month}`, `{monthInDate}`, `{shortMonth}`, `{day}`, `{weekday}`, `{shortWeekday}`. */
  patterns: Readonly<Record<Exclude<CalendarStyle, 'time'>, string>>;
  /** With `{n}`: after a number these languages know one form only. */
  units: Readonly<Record<Unit, Readonly<Record<UnitDisplay, string>>>>;
  /** Long names of time zones; others are told by their offset alone. */
  zones: Readonly<Record<string, string>>;
}

const calendars = new Map<string, Calendar>();

export function addCalendar(locale: string, calendar: Calendar): void {
  calendars.set(locale, calendar);
}

export const calendarOf = (locale: string): Calendar | undefined => calendars.get(locale);

const twoDigits = (n: number): string => String(n).padStart(2, '0');

export function writeMoment(calendar: Calendar, style: CalendarStyle, moment: CalendarMoment): string {
  const { months, weekdays } = calendar;
  const { year, month, day, weekday, hour, minute } = moment;
  if (style === 'time') return `${twoDigits(hour)}:${twoDigits(minute)}`;
  const parts: Readonly<Record<string, string | undefined>> = {
    year: String(year),
    month: months.long[month - 1],
    monthInDate: months.inDate[month - 1],
    shortMonth: months.short[month - 1],
    day: String(day),
    weekday: weekdays.long[weekday],
    shortWeekday: weekdays.short[weekday],
  };
  return calendar.patterns[style].replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
}
