/** Moments in words of a locale and a zone. Formatters are kept: making one takes longer than using it a hundred times. */
import { calendarOf, writeMoment } from '../text/calendar.js';
import { unitText } from '../text/units.js';
import { DAY_MS, offsetMs, wallTime } from './zone.js';

/** The ways in which the page writes a moment. */
const STYLES = {
  /** 08:35 */
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  /** Sunday, 27 September 2020 */
  fullDay: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** Sun, 27 Sept 2020 */
  day: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  /** Sun 27 */
  weekday: { weekday: 'short', day: 'numeric' },
  /** 27 */
  dayOfMonth: { day: 'numeric' },
  /** 27 Sept */
  monthDay: { day: 'numeric', month: 'short' },
  /** 27 Sept 2020 */
  date: { day: 'numeric', month: 'short', year: 'numeric' },
  /** September 2020 */
  month: { month: 'long', year: 'numeric' },
  /** Sept 2020 */
  shortMonth: { month: 'short', year: 'numeric' },
  /** Sept */
  monthName: { month: 'short' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
export type MomentStyle = keyof typeof STYLES;

const formats = new Map<string, Intl.DateTimeFormat>();

/** English by day before month: the page's chronicles are written so. */
const localeFor = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);

function formatFor(locale: string, zone: string, style: MomentStyle): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${style}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(localeFor(locale), { ...STYLES[style], timeZone: zone });
    formats.set(key, format);
  }
  return format;
}

export function momentText(tMs: number, style: MomentStyle, zone: string, locale: string): string {
  const calendar = calendarOf(locale);
  if (!calendar) return formatFor(locale, zone, style).format(tMs);
  const wall = wallTime(zone, tMs);
  const weekday = new Date(Date.UTC(wall.year, wall.month - 1, wall.day)).getUTCDay();
  return writeMoment(calendar, style, { ...wall, weekday });
}

/** `UTC+4`, `UTC−3:30`, `UTC`. */
export function offsetText(zone: string, tMs: number): string {
  const minutes = Math.round(offsetMs(zone, tMs) / 60_000);
  if (minutes === 0) return 'UTC';
  const rest = Math.abs(minutes) % 60;
  const hours = Math.floor(Math.abs(minutes) / 60);
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

/** `Armenia Standard Time, UTC+4`. */
export function zoneText(zone: string, tMs: number, locale: string): string {
  const name = zoneName(zone, tMs, locale);
  const offset = offsetText(zone, tMs);
  return name && !/^(GMT|UTC)/.test(name) ? `${name}, ${offset}` : offset;
}

function zoneName(zone: string, tMs: number, locale: string): string | undefined {
  const calendar = calendarOf(locale);
  if (calendar) return calendar.zones[zone];
  return new Intl.DateTimeFormat(localeFor(locale), { timeZone: zone, timeZoneName: 'long' })
    .formatToParts(tMs)
    .find(({ type }) => type === 'timeZoneName')?.value;
}

const PARTS = ['year', 'month', 'day', 'hour', 'minute'] as const;

/** How long it is between two moments, in the two largest calendar units: `2 years 11 months`, `5 days`. */
export function spanText(
  startMs: number,
  endMs: number,
  zone: string,
  locale: string,
  display: 'long' | 'narrow' = 'long',
): string {
  const counts = calendarParts(startMs, endMs, zone);
  const first = counts.findIndex((count) => count > 0);
  if (first < 0) return unitText(0, 'minute', locale, display);
  const texts = [first, first + 1]
    .filter((i) => i < PARTS.length && counts[i]! > 0)
    .map((i) => unitText(counts[i]!, PARTS[i]!, locale, display));
  if (calendarOf(locale)) return texts.join(' ');
  return new Intl.ListFormat(localeFor(locale), { type: 'unit', style: 'narrow' }).format(texts);
}

/** UTC midnight of that day of the month, of its last day where it is shorter. Months count from 0. */
function dayIn(year: number, month: number, day: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(day, last));
}

/** Years, months, days, hours and minutes from one wall time to a later one. */
function calendarParts(startMs: number, endMs: number, zone: string): number[] {
  const start = wallTime(zone, startMs);
  const end = wallTime(zone, endMs);
  const minuteOfDay = end.hour * 60 + end.minute - start.hour * 60 - start.minute;
  const borrowsDay = minuteOfDay < 0;
  const dayOfMonth = end.day - start.day - (borrowsDay ? 1 : 0);
  const borrowsMonth = dayOfMonth < 0;
  const months = (end.year - start.year) * 12 + end.month - start.month - (borrowsMonth ? 1 : 0);
  const anchor = dayIn(start.year, start.month - 1 + months, start.day);
  const lastDay = Date.UTC(end.year, end.month - 1, end.day) - (borrowsDay ? DAY_MS : 0);
  const days = borrowsMonth ? Math.round((lastDay - anchor) / DAY_MS) : dayOfMonth;
  const minutes = minuteOfDay + (borrowsDay ? 24 * 60 : 0);
  return [Math.floor(months / 12), months % 12, days, Math.floor(minutes / 60), minutes % 60];
}
